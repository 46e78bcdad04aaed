import type { Table } from '../figures/shared/figure.ts';

/** A table as CSV (RFC 4180) with CRLF line ends and a byte order mark, so that spreadsheet programs read UTF-8. */
export function tableToCsv(table: Table): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${[table.columns, ...table.rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
