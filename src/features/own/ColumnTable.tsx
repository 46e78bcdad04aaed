import * as say from '#messages';
import { type Reading, ROLES, type Role } from '../../import/readings.ts';
import type { Opened } from '../../import/session.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useSite } from '../panel/context.tsx';
import { ReadingDetail } from './ReadingDetail.tsx';

/** The first rows of a file as a table, with what each column is taken for, which can be changed. */
export function ColumnTable({ opened, onRead }: { opened: Opened; onRead: (column: number, reading: Reading) => void }) {
  const { language } = useSite();
  const { columns, readings, sample, questions } = opened;
  return (
    <TableScroll label={say.ownFirstRows(language)}>
      <table className="own-columns">
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={questions.some((question) => question.column === index) ? 'own-asked' : undefined}>
                <bdi>{column}</bdi>
                <Choice
                  label={say.ownColumnIs(language, { column })}
                  isLabelHidden
                  value={readings[index]?.role ?? 'ignored'}
                  options={ROLES.map((role): [Role, string] => [role, say.ownRoles(language, role)])}
                  onChoose={(role) => role && onRead(index, { role })}
                />
                <ReadingDetail
                  column={column}
                  reading={readings[index]}
                  question={questions.find((question) => question.column === index)}
                  onRead={(reading) => onRead(index, reading)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the first rows of a file do not move
            <tr key={row}>
              {columns.map((column, index) => (
                <td key={column} className={readings[index]?.role === 'ignored' ? 'own-ignored' : undefined}>
                  <bdi>{cells[index]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
