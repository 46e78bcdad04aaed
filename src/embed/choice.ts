import { findFigure } from '../figures/registry.ts';
import type { FigureId } from '../i18n/names.ts';
import { isEmbedParameter, readView, type ViewProblem } from '../view/viewQuery.ts';
import type { ViewState } from '../view/viewState.ts';

/** What an embedded figure shows. */
export interface EmbedChoice {
  id: FigureId | 'map';
  regionId: string | undefined;
  view: ViewState;
  /** What of the wish was not understood; the rest is shown. */
  problems: ViewProblem[];
}

/** Reads a wish: the id of a figure or `map`, and its parameters. Null where there is no such figure. */
export function readChoice(id: string, search: Record<string, string>): EmbedChoice | null {
  const figure = findFigure(id);
  const known = id === 'map' ? id : figure?.id;
  if (!known) return null;
  const { view, problems } = readView(Object.entries(search).filter(([name]) => isEmbedParameter(name)));
  return { id: known, regionId: known === 'map' || figure?.perRegion ? view.region : undefined, view, problems };
}

/** The name of the data file of a choice: `focus-matrix` or `focus-matrix.djibouti-code`. */
export function dataName({ id, regionId }: Pick<EmbedChoice, 'id' | 'regionId'>): string {
  return regionId ? `${id}.${regionId}` : id;
}
