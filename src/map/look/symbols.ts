import type { Theme } from '../../theme/tokens.ts';
import type { CentreSymbol } from '../describe/types.ts';

/** A small drawing that SVG, slides and a canvas can all draw: circles and paths, in px around (0, 0). */
export type Shape = ({ kind: 'circle'; x: number; y: number; radius: number } | { kind: 'path'; d: string }) & ShapePaint;

interface ShapePaint {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  dash?: string;
  opacity?: number;
}

/** The patterns that can replace a solid fill. */
export const PATTERNS = ['hatch', 'stripe', 'dots', 'slash', 'backslash'] as const;
export type Pattern = (typeof PATTERNS)[number];

const circle = (radius: number, paint: ShapePaint): Shape => ({ kind: 'circle', x: 0, y: 0, radius, ...paint });
const path = (d: string, paint: ShapePaint): Shape => ({ kind: 'path', d, ...paint });

/** The symbol of a centre, about 12 px across. */
export function centreShapes(symbol: CentreSymbol, { ink1, panel }: Theme): Shape[] {
  const solid = { fill: ink1, stroke: panel, strokeWidth: 1.2 };
  const open = circle(4.8, { fill: panel, stroke: ink1, strokeWidth: 2 });
  switch (symbol) {
    case 'disc':
      return [circle(6, solid), circle(2, { fill: panel })];
    case 'diamond':
      return [path('M0 -7.5L7.5 0L0 7.5L-7.5 0z', solid)];
    case 'square':
      return [path('M-5.5 -5.5h11v11h-11z', solid)];
    case 'ring':
      return [open];
    case 'hollow':
      return [open, path('M-3 3L3 -3', { stroke: ink1, strokeWidth: 1.4 })];
  }
}

/** The point that stands for a State too small to be seen, in the fill that its land would have. */
export function islandShapes(fill: string, { coast }: Theme, opacity?: number): Shape[] {
  return [circle(4, { fill, stroke: coast, strokeWidth: 1, ...(opacity === undefined ? {} : { opacity }) })];
}

/** Breadth of the lines of a pattern that stands for a full fill. */
const BROAD_PX = 3.6;

/** The tile of a pattern, from (0, 0) to (size, size). It repeats without a seam. */
export function patternTile(pattern: Pattern, color: string): { size: number; shapes: Shape[] } {
  const line = { stroke: color, strokeWidth: 1.1 };
  switch (pattern) {
    case 'hatch':
      return { size: 7, shapes: [path('M-1 1L1 -1M-1 8L8 -1M6 8L8 6', line)] };
    case 'slash':
      return { size: 8, shapes: [path('M-1 1L1 -1M-1 9L9 -1M7 9L9 7', { ...line, strokeWidth: BROAD_PX })] };
    case 'backslash':
      return { size: 8, shapes: [path('M-1 7L1 9M-1 -1L9 9M7 -1L9 1', { ...line, strokeWidth: BROAD_PX })] };
    case 'stripe':
      return { size: 5, shapes: [path('M0 2.5H5', line)] };
    case 'dots':
      return { size: 5, shapes: [{ kind: 'circle', x: 2.5, y: 2.5, radius: 1, fill: color }] };
  }
}
