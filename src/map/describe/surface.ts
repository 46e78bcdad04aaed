import type { Theme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import type { MapDescription } from './types.ts';

/** The record under the pointer: its kind and its id. */
export interface Hit {
  kind: 'region' | 'state' | 'centre' | 'area';
  id: string;
}

/** The events that a map reports when the reader uses it. */
export interface MapEvents {
  hover: (hit: Hit | null, point: { x: number; y: number }) => void;
  pick: (hit: Hit) => void;
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
  /** Highlights one record. Null removes the highlight. */
  highlight: (hit: Hit | null) => void;
  /** Draws another description. The camera moves only if the bounds have changed and `hold` is false. */
  update: (description: MapDescription, projection: 'mercator' | 'globe', theme: Theme, animate: boolean, hold: boolean) => void;
  /** Places the names anew, where what lies over the map has changed. */
  placeNames: () => void;
  destroy: () => void;
}
