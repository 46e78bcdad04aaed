import { PATTERNS, patternTile, type Shape } from '../look/symbols.ts';

/** Device pixels for one px of the pictures that the style uses. */
export const PIXEL_RATIO = 2;

/** The name of the picture of a pattern in a colour. */
export const patternImage = (pattern: string, color: string) => `${pattern}-${color}`;

/** Draws the picture that the style calls by a name. Null for an unknown name. */
export function drawImage(name: string): ImageData | null {
  const pattern = PATTERNS.find((entry) => name.startsWith(`${entry}-`));
  if (!pattern) return null;
  const { size, shapes } = patternTile(pattern, name.slice(pattern.length + 1));
  return paint(size, shapes);
}

/** Draws shapes on a square of `size` px. */
function paint(size: number, shapes: readonly Shape[]): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = size * PIXEL_RATIO;
  canvas.height = size * PIXEL_RATIO;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
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
