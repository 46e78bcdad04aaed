import { max } from 'd3';
import { columnNames, headRow, joinedHead, LOOKED_IN } from './columnNames.ts';
import { Refusal } from './refusal.ts';
import { type Aside, MOST_COLUMNS, type Row, type Table } from './table.ts';

/** A row as it was cut from a text or a sheet. */
export interface Cut {
  line: number;
  cells: string[];
  /** Whether a quotation mark in it was never closed. */
  isOpen?: boolean;
}

/** A table of cut rows: the heads found, empty columns at the end left out, and what is no row of the table set aside. Throws a Refusal if there is no row. */
export function gridTable(rows: readonly Cut[]): Table {
  if (rows.length === 0) throw new Refusal('empty');
  const first = rows.slice(0, LOOKED_IN + 2).map(({ cells }) => cells);
  const at = headRow(first);
  const joined = joinedHead(first, at);
  const head = joined ?? rows[at]?.cells ?? [];
  const body = rows.slice(at + (joined ? 2 : 1));
  const width = widthOf(at < 0 ? body : [{ cells: head }, ...body.filter(({ cells }) => cells.length <= head.length)]);
  const aside: Aside[] = rows
    .slice(0, Math.max(0, at))
    .map(({ line, cells }) => ({ line, column: '', reason: 'aboveHead', value: cells.join(' ').trim(), cells }));
  const taken: Row[] = [];
  for (const row of body) {
    const { line, cells, isOpen } = row;
    const extra = cells.length > width ? cells.slice(width).find((cell) => cell.trim()) : undefined;
    const fault = isOpen ? 'quote' : isEmpty(cells) ? 'empty' : extra !== undefined ? 'cells' : undefined;
    if (fault) aside.push({ line, column: '', reason: fault, value: (isOpen ? (cells.at(-1) ?? '') : (extra ?? '')).slice(0, 200), cells });
    else taken.push(cells.length === width ? row : { line, cells: Array.from({ length: width }, (_, index) => cells[index] ?? '') });
  }
  return { columns: columnNames(head.slice(0, width), width), rows: taken, aside };
}

const isEmpty = (cells: readonly string[]) => cells.every((cell) => !cell.trim());

/** How many columns have a name or a cell, up to as many as a person can choose from. */
function widthOf(rows: readonly { cells: readonly string[] }[]): number {
  const widest = max(rows, ({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1);
  return Math.min(MOST_COLUMNS, widest ?? 0);
}
