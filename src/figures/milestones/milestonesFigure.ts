import * as say from '#messages';
import { langOf } from '../../atlas/english.ts';
import type { Milestone } from '../../atlas/schema.ts';
import { unique } from '../../lib/lists.ts';
import { milestonePath } from '../../pages/milestonePath.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import { type EventEntry, eventList } from '../shared/eventList.ts';
import type { Figure } from '../shared/figure.ts';
import type { Scene } from '../shared/scene.ts';
import { whereFirst } from '../shared/where.ts';
import { concludeMilestones } from './conclusion.ts';
import { milestonesScene } from './layout.ts';
import { type MilestoneRow, milestoneRows, namedMilestones, yearsOf } from './rows.ts';

/** The milestones of a region, or of all, on an axis of years, with the ten that count most in words; where it is drawn in parts, the list of them all. */
export function milestonesFigure(context: FigureContext): Figure {
  const { atlas, language, regionId } = context;
  const rows = milestoneRows(atlas, regionId);
  const named = namedMilestones(atlas, rows).slice(-(context.most ?? rows.length));
  const entries = rows.map(({ milestone }) => ({ milestone, date: language.date(milestone.date) }));
  const [first, last] = [entries[0], entries.at(-1)];
  return {
    id: 'milestones',
    title: titleOf(context, rows),
    subtitle: say.furtherMilestonesSubtitle(language, { named: named.length }),
    summary: first && last ? say.furtherMilestonesSummary(language, { n: entries.length, first: first.date, last: last.date }) : say.furtherNone(language),
    table: {
      columns: [say.furtherColumnsDate(language), say.furtherColumnsEnd(language), say.furtherColumnsPlace(language), say.furtherColumnsEvent(language)],
      named: 4,
      data: {
        columns: ['milestone_id', 'region_id', 'date', 'end_date', 'iso3', 'lat', 'lon', 'instrument_id', 'programme_id', 'centre_id', 'sources'],
        records: () => entries.map(({ milestone }) => milestone),
      },
      rows: entries.map(({ date, milestone: { endDate, place, event } }) => [date, endDate ? language.date(endDate) : '', place, event]),
    },
    sources: unique(rows.flatMap(({ milestone }) => milestone.sources)),
    scene: entries.length ? sceneOf(context, rows, named, entries) : null,
    empty: say.furtherNone(language),
    rowCount: entries.length,
  };
}

/** The title by the first rule that fits. */
function titleOf(context: FigureContext, rows: readonly MilestoneRow[]): string {
  const { language } = context;
  const where = whereFirst(context);
  const conclusion = concludeMilestones(rows.map(yearsOf));
  switch (conclusion.rule) {
    case 'year':
      return say.furtherMilestonesTitleYear(language, { where, ...conclusion, year: String(conclusion.year) });
    case 'period':
      return say.furtherMilestonesTitlePeriod(language, { where, ...conclusion, first: String(conclusion.first), last: String(conclusion.last) });
    case 'counted': {
      const yearAt = (row: MilestoneRow | undefined) => row?.day.slice(0, 4) ?? '';
      return say.furtherMilestonesTitle(language, { where, n: rows.length, first: yearAt(rows[0]), last: yearAt(rows.at(-1)) });
    }
  }
}

function sceneOf(context: FigureContext, rows: readonly MilestoneRow[], named: readonly MilestoneRow[], entries: readonly DatedMilestone[]): Scene {
  const events = eventsOf(context, entries);
  if (context.rows) return eventList(events.slice(...context.rows), null, context);
  const dots = events.flatMap((event, index) => {
    const row = rows[index];
    return row ? [{ ...event, year: Math.min(Number(row.day.slice(0, 4)), Number(context.day.slice(0, 4))), isNamed: named.includes(row) }] : [];
  });
  return milestonesScene(dots, context);
}

interface DatedMilestone {
  milestone: Milestone;
  date: string;
}

/** The entries, each as an event of a list. */
function eventsOf({ atlas, language, theme }: FigureContext, entries: readonly DatedMilestone[]): EventEntry[] {
  return entries.map(({ milestone, date }) => {
    const { event, place, regionId, sources } = milestone;
    return {
      id: `milestone.${milestone.milestoneId}`,
      date,
      words: event,
      lang: langOf(atlas, event),
      label: `${date}${language.colon}${event}`,
      tooltip: { title: date, lines: [event, place].filter(Boolean), sources },
      href: milestonePath(milestone),
      color: regionHue(theme, regionId).fill,
    };
  });
}
