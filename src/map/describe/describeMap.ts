import type { FeatureCollection, Geometry } from 'geojson';
import { findRegion, isMapped, mappedRegions } from '../../atlas/lookup.ts';
import { participationClasses } from '../../atlas/participation.ts';
import type { Region } from '../../atlas/schema.ts';
import { edgeLines } from '../../lib/geo/edgeLines.ts';
import { boundsOf } from './bounds.ts';
import { centreFeatures } from './centres.ts';
import { incidentCells } from './incidentCells.ts';
import type { MapInput } from './input.ts';
import { limitFeatures, limitNames, zoneFeatures } from './limits.ts';
import { regionNames, waterNames } from './names.ts';
import { shapeClasses, stateFeatures } from './states.ts';
import { NO_SUPPORT, supportLayer } from './support.ts';
import { regionTargets, worldTargets } from './targets.ts';
import type { MapDescription } from './types.ts';

/** The description of the map of the world or of one region on a day. */
export function describeMap(input: MapInput): MapDescription {
  const { atlas, regionId } = input;
  const region = isMapped(regionId) ? findRegion(atlas, regionId) : undefined;
  return region ? describeRegion(input, region) : describeWorld(input);
}

function describeWorld(input: MapInput): MapDescription {
  const { atlas, data } = input;
  return {
    ...shared(input),
    level: 'world',
    regionId: '',
    overlays: mappedRegions(atlas).flatMap(({ overlay, regionId }) => (overlay === 'yes' ? [regionId] : [])),
    classes: new Map(),
    partOwners: new Map(),
    support: NO_SUPPORT,
    stateClasses: new Map(),
    waters: empty(),
    ...footprints(data.footprints),
    limits: empty(),
    limitNames: empty(),
    zones: empty(),
    centres: empty(),
    states: stateFeatures(input, new Map(), NO_SUPPORT.steps, false),
    regionNames: regionNames(input),
    targets: worldTargets(input),
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
  const parts = atlas.regionParts.filter((part) => part.regionId === regionId);
  const description: MapDescription = {
    ...shared(input),
    level: 'region',
    regionId,
    overlays: [],
    classes: shapeClasses(atlas, regionId, stateClasses),
    partOwners: new Map(parts.flatMap(({ shapes, iso3 }) => shapes.map((shape) => [shape, iso3] as const))),
    support,
    stateClasses,
    waters: { type: 'FeatureCollection', features: near.filter(({ properties }) => properties.iso3) },
    // The file of a region also holds the joined waters of that region, in more detail than the file of all regions.
    ...footprints({ type: 'FeatureCollection', features: near.filter(({ properties }) => !properties.iso3) }),
    limits,
    limitNames: limitNames(input, limits),
    zones: zoneFeatures(input, regionId),
    centres: centreFeatures(input, regionId),
    states: stateFeatures(input, stateClasses, support.steps, true),
    regionNames: empty(),
    targets: [],
  };
  return { ...description, targets: regionTargets(input, regionId, description) };
}

/** The parts of a description that the world and a region have in common. */
function shared(input: MapInput): Pick<MapDescription, 'bounds' | 'layers' | 'incidents' | 'waterNames'> {
  return { bounds: boundsOf(input), layers: input.layers, incidents: incidentCells(input), waterNames: waterNames(input) };
}

function footprints(areas: MapDescription['footprints']): Pick<MapDescription, 'footprints' | 'footprintEdges'> {
  const features = areas.features.map((entry) => ({ ...entry, geometry: edgeLines(entry.geometry) }));
  return { footprints: areas, footprintEdges: { type: 'FeatureCollection', features } };
}

function empty<T extends FeatureCollection<Geometry>>(): T {
  return { type: 'FeatureCollection', features: [] } as unknown as T;
}
