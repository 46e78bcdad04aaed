import type { Hit } from '../describe/surface.ts';
import type { MapDescription } from '../describe/types.ts';
import type { Pattern } from './symbols.ts';

/** The sets of features that the description of a map holds. */
export const DESCRIBED_SETS = [
  'footprints',
  'footprintEdges',
  'waters',
  'zones',
  'incidents',
  'links',
  'limits',
  'ownDots',
  'ownShapes',
] as const satisfies readonly (keyof MapDescription)[];

/** The sets of features that layers are drawn from. `sea` is all the map, and `land` the countries as one. */
export type FeatureSet = 'sea' | 'land' | 'countries' | 'lakes' | 'coast' | 'boundary' | 'disputed' | 'graticule' | (typeof DESCRIBED_SETS)[number];

/** A set of features, or those of it whose property has one of some values. */
export interface Selection {
  from: FeatureSet;
  property?: string;
  among?: readonly (string | number | boolean)[];
  /** Only areas, when the set holds lines too. */
  areas?: boolean;
}

/** The look of one layer of the map. Widths and dashes are in px at every zoom; colours are values of a theme. */
export interface MapLayerLook {
  id: string;
  features: Selection;
  fill?: string;
  /** A pattern in the colour of `fill`, instead of a solid fill. */
  pattern?: Pattern;
  stroke?: string;
  width?: number;
  dash?: readonly number[];
  /** Drawn as the limit of an area in INT 1: dashes with a stem to the left (`teeDashes`). */
  tees?: true;
  /** The radius of a dot in px, for features that are points. `stroke` is then its edge. */
  dot?: number;
  /** Of fill and stroke together; 1 if left out. */
  opacity?: number;
  /** Opacity while the feature is under the pointer. */
  hoverOpacity?: number;
  /** The kind of record that its features open, and the property that holds the id of the record. */
  hit?: { kind: Hit['kind']; property: string };
}
