import { keyColumns } from '../../src/atlas/edition.ts';
import { camelCase } from '../../src/lib/text/camelCase.ts';
import type { DataPackage, Resource } from './descriptor.ts';
import { type English, englishCells } from './englishCells.ts';
import { type Row, rowsOf, type Tables } from './rows.ts';

/** Longer texts of core tables. They are half of the core's bytes, and only the pages of the row's own region show them. */
const LATER: Record<string, readonly string[]> = {
  region: ['summary'],
  instruments: ['summary', 'place'],
  participations: ['note'],
  coverages: ['note'],
  centres: ['role_note', 'note'],
  programmes: ['summary', 'note'],
  phases: ['note'],
  programme_activities: ['note'],
};

/** Texts of one table: rows of the key of a record and its texts. The first `keys` columns are the key. */
export interface TextTable {
  keys: number;
  columns: string[];
  rows: string[][];
  english?: English;
}

/** Whether the core leaves a column empty, because the files of the regions hold its texts. */
export function isLater(table: string, column: string): boolean {
  return LATER[table]?.includes(column) ?? false;
}

/** The texts that the core leaves out, of the rows in one folder. */
export function laterTexts(tables: Tables, { resources }: DataPackage, folder: string): Record<string, TextTable> {
  return Object.fromEntries(
    resources.flatMap((resource) => {
      const columns = LATER[resource.name];
      return columns ? [[resource.name, textTable(rowsOf(tables, resource.name), resource, columns, folder)]] : [];
    }),
  );
}

function textTable(rows: Row[], resource: Resource, columns: readonly string[], folder: string): TextTable {
  const keys = keyColumns(resource);
  const withText = rows.filter((row) => row.folder === folder && columns.some((column) => row.cells[column]));
  const cells = [...keys, ...columns];
  const texts = withText.map((row) => cells.map((column) => row.cells[column] ?? ''));
  return { keys: keys.length, columns: cells.map(camelCase), rows: texts, ...englishCells(withText, columns) };
}
