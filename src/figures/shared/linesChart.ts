import { extent, index, range } from 'd3';
import * as say from '#messages';
import type { Chart } from './chart.ts';
import type { FigureContext } from './context.ts';
import type { SeriesLine } from './seriesLines.ts';
import { seriesLook } from './seriesLook.ts';

/** Numbers by year as a native chart of lines: a category for each year from the first to the last, nothing where nothing was published. */
export function linesChart({ theme, language }: FigureContext, lines: readonly SeriesLine[]): Chart {
  const [first = 0, last = 0] = extent(
    lines.flatMap(({ points }) => points),
    ({ year }) => year,
  );
  const years = range(first, last + 1);
  return {
    kind: 'lines',
    title: '',
    series: say.incidentsYear(language),
    categories: years.map(String),
    values: lines.map(({ name, points }, place) => {
      const byYear = index(points, ({ year }) => year);
      const { color, sign } = seriesLook(theme, place);
      return { name, color, sign, values: years.map((year) => byYear.get(year)?.value ?? null) };
    }),
  };
}
