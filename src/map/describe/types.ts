import type { FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { ParticipationClass } from '../../atlas/participation.ts';
import type { Area } from '../../atlas/schema.ts';
import type { Bounds } from '../../lib/geo/regionBounds.ts';
import type { LayerId } from '../../view/viewState.ts';

/** A map view as plain data: what is drawn, with the id of the fact behind each thing. No map engine in it. */
export interface MapDescription {
  level: 'world' | 'region';
  regionId: string;
  /** What the camera fits. */
  bounds: Bounds;
  layers: readonly LayerId[];
  /** Regions whose waters lie over those of another region. */
  overlays: readonly string[];
  /** Participation by shape id, for fills. */
  classes: Map<string, ParticipationClass>;
  /** Whose part a shape is, where it is not the State's own. */
  partOwners: Map<string, string>;
  /** Participation by State, for waters and names. */
  stateClasses: Map<string, ParticipationClass>;
  waters: FeatureCollection<MultiPolygon, WaterProperties>;
  footprints: FeatureCollection<MultiPolygon, WaterProperties>;
  /** Outer edges of the footprints, without the cut along the antimeridian. */
  footprintEdges: FeatureCollection<MultiLineString, WaterProperties>;
  limits: FeatureCollection<Polygon | MultiLineString, LimitProperties>;
  /** What each limit is, in words, at the middle of its longest side. */
  limitNames: FeatureCollection<Point, { areaId: string; name: string; level: boolean }>;
  zones: FeatureCollection<MultiPolygon, WaterProperties>;
  centres: FeatureCollection<Point, CentreProperties>;
  states: FeatureCollection<Point, StateProperties>;
  /** Cells of one degree in which incidents were recorded, with their class of density. */
  incidents: FeatureCollection<Polygon, { count: number; step: number }>;
  regionNames: FeatureCollection<Point, { regionId: string; name: string }>;
  waterNames: FeatureCollection<Point, { name: string; size: 'ocean' | 'sea' | 'gulf'; turn: number }>;
  /** What keyboard and pointer can reach, with words and the path behind it. */
  targets: MapTarget[];
}

export interface WaterProperties {
  region: string;
  iso3: string;
}

export interface LimitProperties {
  areaId: string;
  kind: Area['kind'];
  name: string;
  approximate: boolean;
}

export interface CentreProperties {
  centreId: string;
  symbol: CentreSymbol;
  name: string;
}

export type CentreSymbol = 'disc' | 'diamond' | 'square' | 'ring' | 'hollow';

export interface StateProperties {
  iso3: string;
  name: string;
  member: boolean;
  small: boolean;
  /** Fill of its point where it is small: as its land would be filled. */
  fill: 'latest' | 'first' | 'land';
  rank: number;
}

export interface MapTarget {
  id: string;
  kind: 'region' | 'state' | 'centre' | 'area';
  name: string;
  detail: string;
  path: string;
  position: [number, number];
}

/** What the map is made from beside the facts: the built files. */
export interface MapData {
  labels: { shapes: Record<string, [number, number, number]>; waters: { id: string; size: 'ocean' | 'sea' | 'gulf'; axis: [number, number][] }[] };
  footprints: FeatureCollection<MultiPolygon, WaterProperties>;
  waters: FeatureCollection<MultiPolygon, WaterProperties> | null;
  areas: FeatureCollection<Polygon | MultiLineString, { areaId: string; approximate: boolean }> | null;
}
