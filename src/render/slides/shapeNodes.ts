import type { Shape } from '../../map/look/symbols.ts';
import type { SlideNode } from '../pptx/deck.ts';

/** A small drawing as nodes of a slide, its origin at a point in px. */
export function shapeNodes(shapes: readonly Shape[], x: number, y: number): SlideNode[] {
  return shapes.map((shape): SlideNode => (shape.kind === 'circle' ? { ...shape, x: shape.x + x, y: shape.y + y } : { ...shape, d: movedPath(shape.d, x, y) }));
}

/** A path of straight lines, moved by px. Its relative commands stay as they are. */
function movedPath(d: string, x: number, y: number): string {
  return d.replace(/([MLHV])\s*(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?/g, (_, command: string, first: string, second: string | undefined) => {
    if (command === 'H') return `H${Number(first) + x}`;
    if (command === 'V') return `V${Number(first) + y}`;
    return `${command}${Number(first) + x} ${Number(second) + y}`;
  });
}
