/** One row as it stands in its file: `line` is where the row ends, `cells` the text by column. */
export interface Row {
  table: string;
  file: string;
  folder: string;
  line: number;
  cells: Record<string, string>;
}

/** One thing wrong with a file. `column` and `value` are empty where a whole row or file is meant. */
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

/** A fault in its plain form. */
export function fault(file: string, line: number, column: string, value: string, message: string): Fault {
  return { file, line, column, value, message };
}

/** The rows of one table, none where it has not been read. */
export function rowsOf({ rows }: Pick<Tables, 'rows'>, name: string): Row[] {
  return rows.get(name) ?? [];
}
