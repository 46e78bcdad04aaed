import { atlasAt } from '../src/atlas/asOf.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { TABLES, type TableName } from '../src/atlas/schema.ts';

/** The columns that were read of each row, by its place in the table of the whole atlas. A table that was not read is not in it. */
export type Reads = Map<TableName, Map<number, Set<string>>>;

/** The place of a row in its table. Copies of a row that are made by spreading it keep the mark. */
const PLACE = Symbol('place');
type Marked = Record<string, unknown> & { [PLACE]: number };

/** The times at which a figure is drawn to see what it reads. */
export interface DrawnTimes {
  /** Whether it is drawn today as well. */
  isToday: boolean;
  /** Earlier or later years, each as text. */
  years: readonly string[];
}

/**
 * Runs `draw` over the atlas at some times and gives all that it read. `draw` gets the atlas of the time and,
 * where that is not today, its last day's text and the atlas of today beside it.
 */
export function recordReads(atlas: Atlas, { isToday, years }: DrawnTimes, draw: (atlas: Atlas, at: string, later: Atlas | undefined) => void): Reads {
  const reads: Reads = new Map();
  const marked = withTables(atlas, (rows) => rows.map((row, place) => ({ ...row, [PLACE]: place })));
  const whole = recording(marked, reads);
  if (isToday) draw(whole, '', undefined);
  for (const at of years) draw(recording(atlasAt(marked, at), reads), at, whole);
  return reads;
}

/** All that was read in several recordings. */
export function mergeReads(all: readonly Reads[]): Reads {
  const merged: Reads = new Map();
  for (const [name, rows] of all.flatMap((reads) => [...reads])) {
    const known = rowsRead(merged, name);
    for (const [place, columns] of rows) known.set(place, new Set([...(known.get(place) ?? []), ...columns]));
  }
  return merged;
}

/** The columns that `atlasAt` reads of each table: what an embed must carry to go back in time. */
export function columnsOfTime(atlas: Atlas, at: string): ReadonlyMap<TableName, ReadonlySet<string>> {
  const columns = new Map<TableName, Set<string>>();
  // The columns are getters of the prototype: a read is recorded, but spreading the row copies none of them.
  const columnless = withTables(atlas, (rows, name) => {
    const read = new Set<string>();
    columns.set(name, read);
    return rows.map((row) => Object.create(watched(row, (column) => read.add(column))));
  });
  atlasAt(columnless, at);
  return columns;
}

/** An object that tells the name of each property that is read of it. */
export function watched<T extends object>(object: T, onRead: (name: string) => void): T {
  return new Proxy(object, {
    get(target, name) {
      if (typeof name === 'string') onRead(name);
      return Reflect.get(target, name);
    },
  });
}

function recording(atlas: Atlas, reads: Reads): Atlas {
  const tables = new Map<string, unknown>();
  return new Proxy(atlas, {
    get(target, name, receiver) {
      if (typeof name !== 'string' || !(name in TABLES)) return Reflect.get(target, name, receiver);
      // `recordReads` has marked each row; the type of the atlas does not say so.
      const rows = target[name as TableName] as unknown as Marked[];
      const table = tables.get(name) ?? recordingRows(rows, rowsRead(reads, name as TableName));
      tables.set(name, table);
      return table;
    },
  });
}

function rowsRead(reads: Reads, name: TableName): Map<number, Set<string>> {
  const known = reads.get(name) ?? new Map<number, Set<string>>();
  reads.set(name, known);
  return known;
}

function recordingRows(rows: readonly Marked[], read: Map<number, Set<string>>): Marked[] {
  return rows.map((row) => {
    const columns = read.get(row[PLACE]) ?? new Set<string>();
    read.set(row[PLACE], columns);
    return watched(row, (column) => columns.add(column));
  });
}

function withTables(atlas: Atlas, change: (rows: readonly Record<string, unknown>[], name: TableName) => unknown[]): Atlas {
  const names = Object.keys(TABLES) as TableName[];
  return { ...atlas, ...Object.fromEntries(names.map((name) => [name, change(atlas[name], name)])) };
}
