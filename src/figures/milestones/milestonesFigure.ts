import * as say from '#messages';
import { langOf } from '../../atlas/english.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { milestonesScene } from './layout.ts';
import { milestoneRows } from './rows.ts';

/** The milestones of a region, or of all, down an axis: oldest first. */
export function milestonesFigure(context: FigureContext): Figure {
  const { atlas, language, regionId } = context;
  const milestones = milestoneRows(atlas, regionId).map(({ milestone }) => milestone);
  const entries = milestones.map((milestone) => ({ milestone, date: language.date(milestone.date), lang: langOf(atlas, milestone.event) }));
  const [first, last] = [entries[0], entries.at(-1)];
  return {
    id: 'milestones',
    title: say.furtherMilestonesTitle(language, { n: entries.length }),
    subtitle: say.furtherMilestonesSubtitle(language),
    summary: first && last ? say.furtherMilestonesSummary(language, { n: entries.length, first: first.date, last: last.date }) : say.furtherNone(language),
    table: {
      columns: [say.furtherColumnsDate(language), say.furtherColumnsEnd(language), say.furtherColumnsPlace(language), say.furtherColumnsEvent(language)],
      rows: entries.map(({ date, milestone: { endDate, place, event } }) => [date, endDate ? language.date(endDate) : '', place, event]),
    },
    sources: unique(milestones.flatMap((row) => row.sources)),
    scene: entries.length ? milestonesScene(entries.slice(...(context.rows ?? [0])), context) : null,
    empty: say.furtherNone(language),
    rowCount: entries.length,
  };
}
