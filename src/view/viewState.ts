import type { IncidentType, Publisher } from '../atlas/incidents.ts';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import type { ThemeName } from '../theme/tokens.ts';

export const LAYERS = ['waters', 'participation', 'centres', 'areas', 'zones', 'graticule', 'names', 'incidents'] as const;
export type LayerId = (typeof LAYERS)[number];
export const DEFAULT_LAYERS: readonly LayerId[] = ['waters', 'participation', 'centres', 'areas', 'graticule', 'names'];
export const PROJECTIONS = ['mercator', 'globe'] as const;
export const STATUSES = ['planned', 'running', 'ended', 'unknown'] as const;
export const MAPS = ['drawn', 'live'] as const;
export const WITHIN_NM = [30, 60, 120, 240] as const;
export const SORTS = ['kind', 'start', 'name'] as const;

export interface Camera {
  lat: number;
  lon: number;
  zoom: number;
}

/** What the query of an address says: time, layers, projection, camera, filters. `codecs.ts` says how each part is read and written. */
export interface ViewState {
  layers: readonly LayerId[];
  projection: (typeof PROJECTIONS)[number];
  /** Only where it was moved by hand. */
  camera?: Camera | undefined;
  /** Which map is asked for; left out, the live one where it runs well. */
  map?: (typeof MAPS)[number] | undefined;
  /** The chosen theme; left out, the system's. */
  theme?: ThemeName | undefined;
  /** The time that is shown: the end of a year or month; left out, today. */
  at?: string | undefined;
  /** First year of the incidents on the map; left out, the year that is shown alone. */
  from?: number | undefined;
  types?: readonly IncidentType[] | undefined;
  publisher?: Publisher | undefined;
  /** A place that is asked about, the end of a measuring line from it, and how far around it incidents are counted, in nautical miles. */
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

export const DEFAULT_VIEW: ViewState = { layers: DEFAULT_LAYERS, projection: 'mercator' };
