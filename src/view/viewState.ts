import { INCIDENT_TYPES, type IncidentType, PUBLISHERS, type Publisher } from '../atlas/incidents.ts';
import { type LatLon, parsePosition } from '../lib/geo/parsePosition.ts';
import { THEMES, type ThemeName } from '../theme/tokens.ts';

/**
 * What the query of an address says: layers, projection, camera, filters. `parseView` never throws; what it does not
 * understand is left out and named. `serializeView` writes only what differs from the default, in a fixed order.
 */
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

/** One part of a query that was not understood. */
export interface ViewProblem {
  name: string;
  value: string;
  allowed: string;
}

/** The query as flat text, the form in which the router keeps it. */
export type ViewSearch = Partial<Record<(typeof NAMES)[number], string>>;
const NAMES = [
  'at',
  'layers',
  'projection',
  'map',
  'theme',
  'camera',
  'from',
  'types',
  'publisher',
  'here',
  'to',
  'within',
  'a',
  'b',
  'region',
  'status',
  'funder',
  'sort',
] as const;
const ID = /^[A-Za-z0-9-]{1,64}$/;

export const DEFAULT_VIEW: ViewState = { layers: DEFAULT_LAYERS, projection: 'mercator' };

/** Reads a query. `view` is always usable; `problems` names what was left out. */
export function parseView(search: Record<string, unknown>): { view: ViewState; problems: ViewProblem[] } {
  const view: ViewState = { ...DEFAULT_VIEW };
  const problems: ViewProblem[] = [];
  for (const [name, raw] of Object.entries(search)) {
    if (raw === undefined) continue;
    const value = String(raw);
    const allowed = readPart(view, name, value);
    if (allowed) problems.push({ name, value, allowed });
  }
  return { view, problems };
}

/** Takes one part into the view; gives '' where it fits, else what is allowed. */
function readPart(view: ViewState, name: string, value: string): string {
  switch (name) {
    case 'at':
      return readTime(view, value);
    case 'layers':
      return readLayers(view, value);
    case 'camera':
      return readCamera(view, value);
    case 'projection':
      return readChoice(PROJECTIONS, value, (choice) => (view.projection = choice));
    case 'theme':
      return readChoice(THEMES, value, (choice) => (view.theme = choice));
    case 'map':
      return readChoice(MAPS, value, (choice) => (view.map = choice));
    case 'from':
      if (!/^(19[5-9]\d|20\d\d)$/.test(value)) return 'YYYY';
      view.from = Number(value);
      return '';
    case 'here':
    case 'to':
      return readPlace(view, name, value);
    case 'within':
      return readChoice(WITHIN_NM.map(String), value, (choice) => (view.within = WITHIN_NM.find((nm) => String(nm) === choice)));
    case 'types':
      return readTypes(view, value);
    case 'publisher':
      return readChoice(PUBLISHERS, value, (choice) => (view.publisher = choice));
    case 'status':
      return readChoice(STATUSES, value, (choice) => (view.status = choice));
    case 'sort':
      return readChoice(SORTS, value, (choice) => (view.sort = choice));
    case 'a':
    case 'b':
    case 'region':
    case 'funder':
      if (!ID.test(value)) return 'a-z, 0-9, -';
      view[name] = value;
      return '';
    default:
      return NAMES.join(', ');
  }
}

function readChoice<T extends string>(choices: readonly T[], value: string, take: (choice: T) => void): string {
  const choice = choices.find((entry) => entry === value);
  if (choice) take(choice);
  return choice ? '' : choices.join(', ');
}

function readTime(view: ViewState, value: string): string {
  const fits = /^(19[5-9]\d|20\d\d)(-(0[1-9]|1[0-2]))?$/.test(value);
  if (fits) view.at = value;
  return fits ? '' : 'YYYY, YYYY-MM, 1950 to 2099';
}

function readLayers(view: ViewState, value: string): string {
  const names = value === 'none' ? [] : value.split(',');
  const known = LAYERS.filter((layer) => names.includes(layer));
  const all = names.every((name) => LAYERS.some((layer) => layer === name));
  if (known.length || names.length === 0) view.layers = known;
  return all ? '' : [...LAYERS, 'none'].join(', ');
}

function readPlace(view: ViewState, name: 'here' | 'to', value: string): string {
  const place = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/.test(value) ? parsePosition(value) : null;
  if (place) view[name] = place;
  return place ? '' : 'latitude -90 to 90, longitude -180 to 180';
}

function readTypes(view: ViewState, value: string): string {
  const names = value.split(',');
  const known = INCIDENT_TYPES.filter((type) => names.includes(type));
  if (known.length) view.types = known;
  return known.length === names.length ? '' : INCIDENT_TYPES.join(', ');
}

function readCamera(view: ViewState, value: string): string {
  const parts = value.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [lat = Number.NaN, lon = Number.NaN, zoom = Number.NaN] = parts;
  const inRange = parts.length === 3 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 9;
  if (inRange) view.camera = { lat, lon, zoom };
  return inRange ? '' : 'latitude -85 to 85, longitude -180 to 180, zoom 0 to 9';
}

/** What of a view goes along to another page: time, layers, projection, kind of map and theme; neither camera nor filters. */
export function lastingSearch({ at, layers, projection, map, theme, from, types, publisher }: ViewState): ViewSearch {
  return viewSearch({ at, layers, projection, map, theme, from, types, publisher });
}

/** The view as query parts, defaults left out, in a fixed order. */
export function viewSearch(view: ViewState): ViewSearch {
  const search: ViewSearch = {};
  if (!sameLayers(view.layers)) search.layers = view.layers.length ? LAYERS.filter((layer) => view.layers.includes(layer)).join(',') : 'none';
  if (view.projection !== DEFAULT_VIEW.projection) search.projection = view.projection;
  if (view.camera) search.camera = [view.camera.lat.toFixed(3), view.camera.lon.toFixed(3), view.camera.zoom.toFixed(2)].map(Number).join(',');
  if (view.types && view.types.length < INCIDENT_TYPES.length) search.types = INCIDENT_TYPES.filter((type) => view.types?.includes(type)).join(',');
  if (view.from) search.from = String(view.from);
  for (const name of ['here', 'to'] as const) {
    const place = view[name];
    if (place) search[name] = [place.lat.toFixed(4), place.lon.toFixed(4)].map(Number).join(',');
  }
  if (view.within) search.within = String(view.within);
  for (const name of ['at', 'publisher', 'map', 'theme', 'a', 'b', 'region', 'status', 'funder', 'sort'] as const) if (view[name]) search[name] = view[name];
  return search;
}

function sameLayers(layers: readonly LayerId[]): boolean {
  return layers.length === DEFAULT_LAYERS.length && DEFAULT_LAYERS.every((layer) => layers.includes(layer));
}

/** The query of a view as text, with its question mark, or '' for the default view. Commas stay readable. */
export function serializeView(view: ViewState): string {
  return searchText(viewSearch(view));
}

/** Query parts as text. */
export function searchText(search: ViewSearch): string {
  const text = NAMES.flatMap((name) => (search[name] ? [`${name}=${encodeURIComponent(search[name]).replaceAll('%2C', ',')}`] : [])).join('&');
  return text && `?${text}`;
}
