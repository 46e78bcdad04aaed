/** One row of CSV (RFC 4180) without its line end. */
export function csvRow(cells: readonly string[], separator: ',' | ';' = ','): string {
  return cells.map((text) => (text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(separator);
}
