import type { StateClass } from '../../atlas/mapRecord.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { RecordOf } from '../../atlas/schema.ts';
import type { MapInput } from './input.ts';
import type { IslandFill, MapDescription } from './types.ts';

/** Square kilometres under which a State's shape is too small to be seen and gets a point of its own. */
export const SMALL_KM2 = 6000;

/**
 * The shapes to fill: the State's own, or those of its parts that belong to the region and are filled. A home country is never filled
 * for its territory.
 */
export function shapeClasses<T>(atlas: Atlas, regionId: string, classes: ReadonlyMap<string, T>): Map<string, T> {
  return new Map(
    [...classes].flatMap(([iso3, value]): [string, T][] => {
      const parts = atlas.regionParts.filter((part) => part.regionId === regionId && part.iso3 === iso3);
      if (parts.length === 0) return [[iso3, value]];
      return parts.filter(({ filled }) => filled === 'yes').flatMap(({ shapes }) => shapes.map((shape): [string, T] => [shape, value]));
    }),
  );
}

/** A point for each State that has a label point, with its name and its rank: members first, larger States before smaller ones. */
export function stateFeatures(
  input: MapInput,
  classes: Map<string, StateClass>,
  support: ReadonlyMap<string, number>,
  inRegion: boolean,
): MapDescription['states'] {
  const { atlas, regionId, record } = input;
  // On its own page a State stands at its own place, and its territories at theirs.
  const home = record?.kind === 'state' ? record.id : '';
  const parts = new Map(atlas.regionParts.filter((row) => row.regionId === regionId && row.iso3 !== home).map((row) => [row.iso3, row]));
  const features = atlas.states.flatMap((state) => {
    const value = classes.get(state.iso3);
    return stateFeature(input, state, parts.get(state.iso3), { value, fill: islandFill(value, support.get(state.iso3)) }, inRegion);
  });
  return { type: 'FeatureCollection', features };
}

function stateFeature(
  { data }: MapInput,
  state: RecordOf<'states'>,
  part: RecordOf<'regionParts'> | undefined,
  { value, fill }: { value: StateClass | undefined; fill: IslandFill },
  inRegion: boolean,
): MapDescription['states']['features'] {
  const shape = part && !part.shapes.includes(state.iso3) ? (part.shapes[0] ?? state.iso3) : state.iso3;
  const label = data.labels.shapes[shape];
  if (!label) return [];
  const [lon, lat, km2] = label;
  const member = value !== undefined && value !== 'observer';
  const properties = {
    iso3: state.iso3,
    name: shape === state.iso3 || !part ? state.name : part.name,
    member,
    small: km2 < SMALL_KM2 && (member || (!inRegion && state.sids === 'yes')),
    fill,
    rank: (member ? 0 : 1e8) - km2,
  };
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } }];
}

/** The fill of the point of a small State: its class of support where that layer is on, else how far it takes part. */
function islandFill(value: StateClass | undefined, step: number | undefined): IslandFill {
  if (step !== undefined) return step < 0 ? 'land' : `support-${step}`;
  if (value === 'signed') return 'first';
  return value === 'latest' || value === 'first' ? value : 'land';
}
