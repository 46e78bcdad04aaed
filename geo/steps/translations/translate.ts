import type { DataPackage, Resource } from '../descriptor.ts';
import { isTranslated, keyOf, type PoEntry } from '../po/entry.ts';
import type { Row, Tables } from '../rows.ts';

/**
 * The tables in a language: texts that readers see are replaced by the column of that language where the table has one, else by the translation. A text
 * without either stays in English, and its row says so in `english`.
 */
export function translated(tables: Tables, { resources }: DataPackage, code: string, entries: readonly PoEntry[]): Tables {
  const known = new Map(entries.filter(isTranslated).map((entry) => [keyOf(entry), entry.translation]));
  const rows = resources.map((resource): [string, Row[]] => {
    const translate = rowTranslator(resource, code, known);
    return [resource.name, (tables.rows.get(resource.name) ?? []).map(translate)];
  });
  return { ...tables, rows: new Map(rows) };
}

function rowTranslator({ name, schema }: Resource, code: string, known: ReadonlyMap<string, string>): (row: Row) => Row {
  const own = new Map(
    schema.fields.flatMap(({ name: column, language, translates }) => (language === code && translates ? [[translates, column] as const] : [])),
  );
  const columns = schema.fields.filter((field) => field.translatable || own.has(field.name)).map((field) => field.name);
  return (row) => {
    const filled = columns.filter((column) => row.cells[column]);
    const texts = filled.map((column) => {
      const text = row.cells[column] ?? '';
      return [column, row.cells[own.get(column) ?? ''] || known.get(keyOf({ context: `${name}.${column}`, text }))] as const;
    });
    const given = Object.fromEntries(texts.flatMap(([column, text]) => (text ? [[column, text] as const] : [])));
    return { ...row, cells: { ...row.cells, ...given }, english: new Set(texts.filter(([, text]) => !text).map(([column]) => column)) };
  };
}
