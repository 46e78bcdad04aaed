import type { Table } from '../figures/shared/figure.ts';
import { scriptFonts } from '../lib/text/scriptFonts.ts';
import { tableToCsv } from './csv.ts';
import type { Fonts } from './fonts.ts';
import type { Picture } from './svg.ts';

/** A function that draws a picture with given fonts in it. */
export type Drawing = (fonts: Fonts) => Picture;

/** Where the fonts of a file come from: the address of the site's fonts, and the language of its words. */
export interface FontPlace {
  fonts: string;
  language: string;
}

/** Saves a picture as SVG. Rejects with a reason if the fonts cannot be fetched or there is no drawing. */
export async function saveSvg(drawing: Drawing, fonts: FontPlace, name: string): Promise<void> {
  save(new Blob([(await pictureOf(drawing, fonts)).svg], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves a picture as PNG with `scale` pixels for each px. */
export async function savePng(drawing: Drawing, fonts: FontPlace, name: string, scale: 2 | 4): Promise<void> {
  save(await pngOf(drawing, fonts, scale), `${name}.png`);
}

/** Copies a picture to the clipboard as PNG at double size. Rejects if the browser does not allow it. */
export async function copyPng(drawing: Drawing, fonts: FontPlace): Promise<void> {
  // Some browsers require that the item is made during the click; its contents may be a promise.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(drawing, fonts, 2) })]);
}

async function pngOf(drawing: Drawing, fonts: FontPlace, scale: 2 | 4): Promise<Blob> {
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent((await pictureOf(drawing, fonts)).svg)}`);
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('PNG');
  return blob;
}

/** Saves a table as CSV. */
export function saveTable(table: Table, name: string): void {
  save(new Blob([tableToCsv(table)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/** Saves the text of a calendar file (iCalendar). */
export function saveCalendar(text: string, name: string): void {
  save(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `${name}.ics`);
}

/** A picture with its fonts inside. Rejects if they cannot be fetched or there is no drawing. */
export async function pictureOf(drawing: Drawing, { fonts, language }: FontPlace): Promise<Picture> {
  const data = (weight: 400 | 600) => Promise.all(scriptFonts(language, weight).map((name) => fontData(fonts + name)));
  const [regular, semiBold] = await Promise.all([data(400), data(600)]);
  return drawing({ 400: regular, 600: semiBold });
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

/** Downloads a file under a name. */
export function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
