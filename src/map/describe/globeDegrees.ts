import { range } from 'd3';
import { RADIANS } from '../../lib/geo/angles.ts';
import { formatDegree } from '../../lib/geo/position.ts';
import { wrapLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { Camera } from '../../view/viewState.ts';
import { eyeDistance, globeRadius, projectGlobe } from '../projection/globe.ts';

const STEPS = [10, 30];
/** Px between neighbouring degrees, and between the edge of the globe and its degrees. */
const [ROOM_PX, AWAY_PX] = [64, 20];
/** Least px between two longitudes. */
const LEAST_PX = 52;
/** Least px between a degree and the sides of the map. */
const SIDE_PX = 26;

/** A degree at the edge of a map, at the middle of its baseline; one of latitude is turned on a flat map. Some stand on the map, within the line. */
export interface DegreeLabel {
  x: number;
  y: number;
  text: string;
  turn?: -90;
  isInside?: true;
}

/** The degrees of a globe within a map of `width` by `height` px: latitudes around its edge, longitudes along the parallel that is nearest to its middle. */
export function globeDegrees(camera: Camera, width: number, height: number): DegreeLabel[] {
  const radius = globeRadius(camera);
  const step = STEPS.find((degrees) => radius * degrees * RADIANS >= ROOM_PX) ?? 30;
  const isSeen = ({ x, y }: { x: number; y: number }) => x > SIDE_PX && x < width - SIDE_PX && y > SIDE_PX && y < height - SIDE_PX;
  return [...latitudes(camera, width, height, step), ...longitudes(camera, width, height, step)].filter(isSeen);
}

/** The latitudes at which parallels go out of sight, at both sides. The edge is the circle at an angle around the middle of the globe. */
function latitudes(camera: Camera, width: number, height: number, step: number): DegreeLabel[] {
  const radius = globeRadius(camera);
  const eye = eyeDistance(radius, height);
  const [angle, middle] = [Math.acos(1 / eye), camera.lat * RADIANS];
  const edge = radius * Math.sqrt((eye - 1) / (eye + 1)) + AWAY_PX;
  return range(-90 + step, 90, step).flatMap((lat) => {
    const cosine = (Math.sin(lat * RADIANS) - Math.sin(middle) * Math.cos(angle)) / (Math.cos(middle) * Math.sin(angle));
    if (Math.abs(cosine) > 0.97) return [];
    const sine = Math.sqrt(1 - cosine ** 2);
    return [-1, 1].map((side) => ({ x: width / 2 + side * edge * sine, y: height / 2 - edge * cosine + 4, text: formatDegree(lat, 'lat') }));
  });
}

/** From the middle outwards, as far as neighbours do not come too near to each other. */
function longitudes(camera: Camera, width: number, height: number, step: number): DegreeLabel[] {
  const lat = Math.max(-60, Math.min(60, Math.round(camera.lat / step) * step));
  const kept: DegreeLabel[] = [];
  for (const turn of range(-3 * step, 4 * step, step).sort((a, b) => Math.abs(a) - Math.abs(b))) {
    const lon = wrapLongitude(Math.round(camera.lon / step) * step + turn);
    const point = projectGlobe(camera, width, height, lon, lat);
    if (!point || kept.some(({ x }) => Math.abs(x - point.x) < LEAST_PX)) continue;
    kept.push({ x: point.x, y: point.y - 4, text: formatDegree(lon, 'lon'), isInside: true });
  }
  return kept;
}
