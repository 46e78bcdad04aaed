import { findProgramme, findRegion, isMapped, regionsThen } from '../../atlas/lookup.ts';
import { type MapRecord, statesOf } from '../../atlas/mapRecord.ts';
import { parallelStates } from '../../atlas/parallel.ts';
import { participationClasses } from '../../atlas/participation.ts';
import { regionsOf } from '../../atlas/programmes.ts';
import type { Region } from '../../atlas/schema.ts';
import { edgeLines } from '../../lib/geo/edgeLines.ts';
import { centreFeatures, placedCentres } from './centres.ts';
import { describeRecord } from './describeRecord.ts';
import { sharedParts } from './describeShared.ts';
import type { MapInput } from './input.ts';
import { limitFeatures, limitNames } from './limits.ts';
import { regionNames } from './names.ts';
import { shapeClasses, stateFeatures } from './states.ts';
import { NO_SUPPORT, supportLayer } from './support.ts';
import { placeTargets, worldTargets } from './targets.ts';
import type { MapDescription } from './types.ts';
import { zonesOf } from './zones.ts';

/** The description of the map of a record, of one region or of the world on a day. */
export function describeMap(input: MapInput): MapDescription {
  const { atlas, regionId, record } = input;
  const regions = record && worldwideRegions(input, record);
  if (regions?.length) return { ...describeWorld(input, regions), record };
  if (record) return describeRecord(input, record);
  const region = isMapped(regionId) ? findRegion(atlas, regionId) : undefined;
  return region ? describeRegion(input, region) : describeWorld(input);
}

/** The mapped regions of a worldwide programme of which no source names a State: they are what its map can show. */
function worldwideRegions({ atlas, regionId, whole = atlas }: MapInput, { kind, id }: MapRecord): Region[] {
  const programme = kind === 'programme' && !isMapped(regionId) && statesOf(whole, { kind, id }).size === 0 ? findProgramme(whole, id) : undefined;
  const ids = programme ? regionsOf(whole, programme) : [];
  return regionsThen(atlas).filter((region) => ids.includes(region.regionId));
}

function describeWorld(input: MapInput, regions = regionsThen(input.atlas)): MapDescription {
  const { data } = input;
  const ids = new Set(regions.map((row) => row.regionId));
  return {
    ...sharedParts(input),
    level: 'world',
    regionId: '',
    overlays: regions.flatMap(({ overlay, regionId }) => (overlay === 'yes' ? [regionId] : [])),
    ...footprints({ ...data.footprints, features: data.footprints.features.filter(({ properties }) => ids.has(properties.region)) }),
    states: stateFeatures(input, new Map(), NO_SUPPORT.steps, false),
    regionNames: regionNames(regions),
    targets: worldTargets(regions),
  };
}

function describeRegion(input: MapInput, { regionId }: Region): MapDescription {
  const { atlas, data } = input;
  const stateClasses = participationClasses(atlas, regionId);
  // Before the first principal instrument nobody took part, so no State has waters of a member.
  const isBefore = atlas.at !== '' && stateClasses.size === 0;
  const near = isBefore ? [] : (data.waters?.features ?? []);
  const support = supportLayer(input, regionId);
  const limits = limitFeatures(input, regionId);
  const centres = placedCentres(atlas, regionId);
  const parts = atlas.regionParts.filter((part) => part.regionId === regionId);
  const description: MapDescription = {
    ...sharedParts(input),
    level: 'region',
    regionId,
    classes: shapeClasses(atlas, regionId, stateClasses),
    partOwners: new Map(parts.flatMap(({ shapes, iso3 }) => shapes.map((shape) => [shape, iso3] as const))),
    support,
    stateClasses,
    parallels: parallelStates(atlas, regionId),
    waters: { type: 'FeatureCollection', features: near.filter(({ properties }) => properties.iso3) },
    // The file of a region also holds the joined waters of that region, in more detail than the file of all regions.
    ...footprints({ type: 'FeatureCollection', features: near.filter(({ properties }) => !properties.iso3) }),
    limits,
    limitNames: limitNames(input, limits),
    ...zonesOf(input),
    centres: centreFeatures(centres),
    states: stateFeatures(input, stateClasses, support.steps, true),
    targets: [],
  };
  return { ...description, targets: placeTargets(input, centres, description) };
}

function footprints(areas: MapDescription['footprints']): Pick<MapDescription, 'footprints' | 'footprintEdges'> {
  const features = areas.features.map((entry) => ({ ...entry, geometry: edgeLines(entry.geometry) }));
  return { footprints: areas, footprintEdges: { type: 'FeatureCollection', features } };
}
