import type { FeatureCollection, Geometry } from 'geojson';
import { type CellCount, densityClass } from '../../atlas/incidents.ts';
import { findRegion, mappedRegions } from '../../atlas/lookup.ts';
import { latestInSequence, type ParticipationClass, participationClasses, principalInstruments } from '../../atlas/participation.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Area, Centre } from '../../atlas/schema.ts';
import type { Language } from '../../i18n/language.ts';
import { centreName, instrumentName, regionName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { earliestDay, latestDay } from '../../lib/edtf.ts';
import { edgeLines } from '../../lib/geo/edgeLines.ts';
import type { LayerId } from '../../view/viewState.ts';
import type { CentreSymbol, MapData, MapDescription, MapTarget } from './types.ts';

/** Square kilometres under which a State's shape is too small to be seen and gets a point of its own. */
const SMALL_KM2 = 6000;
/** What the map of the world fits. */
export const WORLD_BOUNDS: MapDescription['bounds'] = [-104, -56, 206, 74];
/** Where the name of a region stands on the world map, relative to nothing else: beside its waters. */
const NAME_PLACES: Record<string, [number, number]> = {
  'djibouti-code': [76, -14],
  'gulf-of-guinea': [-12, -7],
  'east-asia': [141, 17],
  'pacific-islands': [172, -26],
  'wider-caribbean': [-52, 24],
  mediterranean: [12, 47.5],
  'latin-america': [-92, -16],
  'red-sea-gulf': [47, 24],
};

export interface MapInput {
  atlas: Atlas;
  language: Language;
  data: MapData;
  layers: readonly LayerId[];
  day: string;
  /** The region that is shown; the world where it is left out. */
  regionId?: string | undefined;
  /** Cells to draw where incidents are shown. */
  cells?: readonly CellCount[] | undefined;
  /** One State or centre to fit instead of the whole region. */
  focus?: { iso3?: string; position?: [number, number] } | undefined;
}

/** The description of the map of the world or of one region on a day. */
export function describeMap(input: MapInput): MapDescription {
  const { atlas, data, regionId, layers } = input;
  const region = regionId && regionId !== 'global' ? findRegion(atlas, regionId) : undefined;
  const classes = region ? participationClasses(atlas, region.regionId) : new Map<string, ParticipationClass>();
  const limits = region ? limitFeatures(input, region.regionId) : empty<MapDescription['limits']>();
  const near = data.waters?.features ?? [];
  // Before the first principal instrument nobody took part, so there are no waters of members.
  const isBefore = atlas.at !== '' && classes.size === 0;
  // The file of a region holds its joined waters too, closer than the world's.
  const footprints = { ...data.footprints, features: region ? near.filter(({ properties }) => !properties.iso3 && !isBefore) : data.footprints.features };
  return {
    level: region ? 'region' : 'world',
    regionId: region?.regionId ?? '',
    bounds: boundsOf(input),
    layers,
    classes: region ? shapeClasses(atlas, region.regionId, classes) : new Map(),
    partOwners: new Map(
      atlas.regionParts.filter((part) => part.regionId === region?.regionId).flatMap((part) => part.shapes.map((shape) => [shape, part.iso3] as const)),
    ),
    stateClasses: classes,
    waters: { type: 'FeatureCollection', features: region && !isBefore ? near.filter(({ properties }) => properties.iso3) : [] },
    footprints,
    footprintEdges: { type: 'FeatureCollection', features: footprints.features.map((entry) => ({ ...entry, geometry: edgeLines(entry.geometry) })) },
    limits,
    limitNames: limitNames(input, limits),
    zones: region ? zoneFeatures(input, region.regionId) : empty(),
    centres: centreFeatures(input, region?.regionId),
    states: stateFeatures(input, classes, Boolean(region)),
    incidents: incidentCells(input),
    regionNames: region ? empty() : regionNames(input),
    waterNames: waterNames(input),
    targets: region ? regionTargets(input, region.regionId, classes, limits) : worldTargets(input),
  };
}

function empty<T extends FeatureCollection<Geometry>>(): T {
  return { type: 'FeatureCollection', features: [] } as unknown as T;
}

function boundsOf({ atlas, data, regionId, focus }: MapInput): MapDescription['bounds'] {
  if (focus?.position) {
    const [lon, lat] = focus.position;
    return [lon - 6, lat - 5, lon + 6, lat + 5];
  }
  const label = focus?.iso3 ? data.labels.shapes[focus.iso3] : undefined;
  if (label) {
    const [lon, lat, km2] = label;
    const half = Math.min(28, Math.max(3, Math.sqrt(km2) / 111));
    return [lon - half * 1.3, Math.max(-80, lat - half), lon + half * 1.3, Math.min(82, lat + half)];
  }
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  if (!region || regionId === 'global') return WORLD_BOUNDS;
  return [region.lonMin, region.latMin, region.lonMax < region.lonMin ? region.lonMax + 360 : region.lonMax, region.latMax];
}

/** Shapes to fill: the State's own, or the parts of it that belong to the region; never the home country for its territory. */
function shapeClasses(atlas: Atlas, regionId: string, classes: Map<string, ParticipationClass>): Map<string, ParticipationClass> {
  return new Map(
    [...classes].flatMap(([iso3, value]): [string, ParticipationClass][] => {
      const parts = atlas.regionParts.filter((part) => part.regionId === regionId && part.iso3 === iso3);
      if (parts.length === 0) return [[iso3, value]];
      const whole = parts.filter((part) => !(iso3 === 'USA' && part.lonMin !== null));
      return whole.flatMap((part) => part.shapes).map((shape) => [shape, value]);
    }),
  );
}

function limitFeatures({ atlas, data, day }: MapInput, regionId: string): MapDescription['limits'] {
  const areas = new Map(atlas.areas.filter((area) => area.regionId === regionId && isValidOn(area, day)).map((area) => [area.areaId, area]));
  const features = (data.areas?.features ?? []).flatMap((feature) => {
    const area = areas.get(feature.properties.areaId);
    return area ? [{ ...feature, properties: { ...feature.properties, kind: area.kind, name: area.name } }] : [];
  });
  return { type: 'FeatureCollection', features };
}

function limitNames({ atlas, language }: MapInput, limits: MapDescription['limits']): MapDescription['limitNames'] {
  return {
    type: 'FeatureCollection',
    features: limits.features.map(({ properties, geometry }) => {
      const kind = language.messages.areaKind[properties.kind] ?? properties.kind;
      const from = atlas.areas.find((area) => area.areaId === properties.areaId)?.validFrom ?? '';
      const year = earliestDay(from).slice(0, 4);
      const side = longestSide(geometry.coordinates);
      return {
        type: 'Feature',
        properties: { areaId: properties.areaId, name: year ? language.messages.map.limitSince(kind, year) : kind, level: side.level },
        geometry: { type: 'Point', coordinates: side.middle },
      };
    }),
  };
}

/** The longest stretch between two corners: its middle, and whether it runs rather east and west. */
function longestSide(lines: number[][][]): { middle: [number, number]; level: boolean } {
  let longest = -1;
  let side: { middle: [number, number]; level: boolean } = { middle: [0, 0], level: true };
  for (const line of lines) {
    line.slice(1).forEach(([lon = 0, lat = 0], index) => {
      const [lonBefore = 0, latBefore = 0] = line[index] ?? [];
      const [x, y] = [Math.abs(lon - lonBefore), Math.abs(lat - latBefore)];
      if (Math.hypot(x, y) > longest) {
        longest = Math.hypot(x, y);
        side = { middle: [(lon + lonBefore) / 2, (lat + latBefore) / 2], level: x > y };
      }
    });
  }
  return side;
}

/** Whether an area is in its validity on a day; a side without a published date does not end it. */
export function isValidOn(area: Area, day: string): boolean {
  const from = earliestDay(area.validFrom);
  const to = latestDay(area.validTo);
  return (!from || from <= day) && (!to || to >= day);
}

function incidentCells({ cells = [], layers }: MapInput): MapDescription['incidents'] {
  return {
    type: 'FeatureCollection',
    features: (layers.includes('incidents') ? cells : []).map(({ lat, lon, count }) => ({
      type: 'Feature',
      properties: { count, step: densityClass(count) },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [lon, lat],
            [lon + 1, lat],
            [lon + 1, lat + 1],
            [lon, lat + 1],
            [lon, lat],
          ],
        ],
      },
    })),
  };
}

function zoneFeatures({ atlas, data, day }: MapInput, regionId: string): MapDescription['zones'] {
  const zones = new Set(atlas.areas.filter((area) => area.regionId === regionId && area.kind === 'zone' && isValidOn(area, day)).map((area) => area.areaId));
  const states = new Set(atlas.zoneStates.filter((row) => zones.has(row.areaId)).map((row) => row.iso3));
  return { type: 'FeatureCollection', features: (data.waters?.features ?? []).filter((feature) => states.has(feature.properties.iso3)) };
}

function centreSymbol(centre: Centre, isPast: boolean): CentreSymbol {
  if (centre.status === 'inactive' || centre.status === 'planned' || (isPast && centre.status === 'unknown')) return 'hollow';
  if (centre.role === 'information-sharing') return 'disc';
  if (centre.role === 'training') return 'square';
  return centre.role === 'secretariat' || centre.role === 'reporting' ? 'ring' : 'diamond';
}

function centreFeatures({ atlas }: MapInput, regionId: string | undefined): MapDescription['centres'] {
  const rows = atlas.centres.filter((centre) => centre.regionId === regionId && centre.lat !== null && centre.lon !== null);
  return {
    type: 'FeatureCollection',
    features: rows.map((centre) => ({
      type: 'Feature',
      properties: { centreId: centre.centreId, symbol: centreSymbol(centre, atlas.at !== ''), name: centreName(centre) },
      geometry: { type: 'Point', coordinates: [centre.lon ?? 0, centre.lat ?? 0] },
    })),
  };
}

function stateFeatures({ atlas, language, data, regionId }: MapInput, classes: Map<string, ParticipationClass>, inRegion: boolean): MapDescription['states'] {
  const parts = new Map(atlas.regionParts.filter((row) => row.regionId === regionId).map((row) => [row.iso3, row]));
  const features = atlas.states.flatMap((state): MapDescription['states']['features'] => {
    const part = parts.get(state.iso3);
    const shape = part && !part.shapes.includes(state.iso3) ? (part.shapes[0] ?? state.iso3) : state.iso3;
    const label = data.labels.shapes[shape];
    const value = classes.get(state.iso3);
    if (!label) return [];
    const [lon, lat, km2] = label;
    const member = value !== undefined && value !== 'observer';
    const small = km2 < SMALL_KM2 && (member || (!inRegion && state.sids === 'yes'));
    return [
      {
        type: 'Feature',
        properties: {
          iso3: state.iso3,
          name: shape === state.iso3 || !part ? language.stateName(state) : part.name,
          member,
          small,
          fill: value === 'latest' || value === 'first' ? value : 'land',
          rank: (member ? 0 : 1e8) - km2,
        },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}

function regionNames({ atlas, language }: MapInput): MapDescription['regionNames'] {
  return {
    type: 'FeatureCollection',
    features: mappedRegions(atlas).map((region) => ({
      type: 'Feature',
      properties: { regionId: region.regionId, name: regionShortName(language, region) },
      geometry: { type: 'Point', coordinates: regionPlace(region) },
    })),
  };
}

function regionPlace(region: { regionId: string; lonMin: number; lonMax: number; latMin: number; latMax: number }): [number, number] {
  return NAME_PLACES[region.regionId] ?? [(region.lonMin + region.lonMax) / 2, (region.latMin + region.latMax) / 2];
}

function waterNames({ language, data }: MapInput): MapDescription['waterNames'] {
  return {
    type: 'FeatureCollection',
    features: data.labels.waters.map(({ id, size, axis }) => ({
      type: 'Feature',
      properties: { name: language.messages.names.waters[id] ?? id, size, turn: axisTurn(axis) },
      geometry: { type: 'Point', coordinates: [((axis[0]?.[0] ?? 0) + (axis[1]?.[0] ?? 0)) / 2, ((axis[0]?.[1] ?? 0) + (axis[1]?.[1] ?? 0)) / 2] },
    })),
  };
}

/** How far a name turns clockwise to lie along its axis on a Mercator map, in degrees; never upside down. */
function axisTurn([[x1, y1] = [0, 0], [x2, y2] = [0, 0]]: [number, number][]): number {
  const mercator = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
  return (-Math.atan2(mercator(y2) - mercator(y1), x2 - x1) * 180) / Math.PI;
}

function worldTargets({ atlas, language }: MapInput): MapTarget[] {
  return mappedRegions(atlas).map((region) => ({
    id: region.regionId,
    kind: 'region',
    name: regionShortName(language, region),
    detail: regionName(language, region),
    path: `/region/${region.regionId}/`,
    position: regionPlace(region),
  }));
}

function regionTargets(input: MapInput, regionId: string, classes: Map<string, ParticipationClass>, limits: MapDescription['limits']): MapTarget[] {
  const { atlas, language, data } = input;
  const { messages } = language;
  const points = new Map(stateFeatures(input, classes, true).features.map(({ properties, geometry }) => [properties.iso3, geometry.coordinates]));
  const states = [...classes].flatMap(([iso3, value]): MapTarget[] => {
    const label = points.get(iso3) ?? data.labels.shapes[iso3];
    if (!label) return [];
    return [
      {
        id: iso3,
        kind: 'state',
        name: stateNameOf(language, atlas, iso3),
        detail: classDetail(input, regionId, iso3, value),
        path: `/state/${iso3}/`,
        position: [label[0] ?? 0, label[1] ?? 0],
      },
    ];
  });
  const centres = atlas.centres
    .filter((centre) => centre.regionId === regionId && centre.lat !== null && centre.lon !== null)
    .map(
      (centre): MapTarget => ({
        id: centre.centreId,
        kind: 'centre',
        name: centreName(centre),
        detail: `${messages.centreRole[centre.role] ?? centre.role}; ${messages.status[centre.status] ?? ''}`,
        path: `/centre/${centre.centreId}/`,
        position: [centre.lon ?? 0, centre.lat ?? 0],
      }),
    );
  const areas = limits.features.map((feature): MapTarget => {
    const line = feature.geometry.coordinates[0];
    const [lon = 0, lat = 0] = line?.[Math.floor((line.length - 1) / 2)] ?? [];
    return {
      id: feature.properties.areaId,
      kind: 'area',
      name: feature.properties.name,
      detail: `${messages.areaKind[feature.properties.kind] ?? ''}${feature.properties.approximate ? `; ${messages.map.approximate}` : ''}`,
      path: `/region/${regionId}/#areas`,
      position: [lon, lat],
    };
  });
  return [...centres, ...states, ...areas];
}

/** The class of a State in words; where a window leaves it open, with the window. */
function classDetail({ atlas, language }: MapInput, regionId: string, iso3: string, value: ParticipationClass): string {
  const words = classWords(language, atlas, regionId, value);
  if (value !== 'possible') return words;
  const row = principalInstruments(atlas, regionId).flatMap(({ instrumentId }) =>
    atlas.participations.filter((entry) => entry.instrumentId === instrumentId && entry.iso3 === iso3 && entry.status === 'possible'),
  )[0];
  return row ? `${words}: ${language.date(row.date)}` : words;
}

/** A participation class in words, naming the instruments where they stand in sequence. */
export function classWords(language: Language, atlas: Atlas, regionId: string, value: ParticipationClass): string {
  const { classes } = language.messages;
  const instruments = principalInstruments(atlas, regionId);
  const latest = latestInSequence(instruments);
  const first = instruments.find((instrument) => instrument !== latest);
  if (value === 'latest') return classes.latest(latest ? language.list(instruments.map((instrument) => instrumentName(language, instrument))) : '');
  if (value === 'first') return classes.first(first ? instrumentName(language, first) : '');
  return classes[value];
}
