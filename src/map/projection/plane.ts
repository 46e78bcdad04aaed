import type { Position } from 'geojson';
import type { Box, Point } from '../../lib/geo/clip.ts';
import { mercatorLat, mercatorY } from '../../lib/geo/mercator.ts';
import type { Bounds } from '../../lib/geo/regionBounds.ts';
import { nearestLongitude, wrapLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { Camera } from '../../view/viewState.ts';

/** Size of a tile at zoom 0 in px, as MapLibre counts zoom. */
const TILE_PX = 512;

/** Px for a degree of longitude at a zoom. */
export function pxPerDegree(zoom: number): number {
  return (TILE_PX * 2 ** zoom) / 360;
}

/** The camera that fits bounds into a map of `width` by `height` px with `padding` px on each side, as MapLibre fits them. */
export function fitCamera([west, south, east, north]: Bounds, width: number, height: number, padding: number, maxZoom: number): Camera {
  const [bottom, top] = [mercatorY(south), mercatorY(north)];
  const scale = Math.min(Math.max(1, width - 2 * padding) / (east - west), Math.max(1, height - 2 * padding) / (top - bottom));
  const lon = (west + east) / 2;
  return { lat: mercatorLat((bottom + top) / 2), lon: wrapLongitude(lon), zoom: Math.min(maxZoom, Math.log2((scale * 360) / TILE_PX)) };
}

/** The point in px of a position on a Mercator map with that camera and size, on the copy of the world nearest to the middle. */
export function projectMercator(camera: Camera, width: number, height: number, lon: number, lat: number): { x: number; y: number } {
  const scale = pxPerDegree(camera.zoom);
  const near = nearestLongitude(lon, camera.lon);
  return { x: width / 2 + (near - camera.lon) * scale, y: height / 2 - (mercatorY(lat) - mercatorY(camera.lat)) * scale };
}

/** The position at a point in px of a Mercator map. */
export function unprojectMercator(camera: Camera, width: number, height: number, x: number, y: number): { lon: number; lat: number } {
  const scale = pxPerDegree(camera.zoom);
  return { lon: camera.lon + (x - width / 2) / scale, lat: mercatorLat(mercatorY(camera.lat) - (y - height / 2) / scale) };
}

/** A Mercator plane in drawing units: its scale, and the drawn box with its middle at (0, 0). */
export interface Plane {
  unitsPerDegree: number;
  /** The middle of the bounds: longitude, and height on the Mercator map. */
  middle: [number, number];
  /** Width and height of the bounds in units. */
  size: [number, number];
  box: Box;
}

/** The drawn box is at most this many times as wide or high as the bounds, so that windows of other proportions are filled. */
const WIDEST = 2.5;
const HIGHEST = 2;
/** Drawing units in one px of a map that is about as large as on a laptop. */
export const UNITS_PER_PX = 1.5;
/** Width and height in px of the map on a laptop. */
const NOMINAL_PX = [892, 712] as const;

/** The plane for some bounds, at `UNITS_PER_PX` on a laptop, with enough around the bounds for windows of other proportions. */
export function planeOf([west, south, east, north]: Bounds): Plane {
  const [bottom, top] = [mercatorY(south), mercatorY(north)];
  const nominalScale = Math.min(NOMINAL_PX[0] / (east - west), NOMINAL_PX[1] / (top - bottom));
  const unitsPerDegree = Math.round(nominalScale * UNITS_PER_PX * 100) / 100;
  const [width, height] = [(east - west) * unitsPerDegree, (top - bottom) * unitsPerDegree];
  const half: Point = [Math.max(width, height * WIDEST) * 0.56, Math.max(height, width * HIGHEST) * 0.56];
  return { unitsPerDegree, middle: [(west + east) / 2, (bottom + top) / 2], size: [width, height], box: [-half[0], -half[1], half[0], half[1]] };
}

/** The point of a position in the plane, on the copy of the world that is `turns` times 360 degrees away. */
export function placeIn({ unitsPerDegree, middle }: Plane, [lon = 0, lat = 0]: Position, turns = 0): Point {
  return [(lon + turns * 360 - middle[0]) * unitsPerDegree, (middle[1] - mercatorY(lat)) * unitsPerDegree];
}

/** The zoom for which a plane is drawn. */
export function zoomOf({ unitsPerDegree }: Plane): number {
  return Math.log2((unitsPerDegree / UNITS_PER_PX) * (360 / TILE_PX));
}

/** The camera at a share of the way between two, the short way around the globe. At share 1 it is the second. */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  if (share === 1) return to;
  const lon = nearestLongitude(from.lon, to.lon);
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { lon: wrapLongitude(mix(lon, to.lon)), lat: mix(from.lat, to.lat), zoom: mix(from.zoom, to.zoom) };
}
