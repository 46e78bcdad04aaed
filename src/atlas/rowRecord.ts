/** The record of a row of a data file: its cells by the names of their columns, and the columns that the file leaves out because every row has the same empty value there. */
export function rowRecord(columns: readonly string[], cells: readonly unknown[], blank: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...blank, ...Object.fromEntries(columns.map((column, index) => [column, cells[index]])) };
}
