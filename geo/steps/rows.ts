/** One row of a file: `line` is the number of its last line, `cells` its text by column. */
export interface Row {
  table: string;
  file: string;
  folder: string;
  line: number;
  cells: Record<string, string>;
  /** Columns whose text is given in English because nothing stands for it in the reader's language. */
  english?: ReadonlySet<string>;
}

/** One fault of a file. `column` and `value` are '' if the fault concerns a whole row or file. */
export interface Fault {
  file: string;
  line: number;
  column: string;
  value: string;
  message: string;
}

/** All rows by table, and the faults of files and rows that could not be read. */
export interface Tables {
  rows: Map<string, Row[]>;
  faults: Fault[];
}

/** Makes a fault. */
export function fault(file: string, line: number, column: string, value: string, message: string): Fault {
  return { file, line, column, value, message };
}

/** The rows of one table. Empty if the table has not been read. */
export function rowsOf({ rows }: Pick<Tables, 'rows'>, name: string): Row[] {
  return rows.get(name) ?? [];
}

/** A fault as one line: file, line, column, value and what is allowed. */
export function faultLine({ file, line, column, value, message }: Fault): string {
  const cell = column ? ` ${column} = ${JSON.stringify(value)}:` : '';
  return `${file}:${line}:${cell} ${message}`;
}
