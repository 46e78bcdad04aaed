import { bisectLeft, cumsum, mean } from 'd3';
import type { MultiLineString, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryObject, MultiPolygon } from 'topojson-specification';
import type { OwnerOf } from './fineLands.ts';
import { alongside, boxOf, type Cut, counterpart, type Line, MOST_LONGER, nearest } from './fineRing.ts';
import { lineLength, stepLengths } from './planeSizes.ts';
import { arcNumber, arcUses, polygonArcs, type ShapeTopology } from './shapes.ts';

/** The share of a fine stretch that may run along the land of another shape, and how far, in degrees, it must lie from the coarse line for that to count. */
const MOST_STRAYING = 0.15;
const STRAYING_FROM = 0.1;

/** The coast of one shape between the ends of two boundaries: its arcs in order, `~arc` for one that runs backwards. */
interface Stretch {
  shape: string;
  arcs: readonly number[];
}

/** A topology with fine coasts, the rings of the fine source that these come from, and the shapes whose mainlands keep a coarse coast somewhere. */
export interface FineCoasts {
  topology: ShapeTopology;
  used: ReadonlySet<Line>;
  coarse: ReadonlySet<string>;
}

/**
 * Replaces the coast of mainlands in a topology by the finer coast of another source. The coast of a shape between the ends of two boundaries becomes the
 * fine coast between the points nearest to these ends; the boundaries then end at these points and stay the same elsewhere. A stretch keeps its coarse coast
 * where the fine source has none, has fewer points, or strays round the land of another shape, as it does at a lagoon that is open in one source only. Where
 * almost nothing is left of a coast, the land is an island in the fine source and is left out here. `ownerOf` gives the shape that a point of the fine coast
 * belongs to.
 */
export function withFineCoasts(source: ShapeTopology, landmasses: readonly Line[][], ownerOf: OwnerOf): FineCoasts {
  const lines = linesOf(source);
  const rings = landmasses.flat().map((points) => ({ points, box: boxOf(points) }));
  const fine = new Map<number, Line>();
  const ends = new Map<string, Position>();
  const coarse = new Set<string>();
  const islands: number[] = [];
  const used = new Set<Line>();
  const cuts = new Map<Line, Cut>();
  for (const stretches of coastsOf(source)) {
    const ring = counterpart(
      rings,
      stretches.flatMap(({ arcs }) => joined(arcs, lines)),
    );
    if (ring) used.add(ring.points);
    for (const { shape, arcs } of stretches) {
      const line = joined(arcs, lines);
      const [from, to] = [line[0], line.at(-1)].map((end) => ring && end && nearest(ring.points, end));
      if (ring && from !== undefined) ends.set(String(line[0]), ring.points[from] ?? []);
      const found = ring && from !== undefined && to !== undefined ? alongside(line, ring.points, [from, to], cuts) : [];
      const ratio = lineLength(found) / lineLength(line);
      if (found.length > 1 && ratio < 1 / MOST_LONGER) islands.push(...arcs.map(arcNumber));
      else if (found.length >= line.length && ratio < MOST_LONGER && strayingPart(found, line, shape, ownerOf) < MOST_STRAYING)
        for (const [arc, part] of parted(found, arcs, lines)) fine.set(arc, part);
      else coarse.add(shape);
    }
  }
  const arcs = lines.map(
    (line, arc) => fine.get(arc) ?? line.map((place, index) => (index && index < line.length - 1 ? place : (ends.get(String(place)) ?? place))),
  );
  const { transform: _, ...rest } = source;
  return { topology: withoutPolygons({ ...rest, arcs: arcs.map((arc) => [...arc]) }, new Set(islands)), used, coarse };
}

/** The share of a fine line that lies far from the coarse one, along the land of other shapes. */
function strayingPart(found: Line, coarse: Line, shape: string, ownerOf: OwnerOf): number {
  const isFar = ([lon = 0, lat = 0]: Position) => coarse.every(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) > STRAYING_FROM);
  return mean(found, (place) => Number((ownerOf(place) ?? shape) !== shape && isFar(place))) ?? 0;
}

/** Removes the polygons that use some arcs, and shapes that have no other polygon. */
function withoutPolygons(topology: ShapeTopology, arcs: ReadonlySet<number>): ShapeTopology {
  const geometries = topology.objects.countries.geometries.flatMap((shape) => {
    const polygons = polygonArcs(shape);
    const kept = polygons.filter((polygon) => !polygon.flat().some((arc) => arcs.has(arcNumber(arc))));
    if (kept.length === polygons.length) return [shape];
    return kept.length ? [{ ...shape, type: 'MultiPolygon', arcs: kept } as MultiPolygon] : [];
  });
  return { ...topology, objects: { ...topology.objects, countries: { type: 'GeometryCollection', geometries } } };
}

/** All arcs of a topology in degrees. */
function linesOf(topology: ShapeTopology): Line[] {
  const all = { type: 'MultiLineString', arcs: topology.arcs.map((_, arc) => [arc]) } as const;
  // The types of the library want numbers of arcs that can be changed.
  return (feature(topology, all as unknown as GeometryObject) as { geometry: MultiLineString }).geometry.coordinates;
}

/** The coasts of lands, and of seas within them, on which several shapes lie: for each its stretches in order. */
function coastsOf({ objects, ...rest }: ShapeTopology): Stretch[][] {
  const { geometries } = objects.countries;
  const uses = arcUses(geometries);
  const shapes = new Map(
    geometries.flatMap((shape) =>
      polygonArcs(shape)
        .flat(2)
        .map((arc) => [arcNumber(arc), String(shape.id)] as const),
    ),
  );
  const rings = mergeArcs({ objects, ...rest }, geometries as MultiPolygon[]).arcs.flat();
  return rings
    .filter((ring) => ring.every((arc) => uses.get(arcNumber(arc)) === 1))
    .map((ring) => stretchesOf(ring, (arc) => shapes.get(arcNumber(arc)) ?? ''))
    .filter(({ length }) => length > 1);
}

/** The stretches of a ring, beginning where the shape changes, so that none is cut in two. */
function stretchesOf(ring: readonly number[], shapeOf: (arc: number) => string): Stretch[] {
  const start = ring.findIndex((arc, index) => shapeOf(arc) !== shapeOf(ring.at(index - 1) ?? arc));
  const stretches: { shape: string; arcs: number[] }[] = [];
  for (const arc of [...ring.slice(start), ...ring.slice(0, start)]) {
    const last = stretches.at(-1);
    if (last?.shape === shapeOf(arc)) last.arcs.push(arc);
    else stretches.push({ shape: shapeOf(arc), arcs: [arc] });
  }
  return stretches;
}

/** The line along arcs in order. */
function joined(arcs: readonly number[], lines: readonly Line[]): Position[] {
  return arcs.flatMap((arc, index) => {
    const line = lines[arcNumber(arc)] ?? [];
    return (arc < 0 ? line.toReversed() : line).slice(index ? 1 : 0);
  });
}

/** Divides a line among arcs as their own lines divide the coarse one. Gives each arc by its number, in the direction of its own line. */
function parted(line: Line, arcs: readonly number[], lines: readonly Line[]): [arc: number, part: Line][] {
  const reach = cumsum([0, ...stepLengths(line)]);
  const shares = cumsum([0, ...arcs.map((arc) => lineLength(lines[arcNumber(arc)] ?? []))]);
  const cuts = [...shares].map((share) => bisectLeft(reach, (share / (shares.at(-1) || 1)) * (reach.at(-1) ?? 0)));
  return arcs.map((arc, index) => {
    const [from = 0, to = 0] = cuts.slice(index, index + 2);
    // A line has two points at least, though they may be one.
    const part = from === to ? [line[from] ?? [], line[from] ?? []] : line.slice(from, to + 1);
    return [arcNumber(arc), arc < 0 ? part.toReversed() : part];
  });
}
