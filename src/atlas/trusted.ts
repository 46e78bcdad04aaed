import { englishTexts } from './english.ts';
import { TABLE_NAMES, type TableName } from './enumerations.ts';
import type { Atlas } from './records.ts';

/** A table of a data file whose rows the build has checked. */
export interface TrustedTable {
  columns: readonly string[];
  rows: readonly (readonly unknown[])[];
  /** The columns that are left out because every row has the same empty value in them, with that value. */
  blank?: Readonly<Record<string, unknown>>;
  english?: Readonly<Record<string, readonly number[]>>;
}

/** A data file of facts that the build has checked. */
export interface TrustedFile {
  edition: string;
  asOf: string;
  tables: Readonly<Partial<Record<TableName, TrustedTable>>>;
}

/**
 * The atlas of a data file that the build has written for the script that reads it; `rest` has further tables, and further columns of the same rows. The rows were
 * checked by the build, so that the script need not carry the checks.
 */
export function trustedAtlas({ edition, asOf, tables }: TrustedFile, rest: Pick<TrustedFile, 'tables'> = { tables: {} }): Atlas {
  const english = [...Object.values(tables), ...Object.values(rest.tables)].flatMap((table) => englishTexts({ ...table, english: table.english ?? {} }));
  const read = TABLE_NAMES.map((name) => [name, joined(recordsOf(tables[name]), recordsOf(rest.tables[name]))] as const);
  // `Object.fromEntries` loses which table has which rows.
  return { ...Object.fromEntries(read), edition, asOf, at: '', english: new Set(english) } as unknown as Atlas;
}

function joined(rows: readonly object[], rest: readonly object[]): readonly object[] {
  return rows.length ? rows.map((row, index) => ({ ...row, ...rest[index] })) : rest;
}

function recordsOf(table: TrustedTable | undefined): object[] {
  if (!table) return [];
  const { columns, rows, blank } = table;
  return rows.map((cells) => ({ ...blank, ...Object.fromEntries(columns.map((column, index) => [column, cells[index]])) }));
}
