import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { BoundaryData } from '../src/map/describe/boundaries.ts';
import { describeMap } from '../src/map/describe/describeMap.ts';
import type { MapInput } from '../src/map/describe/input.ts';
import type { MapData, MapDescription } from '../src/map/describe/types.ts';
import { LAYERS } from '../src/view/viewState.ts';
import { DAY, english } from './unit/atlas.ts';
import { smallAtlas } from './unit/smallAtlas.ts';

/** Where each State of Amber Sound stands on the invented map, and how large it is in square kilometres. */
const STATES: Record<string, [lon: number, lat: number, km2: number]> = {
  SWE: [15, 61, 450_000],
  FIN: [26, 63, 330_000],
  EST: [26, 59, 45_000],
  LVA: [25, 56, 64_000],
  POL: [19, 54, 312_000],
  DEU: [11, 54, 357_000],
  DNK: [9, 57, 2_000],
  FRA: [4, 54, 640_000],
  NOR: [8, 62, 385_000],
};

/** A square around a place, `half` degrees to each side. */
function square(lon: number, lat: number, half: number): Position[] {
  const [west, south, east, north] = [lon - half, lat - half, lon + half, lat + half];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const collection = <F extends Feature>(features: F[]): FeatureCollection<F['geometry'], F['properties']> & { features: F[] } => ({
  type: 'FeatureCollection',
  features,
});
const polygon = (ring: Position[]): Polygon => ({ type: 'Polygon', coordinates: [ring] });
const polygons = (rings: Position[][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) });

/** Boundaries of squares: each State, a disputed area and a lake. */
export const smallBoundaries: BoundaryData = {
  countries: collection([
    ...Object.entries(STATES).map(([id, [lon, lat]]): Feature => ({ type: 'Feature', properties: { id }, geometry: polygon(square(lon, lat, 1.8)) })),
    { type: 'Feature', properties: { id: 'x1', disputed: true }, geometry: polygon(square(21, 59, 0.6)) },
  ]),
  lakes: collection([{ type: 'Feature', properties: {}, geometry: polygon(square(26, 63, 0.5)) } as Feature]),
  lines: collection(
    Object.values(STATES).map(
      ([lon, lat]): Feature => ({ type: 'Feature', properties: { kind: 'coast' }, geometry: { type: 'LineString', coordinates: square(lon, lat, 1.8) } }),
    ),
  ),
};

const waters = (iso3: string, rings: Position[][]): Feature<MultiPolygon, { region: string; iso3: string }> => ({
  type: 'Feature',
  properties: { region: 'amber-sound', iso3 },
  geometry: polygons(rings),
});
const joined = Object.values(STATES).map(([lon, lat]) => square(lon, lat, 2.4));
const copper = { ...waters('', [square(172, -20, 8)]), properties: { region: 'copper-reef', iso3: '' } };

/** The files of the invented map. */
const smallMapData: MapData = {
  labels: {
    shapes: { ...STATES, NCL: [165, -21, 18_600] },
    waters: [
      {
        id: 'arctic',
        size: 'ocean',
        axis: [
          [10, 65],
          [22, 65],
        ],
      },
      {
        id: 'amber',
        size: 'sea',
        axis: [
          [17, 57],
          [21, 59],
        ],
      },
    ],
  },
  footprints: collection([waters('', joined), copper]),
  waters: collection([...Object.entries(STATES).map(([iso3, [lon, lat]]) => waters(iso3, [square(lon, lat, 2.4)])), waters('', joined)]),
  areas: collection([
    { type: 'Feature', properties: { areaId: 'amber-corridor', approximate: false }, geometry: polygon(square(18, 58, 1)) },
    {
      type: 'Feature',
      properties: { areaId: 'amber-risk-1', approximate: true },
      geometry: { type: 'MultiLineString', coordinates: [square(13, 57.5, 2)] },
    },
  ] as (MapData['areas'] & object)['features']),
};

/** Files of a map without any shape. */
export const emptyMapData: MapData = { labels: { shapes: {}, waters: [] }, footprints: collection([]), waters: null, areas: null };

/** The invented map of a region, or of the world without one, with all its layers. */
export function smallMap(regionId?: string, input: Partial<MapInput> = {}): MapDescription {
  return describeMap({
    atlas: smallAtlas,
    language: english,
    data: smallMapData,
    layers: LAYERS,
    day: DAY,
    regionId,
    cells: [{ lat: 56, lon: 14, count: 3 }],
    ...input,
  });
}
