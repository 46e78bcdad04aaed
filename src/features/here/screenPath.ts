import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { nearestLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { MapSurface } from '../../map/describe/surface.ts';

/**
 * A line of places as an SVG path over a map. It is broken where a place is behind the globe, and where the line leaves one copy of the world and goes on
 * upon the next: half a turn away from the middle of the map.
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
