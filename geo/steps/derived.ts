import { group } from 'd3';
import { BASIS } from '../../src/atlas/enumerations.ts';
import { earliestDay, latestDay } from '../../src/lib/edtf.ts';
import { unique } from '../../src/lib/lists.ts';
import type { Field } from './descriptor.ts';
import { type Row, rowsOf, type Tables } from './rows.ts';
import type { Cell } from './typed.ts';

/** The column with the date of beginning of each table whose rows without a last day of beginning are "in by" the day of a source. */
const BEGINNINGS: Record<string, string> = { centres: 'opened', programmes: 'start', phases: 'start' };

/** The tables whose rows are counted and have no basis of their own. */
const COUNTED = ['centres'];

const SEEN: Field = {
  name: 'seen',
  type: 'string',
  format: 'edtf',
  description: 'Derived: of a row that no date says had begun, when the earliest of its dated sources was published',
};

const BASIS_FIELD: Field = {
  name: 'basis',
  type: 'string',
  typeName: 'Basis',
  constraints: { enum: [...BASIS] },
  description: 'Derived: unverified where every source of the row is, else empty',
};

/** The tables whose rows milestones name, each with the column of a milestone that does. */
const NAMED: Record<string, string> = { instruments: 'instrument_id', programmes: 'programme_id', centres: 'centre_id' };

const MILESTONE_REGIONS: Field = {
  name: 'milestone_regions',
  type: 'string',
  listSeparator: ';',
  description: 'Derived: the other regions whose milestones name the row; the page of the row loads their files too',
};

/** The columns that the build works out for a table, and that no file of facts holds. */
export function derivedFields(table: string): Field[] {
  return [...(BEGINNINGS[table] ? [SEEN] : []), ...(COUNTED.includes(table) ? [BASIS_FIELD] : []), ...(NAMED[table] ? [MILESTONE_REGIONS] : [])];
}

/** Gives the values of the derived columns of a row, in the order of `derivedFields`. */
export function derivedCells(tables: Pick<Tables, 'rows'>): (row: Row) => Cell[] {
  const derive = new Map<string, (row: Row) => Cell>([
    [SEEN.name, seenBy(tables)],
    [BASIS_FIELD.name, basisOf(tables)],
    [MILESTONE_REGIONS.name, milestoneRegions(tables)],
  ]);
  return (row) => derivedFields(row.table).map(({ name }) => derive.get(name)?.(row) ?? '');
}

/** The regions, other than that of a row, whose milestones name it. */
function milestoneRegions(tables: Pick<Tables, 'rows'>): (row: Row) => string[] {
  const milestones = rowsOf(tables, 'milestones');
  const milestonesOf = new Map(Object.entries(NAMED).map(([table, field]) => [table, group(milestones, ({ cells }) => cells[field])]));
  return ({ table, folder, cells }) => {
    const naming = milestonesOf.get(table)?.get(cells[NAMED[table] ?? '']) ?? [];
    return unique(naming.map((milestone) => milestone.folder)).filter((region) => region !== folder);
  };
}

/** When a row is first seen: '' where a date says when it had begun, where it is only planned, and where no source is dated. */
function seenBy(tables: Pick<Tables, 'rows'>): (row: Row) => string {
  const published = new Map(rowsOf(tables, 'sources').map(({ cells }) => [cells.source_id, cells.published ?? '']));
  return ({ table, cells }) => {
    const date = cells[BEGINNINGS[table] ?? ''];
    if (date === undefined || latestDay(date) || cells.status === 'planned') return '';
    const dates = sourcesOf(cells).flatMap((id) => published.get(id) || []);
    const fitting = dates.filter((day) => latestDay(day) && latestDay(day) >= earliestDay(date));
    return fitting.reduce((first, other) => (first && latestDay(first) <= latestDay(other) ? first : other), '');
  };
}

/** Unverified where every source of a row is; '' for another row. */
function basisOf(tables: Pick<Tables, 'rows'>): (row: Row) => string {
  const doubted = new Set(rowsOf(tables, 'sources').flatMap(({ cells }) => (cells.verification === 'unverified' ? [cells.source_id] : [])));
  return ({ cells }) => (sourcesOf(cells).length > 0 && sourcesOf(cells).every((id) => doubted.has(id)) ? 'unverified' : '');
}

const sourcesOf = ({ sources = '' }: Row['cells']) => sources.split(';').filter(Boolean);
