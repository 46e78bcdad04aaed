import type { IncidentCounts } from '../src/atlas/incidents.ts';
import { isMapped } from '../src/atlas/lookup.ts';
import { programmesOf } from '../src/atlas/programmes.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { TABLES, type TableName } from '../src/atlas/schema.ts';
import { TREATY_PROGRAMME } from '../src/figures/matrices/rows.ts';
import type { FigureId } from '../src/i18n/names.ts';

/** The tables that each embedded figure is made from; sources come with all. */
const NEEDED: Record<FigureId | 'map', readonly TableName[]> = {
  'focus-matrix': ['region', 'activities', 'instruments', 'coverages', 'programmes', 'programmeActivities', 'regionProgrammes'],
  'programme-timeline': ['region', 'programmes', 'phases', 'regionProgrammes', 'organizations', 'states', 'instruments', 'milestones'],
  participation: ['region', 'instruments', 'participations', 'states', 'regionStates'],
  memberships: ['region', 'instruments', 'participations', 'states', 'regionStates'],
  'treaty-status': ['instruments', 'participations', 'programmeStates', 'states'],
  incidents: ['region', 'instruments', 'areas'],
  'published-totals': [],
  'crew-kidnapped': ['series', 'observations'],
  'itcp-funding': ['series', 'observations'],
  centres: ['region', 'centres', 'states'],
  milestones: ['region', 'milestones'],
  'sdg-links': ['sdgLinks', 'activities', 'programmes', 'instruments'],
  map: ['region', 'states', 'instruments', 'participations', 'regionStates', 'regionParts', 'centres', 'areas', 'programmes', 'regionProgrammes'],
};
/** Longer texts that no figure shows. */
const UNSEEN: Partial<Record<TableName, readonly string[]>> = {
  region: ['summary'],
  activities: ['definition'],
  instruments: ['summary', 'place'],
  programmes: ['summary', 'note'],
  centres: ['note', 'roleNote', 'position'],
  areas: ['definition', 'note'],
  series: ['methodNote'],
  sources: ['title', 'url', 'note', 'published'],
  states: ['aliases'],
};

/** What a figure or a map shows of one region only. */
const ONE_REGION: Partial<Record<FigureId | 'map', readonly TableName[]>> = {
  'programme-timeline': ['instruments', 'milestones'],
  map: ['instruments', 'participations', 'regionStates', 'centres', 'areas'],
};

type Rows = Record<string, unknown>[];

/** The rows of an embedded figure, of one region or of all, in the form of a data file. */
export function embedAtlas(atlas: Atlas, incidents: IncidentCounts, id: FigureId | 'map', regionId?: string): unknown {
  const names = NEEDED[id].filter((name) => regionId || !ONE_REGION[id]?.includes(name));
  const kept = new Map<TableName, Rows>(names.map((name) => [name, rowsOf(atlas, name, regionId) as Rows]));
  if (id === 'treaty-status' || id === 'sdg-links') trimSubjects(kept);
  trimActors(kept);
  const sources = new Set([...kept.values()].flatMap((rows) => rows.flatMap((row) => (row.sources as string[] | undefined) ?? [])));
  if (id === 'incidents' || id === 'published-totals') for (const sourceId of Object.values(incidents.sources)) sources.add(sourceId);
  kept.set('sources', atlas.sources.filter((row) => sources.has(row.sourceId)) as unknown as Rows);
  return { version: 1, asOf: atlas.asOf, tables: Object.fromEntries([...kept].map(([name, rows]) => [name, tableOf(name, rows)])) };
}

function rowsOf(atlas: Atlas, name: TableName, regionId: string | undefined): readonly unknown[] {
  if (!regionId) return atlas[name];
  const instruments = new Set(atlas.instruments.filter((row) => row.regionId === regionId).map((row) => row.instrumentId));
  const programmes = new Set(programmesOf(atlas, regionId).map((row) => row.programmeId));
  switch (name) {
    case 'participations':
    case 'coverages':
      return atlas[name].filter((row) => instruments.has(row.instrumentId));
    case 'programmes':
    case 'phases':
    case 'programmeActivities':
    case 'programmeStates':
      return atlas[name].filter((row) => programmes.has(row.programmeId));
    default:
      return (atlas[name] as readonly { regionId?: string }[]).filter((row) => row.regionId === undefined || row.regionId === regionId);
  }
}

/** Of programmes and instruments only those that are linked to a goal, or that the treaty States take part in. */
function trimSubjects(kept: Map<TableName, Rows>): void {
  const links = kept.get('sdgLinks')?.map((row) => row.subjectId);
  const treaty = (kept.get('programmeStates') ?? []).filter((row) => row.programmeId === TREATY_PROGRAMME);
  const states = new Set(treaty.map((row) => row.iso3));
  const elsewhere = new Set((kept.get('participations') ?? []).filter((row) => !states.has(row.iso3)).map((row) => row.instrumentId));
  const filter = (name: TableName, keep: (row: Rows[number]) => boolean) => kept.set(name, kept.get(name)?.filter(keep) ?? []);
  if (links) {
    filter('programmes', (row) => links.includes(row.programmeId));
    filter('instruments', (row) => links.includes(row.instrumentId));
    return;
  }
  kept.set('programmeStates', treaty);
  filter('participations', (row) => !elsewhere.has(row.instrumentId));
  const left = new Set(kept.get('participations')?.map((row) => row.instrumentId));
  filter('instruments', (row) => left.has(row.instrumentId));
}

/** Of States and organizations only those that another row names. */
function trimActors(kept: Map<TableName, Rows>): void {
  const named = new Set<unknown>();
  for (const [name, rows] of kept) {
    if (name === 'states' || name === 'organizations') continue;
    for (const row of rows) for (const key of [row.iso3, ...((row.lead as string[]) ?? []), ...((row.funders as string[]) ?? [])]) named.add(key);
  }
  for (const [name, key] of [
    ['states', 'iso3'],
    ['organizations', 'organizationId'],
  ] as const) {
    const rows = kept.get(name);
    // The map names and places States beyond the members too.
    if (rows && !kept.has('regionParts'))
      kept.set(
        name,
        rows.filter((row) => named.has(row[key])),
      );
  }
}

function tableOf(name: TableName, rows: Rows): { columns: string[]; rows: unknown[][] } {
  const columns = Object.keys(TABLES[name].entries);
  const unseen = UNSEEN[name] ?? [];
  const cell = (row: Record<string, unknown>, column: string) => (unseen.includes(column) ? (Array.isArray(row[column]) ? [] : '') : row[column]);
  return { columns, rows: rows.map((row) => columns.map((column) => cell(row, column))) };
}

/** The incident counts of one counting box, or of all, for the figures that show them. */
export function embedIncidents(incidents: IncidentCounts, id: FigureId | 'map', regionId?: string): IncidentCounts | undefined {
  if (id === 'published-totals') return { ...incidents, types: [], subareas: [], areas: {} };
  if (id !== 'incidents') return undefined;
  const { [regionId ?? '']: area } = incidents.areas;
  const box = area?.box;
  const isAll = !isMapped(regionId);
  return {
    ...incidents,
    totals: [],
    subareas: [],
    areas: area && regionId ? { [regionId]: area } : {},
    types: isAll ? byYear(incidents.types) : incidents.types.filter((row) => row[2] === box),
  };
}

/** All boxes of a publisher and year in one row: what the figure of all seas adds up anyway. */
function byYear(rows: IncidentCounts['types']): IncidentCounts['types'] {
  const sums = new Map<string, IncidentCounts['types'][number]>();
  for (const [publisher, year, , counts] of rows) {
    const key = `${publisher}.${year}`;
    const sum = sums.get(key);
    if (sum) sum[3] = sum[3].map((count, index) => count + (counts[index] ?? 0));
    else sums.set(key, [publisher, year, 'world', [...counts]]);
  }
  return [...sums.values()];
}
