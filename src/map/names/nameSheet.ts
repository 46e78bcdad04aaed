import type { Position } from 'geojson';
import type { Box, Point } from '../../lib/geo/clip.ts';
import { nearestLongitude } from '../../lib/geo/wrapLongitude.ts';
import { type DrawnView, project } from '../projection/drawnView.ts';
import { pxPerDegree } from '../projection/plane.ts';

/** The sheet on which names are placed: a view of a map, in px from its top left corner. */
export interface NameSheet {
  view: DrawnView;
  /** Names stay within this frame. */
  frame: Box;
  /** Boxes of what lies over the map: the scale, buttons, the key. Names stay off them. */
  taken: readonly Box[];
  /** The longest line, in px, by which a name may be led away from its place. */
  lead: number;
  /** How much wider letters are drawn than they are measured. */
  wider: number;
  /** Px around the view in which names are placed too, so that they are there when the map is moved; below 0 for a margin within it that has none. */
  beyond: number;
}

/** A place on a sheet: its point in px, and its position on that copy of the world. */
export interface NamePlace {
  at: Point;
  lon: number;
  lat: number;
}

/** The neat line of the screen is this broad, in px; on a phone narrower. */
const BAND_PX = 24;
const PHONE_BAND_PX = 20;
/** A map narrower than this, in px, leads no names away from their places. */
export const NARROW_PX = 600;
const LEAD_PX = 54;

/** The sheet of a map on screen, with what lies over it. */
export function screenSheet(view: DrawnView, taken: readonly Box[]): NameSheet {
  const { width, height } = view;
  const isNarrow = width <= NARROW_PX;
  const band = isNarrow ? PHONE_BAND_PX : BAND_PX;
  const beyond = view.projection === 'globe' ? 0 : Math.max(width, height) / 2;
  return { view, frame: [band, band, width - band, height - band], taken, lead: isNarrow ? 0 : LEAD_PX, wider: 1, beyond };
}

/** The places of a position on a sheet, one for each copy of the world in reach. Empty if it is out of sight. */
export function placesOf({ view, beyond }: NameSheet, [lon = 0, lat = 0]: Position): NamePlace[] {
  const { camera, width, height, projection } = view;
  const point = project(view, lon, lat);
  if (!point) return [];
  const near = nearestLongitude(lon, camera.lon);
  const turns = projection === 'globe' ? [0] : [-1, 0, 1];
  return turns
    .map((turn): NamePlace => ({ at: [point.x + turn * 360 * pxPerDegree(camera.zoom), point.y], lon: near + turn * 360, lat }))
    .filter(({ at: [x, y] }) => x >= -beyond && x <= width + beyond && y >= -beyond && y <= height + beyond);
}

/** The point of a place, without regard to whether it is in sight; null on the far side of the globe. */
export function pointOf(view: DrawnView, { lon, lat }: Pick<NamePlace, 'lon' | 'lat'>, middle = view.camera.lon): { x: number; y: number } | null {
  const point = project(view, lon, lat);
  if (!point || view.projection === 'globe') return point;
  return { ...point, x: view.width / 2 + (lon - nearestLongitude(view.camera.lon, middle)) * pxPerDegree(view.camera.zoom) };
}
