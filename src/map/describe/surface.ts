import type { Theme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import type { MapDescription } from './types.ts';

/** What was hit by the pointer: the id and kind of a thing on the map. */
export interface Hit {
  kind: 'region' | 'state' | 'centre' | 'area';
  id: string;
}

/** What a map tells of what a person does with it. */
export interface MapEvents {
  hover: (hit: Hit | null, point: { x: number; y: number }) => void;
  pick: (hit: Hit) => void;
  /** The camera moved; `byHand` where a person did it. */
  moved: (camera: Camera, byHand: boolean) => void;
  pointer: (position: { lat: number; lon: number } | null) => void;
}

/** What the drawn and the live map have in common: the page around them works with either. Points are px in the map. */
export interface MapSurface {
  camera: () => Camera;
  /** Where a position stands, or null behind the globe. */
  project: (lon: number, lat: number) => { x: number; y: number } | null;
  unproject: (x: number, y: number) => { lon: number; lat: number };
  zoom: (step: number, animate: boolean) => void;
  /** Fits what the description frames. */
  fit: (animate: boolean) => void;
  /** Shows one thing as hovered or focused, or none. */
  highlight: (hit: Hit | null) => void;
  /** Draws another description; the camera follows only where what it frames has changed and `hold` is not set. */
  update: (description: MapDescription, projection: 'mercator' | 'globe', theme: Theme, animate: boolean, hold: boolean) => void;
  destroy: () => void;
}
