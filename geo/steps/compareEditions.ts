import { type DataPackage, isApart, keyColumns, type Resource } from './descriptor.ts';
import type { Row, Tables } from './rows.ts';

/** An edition of the facts: its descriptor and its tables. */
export interface Edition {
  descriptor: DataPackage;
  tables: Tables;
}

/** What changed: a row that came or went, one cell of a row, or (with `record` '') a whole column of a table. */
export interface Change {
  regionId: string;
  table: string;
  record: string;
  name: string;
  change: 'added' | 'changed' | 'removed';
  column: string;
  before: string;
  after: string;
}

/** The changes from one edition to another, in the order of the later one's tables. A column that only one of them has counts once, and not in each of its rows. */
export function compareEditions(before: Edition, after: Edition): Change[] {
  return after.descriptor.resources
    .filter((resource) => !isApart(resource))
    .flatMap((resource) =>
      compareTable(
        resource,
        before.descriptor.resources.find(({ name }) => name === resource.name),
        before,
        after,
      ),
    );
}

function compareTable(resource: Resource, earlier: Resource | undefined, before: Edition, after: Edition): Change[] {
  const [columns, known] = [columnsOf(resource), earlier ? columnsOf(earlier) : []];
  const byKey = ({ tables }: Edition) => new Map((tables.rows.get(resource.name) ?? []).map((row) => [keyOf(resource, row), row]));
  const [old, now] = [byKey(before), byKey(after)];
  const whole = (edition: Edition, row: Row, change: 'added' | 'removed') => ({ ...about(resource, row, edition), change, column: '', before: '', after: '' });
  return [
    ...(earlier ? columnChanges(resource.name, known, columns) : []),
    ...[...now].flatMap(([key, row]): Change[] => {
      const was = old.get(key);
      return was
        ? cellChanges(
            was,
            row,
            known.filter((column) => columns.includes(column)),
            about(resource, row, after),
          )
        : [whole(after, row, 'added')];
    }),
    ...[...old].flatMap(([key, row]) => (now.has(key) ? [] : [whole(before, row, 'removed')])),
  ];
}

function columnChanges(table: string, known: string[], columns: string[]): Change[] {
  const change = (column: string, change: 'added' | 'removed'): Change => ({
    regionId: '',
    table,
    record: '',
    name: '',
    change,
    column,
    before: '',
    after: '',
  });
  return [
    ...columns.filter((column) => !known.includes(column)).map((column) => change(column, 'added')),
    ...known.filter((column) => !columns.includes(column)).map((column) => change(column, 'removed')),
  ];
}

function cellChanges(was: Row, row: Row, columns: string[], record: ReturnType<typeof about>): Change[] {
  return columns.flatMap((column): Change[] => {
    const [before = '', after = ''] = [was.cells[column], row.cells[column]];
    return before === after ? [] : [{ ...record, change: 'changed', column, before, after }];
  });
}

/** The region, table, key and name of a row in an edition. */
function about(resource: Resource, row: Row, edition: Edition) {
  const regionId = row.folder === 'common' ? (row.cells.region_id ?? '') : row.folder;
  return { regionId, table: resource.name, record: keyOf(resource, row), name: nameOf(resource, row, edition) };
}

const columnsOf = ({ schema }: Resource) => schema.fields.map((field) => field.name);
export const keyOf = (resource: Resource, { cells }: Row) =>
  keyColumns(resource)
    .map((column) => cells[column] ?? '')
    .join('+');

/** Columns that name a row, the shortest name first. */
export const NAMES = ['short_name', 'short_title', 'name', 'title', 'event', 'statement'];

/** The name of a row: its own, or those of the records that its key names ("ReCAAP Agreement: Japan"). */
export function nameOf(resource: Resource, row: Row, edition: Edition): string {
  const own = NAMES.map((column) => row.cells[column]).find(Boolean);
  if (own) return own;
  const parts = keyColumns(resource).map((column) => {
    const key = resource.schema.foreignKeys?.find(({ fields }) => fields[0] === column);
    const value = row.cells[column] ?? '';
    const target = edition.descriptor.resources.find(({ name }) => name === key?.reference.resource);
    const named = target && value ? rowById(edition, target, value) : undefined;
    return named && target ? (NAMES.map((name) => named.cells[name]).find(Boolean) ?? value) : value;
  });
  return parts.filter(Boolean).join(': ');
}

const indexes = new WeakMap<Edition, Map<string, Map<string, Row>>>();

/** The row of a table with an id; each table is indexed once. */
function rowById(edition: Edition, resource: Resource, id: string): Row | undefined {
  const tables = indexes.get(edition) ?? new Map<string, Map<string, Row>>();
  indexes.set(edition, tables);
  const rows = tables.get(resource.name) ?? new Map((edition.tables.rows.get(resource.name) ?? []).map((row) => [keyOf(resource, row), row]));
  tables.set(resource.name, rows);
  return rows.get(id);
}
