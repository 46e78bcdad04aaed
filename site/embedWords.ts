import type { TableFile } from './embedAtlas.ts';

type Tables = Readonly<Record<string, TableFile>>;

/** Tables of which a part is the same in every language, and of each language the rest. */
export interface Apart {
  shared: Record<string, TableFile>;
  words: Record<string, TableFile>[];
}

/**
 * Takes apart the same tables in several languages: columns whose cells are the same in all, and those that are not. Where a table has other rows in another language
 * nothing of it is shared.
 */
export function apart(languages: readonly Tables[]): Apart {
  const names = Object.keys(languages[0] ?? {});
  const tables = names.map((name) => ({ name, ...apartTable(languages.flatMap((tables) => tables[name] ?? [])) }));
  const filled = (parts: (readonly [string, TableFile])[]) => Object.fromEntries(parts.filter(([, { columns }]) => columns.length));
  return {
    shared: filled(tables.map(({ name, shared }) => [name, shared])),
    words: languages.map((_, index) => filled(tables.flatMap(({ name, words }) => (words[index] ? [[name, words[index]] as const] : [])))),
  };
}

function apartTable(languages: readonly TableFile[]): { shared: TableFile; words: TableFile[] } {
  const [first] = languages;
  if (!first) return { shared: { columns: [], rows: [] }, words: [] };
  const isSame = <T>(of: (table: TableFile) => T) => new Set(languages.map((table) => JSON.stringify(of(table)))).size === 1;
  const isOfAll = new Map([...first.columns, ...Object.keys(first.blank ?? {})].map((column) => [column, isSame((table) => contentsOf(table, column))]));
  const isShared = (column: string) => isOfAll.get(column) ?? false;
  return { shared: partOf(first, isShared), words: languages.map((table) => partOf(table, (column) => !isShared(column))) };
}

/** All that a table says in a column: its cells or the empty value of all, and which cells are in English. */
const contentsOf = (table: TableFile, column: string) => [table.blank?.[column], table.english?.[column], cellsOf(table, column)];

function cellsOf({ columns, rows }: TableFile, column: string): unknown[] {
  const place = columns.indexOf(column);
  return rows.map((cells) => cells[place]);
}

/** The columns of a table that pass a test, with all rows. */
function partOf({ columns, rows, blank = {}, english = {} }: TableFile, isIn: (column: string) => boolean): TableFile {
  const places = columns.flatMap((column, place) => (isIn(column) ? [place] : []));
  const only = <T>(values: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(values).filter(([column]) => isIn(column)));
  const [blankOf, englishOf] = [only(blank), only(english)];
  return {
    columns: places.flatMap((place) => columns[place] ?? []),
    rows: rows.map((cells) => places.map((place) => cells[place])),
    ...(Object.keys(blankOf).length ? { blank: blankOf } : {}),
    ...(Object.keys(englishOf).length ? { english: englishOf } : {}),
  };
}
