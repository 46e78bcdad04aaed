import type { Theme } from '../../theme/tokens.ts';
import type { CentreSymbol } from '../describe/types.ts';
import { centreShapes, PATTERNS, patternTile, type Shape } from '../look/symbols.ts';

/** Device pixels for one px of the pictures that the style uses. */
export const PIXEL_RATIO = 2;

const CENTRE_PX = 20;

/** The first part of the name of a centre symbol's picture; the symbol follows. */
export const centreImage = ({ name }: Theme) => `centre-${name}-`;
/** The name of the picture of a pattern in a colour. */
export const patternImage = (pattern: string, color: string) => `${pattern}-${color}`;

/** Draws the picture that the style calls by a name. Null for an unknown name. */
export function drawImage(name: string, theme: Theme): ImageData | null {
  const symbol = centreImage(theme);
  if (name.startsWith(symbol)) return paint(CENTRE_PX, centreShapes(name.slice(symbol.length) as CentreSymbol, theme), CENTRE_PX / 2);
  const pattern = PATTERNS.find((entry) => name.startsWith(`${entry}-`));
  if (!pattern) return null;
  const { size, shapes } = patternTile(pattern, name.slice(pattern.length + 1));
  return paint(size, shapes);
}

/** Draws shapes on a square of `size` px, their origin `origin` px from its corner. */
function paint(size: number, shapes: readonly Shape[], origin = 0): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = size * PIXEL_RATIO;
  canvas.height = size * PIXEL_RATIO;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.translate(origin, origin);
  for (const shape of shapes) paintShape(context, shape);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape) {
  const path = new Path2D(shape.kind === 'path' ? shape.d : undefined);
  if (shape.kind === 'circle') path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  if (shape.fill) {
    context.fillStyle = shape.fill;
    context.fill(path);
  }
  if (shape.stroke) {
    context.strokeStyle = shape.stroke;
    context.lineWidth = shape.strokeWidth ?? 1;
    context.stroke(path);
  }
}
