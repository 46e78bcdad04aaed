import { csvRow } from './csvRow.ts';

/**
 * Rows as CSV (RFC 4180) with CRLF line ends and a byte order mark, so that spreadsheet programs read UTF-8. No cell is a formula: what a spreadsheet would calculate is given a mark
 * of text; numbers stay numbers.
 */
export function csvText(rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string {
  return `\uFEFF${rows.map((cells) => csvRow(cells.map(harmless), separator)).join('\r\n')}\r\n`;
}

function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[-+]?\d+(?:[.,]\d+)*$/.test(cell) ? `'${cell}` : cell;
}
