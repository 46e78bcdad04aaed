import type { Geometry } from 'geojson';
import type { Role } from './readings.ts';

/** A row as it stands in the file: the line that it begins on (or its number where a format has no lines), and a cell for each column. */
export interface Row {
  line: number;
  cells: readonly string[];
  /** The shape of the row, in formats that have shapes. */
  geometry?: Geometry | undefined;
  /** Whether its format says that what has no end goes on. */
  isOpen?: boolean | undefined;
}

/** More columns than this are none that a person could choose from; those beyond are left out, and a row of cells that goes beyond them is set aside. */
export const MOST_COLUMNS = 300;

/** Why one row is set aside. */
export const ASIDE_REASONS = [
  'empty',
  'aboveHead',
  'cells',
  'quote',
  'repeat',
  'position',
  'range',
  'date',
  'nothing',
  'geometry',
  'broken',
  'elsewhere',
] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/** A row that is not taken over: its line, the column that is at fault ('' for the whole row), the value there, and all its cells. */
export interface Aside {
  line: number;
  column: string;
  reason: AsideReason;
  value: string;
  cells: readonly string[];
}

/** The rows of a file. `rows.length + aside.length` is the number of rows read. */
export interface Table {
  columns: readonly string[];
  rows: readonly Row[];
  aside: readonly Aside[];
  /** The role that the format itself gives a column; undefined where it gives none. */
  roles?: readonly (Role | undefined)[] | undefined;
  /** Whether its rows are programmes, which need neither place nor date to be taken. */
  isProgrammes?: boolean | undefined;
  /** The sheets or layers of the file that can be chosen, and the chosen one; empty where there is one. */
  parts?: readonly string[] | undefined;
  part?: string | undefined;
  /** The edition of the atlas, where the file is a data package of it. */
  edition?: string | undefined;
}

/** A file to be read: its name, and its bytes. */
export interface Source {
  name: string;
  blob: Blob;
  /** The sheet or layer to read; where left out the first, of a workbook the first that is a table. */
  part?: string | undefined;
  /** `YYYY-MM-DD`, for files whose statuses depend on it. */
  today?: string | undefined;
  /** The language of the page, for files that say their texts in several; English where left out. */
  language?: string | undefined;
}

/** The first bytes of a file, from which a format tells whether it can read it. */
export interface FileHead {
  name: string;
  bytes: Uint8Array;
  /** The same bytes as text. */
  text: string;
}

/** The report of a reader on its way: how much of the file is read (0 to 1). It throws where the reader should stop. */
export type Progress = (share: number) => void;

/** A format of files. `read` throws a Refusal if the file cannot be read as one. */
export interface Format {
  id: string;
  accepts: (head: FileHead) => boolean;
  read: (source: Source, progress: Progress) => Promise<Table>;
}
