declare module 'edtf' {
  /** Parses an EDTF string; throws where it is none. */
  export default function edtf(text: string): unknown;
}
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3';
  import type { Geometry } from 'geojson';
  /** Projects a geometry to the plane, clipped as the projection clips. */
  export function geoProject(geometry: Geometry, projection: GeoProjection): Geometry | null;
}
declare module 'd3-geo-voronoi' {
  /** Delaunay triangulation on the sphere: for each point the indices of its neighbours. */
  export function geoDelaunay(points: [number, number][]): { neighbors: number[][] };
}
