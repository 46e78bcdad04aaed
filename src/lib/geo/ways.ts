import { bearing, bearingToAzimuth, circle, coordAll, distance, greatCircle, rhumbBearing, rhumbDestination, rhumbDistance } from '@turf/turf';
import type { LatLon } from './parsePosition.ts';
import { wrapLongitude } from './wrapLongitude.ts';

const NM = { units: 'nauticalmiles' } as const;
/** Number of points of a line or ring; enough for a smooth curve on the map. */
const POINTS = 96;

/** A way between two places: its length, and its course at the start in degrees clockwise from north, 0 to 360. */
export interface Way {
  distanceNm: number;
  course: number;
}

const lonLat = ({ lat, lon }: LatLon): [number, number] => [lon, lat];
const latLon = ([lon = 0, lat = 0]: readonly number[]): LatLon => ({ lat, lon });

/** Half the way round the Earth, the longest that a great circle can be. */
const HALF_ROUND_NM = distance([0, 0], [180, 0], NM);

/** The way along the great circle, which is the shortest. Its course changes on the way. */
export function greatCircleWay(from: LatLon, to: LatLon): Way {
  const distanceNm = distance(lonLat(from), lonLat(to), NM);
  // Between opposite points Turf's sum can be rounded to more than its root allows.
  return { distanceNm: Number.isNaN(distanceNm) ? HALF_ROUND_NM : distanceNm, course: bearingToAzimuth(bearing(lonLat(from), lonLat(to))) };
}

/** The way along the rhumb line, which has a constant course. */
export function rhumbWay(from: LatLon, to: LatLon): Way {
  return { distanceNm: rhumbDistance(lonLat(from), lonLat(to), NM), course: bearingToAzimuth(rhumbBearing(lonLat(from), lonLat(to))) };
}

/** Points along the great circle, both ends included. Empty between opposite points of the Earth, where every direction is equally short. */
export function greatCircleLine(from: LatLon, to: LatLon): LatLon[] {
  const isOpposite = greatCircleWay(from, { lat: -to.lat, lon: wrapLongitude(to.lon + 180) }).distanceNm < 1;
  return isOpposite ? [] : coordAll(greatCircle(lonLat(from), lonLat(to), { npoints: POINTS })).map(latLon);
}

/** Points along the rhumb line, both ends included. */
export function rhumbLine(from: LatLon, to: LatLon): LatLon[] {
  const { distanceNm, course } = rhumbWay(from, to);
  const between = Array.from({ length: POINTS - 1 }, (_, index) =>
    latLon(rhumbDestination(lonLat(from), (distanceNm * (index + 1)) / POINTS, course, NM).geometry.coordinates),
  );
  return [from, ...between, to];
}

/** Points of the ring around a place at `radiusNm` nautical miles. The last point repeats the first. */
export function ringAround(centre: LatLon, radiusNm: number): LatLon[] {
  return coordAll(circle(lonLat(centre), radiusNm, { ...NM, steps: POINTS })).map(latLon);
}
