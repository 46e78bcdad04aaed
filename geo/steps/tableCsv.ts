import { csvRow } from '../../src/lib/text/csvRow.ts';
import type { Resource } from './descriptor.ts';
import type { Row } from './rows.ts';

/** The text of a table in CSV: its header and its rows. */
export function tableCsv({ schema }: Resource, rows: readonly Pick<Row, 'cells'>[]): string {
  const columns = schema.fields.map((field) => field.name);
  return `${[columns, ...rows.map(({ cells }) => columns.map((column) => cells[column] ?? ''))].map((cells) => csvRow(cells)).join('\n')}\n`;
}
