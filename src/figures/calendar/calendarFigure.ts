import * as say from '#messages';
import type { ComingEvent } from '../../atlas/coming.ts';
import { langOf } from '../../atlas/english.ts';
import { unique } from '../../lib/lists.ts';
import { comingEntry, comingWords } from '../../pages/comingWords.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import { type EventEntry, eventList } from '../shared/eventList.ts';
import type { Figure } from '../shared/figure.ts';
import { shownRows } from '../shared/shownRows.ts';
import { nameOfRegion, whereFirst, whereOf } from '../shared/where.ts';
import { type CalendarConclusion, concludeCalendar } from './conclusion.ts';
import { calendarRows } from './rows.ts';

/** The dated events of the last year and of the next two, down an axis with the day that is shown between them. */
export function calendarFigure(context: FigureContext): Figure {
  const { atlas, language, day, regionId } = context;
  const rows = calendarRows(atlas, day, regionId);
  const events = [...rows.past, ...rows.coming];
  const isPast = (event: ComingEvent) => rows.past.includes(event);
  const conclusion = concludeCalendar(rows);
  const shown = shownRows(context, events, (event) => Number(!isPast(event)));
  const today = {
    before: context.rows ? rows.past.length - context.rows[0] : shown.filter(isPast).length,
    word: atlas.at ? language.date(atlas.at) : say.timelineToday(language),
  };
  return {
    id: 'calendar',
    title: conclusion ? conclusionWords(context, conclusion) : say.calendarTitle(language, { where: whereOf(context) }),
    subtitle: say.calendarSubtitle(language, { where: whereFirst(context) }),
    summary: events.length ? say.calendarSummary(language, { coming: rows.coming.length, past: rows.past.length }) : say.calendarNone(language),
    table: tableOf(context, events),
    sources: unique(events.flatMap((event) => event.sources)),
    scene: events.length
      ? eventList(
          shown.map((event) => entryOf(context, event, isPast(event))),
          today,
          context,
        )
      : null,
    empty: say.calendarNone(language),
    rowCount: events.length,
    left: events.length - shown.length,
    calendar: rows.coming.map((event) => comingEntry(atlas, language, event)),
  };
}

function tableOf(context: FigureContext, events: readonly ComingEvent[]): Figure['table'] {
  const { atlas, language } = context;
  return {
    columns: [say.furtherColumnsDate(language), say.furtherColumnsEvent(language), say.furtherColumnsBasis(language), say.furtherColumnsRegions(language)],
    data: {
      columns: ['event', 'record_id', 'region_id', 'date', 'basis', 'sources'],
      records: () => events.map((event) => ({ ...event, event: event.kind, recordId: event.id })),
    },
    rows: events.map((event) => [
      language.date(event.date),
      comingWords(atlas, language, event).words,
      say.basis(language, event.basis),
      nameOfRegion(context, event.regionId),
    ]),
  };
}

function conclusionWords({ atlas, language }: FigureContext, conclusion: CalendarConclusion): string {
  switch (conclusion.rule) {
    case 'ends': {
      const { n, next } = conclusion;
      return say.calendarTitleEnds(language, { n, date: language.date(next.date), name: comingWords(atlas, language, next).name });
    }
    case 'events':
      return say.calendarTitleEvents(language, { n: conclusion.n });
    case 'nothing':
      return say.calendarTitleNothing(language);
  }
}

function entryOf(context: FigureContext, event: ComingEvent, isPast: boolean): EventEntry {
  const { atlas, language, theme } = context;
  const { words, detail, path } = comingWords(atlas, language, event);
  const date = language.date(event.date);
  const planned = event.basis === 'planned' ? say.basis(language, 'planned') : '';
  return {
    id: `${event.kind}-${event.id}`,
    date,
    words: planned ? words + language.aside(planned) : words,
    lang: event.kind === 'milestone' ? langOf(atlas, words) : {},
    label: `${date}${language.colon}${words}`,
    tooltip: { title: date, lines: [words, detail, planned, nameOfRegion(context, event.regionId)].filter(Boolean), sources: event.sources },
    href: path,
    color: regionHue(theme, event.regionId).fill,
    isHollow: isPast,
  };
}
