import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { isMapped } from '../src/atlas/lookup.ts';
import { readBoundaries } from '../src/map/describe/boundaries.ts';
import type { MapData } from '../src/map/describe/types.ts';

type Box = [west: number, south: number, east: number, north: number];
/** What is drawn around a region, as a share of its size. */
const AROUND = 0.9;
/** Weight (square degrees) under which a point of the world is dropped: an embedded world map is small. */
const WORLD_WEIGHT = 0.5;

/** The shapes of an embedded map below `dist`: of the world coarsely, of a region what lies in and around its box. */
export function embedShapes(dist: string, bounds: Box, regionId?: string): { boundaries: unknown; data: MapData } {
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
    boundaries: coarse(parts, isRegion ? 0 : WORLD_WEIGHT),
    data: {
      labels: isRegion ? { ...labels, shapes: Object.fromEntries(Object.entries(labels.shapes).filter(([, [lon, lat]]) => isIn([lon, lat], box))) } : labels,
      footprints: isRegion ? { type: 'FeatureCollection', features: [] } : rounded(read('waters/regions.json') as MapData['footprints']),
      waters: isRegion ? rounded(read(`waters/${regionId}.json`) as MapData['footprints']) : null,
      areas: isRegion ? (read('areas.json') as MapData['areas']) : null,
    },
  };
}

function coarse(parts: Record<string, FeatureCollection>, weight: number): unknown {
  // `topology` says that properties may be null, which `presimplify` does not take; it reads no properties.
  const whole = topology(parts, 1e4) as Topology<Objects<object>>;
  return weight ? rounded({ ...simplify(presimplify(whole), weight), bbox: undefined, transform: undefined }) : whole;
}

/** A copy of shapes with positions of two decimals of a degree, which are enough for an embedded map. */
function rounded<T>(shapes: T): T {
  return JSON.parse(JSON.stringify(shapes), (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)) as T;
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
