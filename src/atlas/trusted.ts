import { englishTexts } from './english.ts';
import { TABLE_NAMES, type TableName } from './enumerations.ts';
import type { Atlas } from './records.ts';
import { rowRecord } from './rowRecord.ts';

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

/** A data file that has further tables, and further columns of the same rows. */
export type TrustedPart = Pick<TrustedFile, 'tables'>;

/**
 * The atlas of data files that the build has written for the script that reads them. The rows were checked by the build, so that the script need not carry the
 * checks.
 */
export function trustedAtlas(first: TrustedFile, ...others: readonly TrustedPart[]): Atlas {
  const { edition, asOf } = first;
  const parts = [first, ...others].map(({ tables }) => tables);
  const english = parts.flatMap((tables) => Object.values(tables)).flatMap((table) => englishTexts({ ...table, english: table.english ?? {} }));
  const read = TABLE_NAMES.map((name) => [name, parts.map((tables) => recordsOf(tables[name])).reduce(joined)] as const);
  // `Object.fromEntries` loses which table has which rows.
  return { ...Object.fromEntries(read), edition, asOf, at: '', english: new Set(english) } as unknown as Atlas;
}

/** Rows with further columns of the same rows, or those of the two that there are. */
function joined(rows: readonly object[], rest: readonly object[]): readonly object[] {
  return rows.length ? rows.map((row, index) => ({ ...row, ...rest[index] })) : rest;
}

function recordsOf(table: TrustedTable | undefined): readonly object[] {
  if (!table) return [];
  const { columns, rows, blank } = table;
  return rows.map((cells) => rowRecord(columns, cells, blank));
}
