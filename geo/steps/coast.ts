import { RADIANS } from '../../src/lib/geo/angles.ts';
import { wrapLongitude } from '../../src/lib/geo/wrapLongitude.ts';
import { polygonArcs, shapeTopology } from './shapes.ts';

/** A point of a coast, in degrees, with the shape whose coast it is. */
export interface CoastPoint {
  shape: string;
  lon: number;
  lat: number;
}

const SPACING_DEGREES = 0.2;
/** The programmes of this atlas treat the Caspian Sea as a lake, so its shores have no member waters. */
const CASPIAN = { west: 46, south: 36, east: 55.5, north: 47.6 };
/** Coasts further than this from every owned coast cannot bound its waters: two radii of 200 nautical miles. */
const REACH_DEGREES = 7;

/** Coast points about 0.2 degrees apart, each with the shape it belongs to, as far as they can matter to an owner's waters. */
export function coastPoints(owners: readonly { owns: (point: CoastPoint) => boolean }[]): CoastPoint[] {
  const all = thinned(allCoastPoints());
  const near = new Set<string>();
  for (const point of all) {
    if (!owners.some((owner) => owner.owns(point))) continue;
    const span = Math.ceil(REACH_DEGREES / Math.max(0.3, Math.cos(point.lat * RADIANS)));
    for (let x = -span; x <= span; x++) for (let y = -REACH_DEGREES; y <= REACH_DEGREES; y++) near.add(cellKey(point.lon + x, point.lat + y));
  }
  return all.filter((point) => near.has(cellKey(point.lon, point.lat)));
}

const cellKey = (lon: number, lat: number) => `${Math.floor(wrapLongitude(lon))}/${Math.floor(lat)}`;

function allCoastPoints(): CoastPoint[] {
  const topology = shapeTopology();
  const uses = new Map<number, number>();
  const shapes = topology.objects.countries.geometries.map((shape) => ({ id: String(shape.id), arcs: polygonArcs(shape).flat(2) }));
  for (const { arcs } of shapes) for (const arc of arcs) uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  return shapes.flatMap(({ id, arcs }) =>
    arcs
      .map((arc) => (arc < 0 ? ~arc : arc))
      .filter((arc) => uses.get(arc) === 1)
      .flatMap((arc) => {
        let x = 0;
        let y = 0;
        const line = (topology.arcs[arc] ?? []).map(([dx = 0, dy = 0]) => {
          x += dx;
          y += dy;
          return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as [number, number];
        });
        return densified(line).map(([lon, lat]) => ({ shape: id, lon, lat }));
      })
      .filter(({ lon, lat }) => Math.abs(lon) < 179.995 && !isCaspian(lon, lat)),
  );
}

function densified(line: [number, number][]): [number, number][] {
  return line.flatMap((from, index) => {
    const to = line[index + 1];
    // A segment that jumps across the antimeridian is short on the sphere and long in degrees.
    if (!to || Math.abs(to[0] - from[0]) > 180) return [from];
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / SPACING_DEGREES);
    return Array.from({ length: Math.max(1, steps) }, (_, step): [number, number] => [
      from[0] + ((to[0] - from[0]) * step) / Math.max(1, steps),
      from[1] + ((to[1] - from[1]) * step) / Math.max(1, steps),
    ]);
  });
}

function isCaspian(lon: number, lat: number): boolean {
  return lon > CASPIAN.west && lon < CASPIAN.east && lat > CASPIAN.south && lat < CASPIAN.north;
}

/** One point a shape and grid cell; of points of two shapes that stand in one place only the first is kept, as no bisector parts them. */
function thinned(points: CoastPoint[]): CoastPoint[] {
  const seen = new Set<string>();
  const first = (key: string) => !seen.has(key) && Boolean(seen.add(key));
  return points.filter(
    ({ shape, lon, lat }) =>
      first(`${shape}/${Math.round(lon / SPACING_DEGREES)}/${Math.round(lat / SPACING_DEGREES)}`) && first(`${lon.toFixed(2)}/${lat.toFixed(2)}`),
  );
}
