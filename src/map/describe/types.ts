import type { FeatureCollection, Geometry, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon } from 'geojson';
import type { MapRecord, StateClass } from '../../atlas/mapRecord.ts';
import type { Parallel } from '../../atlas/parallel.ts';
import type { Area } from '../../atlas/schema.ts';
import type { Change } from '../../lib/changes.ts';
import type { Bounds } from '../../lib/geo/regionBounds.ts';
import type { ZoneShapes } from '../../lib/geo/zoneShapes.ts';
import type { LayerId } from '../../view/viewState.ts';

/** A map as plain data, independent of any map engine: the features of each layer, with the ids of their records. */
export interface MapDescription {
  level: 'world' | 'region';
  regionId: string;
  /** The bounds that the camera fits. */
  bounds: Bounds;
  layers: readonly LayerId[];
  /** Regions whose waters lie over those of another region. */
  overlays: readonly string[];
  /** The record that the map answers. Undefined on the map of a region or the world. */
  record: MapRecord | undefined;
  /** The class of a State by shape id, for fills. */
  classes: Map<string, StateClass>;
  /** Ids of the shapes that are outlined: those of the State of the page. */
  outlined: readonly string[];
  /** The State (ISO3) of each shape that is a territory or part of a State, by shape id. */
  partOwners: Map<string, string>;
  /** Running programmes a State: the classes with their first and last number, and the class of each State and of each shape, -1 for none. */
  support: { classes: readonly { from: number; to: number }[]; steps: ReadonlyMap<string, number>; shapes: ReadonlyMap<string, number> };
  /** Of two parallel instruments of the region, those in which each State takes part; empty where there are none. */
  parallels: ReadonlyMap<string, Parallel>;
  /** The class by State, for waters and names. */
  stateClasses: Map<string, StateClass>;
  waters: FeatureCollection<MultiPolygon, WaterProperties>;
  footprints: FeatureCollection<MultiPolygon, WaterProperties>;
  /** Outer edges of the footprints, without the cut along the antimeridian. */
  footprintEdges: FeatureCollection<MultiLineString, WaterProperties>;
  limits: FeatureCollection<Polygon | MultiLineString, LimitProperties>;
  /** The name of each limit, at the middle of its longest side. */
  limitNames: FeatureCollection<Point, { areaId: string; name: string; level: boolean }>;
  /** The limits of zones that the tables give by their States: lines at sea, each with whether it parts two zones. */
  zones: FeatureCollection<MultiLineString, { between: boolean }>;
  zoneNames: FeatureCollection<Point, { areaId: string; name: string }>;
  centres: FeatureCollection<Point, CentreProperties>;
  /** Lines from the States that a centre serves to the centre. */
  links: FeatureCollection<LineString, { iso3: string }>;
  states: FeatureCollection<Point, StateProperties>;
  /** Cells of one degree in which incidents were recorded, with their class of density. */
  incidents: FeatureCollection<Polygon, { count: number; step: number }>;
  regionNames: FeatureCollection<Point, { regionId: string; name: string }>;
  waterNames: FeatureCollection<Point, { name: string; size: 'ocean' | 'sea' | 'gulf'; turn: number }>;
  /** Rows of a person's own files: points by kind, lines and areas, and the names of the files. */
  ownDots: FeatureCollection<MultiPoint, { kind: number; files: readonly string[] }>;
  ownShapes: FeatureCollection<Geometry, { file: string }>;
  ownFiles: readonly string[];
  /** The records that pointer and keyboard can reach, each with its words and the path of its page. */
  targets: MapTarget[];
  /** The differences from an earlier time (`since`, `YYYY` or `YYYY-MM`); undefined where none is compared. */
  compared: { since: string; changes: readonly MapChange[] } | undefined;
}

/** Something on a map that differs from an earlier time. */
export interface MapChange {
  change: Change;
  target: MapTarget;
}

/** The properties of waters: their region, and the State (ISO3) that they belong to. */
export interface WaterProperties {
  region: string;
  iso3: string;
}

/** Waters by State, and the zones of a region if the file is that of a region with zones. */
export type Waters = FeatureCollection<MultiPolygon, WaterProperties> & { zones?: ZoneShapes };

/** The properties of a limit of an area. */
export interface LimitProperties {
  areaId: string;
  kind: Area['kind'];
  name: string;
  approximate: boolean;
}

/** The properties of a centre on the map. */
export interface CentreProperties {
  centreId: string;
  symbol: CentreSymbol;
  name: string;
}

export type CentreSymbol = 'disc' | 'diamond' | 'square' | 'ring' | 'hollow';

/** The fill of a point: of participation, or of a class of support. */
export type IslandFill = 'latest' | 'first' | 'land' | `support-${number}`;

/** The properties of the point of a State. */
export interface StateProperties {
  iso3: string;
  name: string;
  member: boolean;
  small: boolean;
  /** Fill of the State's point, if it is too small to be seen: the fill that its land would have. */
  fill: IslandFill;
  rank: number;
}

/** A record on the map that pointer and keyboard find, with its words and its page. */
export interface MapTarget {
  id: string;
  kind: 'region' | 'state' | 'centre' | 'area';
  name: string;
  detail: string;
  path: string;
  position: [number, number];
}

/** The data of the map from built files, in addition to the facts. */
export interface MapData {
  labels: { shapes: Record<string, [number, number, number]>; waters: { id: string; size: 'ocean' | 'sea' | 'gulf'; axis: [number, number][] }[] };
  footprints: FeatureCollection<MultiPolygon, WaterProperties>;
  waters: Waters | null;
  areas: FeatureCollection<Polygon | MultiLineString, { areaId: string; approximate: boolean }> | null;
}
