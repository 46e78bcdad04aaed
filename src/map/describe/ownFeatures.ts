import type { Feature, Geometry, Position } from 'geojson';
import type { OwnLayer } from '../../import/ownLayer.ts';
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
  const [first = Number.NaN, last = Number.NaN] = [from[row], to[row]];
  return !range || Number.isNaN(first) || (first <= range.to && last >= range.from);
}

/** The features of a person's own files within a range of days. */
export function ownFeatures(layers: readonly OwnLayer[], range: DayRange | undefined): OwnFeatures {
  const dots = new Map<number, Position[]>();
  const shapes: Feature<Geometry, { file: string }>[] = [];
  const keep = ({ kind, isIncidents }: OwnLayer, row: number, position: Position) => {
    const own = isIncidents ? (kind[row] ?? PLAIN_KIND) : PLAIN_KIND;
    const known = dots.get(own);
    if (known) known.push(position);
    else dots.set(own, [position]);
  };
  const keepShape = (layer: OwnLayer, row: number, geometry: Geometry) => {
    if (geometry.type === 'GeometryCollection') for (const part of geometry.geometries) keepShape(layer, row, part);
    else if (geometry.type === 'Point') keep(layer, row, geometry.coordinates);
    else if (geometry.type === 'MultiPoint') for (const position of geometry.coordinates) keep(layer, row, position);
    else shapes.push({ type: 'Feature', properties: { file: layer.name }, geometry });
  };
  for (const layer of layers) {
    const { lat, lon } = layer;
    for (let row = 0; row < lat.length; row++) {
      const [y = Number.NaN, x = Number.NaN] = [lat[row], lon[row]];
      if (!Number.isNaN(y) && isShown(layer, row, range)) keep(layer, row, [x, y]);
    }
    for (const { row, geometry } of layer.shapes) if (isShown(layer, row, range)) keepShape(layer, row, geometry);
  }
  return {
    ownDots: {
      type: 'FeatureCollection',
      features: [...dots].map(([own, coordinates]) => ({ type: 'Feature', properties: { kind: own }, geometry: { type: 'MultiPoint', coordinates } })),
    },
    ownShapes: { type: 'FeatureCollection', features: shapes },
    ownFiles: layers.map(({ name }) => name),
  };
}

/** How many rows of a layer a range shows on the map. */
export function shownCount(layer: OwnLayer, range: DayRange | undefined): number {
  let count = 0;
  for (let row = 0; row < layer.lat.length; row++) if (!Number.isNaN(layer.lat[row]) && isShown(layer, row, range)) count += 1;
  return count + layer.shapes.filter(({ row }) => isShown(layer, row, range)).length;
}
