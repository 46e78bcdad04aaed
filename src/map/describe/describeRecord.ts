import { WORLDWIDE } from '../../atlas/lookup.ts';
import { centresOf, type MapRecord, type StateClass, shapesOfState, statesOf } from '../../atlas/mapRecord.ts';
import type { Atlas } from '../../atlas/records.ts';
import { unique } from '../../lib/lists.ts';
import { boundsOf } from './bounds.ts';
import { centreFeatures, isPlaced } from './centres.ts';
import { none, sharedParts } from './describeShared.ts';
import { type FramePlace, frameOf } from './frame.ts';
import type { MapInput } from './input.ts';
import { limitFeatures, limitNames } from './limits.ts';
import { linkFeatures } from './links.ts';
import { territoryFeatures, withYears } from './recordNames.ts';
import { shapeClasses, stateFeatures } from './states.ts';
import { NO_SUPPORT } from './support.ts';
import { placeTargets } from './targets.ts';
import type { MapDescription } from './types.ts';

/** The map that answers the page of a record: the States of an instrument, a programme or a centre, or one State with its territories. */
export function describeRecord(input: MapInput, record: MapRecord): MapDescription {
  const { atlas, data, regionId = WORLDWIDE } = input;
  const stateClasses = statesOf(atlas, record);
  const classes = shapesOf(atlas, regionId, record, stateClasses);
  const centres = centresOf(atlas, record).filter(isPlaced);
  const limits = record.kind === 'state' ? limitFeatures(input, regionId) : none<MapDescription['limits']>();
  const own = stateFeatures(input, stateClasses, NO_SUPPORT.steps, true);
  const description = {
    ...sharedParts(input),
    bounds: recordFrame(input, record),
    level: 'region' as const,
    regionId,
    record,
    classes,
    partOwners: partOwners(atlas, record, regionId),
    stateClasses,
    outlined: record.kind === 'state' ? unique([record.id, ...classes.keys()]) : [],
    waters: watersOf(input, record),
    limits,
    limitNames: limitNames(input, limits),
    centres: centreFeatures(centres),
    links: linkFeatures(data, centres, record, classes),
    states: { ...own, features: [...withYears(input, record, own.features), ...territoryFeatures(input, record)] },
  };
  return { ...description, targets: placeTargets(input, centres, description) };
}

/** The shapes to fill. An instrument of a region fills those parts of a State that belong to the region. */
function shapesOf(atlas: Atlas, regionId: string, { kind, id }: MapRecord, classes: Map<string, StateClass>): Map<string, StateClass> {
  if (kind === 'state') return new Map(shapesOfState(atlas, id).map((shape) => [shape, 'latest']));
  return shapeClasses(atlas, regionId, classes);
}

/** The State of each shape that is a territory, on the map of a State in all regions. */
function partOwners(atlas: Atlas, { kind, id }: MapRecord, regionId: string): MapDescription['partOwners'] {
  const parts = atlas.regionParts.filter((part) => (kind === 'state' ? part.iso3 === id : part.regionId === regionId));
  return new Map(parts.flatMap(({ shapes, iso3 }) => shapes.map((shape) => [shape, iso3] as const)));
}

/** The waters of a State whose coast lies in one place; the file of a region lacks those of its territories elsewhere. */
function watersOf({ atlas, data }: MapInput, { kind, id }: MapRecord): MapDescription['waters'] {
  const isOne = kind === 'state' && shapesOfState(atlas, id).join() === id;
  return isOne && data.waters ? { ...data.waters, features: data.waters.features.filter(({ properties }) => properties.iso3 === id) } : none();
}

/** The bounds that hold what is filled, whatever the time: all facts decide, so that the frame stands still while the years play. */
function recordFrame(input: MapInput, record: MapRecord): MapDescription['bounds'] {
  const { data, atlas, whole = atlas, regionId = WORLDWIDE } = input;
  const filled = [...shapesOf(whole, regionId, record, statesOf(whole, record))].flatMap(([shape, value]) =>
    value === 'named' || value === 'observer' ? [] : shape,
  );
  const shapes = record.kind === 'state' ? unique([record.id, ...filled]) : filled;
  const places = shapes.flatMap((shape): FramePlace[] => (data.labels.shapes[shape] ? [data.labels.shapes[shape]] : []));
  const seats = record.kind === 'centre' ? centresOf(whole, record).filter(isPlaced) : [];
  const seen = [...places, ...seats.map(({ lon, lat }): FramePlace => [lon, lat, 0])];
  return (seen.length > 1 ? frameOf(seen) : undefined) ?? boundsOf(input, seen[0], record.kind === 'state');
}
