import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { sum } from 'd3';
import { INCIDENT_TYPES, type IncidentCells, type IncidentCounts, type IncidentType, PUBLISHERS, type Publisher } from '../../src/atlas/incidents.ts';

type Cells = Record<string, string>;

/** The incident files as the browser loads them: cells by publisher as columns, and counts by year. Throws naming file and row of what does not fit. */
export function buildIncidents(root: string): { cells: IncidentCells; counts: IncidentCounts } {
  const read = (name: string) => parse(readFileSync(join(root, 'incidents', name)), { columns: true, bom: true }) as Cells[];
  return { cells: buildCells(read('incidents_cell_1deg_year.csv')), counts: buildCounts(read, incidentSources(root)) };
}

/** The sources of the incident counts by publisher, `published` for the published totals; none where the atlas has no incidents. */
export function incidentSources(root: string): Record<string, string> {
  const file = join(root, 'incidents', 'sources.csv');
  const rows = existsSync(file) ? (parse(readFileSync(file), { columns: true, bom: true }) as Cells[]) : [];
  return Object.fromEntries(rows.map((row) => [row.source ?? '', row.source_id ?? '']));
}

function buildCells(rows: Cells[]): IncidentCells {
  const table = (publisher: Publisher) => {
    const own = rows
      .map((row, index) => ({ row, line: index + 2 }))
      .filter(({ row }) => row.source === publisher)
      .map(({ row, line }) => ({
        year: whole(row, 'year', line, 1900, 2100),
        // The file gives the middle of a cell, the map needs its corner.
        lat: whole({ lat: String(Number(row.lat) - 0.5) }, 'lat', line, -90, 89),
        lon: whole({ lon: String(Number(row.lon) - 0.5) }, 'lon', line, -180, 179),
        counts: INCIDENT_TYPES.map((type) => whole(row, type, line, 0, 10_000)),
        total: whole(row, 'count', line, 1, 10_000),
        line,
      }))
      .sort((a, b) => a.year - b.year || a.lat - b.lat || a.lon - b.lon);
    for (const { counts, total, line } of own) {
      if (sum(counts) !== total) throw new Error(`incidents_cell_1deg_year.csv:${line}: the types do not add up to the count`);
    }
    return {
      year: own.map((row) => row.year),
      lat: own.map((row) => row.lat),
      lon: own.map((row) => row.lon),
      counts: INCIDENT_TYPES.map((_, index) => own.map((row) => row.counts[index] ?? 0)),
    };
  };
  return { version: 1, publishers: Object.fromEntries(PUBLISHERS.map((id) => [id, table(id)])) as IncidentCells['publishers'] };
}

function buildCounts(read: (name: string) => Cells[], sources: Record<string, string>): IncidentCounts {
  const types = new Map<string, [string, number, string, number[]]>();
  read('incidents_region_type_year.csv').forEach((row, index) => {
    const type = INCIDENT_TYPES.indexOf(row.type as IncidentType);
    if (type < 0) return;
    const [publisher = '', year, box = ''] = [row.source, whole(row, 'year', index + 2, 1900, 2100), row.region];
    const key = `${publisher}/${year}/${box}`;
    const entry = types.get(key) ?? [publisher, year, box, INCIDENT_TYPES.map(() => 0)];
    entry[3][type] = (entry[3][type] ?? 0) + whole(row, 'count', index + 2, 0, 10_000);
    types.set(key, entry);
  });
  const list = (text = '') => text.split(';').filter(Boolean);
  return {
    version: 1,
    sources,
    areas: Object.fromEntries(read('areas.csv').map((row) => [row.region_id ?? '', { box: row.box ?? '', subareas: list(row.subareas) }])),
    types: [...types.values()],
    subareas: read('incidents_subarea_year.csv').map((row, index) => [
      row.source ?? '',
      whole(row, 'year', index + 2, 1900, 2100),
      row.subarea ?? '',
      whole(row, 'count', index + 2, 0, 10_000),
    ]),
    totals: read('published_totals.csv').map((row, index) => [
      row.publisher ?? '',
      whole(row, 'year', index + 2, 1900, 2100),
      row.scope ?? '',
      whole(row, 'count', index + 2, 0, 10_000),
      row.seen_at ?? '',
    ]),
  };
}

function whole(row: Cells, column: string, line: number, least: number, most: number): number {
  const value = Number(row[column]);
  if (row[column] === undefined || !Number.isInteger(value) || value < least || value > most) {
    throw new Error(`incidents, line ${line}: ${column} '${row[column]}' is no whole number from ${least} to ${most}`);
  }
  return value;
}
