import * as say from '#messages';
import type { RowCounts } from '../../import/session.ts';
import { useSite } from '../panel/context.tsx';

/** The row equation: rows read are rows taken and rows set aside; then the reasons, and what is to be known of rows that are taken. */
export function OwnCounts({ counts }: { counts: RowCounts }) {
  const { language } = useSite();
  const { read, taken, aside, placed, dated, reasons, notes } = counts;
  return (
    <section className="own-counts" aria-label={say.ownEquationTitle(language)}>
      <p className="own-equation" role="status">
        {say.ownEquation(language, { read, taken, aside })}
      </p>
      <p>{say.ownPlaced(language, { placed, dated })}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(([reason, n]) => (
            <li key={reason}>
              {say.ownReasons(language, reason)}
              {language.colon}
              {language.number(n)}
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <>
          <p>{say.ownNotes(language)}</p>
          <ul>
            {notes.map(({ flag, count, lines }) => (
              <li key={flag}>
                {say.ownFlags(language, flag)}
                {language.colon}
                {language.number(count)}
                <small>
                  {language.aside(
                    say.ownLines(language, { lines: language.list(lines.map(String)), more: count > lines.length ? 'yes' : count === 1 ? 'one' : 'no' }),
                  )}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
