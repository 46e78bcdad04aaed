/** One row of CSV (RFC 4180) without its line end. */
export function csvRow(cells: string[]): string {
  return cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',');
}
