import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { greatCircle } from '../../lib/geo/sphere.ts';
import type { MapSurface } from '../../map/describe/surface.ts';

const STEPS = 64;

/** The place that is asked about, and the measuring line from it along the great circle, over either map. */
export function HereMark({ surface, tick, here, to }: { surface: MapSurface; tick: number; here: LatLon; to: LatLon | undefined }) {
  const at = tick >= 0 ? surface.project(here.lon, here.lat) : null;
  const line = to ? greatCircle(here, to, STEPS).map(({ lat, lon }) => surface.project(lon, lat)) : [];
  const d = line.map((point, index) => (point ? `${isJoined(line[index - 1], point) ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : '')).join('');
  return (
    <svg className="here-mark" aria-hidden="true" width="100%" height="100%">
      {d && <path d={d} />}
      {at && <path d={`M${at.x - 9} ${at.y}h18M${at.x} ${at.y - 9}v18`} />}
      {at && <circle cx={at.x} cy={at.y} r={5} />}
    </svg>
  );
}

/** Points far apart stand on two copies of the world: the line is broken there. */
function isJoined(before: { x: number; y: number } | null | undefined, point: { x: number; y: number }): boolean {
  return Boolean(before && Math.abs(before.x - point.x) < 400);
}
