import * as v from 'valibot';
import { englishCells } from './fields.ts';

/** The texts of one table that the core file leaves out. The first `keys` columns are the key of a row, the others are its texts. */
const textTable = v.object({ keys: v.number(), columns: v.array(v.string()), rows: v.array(v.array(v.string())), english: englishCells });
export const textTables = v.optional(v.record(v.string(), textTable), {});
export type TextTable = v.InferOutput<typeof textTable>;

type Cells = Record<string, unknown>;

/** The rows of a table with their texts; a row for which no text has come stays the same object. */
export function withTexts(rows: readonly unknown[], tables: readonly TextTable[]): readonly unknown[] {
  return tables.reduce((filled, { keys, columns, rows: texts }) => {
    const byKey = new Map(texts.map((cells) => [cells.slice(0, keys).join('/'), cells]));
    const keyOf = (row: Cells) =>
      columns
        .slice(0, keys)
        .map((column) => row[column])
        .join('/');
    return filled.map((row) => {
      const cells = byKey.get(keyOf(row as Cells));
      return cells ? { ...(row as Cells), ...Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) } : row;
    });
  }, rows);
}
