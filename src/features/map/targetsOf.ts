import { type Hit, recordKind } from '../../map/describe/surface.ts';
import type { MapTarget } from '../../map/describe/types.ts';

/** The targets that some records of the map are: the topmost that is known, and where that is a region, all regions there. */
export function targetsOf(targets: readonly MapTarget[], hits: readonly Hit[]): MapTarget[] {
  const known = hits.flatMap((hit) => targets.find(({ kind, id }) => id === hit.id && kind === recordKind(hit)) ?? []);
  return known[0]?.kind === 'region' ? known.filter(({ kind }) => kind === 'region') : known.slice(0, 1);
}
