import type { FeatureCollection, Polygon } from 'geojson';
import * as v from 'valibot';
import { checked } from '../../lib/checked.ts';
import type { InsetShapes } from '../../lib/geo/insetShapes.ts';
import type { MapData, Waters } from './types.ts';

/** A collection whose features have these properties and one of these kinds of geometry. Single positions are not checked, because there are too many. */
function collectionOf(properties: v.GenericSchema, kinds: readonly string[]) {
  return v.object({
    type: v.literal('FeatureCollection'),
    features: v.array(v.looseObject({ properties, geometry: v.looseObject({ type: v.picklist(kinds), coordinates: v.array(v.unknown()) }) })),
  });
}

const zones = v.object({
  limits: collectionOf(v.looseObject({ areas: v.array(v.string()) }), ['MultiLineString']),
  names: collectionOf(v.looseObject({ areaId: v.string() }), ['Point']),
});

const labels = v.object({
  shapes: v.record(v.string(), v.tuple([v.number(), v.number(), v.number()])),
  waters: v.array(v.object({ id: v.string(), size: v.picklist(['ocean', 'sea', 'gulf']), axis: v.array(v.tuple([v.number(), v.number()])) })),
});
const waters = v.object({
  ...collectionOf(v.looseObject({ region: v.string(), iso3: v.string() }), ['MultiPolygon', 'Polygon']).entries,
  zones: v.optional(zones),
});
const areas = collectionOf(v.looseObject({ areaId: v.string(), approximate: v.boolean() }), ['Polygon', 'MultiLineString']);

const closedAreas = collectionOf(v.looseObject({ areaId: v.string() }), ['Polygon']);

const insets = v.object({
  plans: v.array(
    v.object({
      insetId: v.string(),
      countries: collectionOf(v.looseObject({ id: v.string() }), ['MultiPolygon']),
      lines: collectionOf(v.looseObject({ kind: v.string() }), ['MultiLineString']),
    }),
  ),
});

// The schemas check ids and kinds of geometry, not positions, which are too many: to their types, positions stay unknown. Hence the casts.

/** Reads the file of the plans of a region. Throws if it does not fit its schema. */
export const readInsets = (raw: unknown): InsetShapes[] => checked(insets, raw).plans as unknown as InsetShapes[];

/** Reads the file of label positions. Throws if it does not fit its schema. */
export const readLabels = (raw: unknown): MapData['labels'] => checked(labels, raw);

/** Reads a file of waters: the footprints of all regions, or the waters of one region by State with its zones. Throws if it does not fit its schema. */
export const readWaters = (raw: unknown): Waters => checked(waters, raw) as unknown as Waters;

/** Reads the file of the shapes that limits close with coasts. Throws if it does not fit its schema. */
export const readClosedAreas = (raw: unknown): FeatureCollection<Polygon, { areaId: string }> =>
  checked(closedAreas, raw) as unknown as FeatureCollection<Polygon, { areaId: string }>;

/** Reads the file of limits. Throws if it does not fit its schema. */
export const readAreas = (raw: unknown): NonNullable<MapData['areas']> => checked(areas, raw) as unknown as NonNullable<MapData['areas']>;
