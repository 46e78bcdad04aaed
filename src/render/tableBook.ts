import type { Table } from '../figures/shared/figure.ts';
import { dataRows } from './dataRows.ts';
import { workbook } from './pptx/workbook.ts';

/** A source as the second sheet of a workbook lists it. */
export interface BookSource {
  id: string;
  publisher: string;
  title: string;
  published: string;
  address: string;
}

const SOURCE_HEADS = ['source_id', 'publisher', 'title', 'published', 'address'];

/** A table as a workbook (.xlsx). Days are true dates, and all other words are text, so that no spreadsheet changes them. The second sheet, with the name `heading`, says what it is (`about`, one line a row) and lists its sources. */
export function tableBook(table: Table, heading: string, about: readonly string[], sources: readonly BookSource[]): Promise<Uint8Array<ArrayBuffer>> {
  const addresses = new Map(sources.map(({ id, address }) => [id, address]));
  const listed = sources.map(({ id, publisher, title, published, address }) => [id, publisher, title, published, address]);
  return workbook(
    dataRows(table, (id) => addresses.get(id) ?? ''),
    { name: heading, rows: [...about.map((line) => [line]), [], SOURCE_HEADS, ...listed] },
  );
}
