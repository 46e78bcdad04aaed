import type { Box } from '../../lib/geo/clip.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import type { MapEvents } from '../describe/surface.ts';
import type { MapDescription } from '../describe/types.ts';
import type { StyleAssets } from './style.ts';

/** The events of a map, and those of its engine. */
export interface LiveMapEvents extends MapEvents {
  ready: () => void;
  /** The graphics context was lost, or came back. */
  context: (isThere: boolean) => void;
  failed: (file: string, message: string) => void;
}

/** The shapes, and the addresses of the files that the worker reads. */
export interface LiveMapAssets extends StyleAssets {
  shapes: BoundaryData;
}

/** The parts of which a live map is made. */
export interface LiveMapOptions {
  container: HTMLElement;
  description: MapDescription;
  theme: Theme;
  assets: LiveMapAssets;
  projection: 'mercator' | 'globe';
  events: LiveMapEvents;
  /** Where the map begins; without it, at the bounds of the description. */
  camera: Camera | undefined;
  /** Px between what the map fits and its edge. */
  padding: number;
  /** The boxes, in px of the map, of what lies over it. */
  covers: () => Box[];
}
