import { keyOf, NAMES, nameOf } from '../../src/atlas/compareEditions.ts';
import type { DataPackage } from './descriptor.ts';
import { ENGLISH } from './languages.ts';
import { type Row, rowsOf, type Tables } from './rows.ts';

const COLUMNS = ['edition', 'day', 'since', 'region_id', 'table', 'record', 'name', 'change', 'column', 'before', 'after'];

/** The tables of an edition in one language. */
interface Told {
  descriptor: DataPackage;
  tables: Tables;
}

/**
 * The changes between editions as the browser loads them: each record by its name in `edition`, whose tables are in the language of the page, and the
 * language of that name where it is another ('' where it is not). A record that is gone keeps the English name that it had.
 */
export function changesFile(changes: Tables['rows'], edition: Told, code: string): { version: number; rows: string[][] } {
  const named = namer(edition, code);
  const rows = rowsOf({ rows: changes }, 'changes').map(({ cells }: Row) => {
    const { name, lang } = named(cells);
    return [...COLUMNS.map((column) => (column === 'name' ? name : (cells[column] ?? ''))), lang];
  });
  return { version: 2, rows };
}

/** Gives the name of the record of a change, and its language where that is not the one of the page. */
function namer({ descriptor, tables: { rows } }: Told, code: string) {
  const edition = { descriptor, rows, regionId: '' };
  const resources = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
  const tables = new Map([...resources].map(([table, resource]) => [table, new Map(rowsOf({ rows }, table).map((row) => [keyOf(resource, row), row]))]));
  return ({ table = '', record = '', name = '' }: Row['cells']): { name: string; lang: string } => {
    const resource = resources.get(table);
    const row = tables.get(table)?.get(record);
    if (!resource || !row) return { name, lang: code === ENGLISH ? '' : ENGLISH };
    const language = languageOf(row);
    return { name: nameOf(resource, row, edition), lang: language === code ? '' : language };
  };

  function languageOf({ table, cells, english }: Row): string {
    // A title of a source is never translated.
    if (table === 'sources') return cells.language || ENGLISH;
    const own = NAMES.find((column) => cells[column]);
    return own && english?.has(own) ? ENGLISH : code;
  }
}
