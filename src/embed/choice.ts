import { isMapped } from '../atlas/lookup.ts';
import type { FigureId } from '../i18n/names.ts';
import { latestDay } from '../lib/edtf.ts';
import { isEmbedParameter, readView, type ViewProblem } from '../view/viewQuery.ts';
import type { ViewState } from '../view/viewState.ts';

/** What can be embedded: a figure or the map, and whether there is one of each region. */
export interface Embedded {
  id: FigureId | 'map';
  perRegion: boolean;
  /** How many years it shows, where these are not all: its data then lie in one file a decade. */
  spanYears?: number | undefined;
}

/** What an embedded figure shows. */
export interface EmbedChoice {
  id: FigureId | 'map';
  regionId: string | undefined;
  view: ViewState;
  /** The parameters that were not understood; the rest is shown. */
  problems: ViewProblem[];
}

/** Reads the parameters of an embedded figure. Never throws: those that are not understood are named in `problems`. */
export function readChoice({ id, perRegion }: Embedded, search: Record<string, string>): EmbedChoice {
  const { view, problems } = readView(Object.entries(search).filter(([name]) => isEmbedParameter(name)));
  return { id, regionId: perRegion ? view.region : undefined, view, problems };
}

/** Which data file a figure needs. A figure that shows a span of years has one file a decade, and one for today. */
export interface DataChoice extends Pick<EmbedChoice, 'id' | 'regionId'> {
  /** The first year of the decade; undefined for today, and for figures whose file carries all times. */
  decade?: number | undefined;
}

/** What the name of a data file ends with that holds the rest of another (see `loadFacts`). */
export const REST = '.rest';

/** The first year of the decade in which a chosen time (`YYYY` or `YYYY-MM`) lies; undefined where that is today or later, or none is chosen. */
export function decadeOf(at: string | undefined, today: string): number | undefined {
  return at && latestDay(at) < today ? Math.floor(Number(at.slice(0, 4)) / 10) * 10 : undefined;
}

/** The name of the file with the shapes of the map of a region, or of the world: one for all languages. */
export function shapesName(regionId: string | undefined): string {
  return isMapped(regionId) ? `shapes.${regionId}` : 'shapes';
}

/** The name of the data file of a choice, which all languages share: `focus-matrix`, `focus-matrix.djibouti-code` or `2010s/calendar.djibouti-code`. */
export function dataName({ id, regionId, decade }: DataChoice): string {
  return `${decade === undefined ? '' : `${decade}s/`}${regionId ? `${id}.${regionId}` : id}`;
}

/** The name of the data file with the words of another in a language: `fr/2010s/calendar.djibouti-code`. */
export const wordsName = (name: string, code: string): string => `${code}/${name}`;
