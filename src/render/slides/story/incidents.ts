import { greatest } from 'd3';
import * as say from '#messages';
import { PUBLISHERS, RECORDS_END } from '../../../atlas/incidents.ts';
import { incidentsFigure } from '../../../figures/incidents/incidentsFigure.ts';
import { agreedIn, countingBox, type IncidentYear, incidentYears, yearsOver } from '../../../figures/incidents/rows.ts';
import { instrumentName } from '../../../i18n/names.ts';
import { regionHue } from '../../../theme/tokens.ts';
import type { Item, Place, SlideNode } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { PLOT_ROOM, UPRIGHT_BOTTOM } from '../../pptx/plot.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { chartItem, column, ruleItem, sceneItem, textItem, widthOf } from '../items.ts';
import { SLIDE_THEME } from '../slideTheme.ts';
import { contextOf, figureFrame, type Story } from './story.ts';

const SIDE_PX = 320;
const GAP = 36;
/** Height in px of the numbers of events above the chart. */
const EVENTS_PX = 30;
const MOST_EVENTS = 3;
const BIG = { size: 44, weight: 600 } as const;
const PUBLISHER = PUBLISHERS[0];

interface Event {
  year: number;
  text: string;
}

/** Recorded incidents by year with their highest and last numbers called out, and up to three dated events. None where nothing is published for the region. */
export function incidentSlides(story: Story, regionId: string): Draft[] {
  const { incidents, language, day, summary } = story;
  const years = yearsOver(incidentYears(incidents, PUBLISHER, countingBox(incidents, regionId), day), day);
  const figure = incidentsFigure(contextOf(story, 900, regionId));
  const peak = greatest(years, ({ total }) => total);
  if (!peak || !figure.scene) return [];
  const whole = years.filter(({ year }) => `${year}-12-31` <= RECORDS_END[PUBLISHER]);
  const last = whole.at(-1);
  const title = say.slidesOf(language, { name: summary.heading, title: figure.title });
  const { subtitle } = figure;
  const room = bodyOf(title, subtitle);
  const place = { ...room, width: room.width - SIDE_PX - GAP };
  const events = eventsOf(story, regionId, years);
  const called = [peak, last].flatMap((row) => (row ? [years.indexOf(row)] : []));
  const chart = { ...place, y: place.y + EVENTS_PX, height: place.height - EVENTS_PX };
  const side = { x: place.x + place.width + GAP, y: room.y, width: SIDE_PX, height: room.height };
  return [
    frameSlide(
      figureFrame(story, 'incidents', regionId),
      {
        title,
        subtitle,
        body: [
          chartItem(
            {
              kind: 'stacked',
              title: '',
              series: say.incidentsYear(language),
              categories: years.map(({ year }) => String(year)),
              values: [{ name: say.incidentsTotal(language), color: regionHue(SLIDE_THEME, regionId).fill, values: years.map(({ total }) => total), called }],
            },
            title,
            `${title}. ${figure.summary}`,
            chart,
          ),
          ...eventItems(events, years, chart),
          ...sideItems(story, { peak, last, events, color: regionHue(SLIDE_THEME, regionId).ink }, side),
        ],
      },
      { sources: figure.sources, spoken: [title, figure.summary, say.slidesNoCause(language)] },
    ),
  ];
}

function eventsOf({ atlas, language }: Story, regionId: string, years: readonly IncidentYear[]): Event[] {
  return agreedIn(atlas, regionId, years[0]?.year ?? 0)
    .filter(({ year }) => year < (years.at(-1)?.year ?? 0) + 1)
    .slice(0, MOST_EVENTS)
    .map(({ year, record }) => ({
      year,
      text:
        'instrumentId' in record
          ? `${instrumentName(record)}${language.comma}${language.date(record.adopted)}`
          : say.incidentsArea(language, { kind: say.areaKind(language, record.kind), date: language.date(record.validFrom) }),
    }));
}

/** A dotted line through the chart at the time of each event, with its number above. */
function eventItems(events: readonly Event[], years: readonly IncidentYear[], chart: Place): Item[] {
  const first = years[0]?.year ?? 0;
  const perYear = (chart.width - PLOT_ROOM.left - PLOT_ROOM.right) / years.length;
  let free = 0;
  return events.map(({ year, text }, index): Item => {
    const x = PLOT_ROOM.left + (year - first) * perYear;
    const numberX = Math.max(x, free);
    free = numberX + 26;
    const nodes: SlideNode[] = [
      { kind: 'line', x1: x, y1: 6, x2: x, y2: chart.height - UPRIGHT_BOTTOM, stroke: SLIDE_THEME.ink1, strokeWidth: 1.2, dash: '2 3' },
      { kind: 'circle', x: numberX, y: -6, radius: 11, fill: SLIDE_THEME.ink1 },
      { kind: 'text', x: numberX, y: -0.5, text: String(index + 1), size: 16, weight: 600, fill: SLIDE_THEME.panel, anchor: 'middle' },
    ];
    return sceneItem(text, text, nodes, { ...chart, height: chart.height - UPRIGHT_BOTTOM }, 1);
  });
}

function sideItems(
  { language }: Story,
  { peak, last, events, color }: { peak: IncidentYear; last: IncidentYear | undefined; events: readonly Event[]; color: string },
  { x, y, width }: Place,
): Item[] {
  const called = (row: IncidentYear, words: string, top: number) => {
    const number = language.number(row.total);
    const numberWidth = widthOf(number, BIG) + 12;
    return [
      textItem(number, { x, y: top, width: numberWidth }, { ...BIG, color }),
      textItem(words, { x: x + numberWidth, y: top + 8, width: width - numberWidth }, { color: SLIDE_THEME.ink2 }),
    ];
  };
  const items = [
    ...called(peak, say.slidesPeak(language, { year: String(peak.year) }), y),
    ...(last && last !== peak ? called(last, say.slidesLast(language, { year: String(last.year) }), y + 70) : []),
  ];
  if (!events.length) return items;
  const heading = textItem(say.slidesEvents(language), { x, y: y + 158, width }, { size: 20, weight: 600 });
  items.push(heading);
  let top = heading.at.y + heading.at.height + 8;
  for (const [index, { text }] of events.entries()) {
    const words = column([[text, {}]], { x: x + 26, y: top + 8, width: width - 26 });
    items.push(ruleItem({ x, y: top, width }), textItem(language.number(index + 1), { x, y: top + 8, width: 22 }, { weight: 600, color }), ...words.items);
    top = words.bottom + 4;
  }
  return [...items, textItem(say.slidesNoCause(language), { x, y: top + 10, width }, { color: SLIDE_THEME.ink3 })];
}
