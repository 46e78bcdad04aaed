import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';

/** A plan of a part of a region at a larger scale: its land by State, and its coast and boundaries by kind. */
export interface InsetShapes {
  insetId: string;
  countries: FeatureCollection<MultiPolygon>;
  lines: FeatureCollection<MultiLineString>;
}
