import * as say from '#messages';
import { langOf } from '../../atlas/english.ts';
import type { Milestone } from '../../atlas/schema.ts';
import { unique } from '../../lib/lists.ts';
import { milestonePath } from '../../pages/milestonePath.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import { type EventEntry, eventList } from '../shared/eventList.ts';
import type { Figure } from '../shared/figure.ts';
import { milestoneRows } from './rows.ts';

/** The milestones of a region, or of all, down an axis: oldest first. */
export function milestonesFigure(context: FigureContext): Figure {
  const { atlas, language, regionId } = context;
  const milestones = milestoneRows(atlas, regionId).map(({ milestone }) => milestone);
  const entries = milestones.map((milestone) => ({ milestone, date: language.date(milestone.date) }));
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
    scene: entries.length ? eventList(listed(context, entries), null, context) : null,
    empty: say.furtherNone(language),
    rowCount: entries.length,
  };
}

interface DatedMilestone {
  milestone: Milestone;
  date: string;
}

/** The entries that are wanted of a figure that is drawn in parts, each as an event of a list. */
function listed({ atlas, theme, rows }: FigureContext, entries: readonly DatedMilestone[]): EventEntry[] {
  return entries.slice(...(rows ?? [0])).map(({ milestone, date }, index) => {
    const { event, place, regionId, sources } = milestone;
    return {
      id: `milestone-${index + 1}`,
      date,
      words: event,
      lang: langOf(atlas, event),
      label: `${date}: ${event}`,
      tooltip: { title: date, lines: [event, place].filter(Boolean), sources },
      href: milestonePath(milestone),
      color: regionHue(theme, regionId).fill,
    };
  });
}
