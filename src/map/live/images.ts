import type { CentreSymbol } from '../describe/types.ts';

/** Pictures the style names: centre symbols, hatching and T-dashed limits, drawn on a canvas at double size. */
export const PIXEL_RATIO = 2;

/** The name of the T-dash picture in a colour. */
export const limitImage = (color: string) => `limit-${color}`;

/** Draws the picture of a name that the style uses; null for names it does not know. */
export function drawImage(name: string, ink: string, panel: string): ImageData | null {
  const [kind, value = ''] = [name.slice(0, name.indexOf('-')), name.slice(name.indexOf('-') + 1)];
  if (kind === 'centre') return draw(20, 20, (context) => drawCentre(context, value.slice(value.indexOf('-') + 1) as CentreSymbol, ink, panel));
  if (kind === 'hatch') return draw(10, 10, (context) => drawHatch(context, value));
  if (kind === 'stripe') return draw(10, 10, (context) => drawStripes(context, value));
  if (kind === 'dots') return draw(10, 10, (context) => drawDots(context, value));
  if (kind === 'limit') return draw(22, 14, (context) => drawLimit(context, value));
  return null;
}

function draw(width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = width * PIXEL_RATIO;
  canvas.height = height * PIXEL_RATIO;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function drawCentre(context: CanvasRenderingContext2D, symbol: CentreSymbol, ink: string, panel: string) {
  context.fillStyle = ink;
  context.strokeStyle = panel;
  context.lineWidth = 2.4;
  context.beginPath();
  if (symbol === 'square') context.rect(5, 5, 10, 10);
  else if (symbol === 'diamond') diamond(context);
  else context.arc(10, 10, symbol === 'ring' ? 4.6 : 6, 0, 2 * Math.PI);
  context.stroke();
  if (symbol === 'ring' || symbol === 'hollow') {
    context.fillStyle = panel;
    context.fill();
    context.strokeStyle = ink;
    context.lineWidth = 1.8;
    context.stroke();
  } else context.fill();
  if (symbol === 'disc') dot(context, panel);
  if (symbol === 'hollow') stroke(context);
}

function diamond(context: CanvasRenderingContext2D) {
  context.moveTo(10, 3);
  context.lineTo(17, 10);
  context.lineTo(10, 17);
  context.lineTo(3, 10);
  context.closePath();
}

function dot(context: CanvasRenderingContext2D, color: string) {
  context.fillStyle = color;
  context.beginPath();
  context.arc(10, 10, 2.1, 0, 2 * Math.PI);
  context.fill();
}

function stroke(context: CanvasRenderingContext2D) {
  context.beginPath();
  context.moveTo(4.5, 15.5);
  context.lineTo(15.5, 4.5);
  context.stroke();
}

function drawHatch(context: CanvasRenderingContext2D, color: string) {
  context.strokeStyle = color;
  context.lineWidth = 1.1;
  context.beginPath();
  for (const shift of [-10, -5, 0, 5, 10]) {
    context.moveTo(shift, 10);
    context.lineTo(shift + 10, 0);
  }
  context.stroke();
}

function drawStripes(context: CanvasRenderingContext2D, color: string) {
  context.fillStyle = color;
  for (const y of [2, 7]) context.fillRect(0, y, 10, 1.1);
}

function drawDots(context: CanvasRenderingContext2D, color: string) {
  context.fillStyle = color;
  context.beginPath();
  for (const x of [2.5, 7.5]) for (const y of [2.5, 7.5]) context.roundRect(x - 1, y - 1, 2, 2, 1);
  context.fill();
}

function drawLimit(context: CanvasRenderingContext2D, color: string) {
  context.strokeStyle = color;
  context.lineWidth = 1.6;
  context.beginPath();
  context.moveTo(3.5, 7);
  context.lineTo(18.5, 7);
  context.moveTo(11, 7);
  context.lineTo(11, 13);
  context.stroke();
}
