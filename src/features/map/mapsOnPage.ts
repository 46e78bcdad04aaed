import type { Store } from '../../lib/store.ts';
import type { MapEvents, MapSurface } from '../../map/describe/surface.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import type { FileFailure } from '../../queries/FileError.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Camera, ViewState } from '../../view/viewState.ts';

/** Why the drawn map stays: it was asked for, WebGL 2 is missing, it was lost, or it draws too slowly. */
export type DrawnReason = 'asked' | 'missing' | 'lost' | 'slow';

/** The position of the pointer over the map, null while it is elsewhere. */
export type Pointer = { lat: number; lon: number } | null;

/** The maps of a page, with camera and pointer as stores: they change with each move. */
export interface Maps {
  surface: MapSurface | null;
  /** Which map is on screen. */
  shown: 'drawn' | 'live';
  reason: DrawnReason | null;
  /** The camera of the map on screen, or null before there is a map. The layers over the map follow it. */
  camera: Store<Camera | null>;
  pointer: Store<Pointer>;
  /** The files of the maps themselves that could not be read. */
  failures: readonly FileFailure[];
}

/** The page's answers to hover, click, a moved camera and a failed file. */
export interface MapHandlers extends Pick<MapEvents, 'hover' | 'pick'> {
  camera: MapEvents['moved'];
  failure: (file: string, message: string) => void;
}

/** The description, view and theme that the maps show now. */
export interface ShownNow {
  description: MapDescription | null;
  view: ViewState;
  theme: Theme;
}

const PADDING = 44;
const PHONE_PADDING = 28;
/** As in `media.css`. */
const PHONE = '(max-width: 720px), (max-width: 900px) and (orientation: portrait)';

/** Px between what a map fits and its edge. */
export function mapPadding(): number {
  return matchMedia(PHONE).matches ? PHONE_PADDING : PADDING;
}
