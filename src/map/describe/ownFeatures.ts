import type { Feature, Geometry, Position } from 'geojson';
import type { OwnLayer } from '../../import/ownLayer.ts';
import type { Camera } from '../../view/viewState.ts';
import { type Dots, type EachDot, thinned } from './thinned.ts';
import type { MapDescription } from './types.ts';

/** A person's own rows as a map describes them: the points of each kind as one feature, and lines and areas. */
export type OwnFeatures = Pick<MapDescription, 'ownDots' | 'ownShapes' | 'ownFiles'>;

/** The kind of rows that are no incidents; those of incidents are the places of `INCIDENT_TYPES`. */
const PLAIN_KIND = -1;

/** A range of days, both included, in days since 1 January 1970. */
export interface DayRange {
  from: number;
  to: number;
}

/** Whether a row of a layer is shown in a range: its days meet it, or it has no date. Without a range every row is. */
export function isShown({ from, to }: OwnLayer, row: number, range: DayRange | undefined): boolean {
  // A row without a date has NaN, which is neither after nor before any day.
  return !range || !((from[row] ?? Number.NaN) > range.to || (to[row] ?? Number.NaN) < range.from);
}

/** The features of a person's own files within a range of days. Of very many dots those are left out that a map at this camera cannot show (see `thinned`). */
export function ownFeatures(layers: readonly OwnLayer[], range: DayRange | undefined, camera?: Camera): OwnFeatures {
  const { points, shapes } = shapesOf(layers, range);
  const each: EachDot = (take) => {
    for (const layer of layers) eachPlaced(layer, range, (row) => take(layer.lon[row] ?? 0, layer.lat[row] ?? 0, kindOf(layer, row)));
    for (const { kind, at } of points) take(at[0] ?? 0, at[1] ?? 0, kind);
  };
  let count = 0;
  each(() => {
    count += 1;
  });
  return {
    ownDots: dotsByKind(thinned(each, count, camera)),
    ownShapes: { type: 'FeatureCollection', features: shapes },
    ownFiles: layers.map(({ name }) => name),
  };
}

/** The kind of a row; rows that are no incidents have none. */
const kindOf = ({ kind, isIncidents }: OwnLayer, row: number) => (isIncidents ? (kind[row] ?? PLAIN_KIND) : PLAIN_KIND);

/** Calls with each row that has a position and is in the range. */
function eachPlaced(layer: OwnLayer, range: DayRange | undefined, take: (row: number) => void) {
  const { lat } = layer;
  for (let row = 0; row < lat.length; row++) if (!Number.isNaN(lat[row]) && isShown(layer, row, range)) take(row);
}

/** The lines and areas within a range, and the points that stand in shapes of several. */
function shapesOf(layers: readonly OwnLayer[], range: DayRange | undefined) {
  const points: { kind: number; at: Position }[] = [];
  const shapes: Feature<Geometry, { file: string }>[] = [];
  const keep = (layer: OwnLayer, row: number, geometry: Geometry) => {
    if (geometry.type === 'GeometryCollection') for (const part of geometry.geometries) keep(layer, row, part);
    else if (geometry.type === 'Point') points.push({ kind: kindOf(layer, row), at: geometry.coordinates });
    else if (geometry.type === 'MultiPoint') for (const at of geometry.coordinates) points.push({ kind: kindOf(layer, row), at });
    else shapes.push({ type: 'Feature', properties: { file: layer.name }, geometry });
  };
  for (const layer of layers) for (const { row, geometry } of layer.shapes) if (isShown(layer, row, range)) keep(layer, row, geometry);
  return { points, shapes };
}

/** The dots of each kind as one feature. */
function dotsByKind({ lon, lat, kind }: Dots): OwnFeatures['ownDots'] {
  const kinds = new Map<number, Position[]>();
  lon.forEach((x, at) => {
    const own = kind[at] ?? PLAIN_KIND;
    const known = kinds.get(own) ?? [];
    kinds.set(own, known);
    known.push([x, lat[at] ?? 0]);
  });
  return {
    type: 'FeatureCollection',
    features: [...kinds].map(([own, coordinates]) => ({ type: 'Feature', properties: { kind: own }, geometry: { type: 'MultiPoint', coordinates } })),
  };
}

/** How many rows of a layer a range shows on the map. */
export function shownCount(layer: OwnLayer, range: DayRange | undefined): number {
  let count = 0;
  eachPlaced(layer, range, () => {
    count += 1;
  });
  return count + layer.shapes.filter(({ row }) => isShown(layer, row, range)).length;
}
