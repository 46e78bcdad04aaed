import { least } from 'd3';
import type { Feature, FeatureCollection, MultiLineString, Polygon, Position } from 'geojson';
import { mercatorLat, mercatorY } from '../../src/lib/geo/mercator.ts';
import { type AreaLimits, areaLimits } from './areas.ts';
import { isWholeRing, limitChains } from './limitChains.ts';
import { mainSea } from './mainSea.ts';
import type { Tables } from './rows.ts';
import { cutSea, type Sea } from './sea.ts';

/** Pieces of sea smaller than this, in square degrees, are slivers between a line and a coast. */
const LEAST_PIECE = 0.2;
/** A limit ends on a coast or near it; farther ends are faults of the table. */
const REACH_DEGREES = 3;
/** How far a line that ends on land goes on. */
const ASHORE_DEGREES = 0.1;

type Closed = Feature<Polygon, { areaId: string }>;

/**
 * The shape of each area whose limit is closed by coasts, against the coast of the map: of the pieces into which its lines cut the sea, the smallest that
 * touches all of them. Islands within it belong to it. An area
 * whose lines close nothing is left out, and `say` is told so.
 */
export async function closeAreas(tables: Tables, say: (line: string) => void): Promise<FeatureCollection<Polygon, { areaId: string }>> {
  const sea = await mainSea();
  const closable = areaLimits(tables).filter(({ parts }) => parts.every((part) => !isWholeRing(part)));
  return { type: 'FeatureCollection', features: closable.flatMap((limits) => closed(limits, sea) ?? unclosed(limits, say)) };
}

function unclosed({ area }: AreaLimits, say: (line: string) => void): [] {
  say(`the limit of ${area.cells.area_id} closes nothing`);
  return [];
}

function closed({ area, parts, middle }: AreaLimits, sea: Sea): Closed | undefined {
  const areaId = area.cells.area_id ?? '';
  const lines = parts.flatMap((part) => limitChains(part, middle)).map((line) => rhumb(moored(line, sea)));
  const pieces = cutSea(sea, { type: 'MultiLineString', coordinates: lines } satisfies MultiLineString).filter(({ size }) => size > LEAST_PIECE);
  const piece = least(pieces, ({ size }) => size);
  return !piece || piece.isOpen ? undefined : { type: 'Feature', properties: { areaId }, geometry: piece.polygon };
}

/** A line whose ends are drawn on to the nearest mainland, and a little into it. */
function moored(line: Position[], sea: Sea): Position[] {
  const [first, second] = line;
  const [last, beforeLast] = [line.at(-1), line.at(-2)];
  return [...(first && second ? shore(first, second, sea) : []), ...line, ...(last && beforeLast ? shore(last, beforeLast, sea) : [])];
}

/** Where a line goes on from its end: over the shore on which it ends, in the direction from its `neighbour`, so that no river mouth stays open; else to the nearest shore. */
function shore([lon = 0, lat = 0]: Position, [fromLon = 0, fromLat = 0]: Position, sea: Sea): Position[] {
  if (!sea.isSea([lon, lat])) {
    const length = Math.hypot(lon - fromLon, lat - fromLat);
    const on = length ? ASHORE_DEGREES / length : 0;
    return [[lon + (lon - fromLon) * on, lat + (lat - fromLat) * on]];
  }
  for (let radius = 0.02; radius < REACH_DEGREES; radius += 0.02) {
    for (let turn = 0; turn < 72; turn++) {
      const [x, y] = [Math.sin((turn * Math.PI) / 36), Math.cos((turn * Math.PI) / 36)];
      // A little further than the shore, so that no gap stays.
      if (!sea.isSea([lon + x * radius, lat + y * radius])) return [[lon + x * (radius + 0.05), lat + y * (radius + 0.05)]];
    }
  }
  return [];
}

/** A line with a point at each degree of its rhumb lines, which are straight on a Mercator chart. */
function rhumb(line: Position[]): Position[] {
  return line.flatMap(([lon = 0, lat = 0], index): Position[] => {
    const [toLon, toLat] = line[index + 1] ?? [];
    if (toLon === undefined || toLat === undefined) return [[lon, lat]];
    const steps = Math.max(1, Math.ceil(Math.hypot(toLon - lon, toLat - lat)));
    const [y, toY] = [mercatorY(lat), mercatorY(toLat)];
    return Array.from({ length: steps }, (_, step) => [lon + ((toLon - lon) * step) / steps, mercatorLat(y + ((toY - y) * step) / steps)]);
  });
}
