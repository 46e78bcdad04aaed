import type { Table } from '../figures/shared/figure.ts';
import type { Language } from '../i18n/language.ts';
import { csvText } from '../lib/text/csvText.ts';
import { type DataCell, dataRows } from './dataRows.ts';

/**
 * A table as CSV: its words, and beside them the columns of its data. Where a language writes decimals with a comma, its spreadsheets expect semicolons between cells, and so the file has them.
 */
export function tableToCsv(table: Table, { number }: Pick<Language, 'number'>, addressOf: (source: string) => string = () => ''): string {
  const hasCommas = number(0.5).includes(',');
  const cellText = (cell: DataCell) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return hasCommas ? String(cell).replace('.', ',') : String(cell);
    return typeof cell === 'string' ? cell : cell.day;
  };
  return csvText(
    dataRows(table, addressOf).map((row) => row.map(cellText)),
    hasCommas ? ';' : ',',
  );
}
