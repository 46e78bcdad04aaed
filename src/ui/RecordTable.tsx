import type { ReactNode } from 'react';
import { TableScroll } from './TableScroll.tsx';

/** A column: its name, and a function that gives the cell of a row. */
export interface Column<T> {
  name: string;
  cell: (row: T) => ReactNode;
  /** Language of the name, if it differs from the page's. */
  nameLang?: string | undefined;
  /** Language of the cells, if it differs from the page's. */
  lang?: string;
  /** Class of a swatch beside the name, for a column that a chart shows. */
  mark?: string;
}

interface Props<T> {
  label: string;
  rows: readonly T[];
  keyOf: (row: T) => string | number;
  /** The cells of the first column are the headers of the rows. */
  columns: readonly [Column<T>, ...Column<T>[]];
}

/** A table with one row for each record. The keyboard can scroll it. */
export function RecordTable<T>({ label, rows, keyOf, columns }: Props<T>) {
  const [first, ...others] = columns;
  return (
    <TableScroll label={label}>
      <table>
        <thead>
          <tr>
            {columns.map(({ name, nameLang, mark }) => (
              <th key={name} scope="col" lang={nameLang}>
                {mark && <Swatch mark={mark} />}
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row" lang={first.lang}>
                {first.cell(row)}
              </th>
              {others.map(({ name, cell, lang }) => (
                <td key={name} lang={lang}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** A small square in the look of a part of a chart. */
function Swatch({ mark }: { mark: string }) {
  return (
    <svg className="share-swatch" viewBox="0 0 10 10" aria-hidden="true">
      <rect className={mark} width="10" height="10" />
    </svg>
  );
}
