import type { Shape } from './symbols.ts';

/** A small drawing as SVG elements. */
export function shapesSvg(shapes: readonly Shape[]): string {
  return shapes.map(shapeSvg).join('');
}

function shapeSvg(shape: Shape): string {
  const { fill = 'none', stroke, strokeWidth = 1, dash, opacity } = shape;
  const line = stroke ? ` stroke="${stroke}" stroke-width="${strokeWidth}"${dash ? ` stroke-dasharray="${dash}"` : ''}` : '';
  const paint = ` fill="${fill}"${line}${opacity === undefined ? '' : ` opacity="${opacity}"`}`;
  return shape.kind === 'circle' ? `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}"${paint}/>` : `<path d="${shape.d}"${paint}/>`;
}
