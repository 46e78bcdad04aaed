import { polygonCentroid, polygonContains } from 'd3';
import type { BoundaryData } from '../describe/boundaries.ts';
import { unproject } from '../projection/drawnView.ts';
import { landPieces } from './landPieces.ts';
import type { NamePlace, NameSheet } from './nameSheet.ts';

/** A piece of land smaller than this, in square px, holds no name. */
const LEAST_AREA = 900;

/** The middle of the largest piece of a State's land within the frame. Null where too little of it is seen, or its middle lies outside it. */
export function seenPlace(iso3: string, sheet: NameSheet, boundaries: BoundaryData): NamePlace | null {
  if (sheet.view.projection === 'globe') return null;
  const [largest] = landPieces(iso3, sheet, boundaries);
  if (!largest || largest.area < LEAST_AREA) return null;
  const [x, y] = polygonCentroid(largest.outline);
  return polygonContains(largest.outline, [x, y]) ? { at: [x, y], ...unproject(sheet.view, x, y) } : null;
}
