import { date } from '../src/atlas/fields.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { TABLES, type TableName } from '../src/atlas/schema.ts';
import type { Reads } from './recordReads.ts';

type Row = Readonly<Record<string, unknown>>;
/** Rows by their places in the tables of the whole atlas. */
type Places = Map<TableName, Set<number>>;

const NAMES = Object.keys(TABLES) as TableName[];
const firstColumn = (name: TableName) => Object.keys(TABLES[name].entries)[0] ?? '';
/** The table whose records a column names: the first one that begins with it. */
const OWNERS: ReadonlyMap<string, TableName> = new Map(NAMES.toReversed().map((name) => [firstColumn(name), name]));
/** The column of a table's own ids; undefined where its rows only join other tables. */
export const ownKey = (name: TableName) => (OWNERS.get(firstColumn(name)) === name ? firstColumn(name) : undefined);
/** The column that says for good whether an instrument is counted in figures: where it says no, neither the time nor a choice brings the row in. */
const COUNTED = 'principal';
/** The day of review is read of every region that a source comes from: such a region is carried, but what belongs to it is not. */
const REVIEWED = 'reviewed';
const isKey = (column: string) => /(^iso3|Id)$/.test(column);
const isDate = (name: TableName, column: string) => Object.entries<unknown>(TABLES[name].entries).some(([key, check]) => key === column && check === date);
const rowAt = (atlas: Atlas, name: TableName, place: number) => atlas[name][place] as Row | undefined;

/**
 * The places of the rows that a drawing needs, by table. A row of which more was read than keys is needed. One of which only keys were read
 * is needed where each of these names a needed row, for then only the time or a choice kept it out. One of which only its own
 * id was read was passed over in a search; it is needed where a needed row names it. Where the figure shows a span of years
 * (`isSpan`), a record of which only keys and dates were read was passed over in the same way: its date lies outside. A row that is not counted and of which nothing more was read is left out.
 */
export function neededRows(atlas: Atlas, all: Reads, isSpan: boolean): Map<TableName, number[]> {
  const reads = withoutUncounted(atlas, all);
  const joining = [...reads.keys()].filter((name) => !(isSpan && ownKey(name)));
  const needed = withJoins(atlas, reads, joining, rowsReadBeyondKeys(reads, isSpan));
  const named = valuesRead(atlas, reads, needed);
  const isReviewed = (name: TableName, place: number) => reads.get(name)?.get(place)?.has(REVIEWED);
  const isNeeded = (name: TableName, row: Row, place: number) => needed.get(name)?.has(place) || named.has(row[ownKey(name) ?? '']) || isReviewed(name, place);
  const placesIn = (name: TableName) => (atlas[name] as readonly Row[]).flatMap((row, place) => (isNeeded(name, row, place) ? [place] : []));
  return new Map([...reads.keys()].map((name) => [name, placesIn(name)]));
}

/** Removes the rows of which, beside their keys, only the column was read that says they are not counted. */
function withoutUncounted(atlas: Atlas, reads: Reads): Reads {
  const isPassed = (name: TableName, place: number, columns: ReadonlySet<string>) =>
    rowAt(atlas, name, place)?.[COUNTED] === 'no' && columns.has(COUNTED) && [...columns].every((column) => isKey(column) || column === COUNTED);
  return new Map([...reads].map(([name, rows]) => [name, new Map([...rows].filter(([place, columns]) => !isPassed(name, place, columns)))]));
}

function rowsReadBeyondKeys(reads: Reads, isSpan: boolean): Places {
  const isFact = (name: TableName) => (column: string) => !isKey(column) && column !== REVIEWED && !(isSpan && isDate(name, column));
  return new Map([...reads].map(([name, rows]) => [name, new Set([...rows].filter(([, columns]) => [...columns].some(isFact(name))).map(([place]) => place))]));
}

/** The rows with those of the tables `joining` that join them, until no more are found. */
function withJoins(atlas: Atlas, reads: Reads, joining: readonly TableName[], needed: Places): Places {
  const known = { ids: idsOf(atlas, needed), values: valuesRead(atlas, reads, needed) };
  const joined = new Map(joining.map((name) => [name, joinedRows(atlas, reads, known, name)]));
  const isWhole = [...joined].every(([name, places]) => places.every((place) => needed.get(name)?.has(place)));
  if (isWhole) return needed;
  return withJoins(atlas, reads, joining, new Map([...needed].map(([name, places]) => [name, new Set([...places, ...(joined.get(name) ?? [])])])));
}

/** Whether the rows of a table only join records of others. */
const isLink = (name: TableName) => ownKey(name) === undefined;

/** The ids of the needed rows by table, and all values that were read of them. */
interface Known {
  ids: ReadonlyMap<TableName, ReadonlySet<unknown>>;
  values: ReadonlySet<unknown>;
}

const idsOf = (atlas: Atlas, needed: Places): Known['ids'] =>
  new Map([...needed].map(([name, places]) => [name, new Set([...places].map((place) => rowAt(atlas, name, place)?.[ownKey(name) ?? '']))]));

/** The rows of a table of which keys of other tables were read that all name needed rows; of a table that only joins others, one needed row is enough where needed rows name the rest. */
function joinedRows(atlas: Atlas, reads: Reads, { ids, values }: Known, name: TableName): number[] {
  const others = (columns: ReadonlySet<string>) =>
    [...columns].flatMap((column) => {
      const owner = isKey(column) && column !== ownKey(name) ? OWNERS.get(column) : undefined;
      return owner && reads.has(owner) ? [[column, owner] as const] : [];
    });
  return [...(reads.get(name) ?? [])].flatMap(([place, columns]) => {
    // An empty key names no record: the row is about all of them.
    const keys = others(columns)
      .map(([column, owner]) => [rowAt(atlas, name, place)?.[column], owner] as const)
      .filter(([id]) => id !== '');
    const isNeeded = ([id, owner]: (typeof keys)[number]) => ids.get(owner)?.has(id) ?? false;
    return keys.some(isNeeded) && keys.every((key) => isNeeded(key) || (isLink(name) && values.has(key[0]))) ? [place] : [];
  });
}

/** All values in the columns that were read of needed rows: among them the ids of States, actors and sources. */
function valuesRead(atlas: Atlas, reads: Reads, needed: Places): Set<unknown> {
  const values = new Set<unknown>();
  for (const [name, rows] of reads) {
    const columns = columnsRead(rows);
    for (const place of needed.get(name) ?? []) for (const column of columns) values.add(rowAt(atlas, name, place)?.[column]);
  }
  return new Set([...values].flat().filter(Boolean));
}

/** The columns of a table that were read of any of its rows. */
export function columnsRead(rows: ReadonlyMap<number, ReadonlySet<string>>): Set<string> {
  const read = new Set<string>();
  for (const columns of rows.values()) for (const column of columns) read.add(column);
  return read;
}
