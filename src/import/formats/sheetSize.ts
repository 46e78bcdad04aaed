import { Refusal } from '../refusal.ts';
import { columnNumber } from './completeSheets.ts';

/** The limits of a sheet in Excel, and how many cells of it, with empty ones between them, fit into memory. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 50_000_000;
/** Where a row or a cell stands: `r="7"`, `r="B7"`. What is no address, such as the words of a cell, is passed over. */
const ADDRESS = /\sr\s*=\s*["']([^"'\d]*)(\d[^"']*)["']/g;

/** Refuses a workbook with a cell so far out that the cells before it would fill the memory: the reader makes one for each. `files` are those of the workbook. */
export function refuseVastSheets(files: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(files)) {
    if (!/sheet[^/]*\.xml$/i.test(name)) continue;
    let [rows, columns] = [0, 0];
    for (const [, letters = '', digits] of new TextDecoder().decode(bytes).matchAll(ADDRESS)) {
      rows = Math.max(rows, Number(digits) || 0);
      columns = Math.max(columns, columnNumber(letters));
    }
    if (rows > MOST_ROWS || columns > MOST_COLUMNS || rows * columns > MOST_CELLS) throw new Refusal('large');
  }
}
