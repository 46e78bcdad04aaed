import { max } from 'd3';
import { supportClass, supportClasses, supportOf } from '../../atlas/support.ts';
import type { MapInput } from './input.ts';
import { shapeClasses } from './states.ts';
import type { MapDescription } from './types.ts';

/** The layer of support: the class of each State by the running programmes that name it, as the figure counts them. Nothing where the layer is off. */
export function supportLayer({ atlas, day, layers }: MapInput, regionId: string): MapDescription['support'] {
  const rows = layers.includes('support') ? supportOf(atlas, day, regionId) : [];
  const most = max(rows, ({ running }) => running.length) ?? 0;
  const steps = new Map(rows.map(({ iso3, running }) => [iso3, supportClass(running.length, most)]));
  return { classes: most ? supportClasses(most) : [], steps, shapes: shapeClasses(atlas, regionId, steps) };
}

/** A map without the layer. */
export const NO_SUPPORT: MapDescription['support'] = { classes: [], steps: new Map(), shapes: new Map() };
