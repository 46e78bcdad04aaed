import { type Cell, columnName } from './workbook.ts';
import { xmlText } from './xml.ts';

function reference(column: number, row: number, count: number): string {
  const name = columnName(column);
  return count === 1 ? `Data!$${name}$${row + 1}` : `Data!$${name}$${row + 1}:$${name}$${row + count}`;
}

function cached(cells: Cell[][], column: number, row: number, count: number): string {
  const points = Array.from({ length: count }, (_, index) => {
    const cell = cells[row + index]?.[column] ?? null;
    return cell === null ? '' : `<c:pt idx="${index}"><c:v>${xmlText(String(cell))}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${count}"/>${points.join('')}`;
}

/** The words of a column of the workbook behind a chart, from a row on: where they stand, and themselves. */
export function stringReference(cells: Cell[][], column: number, row: number, count: number): string {
  return `<c:strRef><c:f>${reference(column, row, count)}</c:f><c:strCache>${cached(cells, column, row, count)}</c:strCache></c:strRef>`;
}

/** The numbers of a column of the workbook behind a chart, from a row on: where they stand, and themselves. */
export function numberReference(cells: Cell[][], column: number, row: number, count: number): string {
  return `<c:numRef><c:f>${reference(column, row, count)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cached(cells, column, row, count)}</c:numCache></c:numRef>`;
}
