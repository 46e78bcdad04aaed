import { faultText } from '../lib/faultText.ts';
import { pictureFonts } from '../lib/text/scriptFonts.ts';
import type { Fonts } from './fonts.ts';
import { pngSize } from './pngSize.ts';
import type { Picture } from './svg.ts';

/** A function that draws a picture with given fonts in it. */
export type Drawing = (fonts: Fonts) => Picture;

/** Where the fonts of a file come from: the address of the site's fonts, and the language of its words. */
export interface FontPlace {
  fonts: string;
  language: string;
}

/** The scales of a PNG: pixels for each px. */
export const PNG_SCALES = [2, 4] as const;

/** Saves a picture as SVG. */
export function saveSvg({ svg }: Picture, name: string): void {
  save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves a picture as PNG with `scale` pixels for each px. Rejects if the browser cannot draw it. */
export async function savePng(picture: Picture, name: string, scale: number): Promise<void> {
  save(await pngOf(picture, scale), `${name}-${scale}x.png`);
}

/** Whether the browser lets a page copy pictures: none does on an address without https. */
export function canCopyPictures(): boolean {
  return 'ClipboardItem' in window && 'clipboard' in navigator;
}

/** Copies a picture to the clipboard as PNG at double size. Rejects if the browser does not allow it. */
export async function copyPng(picture: Picture): Promise<void> {
  // Some browsers require that the item is made during the click; its contents may be a promise.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(picture, 2) })]);
}

/** The address of a picture that holds the picture itself. */
export function dataAddress({ svg }: Picture): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

async function pngOf(picture: Picture, scale: number): Promise<Blob> {
  const image = await loadImage(dataAddress(picture));
  const canvas = document.createElement('canvas');
  const { width, height } = pngSize(picture, scale);
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('PNG');
  return blob;
}

/** Saves the text of a table as CSV. */
export function saveCsv(text: string, name: string): void {
  save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/** Saves a workbook. */
export function saveBook(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  save(new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }), `${name}.xlsx`);
}

/** Saves the text of a calendar file (iCalendar). */
export function saveCalendar(text: string, name: string): void {
  save(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `${name}.ics`);
}

/** The fonts of a file. Where they cannot be fetched there are none, and `fault` says why; else it is ''. */
export async function loadFonts({ fonts, language }: FontPlace): Promise<{ fonts: Fonts; fault: string }> {
  const data = (weight: 400 | 600) => Promise.all(pictureFonts(language, weight).map((name) => fontData(fonts + name)));
  try {
    const [regular, semiBold] = await Promise.all([data(400), data(600)]);
    return { fonts: { 400: regular, 600: semiBold }, fault: '' };
  } catch (error) {
    return { fonts: { 400: [], 600: [] }, fault: faultText(error) };
  }
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
