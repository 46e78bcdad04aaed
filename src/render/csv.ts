import type { Table } from '../figures/shared/figure.ts';
import { csvRow } from '../lib/text/csvRow.ts';

/** A table as CSV (RFC 4180) with CRLF line ends and a byte order mark, so that spreadsheet programs read UTF-8. */
export function tableToCsv(table: Table): string {
  return `\uFEFF${[table.columns, ...table.rows].map(csvRow).join('\r\n')}\r\n`;
}
