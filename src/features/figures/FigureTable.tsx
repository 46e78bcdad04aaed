import type { Figure } from '../../figures/shared/figure.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';

/** A table of the same data as the drawing. */
export function FigureTable({ figure }: { figure: Figure }) {
  return (
    <TableScroll label={figure.title} className="figure-table">
      <table>
        <thead>
          <tr>
            {figure.table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.table.rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and two may hold the same text
            <tr key={place}>
              {row.map((cell, index) => (
                <td key={figure.table.columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
