import { group } from 'd3';
import * as say from '#messages';
import type { Region } from '../../atlas/schema.ts';
import { instrumentName, regionShortName } from '../../i18n/names.ts';
import { rangeWords } from '../../i18n/range.ts';
import { unique } from '../../lib/lists.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Chart, StepDash, StepSeries } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import { stairs } from '../shared/yearSteps.ts';
import type { PanelView } from './layout.ts';
import { lineName, panelTitle } from './lineNames.ts';
import type { ComparedLine, ComparedPanel } from './rows.ts';

/** The dashes of a region's lines, in the order of its instruments: the second sign beside its hue. The first region's first line is whole. */
const DASHES: readonly (readonly (StepDash | undefined)[])[] = [
  [undefined, 'dots', 'longDash'],
  ['dashes', 'dashDot', 'longDashDot'],
];
const DASH_PX: Record<StepDash, string> = { dashes: '7 4', dots: '2 3', dashDot: '7 3 2 3', longDash: '12 4', longDashDot: '12 3 2 3' };

/** The key of a region: its name, with the hue and the dash of its first line. */
export const keyOf = ({ theme }: FigureContext, region: Region, place: number) => ({
  name: regionShortName(region),
  color: regionHue(theme, region.regionId).ink,
  dash: dashOf({ place, order: 0 }),
});

const stepDash = ({ place, order }: Pick<ComparedLine, 'place' | 'order'>) => DASHES[place]?.[order % 3];

function dashOf(line: Pick<ComparedLine, 'place' | 'order'>): string {
  const dash = stepDash(line);
  return dash ? DASH_PX[dash] : '';
}

const colorOf = ({ theme }: FigureContext, { place }: ComparedLine, pair: readonly Region[]) => regionHue(theme, pair[place]?.regionId ?? '').ink;

/** A panel with its words and looks. */
export function viewOf(context: FigureContext, panel: ComparedPanel, pair: readonly Region[]): PanelView {
  const { language } = context;
  const title = panelTitle(context, panel);
  const years = group(
    panel.lines.flatMap((line) => line.years.map((entry) => ({ ...entry, name: lineName(context, line, pair) }))),
    ({ year }) => year,
  );
  return {
    title,
    lines: panel.lines.map((line) => ({
      color: colorOf(context, line, pair),
      dash: dashOf(line),
      now: line.now ? rangeWords(language, line.now) : '',
      name: line.instrument ? instrumentName(line.instrument) : '',
      years: line.years,
    })),
    columns: [...years].map(([year, entries]) => {
      const lines = entries.map((entry) => `${entry.name}${language.colon}${rangeWords(language, entry)}`);
      const heading = title + language.comma + year;
      return {
        year,
        words: {
          id: `${panel.subject}-${year}`,
          about: [`year.${year}`, ...unique(entries.flatMap(({ about }) => about))],
          label: [heading, ...lines].join(language.stop),
          tooltip: { title: heading, lines, sources: [] },
        },
      };
    }),
  };
}

/** A panel as a native chart; what is possible is a quiet line above the certain one. */
export function chartOf(context: FigureContext, panel: ComparedPanel, pair: readonly Region[], [first, last]: [number, number]): Chart {
  const { language } = context;
  const values = panel.lines.flatMap((line): StepSeries[] => {
    const dash = stepDash(line);
    const own = { name: lineName(context, line, pair), color: colorOf(context, line, pair), ...(dash ? { dash } : {}) };
    const certain = { ...own, possible: false, points: stairs(line.years, 'low') };
    return line.years.some(({ low, high }) => high > low) ? [certain, { ...own, possible: true, points: stairs(line.years, 'high') }] : [certain];
  });
  return { kind: 'steps', title: panelTitle(context, panel), series: say.incidentsYear(language), first, last, values };
}
