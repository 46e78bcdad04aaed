import { transpose } from 'd3';
import * as v from 'valibot';
import { firstIssue } from '../lib/checked.ts';
import { camelCase } from '../lib/text/camelCase.ts';
import { englishTexts } from './english.ts';
import { type CentreStatus, type ParticipationStatus, TABLE_NAMES } from './enumerations.ts';
import { englishCells } from './fields.ts';
import { type TextTable, textTables, withTexts } from './laterTexts.ts';
import { rowRecord } from './rowRecord.ts';
import { type RecordOf, TABLES, type TableName } from './schema.ts';

/** The version of the data files this program reads. */
const VERSION = 1;

/**
 * A participation as it stood at a time. Its last two statuses are never in the tables: a window of dates leaves open whether
 * the State took part (`possible`), or no date is published (`undated`). See `atlasAt`.
 */
export type Participation = Omit<RecordOf<'participations'>, 'status'> & { readonly status: ParticipationStatus | 'possible' | 'undated' };

/** A centre as it stood at a time. Its last status is never in the tables: dates leave open whether it worked then. See `atlasAt`. */
export type Centre = Omit<RecordOf<'centres'>, 'status'> & { readonly status: CentreStatus | 'possible' };

/** The rows of a table as an atlas holds them. */
type RowOf<N extends TableName> = N extends 'participations' ? Participation : N extends 'centres' ? Centre : RecordOf<N>;

/** All facts that have been loaded, as immutable lists by table. A table that was not loaded is an empty list. */
export type Atlas = { readonly [N in TableName]: readonly RowOf<N>[] } & {
  /** The edition of the facts, as `2026.11`. */
  readonly edition: string;
  readonly asOf: string;
  /** The time it is shown for, `YYYY` or `YYYY-MM`; '' for today. */
  readonly at: string;
  /** Texts that are given in English because nothing stands for them in the language of the files. */
  readonly english: ReadonlySet<string>;
};

/** One row that was left out: which table and row, and why. */
export interface Problem {
  table: string;
  row: number;
  message: string;
}

const lists = v.array(v.array(v.unknown()));
/** The cells of a table, row by row, or column by column as the files of pages have them. */
const cellsOfTable = v.union([
  v.object({ rows: lists }),
  v.pipe(
    v.object({ cells: lists }),
    v.transform(({ cells }) => ({ rows: transpose(cells) })),
  ),
]);

const fileSchema = v.object({
  version: v.literal(VERSION),
  edition: v.string(),
  asOf: v.string(),
  tables: v.record(
    v.string(),
    v.intersect([v.object({ columns: v.array(v.string()), blank: v.optional(v.record(v.string(), v.unknown()), {}), english: englishCells }), cellsOfTable]),
  ),
  texts: textTables,
});

/** A data file that has been read: its checked rows, and the rows that were left out as problems. */
export interface Parsed {
  edition: string;
  asOf: string;
  tables: Partial<Record<TableName, unknown[]>>;
  /** Texts of rows that stand in another file, by table. */
  texts?: Partial<Record<TableName, TextTable>>;
  /** The texts of the file that are given in English for want of a translation. */
  english: readonly string[];
  problems: Problem[];
}

/** Reads one data file. Throws an Error when the file as a whole is wrong; wrong rows are left out and named in `problems`. */
export function parseAtlasFile(raw: unknown): Parsed {
  const file = v.safeParse(fileSchema, raw);
  if (!file.success) throw new Error(firstIssue(file.issues));
  const texts = Object.fromEntries(Object.entries(file.output.texts).map(([name, table]) => [tableName(name), table]));
  const english = [...Object.values(file.output.tables), ...Object.values(file.output.texts)].flatMap(englishTexts);
  const result: Parsed = { edition: file.output.edition, asOf: file.output.asOf, tables: {}, texts, english, problems: [] };
  for (const [name, { columns, rows, blank }] of Object.entries(file.output.tables)) {
    const key = tableName(name);
    const schema = TABLES[key];
    if (!schema) continue;
    result.tables[key] = rows.flatMap((cells, row) => {
      const record = v.safeParse(schema, rowRecord(columns, cells, blank));
      if (record.success) return [record.output];
      result.problems.push({ table: name, row: row + 1, message: firstIssue(record.issues) });
      return [];
    });
  }
  return result;
}

/** The name of a table of a file as this program knows it: `region_states` as `regionStates`. */
const tableName = (name: string) => camelCase(name) as TableName;

/** Joins files that have been read into one atlas, and puts later texts into the rows of the core. */
export function joinAtlas(files: readonly Parsed[]): Atlas {
  const rowsOf = (name: TableName) => files.flatMap((file) => file.tables[name] ?? []);
  const textsOf = (name: TableName) => files.flatMap((file) => file.texts?.[name] ?? []);
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, withTexts(rowsOf(name), textsOf(name))]));
  // `Object.fromEntries` loses which table has which rows. The rows were checked by `parseAtlasFile`.
  return {
    ...tables,
    edition: files[0]?.edition ?? '',
    asOf: files[0]?.asOf ?? '',
    at: '',
    english: new Set(files.flatMap(({ english }) => english)),
  } as unknown as Atlas;
}
