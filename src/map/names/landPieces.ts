import { polygonArea, polygonContains } from 'd3';
import type { Position } from 'geojson';
import { type Box, clipRing, meetsBox, type Point } from '../../lib/geo/clip.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import { type NameSheet, pointOf } from './nameSheet.ts';

/** A piece of land on a sheet: its outline in px, and its area in square px. */
export interface LandPiece {
  outline: Point[];
  area: number;
}

/** The pieces of a State's land that are seen on a sheet, cut at its frame, the largest first. */
export function landPieces(iso3: string, sheet: NameSheet, { countries }: BoundaryData): LandPiece[] {
  const shape = countries.features.find(({ properties }) => properties?.id === iso3)?.geometry;
  const rings =
    shape?.type === 'Polygon'
      ? shape.coordinates.slice(0, 1)
      : shape?.type === 'MultiPolygon'
        ? shape.coordinates.flatMap((polygon) => polygon.slice(0, 1))
        : [];
  return rings.flatMap((ring) => pieceOf(ring, sheet)).sort((a, b) => b.area - a.area);
}

function pieceOf(ring: Position[], { view, frame }: NameSheet): LandPiece[] {
  const [first] = ring;
  const points = ring.slice(0, -1).flatMap(([lon = 0, lat = 0]): Point[] => {
    const point = pointOf(view, { lon, lat }, first?.[0]);
    return point ? [[point.x, point.y]] : [];
  });
  if (!meetsBox(points, frame)) return [];
  const outline = clipRing(points, frame);
  return outline.length > 2 ? [{ outline, area: Math.abs(polygonArea(outline)) }] : [];
}

/** Whether a box on a sheet lies on one piece of a State's land: its corners do, and the middles of its long sides. */
export function liesOnLand([left, top, right, bottom]: Box, iso3: string, sheet: NameSheet, boundaries: BoundaryData): boolean {
  const { width, height } = sheet.view;
  const around: Box = [-sheet.beyond, -sheet.beyond, width + sheet.beyond, height + sheet.beyond];
  const points = [left, (left + right) / 2, right].flatMap((x): Point[] => [
    [x, top],
    [x, bottom],
  ]);
  return landPieces(iso3, { ...sheet, frame: around }, boundaries).some(({ outline }) => points.every((point) => polygonContains(outline, point)));
}
