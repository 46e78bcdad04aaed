import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { nearestLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { MapSurface } from '../../map/describe/surface.ts';

/**
 * A line of positions as an SVG path in px of the map. The path is broken where a position is behind the globe, and where the line crosses the meridian
 * opposite the middle of the map, because there it continues on the other side of the map.
 */
export function screenPath(line: readonly LatLon[], surface: Pick<MapSurface, 'project' | 'camera'>): string {
  const middle = surface.camera().lon;
  let before: number | null = null;
  return line
    .map(({ lat, lon }) => {
      const point = surface.project(lon, lat);
      const at = nearestLongitude(lon, middle);
      const isJoined = before !== null && Math.abs(at - before) < 180;
      before = point ? at : null;
      return point ? `${isJoined ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : '';
    })
    .join('');
}
