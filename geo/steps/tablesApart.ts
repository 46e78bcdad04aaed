import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataPackage, isApart } from './descriptor.ts';
import { readTable } from './readTable.ts';
import { type Row, rowsOf, type Tables } from './rows.ts';

/** The tables below `root` that stand apart from regions and are there, by the name of their resource. Never throws for bad contents. */
export function readTablesApart(root: string, descriptor: DataPackage): Tables {
  const read = descriptor.resources.flatMap((resource) => {
    const { path } = resource;
    if (!isApart(resource) || typeof path !== 'string' || !existsSync(join(root, path))) return [];
    return [{ resource, ...readTable(path, readFileSync(join(root, path)), resource) }];
  });
  return { rows: new Map(read.map(({ resource, rows }) => [resource.name, rows])), faults: read.flatMap(({ faults }) => faults) };
}

/** The incident tables of a package: all for the world, for a region the rows of its boxes; totals over all seas are in the world's only. */
export function incidentRows(apart: Tables, folder: string): Map<string, Row[]> {
  if (folder === 'global') return new Map([...apart.rows].filter(([name]) => name.startsWith('incident_')));
  const area = rowsOf(apart, 'incident_areas').find((row) => row.cells.region_id === folder);
  if (!area) return new Map();
  const subareas = (area.cells.subareas ?? '').split(';');
  const isHere = ({ cells }: Row) => cells.region === area.cells.box && (cells.subarea === undefined || subareas.includes(cells.subarea));
  const inBox = ['incident_cells', 'incident_types', 'incident_subareas', 'incident_rules'];
  return new Map([
    ...inBox.map((name): [string, Row[]] => [name, rowsOf(apart, name).filter(isHere)]),
    ['incident_areas', [area]],
    ['incident_sources', rowsOf(apart, 'incident_sources').filter(({ cells }) => cells.source !== 'published')],
  ]);
}
