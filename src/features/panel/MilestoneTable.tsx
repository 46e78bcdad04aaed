import { descending } from 'd3';
import * as say from '#messages';
import type { Milestone } from '../../atlas/schema.ts';
import { sortingDay } from '../../lib/edtf.ts';
import { useSite } from './context.tsx';
import { DateFact } from './DateFact.tsx';
import { FactText } from './FactText.tsx';

/** A table of dated events, newest first. */
export function MilestoneTable({ rows }: { rows: Milestone[] }) {
  const { language } = useSite();
  return (
    <ul className="dated-list">
      {rows
        .toSorted((a, b) => descending(sortingDay(a.date), sortingDay(b.date)))
        .map((row) => (
          <li key={row.milestoneId}>
            <span className="date">
              <DateFact what={say.wordsDate(language)} date={row.date} sources={row.sources} />
              {row.endDate && language.span + language.date(row.endDate)}
            </span>
            <span>
              <FactText>{row.event}</FactText>
              {row.place && (
                <small>
                  <FactText isName>{row.place}</FactText>
                </small>
              )}
            </span>
          </li>
        ))}
    </ul>
  );
}
