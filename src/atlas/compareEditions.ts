import type { Change } from './changes.ts';
import { type DescribedTable, type Edition, type FactRow, keyColumns } from './edition.ts';

/**
 * The changes from one edition to another, in the order of the later one's tables, then of those that are gone. A column that only one of them has counts once, and not in each of
 * its rows. Where one is the package of a region, only that region is compared: its rows, and of the tables of all regions the rows that both have, since the package
 * holds of these only what the region names.
 */
export function compareEditions(before: Edition, after: Edition): Change[] {
  const regionId = before.regionId || after.regionId;
  const gone = before.descriptor.resources.filter(({ name }) => !tableOf(after, name));
  return [...after.descriptor.resources, ...gone]
    .filter(({ name }) => before.rows.has(name) || after.rows.has(name))
    .flatMap(({ name }) => compareTable(name, before, after))
    .filter((change) => !regionId || change.regionId === regionId || change.kind === 'changed' || change.record === '');
}

function compareTable(name: string, before: Edition, after: Edition): Change[] {
  const [earlier, later] = [tableOf(before, name), tableOf(after, name)];
  const resource = later ?? earlier;
  if (!resource) return [];
  const [known, columns] = [columnsOf(earlier ?? resource), columnsOf(later ?? resource)];
  const regionId = before.regionId || after.regionId;
  const byKey = (edition: Edition) => new Map(rowsOf(edition, name, regionId).map((row) => [keyOf(resource, row), row]));
  const [old, now] = [byKey(before), byKey(after)];
  const whole = (edition: Edition, row: FactRow, kind: 'added' | 'removed') => ({ ...about(resource, row, edition), kind, column: '', before: '', after: '' });
  const both = known.filter((column) => columns.includes(column));
  return [
    ...columnChanges(name, known, columns),
    ...[...now].flatMap(([key, row]): Change[] => {
      const was = old.get(key);
      return was ? cellChanges(was, row, both, about(resource, row, after)) : [whole(after, row, 'added')];
    }),
    ...[...old].flatMap(([key, row]) => (now.has(key) ? [] : [whole(before, row, 'removed')])),
  ];
}

/** The rows of a table that are compared: all, or for a region its own and those of all regions. */
function rowsOf({ rows }: Edition, table: string, regionId: string): readonly FactRow[] {
  const all = rows.get(table) ?? [];
  return regionId ? all.filter(({ folder }) => folder === regionId || folder === 'common') : all;
}

function columnChanges(table: string, known: readonly string[], columns: readonly string[]): Change[] {
  const change = (column: string, kind: 'added' | 'removed'): Change => ({ regionId: '', table, record: '', name: '', kind, column, before: '', after: '' });
  return [
    ...columns.filter((column) => !known.includes(column)).map((column) => change(column, 'added')),
    ...known.filter((column) => !columns.includes(column)).map((column) => change(column, 'removed')),
  ];
}

function cellChanges(was: FactRow, row: FactRow, columns: readonly string[], record: ReturnType<typeof about>): Change[] {
  return columns.flatMap((column): Change[] => {
    const [before = '', after = ''] = [was.cells[column], row.cells[column]];
    return before === after ? [] : [{ ...record, kind: 'changed', column, before, after }];
  });
}

/** The region, table, key and name of a row in an edition. */
function about(resource: DescribedTable, row: FactRow, edition: Edition) {
  const regionId = row.folder === 'common' ? (row.cells.region_id ?? '') : row.folder;
  return { regionId, table: resource.name, record: keyOf(resource, row), name: nameOf(resource, row, edition) };
}

const tableOf = ({ descriptor }: Edition, table: string) => descriptor.resources.find(({ name }) => name === table);
const columnsOf = ({ schema }: DescribedTable) => schema.fields.map((field) => field.name);

/** The key of a row, its parts joined by +. */
export const keyOf = (resource: DescribedTable, { cells }: FactRow) =>
  keyColumns(resource)
    .map((column) => cells[column] ?? '')
    .join('+');

/** Columns that name a row, the shortest name first. */
export const NAMES = ['short_name', 'short_title', 'name', 'title', 'event', 'statement'];

/** The name of a row: its own, or those of the records that its key names ("ReCAAP Agreement: Japan"). */
export function nameOf(resource: DescribedTable, row: FactRow, edition: Edition): string {
  const own = NAMES.map((column) => row.cells[column]).find(Boolean);
  if (own) return own;
  const parts = keyColumns(resource).map((column) => {
    const key = resource.schema.foreignKeys?.find(({ fields }) => fields[0] === column);
    const value = row.cells[column] ?? '';
    const target = key && tableOf(edition, key.reference.resource);
    const named = target && value ? rowById(edition, target, value) : undefined;
    return named ? (NAMES.map((name) => named.cells[name]).find(Boolean) ?? value) : value;
  });
  return parts.filter(Boolean).join(': ');
}

const indexes = new WeakMap<Edition, Map<string, Map<string, FactRow>>>();

/** The row of a table with an id; each table is indexed once. */
function rowById(edition: Edition, resource: DescribedTable, id: string): FactRow | undefined {
  const tables = indexes.get(edition) ?? new Map<string, Map<string, FactRow>>();
  indexes.set(edition, tables);
  const rows = tables.get(resource.name) ?? new Map((edition.rows.get(resource.name) ?? []).map((row) => [keyOf(resource, row), row]));
  tables.set(resource.name, rows);
  return rows.get(id);
}
