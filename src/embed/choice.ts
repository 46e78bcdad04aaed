import type { FigureId } from '../i18n/names.ts';
import { languageFolder } from '../lib/site.ts';
import { isEmbedParameter, readView, type ViewProblem } from '../view/viewQuery.ts';
import type { ViewState } from '../view/viewState.ts';

/** What can be embedded: a figure or the map, and whether there is one of each region. */
export interface Embedded {
  id: FigureId | 'map';
  perRegion: boolean;
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

export type DataChoice = Pick<EmbedChoice, 'id' | 'regionId'>;

/** The name of the data file of a choice in a language: `focus-matrix` or `fr/focus-matrix.djibouti-code`. */
export function dataName({ id, regionId }: DataChoice, language: string): string {
  return `${languageFolder({ language })}${regionId ? `${id}.${regionId}` : id}`;
}
