import { FIGURES, type FigureId, isByRegion } from '../view/figureIds.ts';
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
  const known = id === 'map' ? id : FIGURES.find((figure) => figure === id);
  if (!known) return null;
  const { view, problems } = readView(Object.entries(search).filter(([name]) => isEmbedParameter(name)));
  const isRegional = known === 'map' || isByRegion(known);
  return { id: known, regionId: isRegional ? view.region : undefined, view, problems };
}

/** The name of the data file of a choice: `focus-matrix` or `focus-matrix.djibouti-code`. */
export function dataName({ id, regionId }: Pick<EmbedChoice, 'id' | 'regionId'>): string {
  return regionId ? `${id}.${regionId}` : id;
}
