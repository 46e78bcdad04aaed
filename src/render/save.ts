import type { Figure } from '../figures/shared/figure.ts';
import type { Theme } from '../theme/tokens.ts';
import { tableToCsv } from './csv.ts';
import { type Frame, figureToSvg } from './file.ts';

/** Where the fonts of a file are fetched from. */
export interface SaveFrame extends Frame {
  fonts: string;
  theme: Theme;
}

const PNG_SCALE = 2;

/** Saves a figure as SVG. Rejects with a reason where fonts cannot be fetched or nothing is drawn. */
export async function saveSvg(figure: Figure, frame: SaveFrame, name: string): Promise<void> {
  save(new Blob([await svgText(figure, frame)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves a figure as PNG at double size. */
export async function savePng(figure: Figure, frame: SaveFrame, name: string): Promise<void> {
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgText(figure, frame))}`);
  const canvas = document.createElement('canvas');
  canvas.width = image.width * PNG_SCALE;
  canvas.height = image.height * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('PNG');
  save(blob, `${name}.png`);
}

/** Saves a figure's table as CSV. */
export function saveCsv(figure: Figure, name: string): void {
  save(new Blob([tableToCsv(figure.table)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

async function svgText(figure: Figure, { fonts, theme, ...frame }: SaveFrame): Promise<string> {
  const [regular, semiBold] = await Promise.all([fontData(`${fonts}plex-sans-400-normal.woff2`), fontData(`${fonts}plex-sans-600-normal.woff2`)]);
  return figureToSvg(figure, frame, { 400: regular, 600: semiBold }, theme);
}

async function fontData(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('SVG'));
    image.src = address;
  });
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
