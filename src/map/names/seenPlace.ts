import { polygonArea, polygonCentroid, polygonContains } from 'd3';
import type { Position } from 'geojson';
import { clipRing, meetsBox, type Point } from '../../lib/geo/clip.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import { unproject } from '../drawn/drawnView.ts';
import { type NamePlace, type NameSheet, pointOf } from './nameSheet.ts';

/** A piece of land smaller than this, in square px, holds no name. */
const LEAST_AREA = 900;

/** The middle of the largest piece of a State's land within the frame. Null where too little of it is seen, or its middle lies outside it. */
export function seenPlace(iso3: string, sheet: NameSheet, { countries }: BoundaryData): NamePlace | null {
  if (sheet.view.projection === 'globe') return null;
  const shape = countries.features.find(({ properties }) => properties?.id === iso3)?.geometry;
  const rings =
    shape?.type === 'Polygon'
      ? shape.coordinates.slice(0, 1)
      : shape?.type === 'MultiPolygon'
        ? shape.coordinates.flatMap((polygon) => polygon.slice(0, 1))
        : [];
  const pieces = rings.flatMap((ring) => pieceOf(ring, sheet)).sort((a, b) => b.area - a.area);
  const [largest] = pieces;
  if (!largest || largest.area < LEAST_AREA) return null;
  const [x, y] = polygonCentroid(largest.piece);
  return polygonContains(largest.piece, [x, y]) ? { at: [x, y], ...unproject(sheet.view, x, y) } : null;
}

function pieceOf(ring: Position[], { view, frame }: NameSheet): { piece: Point[]; area: number }[] {
  const [first] = ring;
  const points = ring.slice(0, -1).flatMap(([lon = 0, lat = 0]): Point[] => {
    const point = pointOf(view, { lon, lat }, first?.[0]);
    return point ? [[point.x, point.y]] : [];
  });
  if (!meetsBox(points, frame)) return [];
  const piece = clipRing(points, frame);
  return piece.length > 2 ? [{ piece, area: Math.abs(polygonArea(piece)) }] : [];
}
