import { sum } from 'd3';
import type { Feature, Geometry, Position } from 'geojson';
import type { OwnDots, OwnLayer } from '../../import/ownLayer.ts';
import { type DayRange, isShown } from '../../import/shownRows.ts';
import type { Camera } from '../../view/viewState.ts';
import { type DotCells, dotCells, MOST_DOTS } from './dotCells.ts';
import { dotsOfRange } from './dotsOfRange.ts';
import type { MapDescription } from './types.ts';

/** A person's own rows as a map describes them: the points of each kind as one feature, and lines and areas. */
export type OwnFeatures = Pick<MapDescription, 'ownDots' | 'ownShapes' | 'ownFiles'>;

/** The cells of very many dots at a camera, to be made once for all times; null for dots that are few enough to be drawn each. */
export function ownCells(layers: readonly OwnLayer[], camera?: Camera): DotCells | null {
  const lists = layers.map(({ dots }) => dots);
  return sum(lists, ({ row }) => row.length) > MOST_DOTS ? dotCells(lists, camera) : null;
}

/** The features of a person's own files within a range of days. If more dots are shown than a map can draw, each cell has one, the gravest: it lies on top of the others in any case. */
export function ownFeatures(layers: readonly OwnLayer[], range: DayRange | undefined, cells = ownCells(layers)): OwnFeatures {
  return {
    ownDots: dotsByKind(layers, range, cells),
    ownShapes: { type: 'FeatureCollection', features: layers.flatMap((layer) => shapesOf(layer, range)) },
    // A file of activities without places is on no map.
    ownFiles: layers.flatMap(({ name, dots, shapes }) => (dots.row.length + shapes.length > 0 ? [name] : [])),
  };
}

/** The dots of each kind as one feature, with the files that they come from. */
function dotsByKind(layers: readonly OwnLayer[], range: DayRange | undefined, cells: DotCells | null): OwnFeatures['ownDots'] {
  const kinds = new Map<number, { coordinates: Position[]; from: Set<OwnDots> }>();
  const lists = layers.map(({ dots }) => dots);
  for (const { of, dot } of dotsOfRange(lists, range, cells)) {
    const kind = of.kind[dot] ?? -1;
    const known = kinds.get(kind) ?? { coordinates: [], from: new Set() };
    kinds.set(kind, known);
    known.coordinates.push([of.lon[dot] ?? 0, of.lat[dot] ?? 0]);
    known.from.add(of);
  }
  return {
    type: 'FeatureCollection',
    features: [...kinds].map(([kind, { coordinates, from }]) => {
      const files = layers.filter(({ dots }) => from.has(dots)).map(({ name }) => name);
      return { type: 'Feature', properties: { kind, files }, geometry: { type: 'MultiPoint', coordinates } };
    }),
  };
}

/** The lines and areas of a layer within a range. */
function shapesOf(layer: OwnLayer, range: DayRange | undefined): Feature<Geometry, { file: string }>[] {
  return layer.shapes.flatMap(({ row, geometry }) =>
    isShown(layer, row, range) ? linesAndAreas(geometry).map((part) => ({ type: 'Feature' as const, properties: { file: layer.name }, geometry: part })) : [],
  );
}

function linesAndAreas(geometry: Geometry): Geometry[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(linesAndAreas);
  return geometry.type === 'Point' || geometry.type === 'MultiPoint' ? [] : [geometry];
}
