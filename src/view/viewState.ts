import type { IncidentType, Publisher } from '../atlas/incidents.ts';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import type { ThemeName } from '../theme/tokens.ts';

/** The layers of the map, in the order of the list. */
export const LAYERS = ['waters', 'participation', 'centres', 'areas', 'zones', 'graticule', 'names', 'support', 'incidents'] as const;
export type LayerId = (typeof LAYERS)[number];
/** The layers that are on where the address names none. */
export const DEFAULT_LAYERS: readonly LayerId[] = ['waters', 'participation', 'centres', 'areas', 'zones', 'graticule', 'names'];
export const PROJECTIONS = ['mercator', 'globe'] as const;
export const STATUSES = ['planned', 'running', 'ended', 'unknown'] as const;
export const MAPS = ['drawn', 'live'] as const;
/** The distances around a place to choose from, in nautical miles. */
export const WITHIN_NM = [30, 60, 120, 240] as const;
/** The orders of a timeline. */
export const SORTS = ['kind', 'start', 'name'] as const;

/** The middle of a map in degrees, and its zoom as MapLibre counts it. */
export interface Camera {
  lat: number;
  lon: number;
  zoom: number;
}

/** The view that the query of an address states: time, layers, projection, camera, filters. `codecs.ts` reads and writes each part. */
export interface ViewState {
  layers: readonly LayerId[];
  projection: (typeof PROJECTIONS)[number];
  /** Set only if the reader moved the map. */
  camera?: Camera | undefined;
  /** The requested kind of map. Undefined: the live map if it runs well, else the drawn one. */
  map?: (typeof MAPS)[number] | undefined;
  /** The chosen theme. Undefined: the system's. */
  theme?: ThemeName | undefined;
  /** The chosen time, `YYYY` or `YYYY-MM`; it stands for the end of that year or month. Undefined: today. */
  at?: string | undefined;
  /** An earlier time that the chosen one is compared with, in the same form. */
  since?: string | undefined;
  /** First year of the incidents on the map. Undefined: only the chosen year. */
  from?: number | undefined;
  types?: readonly IncidentType[] | undefined;
  publisher?: Publisher | undefined;
  /** The chosen place, the end of a measuring line from it, and the distance in nautical miles within which incidents are counted. */
  here?: LatLon | undefined;
  to?: LatLon | undefined;
  within?: (typeof WITHIN_NM)[number] | undefined;
  /** The two regions that are compared. */
  a?: string | undefined;
  b?: string | undefined;
  region?: string | undefined;
  status?: (typeof STATUSES)[number] | undefined;
  funder?: string | undefined;
  sort?: (typeof SORTS)[number] | undefined;
}

/** The view of an address without a query. */
export const DEFAULT_VIEW: ViewState = { layers: DEFAULT_LAYERS, projection: 'mercator' };
