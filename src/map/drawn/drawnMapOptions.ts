import type { Box } from '../../lib/geo/clip.ts';
import type { Camera } from '../../view/viewState.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import type { MapEvents } from '../describe/surface.ts';
import type { MapDescription } from '../describe/types.ts';

/** The parts of which a drawn map is made. */
export interface DrawnMapOptions {
  container: HTMLElement;
  description: MapDescription;
  boundaries: BoundaryData;
  projection: 'mercator' | 'globe';
  events: MapEvents;
  /** Where the map begins; without it, at the bounds of the description. */
  camera: Camera | undefined;
  /** Px between what the map fits and its edge. */
  padding: number;
  /** The boxes, in px of the map, of what lies over it. */
  covers: () => Box[];
  /** Whether the container already holds this map, as on a built page; then only later changes are drawn. */
  isShown: boolean;
}
