import { bearing, bearingToAzimuth, circle, coordAll, distance, greatCircle, rhumbBearing, rhumbDestination, rhumbDistance } from '@turf/turf';
import type { LatLon } from './parsePosition.ts';
import { wrapLongitude } from './wrapLongitude.ts';

const NM = { units: 'nauticalmiles' } as const;
/** Points of a line or of a ring: enough to look round on the map. */
const POINTS = 96;

/** The way from one place to another: nautical miles, and the course at its beginning in degrees from north, 0 to 360. */
export interface Way {
  distanceNm: number;
  course: number;
}

const lonLat = ({ lat, lon }: LatLon): [number, number] => [lon, lat];
const latLon = ([lon = 0, lat = 0]: readonly number[]): LatLon => ({ lat, lon });

/** The shortest way between two places. Its course changes on the way. */
export function greatCircleWay(from: LatLon, to: LatLon): Way {
  return { distanceNm: distance(lonLat(from), lonLat(to), NM), course: bearingToAzimuth(bearing(lonLat(from), lonLat(to))) };
}

/** The way of constant course, which mariners steer. */
export function rhumbWay(from: LatLon, to: LatLon): Way {
  return { distanceNm: rhumbDistance(lonLat(from), lonLat(to), NM), course: bearingToAzimuth(rhumbBearing(lonLat(from), lonLat(to))) };
}

/** Points along the shortest way, both ends included. Empty between opposite points of the Earth, where all ways are equally short. */
export function greatCircleLine(from: LatLon, to: LatLon): LatLon[] {
  const isOpposite = greatCircleWay(from, { lat: -to.lat, lon: wrapLongitude(to.lon + 180) }).distanceNm < 1;
  return isOpposite ? [] : coordAll(greatCircle(lonLat(from), lonLat(to), { npoints: POINTS })).map(latLon);
}

/** Points along the way of constant course, both ends included. */
export function rhumbLine(from: LatLon, to: LatLon): LatLon[] {
  const { distanceNm, course } = rhumbWay(from, to);
  const between = Array.from({ length: POINTS - 1 }, (_, index) =>
    latLon(rhumbDestination(lonLat(from), (distanceNm * (index + 1)) / POINTS, course, NM).geometry.coordinates),
  );
  return [from, ...between, to];
}

/** Points of the ring at a distance around a place, the first one repeated at the end. */
export function ringAround(centre: LatLon, radiusNm: number): LatLon[] {
  return coordAll(circle(lonLat(centre), radiusNm, { ...NM, steps: POINTS })).map(latLon);
}
