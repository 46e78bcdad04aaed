import type { Shape } from '../../map/look/symbols.ts';
import type { SlideNode } from '../pptx/deck.ts';

/** A small drawing as nodes of a slide, with its origin at `(x, y)` px. */
export function shapeNodes(shapes: readonly Shape[], x: number, y: number): SlideNode[] {
  return shapes.map((shape): SlideNode => (shape.kind === 'circle' ? { ...shape, x: shape.x + x, y: shape.y + y } : { ...shape, d: movedPath(shape.d, x, y) }));
}

/** Moves a path of straight lines by px. Relative commands do not change. */
function movedPath(d: string, x: number, y: number): string {
  return d.replace(/([MLHV])\s*(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?/g, (_, command: string, first: string, second: string | undefined) => {
    if (command === 'H') return `H${Number(first) + x}`;
    if (command === 'V') return `V${Number(first) + y}`;
    return `${command}${Number(first) + x} ${Number(second) + y}`;
  });
}
