import { geoArea, geoPath, geoProjection } from 'd3';
import type { Geometry, Position } from 'geojson';
import { RADIANS } from '../../lib/geo/angles.ts';
import type { Box, Point } from '../../lib/geo/clip.ts';
import type { Camera } from '../../view/viewState.ts';
import { eyeDistance, globeRadius, projectGlobe } from '../projection/globe.ts';
import { type Plane, placeIn, UNITS_PER_PX } from '../projection/plane.ts';
import { pathOf } from './encode.ts';

/** The projection of a drawn map onto a plane or a globe. All lengths are in drawing units; the middle is (0, 0). */
export interface Paper {
  /** Width and height of the fitted bounds. */
  size: readonly [number, number];
  box: Box;
  path: (geometry: Geometry) => string;
  /** The point of a position; on a plane a longitude beyond 180 degrees lies on another copy of the world. Null on the far side of the globe. */
  point: (lon: number, lat: number) => Point | null;
  /** Drawing units in one px, for what has a size in px in the drawing itself. */
  unitsPerPx: number;
  /** The outline of the globe, '' on a plane. */
  ball: string;
  /** A band of land from the southern end of the Antarctic coast to the bottom of a plane. */
  polarLand: string;
  /** Whether the clipped ends of the coast are out of sight, so that land can be filled from the coast lines. */
  closesCoast: boolean;
}

/** The northernmost coast, and the southern end of the Antarctic one. */
const NORTH = 83.7;
const SOUTH = -84.2;
/** Lines are divided into steps of this many degrees, so that a straight line of the flat map bends correctly on the globe. */
const STEP_DEGREES = 2;

/** A Mercator projection with as many copies of the world as its box holds. `closesCoast` is false if the whole box is in sight; it then fills land from the countries, as a box does that does not hold the whole world. */
export function mercatorPaper(plane: Plane, closesCoast = true): Paper {
  const half = 180 * plane.unitsPerDegree;
  const turns = [-1, 0, 1].filter((turn) => {
    const [left, right] = [placeIn(plane, [-180, 0], turn)[0], placeIn(plane, [180, 0], turn)[0]];
    return right > plane.box[0] && left < plane.box[2] && right - left > half;
  });
  const [left, top, right, bottom] = plane.box;
  const south = Math.round(placeIn(plane, [0, SOUTH])[1]);
  // Of a smaller box the straight line between two ends of a coast would cross it, with land where the sea is.
  const holdsWorld = right - left >= 2 * half && top <= placeIn(plane, [0, NORTH])[1] && bottom >= south;
  const paths = new WeakMap<Geometry, string>();
  return {
    size: plane.size,
    box: plane.box,
    path: (geometry) => {
      const known = paths.get(geometry);
      if (known !== undefined) return known;
      const d = turns.map((turn) => pathOf(geometry, (position) => placeIn(plane, position, turn), plane.box)).join('');
      paths.set(geometry, d);
      return d;
    },
    point: (lon, lat) => placeIn(plane, [lon, lat]),
    unitsPerPx: UNITS_PER_PX,
    ball: '',
    polarLand: `M${Math.round(left)} ${south}H${Math.round(right)}V${Math.max(south, Math.round(bottom))}H${Math.round(left)}z`,
    closesCoast: closesCoast && holdsWorld,
  };
}

/** The projection onto a globe, as a camera sees it in a map of `width` by `height` px. With `isCut` it is clipped at the edges of the map. */
export function globePaper(camera: Camera, width: number, height: number, isCut = false): Paper {
  const radius = globeRadius(camera);
  const eye = eyeDistance(radius, height);
  const raw = (lon: number, lat: number): [number, number] => {
    const scale = (eye - 1) / (eye - Math.cos(lat) * Math.cos(lon));
    return [scale * Math.cos(lat) * Math.sin(lon), scale * Math.sin(lat)];
  };
  const projection = geoProjection(raw)
    .rotate([-camera.lon, -camera.lat])
    .scale(radius * UNITS_PER_PX)
    .translate([0, 0])
    .clipAngle(Math.acos(1 / eye) / RADIANS - 1e-4);
  const size = [width * UNITS_PER_PX, height * UNITS_PER_PX] as const;
  if (isCut)
    projection.clipExtent([
      [-size[0] / 2, -size[1] / 2],
      [size[0] / 2, size[1] / 2],
    ]);
  const pen = geoPath(projection).digits(0);
  return {
    size,
    box: [-size[0] / 2, -size[1] / 2, size[0] / 2, size[1] / 2],
    path: (geometry) => pen(onBall(geometry)) ?? '',
    point: (lon, lat) => {
      const point = projectGlobe(camera, 0, height, lon, lat);
      return point ? [point.x * UNITS_PER_PX, (point.y - height / 2) * UNITS_PER_PX] : null;
    },
    unitsPerPx: UNITS_PER_PX,
    ball: pen({ type: 'Sphere' }) ?? '',
    polarLand: '',
    closesCoast: false,
  };
}

const prepared = new WeakMap<Geometry, Geometry>();

/** Prepares a geometry in flat degrees for d3-geo: divides long steps, and winds rings so that their smaller side is inside. */
function onBall(geometry: Geometry): Geometry {
  const known = prepared.get(geometry);
  if (known) return known;
  const made = prepare(geometry);
  prepared.set(geometry, made);
  return made;
}

function prepare(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: inSteps(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(inSteps) };
    case 'Polygon':
      return { ...geometry, coordinates: turned(geometry.coordinates.map(inSteps)) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((polygon) => turned(polygon.map(inSteps))) };
    default:
      return geometry;
  }
}

function turned(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
    return isLarge === (index === 0) ? ring.toReversed() : ring;
  });
}

function inSteps(line: Position[]): Position[] {
  return line.flatMap((point, index) => {
    const [lon = 0, lat = 0] = point;
    const [nextLon = 0, nextLat = 0] = line[index + 1] ?? point;
    const count = Math.max(1, Math.ceil(Math.max(Math.abs(nextLon - lon), Math.abs(nextLat - lat)) / STEP_DEGREES));
    return Array.from({ length: count }, (_, step) => [lon + ((nextLon - lon) * step) / count, lat + ((nextLat - lat) * step) / count]);
  });
}
