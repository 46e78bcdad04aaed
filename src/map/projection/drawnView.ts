import { mercatorLat, mercatorY } from '../../lib/geo/mercator.ts';
import type { Bounds } from '../../lib/geo/regionBounds.ts';
import { wrapLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { Camera } from '../../view/viewState.ts';
import { fitGlobe, projectGlobe, unprojectGlobe } from './globe.ts';
import { fitCamera, type Plane, projectMercator, pxPerDegree, UNITS_PER_PX, unprojectMercator, zoomOf } from './plane.ts';

const MIN_ZOOM = 0;
const MAX_ZOOM = 7.5;
/** The northernmost and southernmost latitude to which a map can be moved. */
const MOST_LAT = 84;
/** A plane is drawn again when the zoom differs by more than this from the zoom it was made for. */
const ZOOM_SLACK = 0.8;

/** The view of a drawn map: its camera, its size in px and its projection. */
export interface DrawnView {
  camera: Camera;
  width: number;
  height: number;
  projection: 'mercator' | 'globe';
}

/** The point in px of a position. Null if the position is on the far side of the globe. */
export function project({ camera, width, height, projection }: DrawnView, lon: number, lat: number): { x: number; y: number } | null {
  return (projection === 'globe' ? projectGlobe : projectMercator)(camera, width, height, lon, lat);
}

/** The position at a point in px. */
export function unproject({ camera, width, height, projection }: DrawnView, x: number, y: number): { lon: number; lat: number } {
  return (projection === 'globe' ? unprojectGlobe : unprojectMercator)(camera, width, height, x, y);
}

/** The camera that fits bounds, with `padding` px on each side. */
export function fittedCamera({ width, height, projection }: Omit<DrawnView, 'camera'>, bounds: Bounds, padding: number): Camera {
  return (projection === 'globe' ? fitGlobe : fitCamera)(bounds, width, height, padding, MAX_ZOOM);
}

/** The bounds of what is in view. */
export function viewBounds(view: DrawnView): Bounds {
  const topLeft = unproject(view, 0, 0);
  const bottomRight = unproject(view, view.width, view.height);
  return [topLeft.lon, bottomRight.lat, bottomRight.lon, topLeft.lat];
}

/** The camera after the map was pulled by px. */
export function pannedCamera(view: DrawnView, dx: number, dy: number): Camera {
  const { lon, lat } = unproject(view, view.width / 2 - dx, view.height / 2 - dy);
  return { ...view.camera, lon: wrapLongitude(lon), lat: Math.max(-MOST_LAT, Math.min(MOST_LAT, lat)) };
}

/** The camera after a step of zoom, within the zooms that can be drawn. */
export function zoomedCamera({ camera }: DrawnView, step: number): Camera {
  return { ...camera, zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, camera.zoom + step)) };
}

/** The camera after a step of zoom that keeps the position at a point in px where it is. A globe zooms around its middle. */
export function zoomedAt(view: DrawnView, step: number, x: number, y: number): Camera {
  const after = zoomedCamera(view, step);
  if (view.projection === 'globe') return after;
  const held = unproject(view, x, y);
  const moved = unproject({ ...view, camera: after }, x, y);
  const { lon, lat } = view.camera;
  return { ...after, lon: lon + held.lon - moved.lon, lat: mercatorLat(mercatorY(lat) + mercatorY(held.lat) - mercatorY(moved.lat)) };
}

/** Whether a plane covers what is in view and is drawn for about its zoom. */
export function coversView(plane: Plane, view: DrawnView): boolean {
  const { box, middle, unitsPerDegree } = plane;
  const [west, south, east, north] = viewBounds(view);
  const x = (lon: number) => (lon - middle[0]) * unitsPerDegree;
  const y = (lat: number) => (middle[1] - mercatorY(lat)) * unitsPerDegree;
  const isInside = x(west) >= box[0] && x(east) <= box[2] && y(north) >= box[1] && y(south) <= box[3];
  return isInside && Math.abs(view.camera.zoom - zoomOf(plane)) < ZOOM_SLACK;
}

/** Px for one unit of a drawing: of a plane, or of a globe, which is drawn anew for each view. */
export function pxPerUnit({ camera, projection }: DrawnView, plane: Plane): number {
  return projection === 'globe' ? 1 / UNITS_PER_PX : pxPerDegree(camera.zoom) / plane.unitsPerDegree;
}
