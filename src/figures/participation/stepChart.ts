import { min } from 'd3';
import * as say from '#messages';
import { instrumentName } from '../../i18n/names.ts';
import { rangeWords } from '../../i18n/range.ts';
import { yearFraction } from '../../lib/edtf.ts';
import { hundredths } from '../../lib/hundredths.ts';
import type { Chart, StepSeries } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Panel } from './panel.ts';
import type { Step } from './steps.ts';

/** A panel as a native chart up to the time that is shown, since nothing in it can tell what came later; what a window leaves open is a quiet line above the certain one. */
export function stepChart({ title, lines, key }: Panel, { language, day }: FigureContext, isTitled: boolean): Chart {
  const lastYear = yearFraction(day);
  const values = lines.flatMap(({ instrument, color, steps: all, range }): StepSeries[] => {
    const steps = all.filter(({ year }) => year <= lastYear);
    const name = instrumentName(instrument);
    const { low = 0, high = 0 } = steps.at(-1) ?? {};
    const end = (count: number, words: string) => ({ value: language.number(count), words });
    // The words at the end are those of titles and sentences: a range where dates leave it open, else how many there are and how many of them have a date.
    const isOpen = range.low < range.high;
    const ends = isOpen ? {} : { end: end(low, high > low ? say.participationDated(language) : name) };
    const certain = { name, color, possible: false, points: corners(steps, 'low', lastYear), ...ends };
    if (!steps.some((step) => step.high > step.low)) return [certain];
    const possible = {
      name: name + language.aside(key.window),
      color,
      possible: true,
      points: corners(steps, 'high', lastYear),
      ...(high > low ? { end: isOpen ? { value: rangeWords(language, range), words: name } : end(high, name) } : {}),
    };
    return low > 0 ? [certain, possible] : [possible];
  });
  const first = min(lines, ({ steps }) => steps[0]?.year ?? lastYear) ?? lastYear;
  return { kind: 'steps', title: isTitled ? title : '', series: say.incidentsYear(language), first: Math.floor(first) - 1, last: Math.ceil(lastYear), values };
}

/** The corners of a step line, from nothing up to its end. */
function corners(steps: readonly Step[], side: 'low' | 'high', end: number): [year: number, count: number][] {
  const changes = steps.filter((step, index) => step[side] !== (steps[index - 1]?.[side] ?? 0));
  const points = changes.flatMap((step, index): [number, number][] => [
    [hundredths(step.year), changes[index - 1]?.[side] ?? 0],
    [hundredths(step.year), step[side]],
  ]);
  return [...points, [hundredths(end), changes.at(-1)?.[side] ?? 0]];
}
