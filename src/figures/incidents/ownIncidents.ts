import { max, min, range, sum } from 'd3';
import * as say from '#messages';
import { INCIDENT_TYPES } from '../../atlas/incidents.ts';
import type { OwnLayer } from '../../import/ownLayer.ts';
import { byKey } from '../../lib/byKey.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { incidentsScene } from './layout.ts';
import type { IncidentYear } from './rows.ts';
import { typeNames, yearTable, yearWords } from './yearWords.ts';

const DAY_MS = 86_400_000;

/** The rows of a person's own file by year and kind, drawn as the atlas draws its own. Rows without a date are not in it. */
export function ownIncidents(context: FigureContext, layer: OwnLayer): Figure {
  const { language } = context;
  const years = ownYears(layer);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return {
    id: 'incidents',
    title: say.ownYearsTitle(language, { file: layer.name }),
    subtitle: say.ownNotAtlas(language, { file: layer.name }),
    summary: years.length ? say.ownYearsSummary(language, { from: first, to: last, total: sum(years, ({ total }) => total) }) : '',
    table: yearTable(language, years),
    sources: [],
    scene: years.length
      ? incidentsScene(
          { years: years.map((row) => ({ ...row, words: yearWords(language, row, []) })), notes: [], typeNames: typeNames(language), endsWithinYear: false },
          context,
        )
      : null,
    empty: say.ownYearsNone(language),
  };
}

/** The rows of a layer by the year that they begin in, from the first year to the last. */
export function ownYears({ from, kind }: OwnLayer): IncidentYear[] {
  const yearOf = (day: number) => new Date(day * DAY_MS).getUTCFullYear();
  const all = Array.from(from, yearOf);
  const [first, last] = [min(all, (year) => year || undefined), max(all, (year) => year || undefined)];
  if (first === undefined || last === undefined) return [];
  const rows = range(first, last + 1).map((year) => ({
    year,
    counts: byKey(INCIDENT_TYPES, () => 0),
    total: 0,
  }));
  all.forEach((year, row) => {
    const found = rows[year - first];
    const type = INCIDENT_TYPES[kind[row] ?? -1];
    if (!found || !type) return;
    found.counts[type] += 1;
    found.total += 1;
  });
  return rows;
}
