import type { Bounds } from '../../lib/geo/regionBounds.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import type { MapDescription } from './types.ts';

/** A record under the pointer: its kind and its id. Waters have the id of their State. */
export interface Hit {
  kind: 'region' | 'state' | 'centre' | 'area' | 'waters';
  id: string;
}

/** The kind of the record that a part of the map stands for: waters stand for their State. */
export function recordKind({ kind }: Hit): Exclude<Hit['kind'], 'waters'> {
  return kind === 'waters' ? 'state' : kind;
}

/** A point in px of the map. */
export interface MapPoint {
  x: number;
  y: number;
}

/** The events that a map reports when the reader uses it. */
export interface MapEvents {
  /** The pointer stands over some records, the topmost first, or over none. */
  hover: (hits: readonly Hit[], point: MapPoint) => void;
  /** A click on some records, the topmost first, or on none. */
  pick: (hits: readonly Hit[], point: MapPoint, place: { lat: number; lon: number }) => void;
  /** The camera moved. `byHand` is true if the reader moved it. */
  moved: (camera: Camera, byHand: boolean) => void;
  pointer: (position: { lat: number; lon: number } | null) => void;
}

/** The interface of the drawn and the live map, so that the page works with either. Points are in px of the map. */
export interface MapSurface {
  camera: () => Camera;
  /** The point of a position. Null if the position is on the far side of the globe. */
  project: (lon: number, lat: number) => { x: number; y: number } | null;
  unproject: (x: number, y: number) => { lon: number; lat: number };
  zoom: (step: number, animate: boolean) => void;
  /** Moves the camera to the bounds of the description. */
  fit: (animate: boolean) => void;
  /** Moves the camera to other bounds, as the reader's own move. */
  look: (bounds: Bounds, animate: boolean) => void;
  /** Highlights one record. Null removes the highlight. */
  highlight: (hit: Hit | null) => void;
  /** Draws another description. The camera moves only if the bounds have changed and `hold` is false. */
  update: (description: MapDescription, projection: 'mercator' | 'globe', theme: Theme, animate: boolean, hold: boolean) => void;
  /** Places the names anew, where what lies over the map has changed. */
  placeNames: () => void;
  destroy: () => void;
}
