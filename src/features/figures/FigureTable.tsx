import type { Figure } from '../../figures/shared/figure.ts';

/** The same data as the drawing, as a table. */
export function FigureTable({ figure }: { figure: Figure }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className="table-scroll figure-table" role="region" aria-label={figure.title} tabIndex={0}>
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
          {figure.table.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) => (
                <td key={figure.table.columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
