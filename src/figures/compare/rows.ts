import { extent, range } from 'd3';
import { type IncidentCounts, PUBLISHERS, type Publisher } from '../../atlas/incidents.ts';
import { mappedRegions } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { type RunningYear, runningYears } from '../../atlas/running.ts';
import type { Instrument, Region } from '../../atlas/schema.ts';
import type { Range } from '../../atlas/taking.ts';
import { yearFraction } from '../../lib/edtf.ts';
import { unique } from '../../lib/lists.ts';
import { countingBox, incidentYears, sourceOf } from '../incidents/rows.ts';
import { type InstrumentRow, instrumentRows } from '../participation/rows.ts';
import { runningRange } from '../runningByYear/rows.ts';
import type { FigureContext } from '../shared/context.ts';
import type { YearRange } from '../shared/yearSteps.ts';

/** Both regions are shown from this year on. */
const FIRST_YEAR = 1995;

/** A year of a line, with the records that came in it. */
export interface ComparedYear extends YearRange {
  /** The records that came in this year: `state.KEN`, `programme.mase`. */
  about: string[];
}

/** A count of one region over the years. */
export interface ComparedLine {
  /** The region's place in the pair, 0 or 1, and the line's among those of the region in its panel. */
  place: number;
  order: number;
  /** The instrument whose States are counted, where States are. */
  instrument?: Instrument;
  years: ComparedYear[];
  /** The count at the time that is shown; undefined where nothing is recorded of it. */
  now?: Range;
  sources: readonly string[];
}

/** A panel: the counts of both regions on the same axes. */
export interface ComparedPanel {
  subject: 'participation' | 'running' | 'incidents';
  lines: ComparedLine[];
}

type Facts = Pick<FigureContext, 'atlas' | 'day' | 'later' | 'incidents'>;

/** The two regions that an address compares: those that it names, else the first ones of the atlas; never one with itself. Empty in an atlas with fewer than two. */
export function comparedPair(atlas: Atlas, { a, b }: { a?: string | undefined; b?: string | undefined }): Region[] {
  const regions = mappedRegions(atlas);
  const first = regions.find(({ regionId }) => regionId === a) ?? regions.find(({ regionId }) => regionId !== b);
  const others = regions.filter((row) => row !== first);
  const second = others.find(({ regionId }) => regionId === b) ?? others[0];
  return first && second ? [first, second] : [];
}

/** States taking part, programmes running and incidents recorded in two regions, year by year. A panel without a line is left out. */
export function comparedPanels(facts: Facts, pair: readonly Region[], publisher: Publisher = PUBLISHERS[0]): ComparedPanel[] {
  const linesOf = (of: (regionId: string, place: number) => ComparedLine[]) =>
    pair
      .flatMap(({ regionId }, place) => of(regionId, place))
      .map((line) => ({ ...line, years: sinceBegun(line.years) }))
      .filter(({ years }) => years.length > 0);
  const all: ComparedPanel[] = [
    { subject: 'participation', lines: linesOf((regionId, place) => participationLines(facts, regionId, place)) },
    { subject: 'running', lines: linesOf((regionId, place) => [runningLine(facts, regionId, place)]) },
    { subject: 'incidents', lines: sharedBox(facts.incidents, pair) ? [] : linesOf((regionId, place) => [incidentsLine(facts, regionId, place, publisher)]) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** The years from the last one before anything was counted: there the line rises from zero. */
function sinceBegun(years: ComparedYear[]): ComparedYear[] {
  const first = years.findIndex(({ high }) => high > 0);
  return first < 0 ? [] : years.slice(Math.max(0, first - 1));
}

/** The counting box in which the incidents of both regions are counted, so that they cannot be told apart; undefined where each has its own. */
export function sharedBox(incidents: IncidentCounts | undefined, [first, second]: readonly Region[]): string | undefined {
  const [one, other] = [first, second].map((region) => countingBox(incidents, region?.regionId ?? ''));
  return one && one === other ? one : undefined;
}

const yearOf = (day: string) => Number(day.slice(0, 4));

/** A line for each principal instrument, with the States that take part at the end of each year. */
function participationLines({ atlas, day, later }: Facts, regionId: string, place: number): ComparedLine[] {
  const last = later?.today ?? day;
  return instrumentRows({ atlas, later, regionId }).map((row, order) => ({
    place,
    order,
    instrument: row.instrument,
    years: range(FIRST_YEAR, yearOf(last) + 1).map((year) => statesIn(row, year, last)),
    now: row.range,
    sources: unique(row.counted.flatMap(({ sources }) => sources)),
  }));
}

function statesIn({ steps, points }: InstrumentRow, year: number, last: string): ComparedYear {
  const end = year === yearOf(last) ? yearFraction(last) : yearFraction(`${year}-12-31`);
  const { low = 0, high = 0 } = steps.findLast((step) => step.year <= end) ?? {};
  const joined = points.filter((point) => Math.floor(point.year) === year).flatMap(({ participations }) => participations);
  return { year, low, high, about: joined.map(({ iso3 }) => `state.${iso3}`) };
}

function runningLine({ atlas, day, later }: Facts, regionId: string, place: number): ComparedLine {
  const all = runningYears(later?.atlas ?? atlas, later?.today ?? day, regionId);
  const shown = runningYears(atlas, day, regionId).at(-1);
  return {
    place,
    order: 0,
    years: all.map((year, index) => ({ year: year.year, ...runningRange(year), about: begun(year, all[index - 1]) })).filter(({ year }) => year >= FIRST_YEAR),
    ...(shown ? { now: runningRange(shown) } : {}),
    sources: unique(shown?.certain.flatMap(({ sources }) => sources) ?? []),
  };
}

/** The programmes that run in a year and did not in the one before it. */
function begun({ certain }: RunningYear, before: RunningYear | undefined): string[] {
  return certain.filter((programme) => !before?.certain.includes(programme)).map(({ programmeId }) => `programme.${programmeId}`);
}

function incidentsLine({ incidents, day, later }: Facts, regionId: string, place: number, publisher: Publisher): ComparedLine {
  const box = countingBox(incidents, regionId);
  const years = box ? incidentYears(incidents, publisher, box, later?.today ?? day) : [];
  const counts = years.map(({ year, total }) => ({ year, low: total, high: total, about: [] })).filter(({ year }) => year >= FIRST_YEAR);
  const shown = counts.findLast(({ year }) => year <= yearOf(day));
  return { place, order: 0, years: counts, ...(shown ? { now: shown } : {}), sources: sourceOf(incidents, publisher) };
}

/** The first year and the year after the last one, over all lines: the axis of years that they share. */
export function sharedYears(panels: readonly ComparedPanel[]): [first: number, end: number] {
  const years = panels.flatMap(({ lines }) => lines.flatMap((line) => line.years.map(({ year }) => year)));
  const [first = 0, last = 0] = extent(years);
  return [first, last + 1];
}
