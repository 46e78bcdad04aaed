import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { milestonesScene } from './layout.ts';
import { milestoneRows } from './rows.ts';

/** The milestones of a region, or of all, down an axis: oldest first. */
export function milestonesFigure(context: FigureContext): Figure {
  const { atlas, language, regionId } = context;
  const { milestones: words, columns, none } = language.messages.further;
  const milestones = milestoneRows(atlas, regionId).map(({ milestone }) => milestone);
  const entries = milestones.map((milestone) => ({ milestone, date: language.date(milestone.date) }));
  const [first, last] = [entries[0], entries.at(-1)];
  return {
    id: 'milestones',
    title: words.title(entries.length),
    subtitle: words.subtitle,
    summary: first && last ? words.summary(entries.length, first.date, last.date) : none,
    table: {
      columns: [columns.date, columns.end, columns.place, columns.event],
      rows: entries.map(({ date, milestone: { endDate, place, event } }) => [date, endDate ? language.date(endDate) : '', place, event]),
    },
    sources: unique(milestones.flatMap((row) => row.sources)),
    scene: entries.length ? milestonesScene(entries.slice(...(context.rows ?? [0])), context) : null,
    empty: none,
    rowCount: entries.length,
  };
}
