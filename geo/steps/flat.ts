import { geoEquirectangular } from 'd3';
import { geoProject } from 'd3-geo-projection';
import type { Geometry, Position } from 'geojson';
import { RADIANS } from '../../src/lib/geo/angles.ts';

/** Degrees of longitude and latitude on the plane. Great circles stay straight: no points are added between the given ones. */
const projection = geoEquirectangular()
  .scale(1 / RADIANS)
  .translate([0, 0])
  .precision(0);

/** Converts a geometry on the sphere (d3's winding) to flat degrees, cut along the antimeridian. */
export function flat(geometry: Geometry): Geometry {
  // The projection distinguishes rings from holes with y pointing down, so y is flipped only afterwards.
  const projected = geoProject(geometry, projection) as Exclude<Geometry, { type: 'GeometryCollection' }>;
  return { ...projected, coordinates: upright(projected.coordinates) } as Geometry;
}

type Nested = Position | Nested[];

function upright(coordinates: Nested): Nested {
  const [x, y] = coordinates;
  return typeof x === 'number' && typeof y === 'number' ? [x, -y] : (coordinates as Nested[]).map(upright);
}
