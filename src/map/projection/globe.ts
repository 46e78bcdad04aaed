import { RADIANS } from '../../lib/geo/angles.ts';
import type { Bounds } from '../../lib/geo/regionBounds.ts';
import { wrapLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { Camera } from '../../view/viewState.ts';
import { pxPerDegree } from './plane.ts';

// The formulas are those by which MapLibre draws its globe (its vertical perspective camera), so that the drawn map agrees with the live one.

/** Half the field of view of the camera in radians, as MapLibre sets it by default: 36.87 degrees in all. */
const HALF_FIELD = 0.6435011087932844 / 2;
const STEPS = 30;
/** Bounds wider than this, in degrees, cannot be seen on one side of the globe; then the whole globe is fitted. */
const WIDEST = 150;

/** Radius of the globe in px at a zoom and the latitude of its middle. */
export function globeRadius({ zoom, lat }: Camera): number {
  return pxPerDegree(zoom) / (RADIANS * Math.cos(lat * RADIANS));
}

/** Distance of the eye from the centre of the globe, in radii, for a map of `height` px. */
export function eyeDistance(radius: number, height: number): number {
  return 1 + ((0.5 / Math.tan(HALF_FIELD)) * height) / radius;
}

/** The point in px of a position on the globe. Null if the position is on the far side. */
export function projectGlobe(camera: Camera, width: number, height: number, lon: number, lat: number): { x: number; y: number } | null {
  const radius = globeRadius(camera);
  const eye = eyeDistance(radius, height);
  const [turn, phi, middle] = [(lon - camera.lon) * RADIANS, lat * RADIANS, camera.lat * RADIANS];
  const across = Math.cos(phi) * Math.sin(turn);
  const up = Math.sin(phi) * Math.cos(middle) - Math.cos(phi) * Math.cos(turn) * Math.sin(middle);
  const near = Math.sin(phi) * Math.sin(middle) + Math.cos(phi) * Math.cos(turn) * Math.cos(middle);
  if (near < 1 / eye) return null;
  const scale = (radius * (eye - 1)) / (eye - near);
  return { x: width / 2 + across * scale, y: height / 2 - up * scale };
}

/** The position at a point in px. For a point beside the globe, the nearest position on its edge. */
export function unprojectGlobe(camera: Camera, width: number, height: number, x: number, y: number): { lon: number; lat: number } {
  const radius = globeRadius(camera);
  const eye = eyeDistance(radius, height);
  const edge = radius * Math.sqrt((eye - 1) / (eye + 1)) * 0.9999;
  const [dx, dy] = [x - width / 2, height / 2 - y];
  const far = Math.hypot(dx, dy);
  const distance = Math.min(far, edge) / radius;
  if (distance === 0) return { lon: camera.lon, lat: camera.lat };
  // Snyder 1987, Map Projections, equations 23-4 and 20-14 to 20-18: vertical perspective, inverse.
  const sine = (eye - Math.sqrt(1 - (distance ** 2 * (eye + 1)) / (eye - 1))) / ((eye - 1) / distance + distance / (eye - 1));
  const cosine = Math.sqrt(1 - sine ** 2);
  const middle = camera.lat * RADIANS;
  const lat = Math.asin(cosine * Math.sin(middle) + (dy / far) * sine * Math.cos(middle)) / RADIANS;
  const lon = camera.lon + Math.atan2((dx / far) * sine, cosine * Math.cos(middle) - (dy / far) * sine * Math.sin(middle)) / RADIANS;
  return { lon: wrapLongitude(lon), lat };
}

/** The camera that fits bounds on the globe, or the whole globe if the bounds are too wide. */
export function fitGlobe([west, south, east, north]: Bounds, width: number, height: number, padding: number, maxZoom: number): Camera {
  const whole = east - west > WIDEST;
  const [lons, lats] = [
    [west, (west + east) / 2, east],
    [south, (south + north) / 2, north],
  ];
  const lon = wrapLongitude((west + east) / 2);
  const lat = whole ? 0 : (south + north) / 2;
  const isInside = (x: number, y: number) => x >= padding && x <= width - padding && y >= padding && y <= height - padding;
  const fits = (zoom: number) => {
    const camera = { lon, lat, zoom };
    const radius = globeRadius(camera);
    const eye = eyeDistance(radius, height);
    const edge = radius * Math.sqrt((eye - 1) / (eye + 1));
    if (edge <= Math.min(width, height) / 2 - padding) return true;
    if (whole) return false;
    return lats.every((at) =>
      lons.every((along) => {
        const point = projectGlobe(camera, width, height, along, at);
        return point !== null && isInside(point.x, point.y);
      }),
    );
  };
  let [low, high] = [0, maxZoom];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return { lon, lat, zoom: low };
}
