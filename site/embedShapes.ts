import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descending, extent, max, sort } from 'd3';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { isMapped } from '../src/atlas/lookup.ts';
import { roundedShapes } from '../src/lib/geo/roundedShapes.ts';
import { type BoundaryTopology, readBoundaries } from '../src/map/describe/boundaries.ts';
import type { MapData } from '../src/map/describe/types.ts';

type Box = [west: number, south: number, east: number, north: number];
/** The margin that is drawn around a region, as a share of its size. */
const AROUND = 0.9;
/** Weight (square degrees) under which a point of the world is dropped: an embedded world map is small. Of a region this holds for what lies around it. */
const WORLD_WEIGHT = 0.5;
/** The height of the picture of a region as a share of its width, how much taller than wide a degree may be there, and how much more than the region is seen at the least width. */
const [ASPECT, STRETCH, MARGIN] = [0.78, 1.15, 1.25];
/** Px across which an embedded region is drawn: of what lies in its box a point stays whose triangle with its neighbours fills one of them. */
const REGION_PX = 900;
/** Points that an island keeps beside the one where its line begins. */
const CORNERS = 3;
/** Decimals of a degree in the waters of an embedded map. */
const [WORLD_DECIMALS, REGION_DECIMALS] = [1, 2];
/** Steps of the grid to which positions are rounded, over the whole width. */
const STEPS = 1e4;

/** The shapes of an embedded map below `dist`: of the world coarsely, of a region what lies in and around its box. */
export function embedShapes(dist: string, bounds: Box, regionId?: string): { boundaries: BoundaryTopology; data: MapData } {
  const read = (name: string) => JSON.parse(readFileSync(join(dist, 'data', name), 'utf8')) as unknown;
  const isRegion = isMapped(regionId);
  const boundaries = readBoundaries(read('boundaries.json'));
  const box = grown(bounds);
  const near = <T extends FeatureCollection>(collection: T): T =>
    isRegion ? { ...collection, features: collection.features.filter(({ geometry }) => geometry && touches(geometry, box)) } : collection;
  const lines = { ...boundaries.lines, features: boundaries.lines.features.map((feature) => (isRegion ? cutLines(feature, box) : feature)) };
  const parts = { countries: near(boundaries.countries), lakes: near(boundaries.lakes), lines };
  const labels = read('labels.json') as MapData['labels'];
  return {
    boundaries: coarse(parts, isRegion ? seenOf(bounds) : undefined),
    data: {
      labels: isRegion ? { ...labels, shapes: Object.fromEntries(Object.entries(labels.shapes).filter(([, [lon, lat]]) => isIn([lon, lat], box))) } : labels,
      footprints: isRegion ? { type: 'FeatureCollection', features: [] } : roundedShapes(read('waters/regions.json') as MapData['footprints'], WORLD_DECIMALS),
      waters: isRegion ? roundedShapes(read(`waters/${regionId}.json`) as MapData['footprints'], REGION_DECIMALS) : null,
      areas: isRegion ? (read('areas.json') as MapData['areas']) : null,
    },
  };
}

/** The box that is seen of a region, and the weight (square degrees) of a point there that fills a px with its neighbours. */
interface Seen {
  box: Box;
  weight: number;
}

/** The box of a region with what is seen around it, since a picture has its own proportions and a margin. */
function seenOf([west, south, east, north]: Box): Seen {
  const [width, height] = [east - west, north - south];
  const [x, y] = [(Math.max(width, (height * STRETCH) / ASPECT) * MARGIN - width) / 2, (Math.max(height, width * ASPECT) * MARGIN - height) / 2];
  return { box: [west - x, south - y, east + x, north + y], weight: (width / REGION_PX) ** 2 };
}

/** Shapes as a topology of few points; what is seen of a region keeps more of its own. */
function coarse(parts: Record<string, FeatureCollection>, seen: Seen | undefined): BoundaryTopology {
  // `topology` says that properties may be null, which `presimplify` does not take; it reads no properties.
  const weighed = presimplify(topology(parts, STEPS) as Topology<Objects<object>>);
  const arcs = weighed.arcs.map((arc) => (seen ? withIslands(arc.map(nearer(seen)), seen) : arc));
  // The parts keep their names, which the types of the library do not say.
  return quantize(simplify({ ...weighed, arcs }, WORLD_WEIGHT), STEPS) as unknown as BoundaryTopology;
}

/** Lets a point weigh more where it is seen of a region. */
const nearer =
  ({ box, weight: ofOnePx }: Seen) =>
  ([lon = 0, lat = 0, weight = 0]: Position): Position => [lon, lat, isIn([lon, lat], box) ? (weight * WORLD_WEIGHT) / ofOnePx : weight];

/** Keeps of an island that is seen at least a triangle if it is more than a px wide, so that it does not shrink to a point. */
function withIslands(arc: Position[], { box, weight }: Seen): Position[] {
  const [first = [], last = []] = [arc[0], arc.at(-1)];
  const size = max([0, 1].map((axis) => extentOf(arc, axis))) ?? 0;
  if (first[0] !== last[0] || first[1] !== last[1] || !isIn(first, box) || size < Math.sqrt(weight)) return arc;
  const corners = new Set(sort(arc.slice(1, -1), (a, b) => descending(a[2], b[2])).slice(0, CORNERS));
  return arc.map((point) => (corners.has(point) ? [point[0] ?? 0, point[1] ?? 0, Infinity] : point));
}

function extentOf(arc: readonly Position[], axis: number): number {
  const [least = 0, most = 0] = extent(arc, (position) => position[axis]);
  return most - least;
}

function grown([west, south, east, north]: Box): Box {
  const [x, y] = [(east - west) * AROUND, (north - south) * AROUND];
  return [west - x, south - y, east + x, north + y];
}

/** Whether a position lies in a box, on any turn of the world. */
function isIn([lon = 0, lat = 0]: Position, [west, south, east, north]: Box): boolean {
  return lat >= south && lat <= north && [-360, 0, 360].some((turn) => lon + turn >= west && lon + turn <= east);
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  return (geometry.coordinates as unknown[]).flat(3).length ? pairs(geometry.coordinates) : [];
}

function pairs(value: unknown): Position[] {
  if (!Array.isArray(value)) return [];
  return typeof value[0] === 'number' ? [value as Position] : value.flatMap(pairs);
}

function touches(geometry: Geometry, box: Box): boolean {
  return positionsOf(geometry).some((position) => isIn(position, box));
}

/** The stretches of lines that lie in a box, each with the point before and after it. */
function cutLines(feature: Feature, box: Box): Feature {
  if (feature.geometry.type !== 'MultiLineString') return feature;
  const coordinates = feature.geometry.coordinates.flatMap((line) => {
    const parts: Position[][] = [];
    line.forEach((position, index) => {
      const isNear = [line[index - 1], position, line[index + 1]].some((entry) => entry && isIn(entry, box));
      const wasNear = index > 0 && [line[index - 2], line[index - 1], position].some((entry) => entry && isIn(entry, box));
      if (isNear && !wasNear) parts.push([]);
      if (isNear) parts.at(-1)?.push(position);
    });
    return parts.filter((part) => part.length > 1);
  });
  return { ...feature, geometry: { type: 'MultiLineString', coordinates } };
}
