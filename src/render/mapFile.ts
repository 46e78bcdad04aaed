import type { Language } from '../i18n/language.ts';
import type { Box } from '../lib/geo/clip.ts';
import { scaleBar } from '../lib/geo/scaleBar.ts';
import { escapeXml } from '../lib/text/escapeXml.ts';
import { fixedWidth } from '../lib/text/fixedWidth.ts';
import { readFromRight } from '../lib/text/readFromRight.ts';
import { TEXT_FACES } from '../lib/text/scriptFonts.ts';
import { textWidth, wrapText } from '../lib/text/textWidth.ts';
import type { BoundaryData } from '../map/describe/boundaries.ts';
import type { KeyEntry } from '../map/describe/keyEntry.ts';
import { keySide } from '../map/describe/keySide.ts';
import { neatLine, type Rect } from '../map/describe/neatLine.ts';
import type { MapDescription } from '../map/describe/types.ts';
import { drawMap } from '../map/drawn/drawMap.ts';
import { exactPaper } from '../map/drawn/exactPaper.ts';
import { UNITS_PER_PX, unprojectMercator } from '../map/drawn/plane.ts';
import { inFile, inPlace } from '../map/drawn/shapeWriter.ts';
import { haloText } from '../map/look/haloText.ts';
import { shapesSvg } from '../map/look/shapesSvg.ts';
import { SWATCH, swatch } from '../map/look/swatch.ts';
import { changeSigns } from '../map/names/changeSigns.ts';
import { labelSvg } from '../map/names/labelSvg.ts';
import { type NameSheet, screenSheet } from '../map/names/nameSheet.ts';
import { placeNames } from '../map/names/placeNames.ts';
import type { Theme } from '../theme/tokens.ts';
import type { Camera } from '../view/viewState.ts';
import { type Fonts, fontFaces } from './fonts.ts';
import { type Inset, insetSize, insetSvg } from './insetSvg.ts';
import type { Picture } from './svg.ts';

/** A map view to be written as a file: the map, its camera, and the text around it. */
export interface MapFile {
  map: MapDescription;
  boundaries: BoundaryData;
  theme: Theme;
  camera: Camera;
  projection: 'mercator' | 'globe';
  /** Size of the map itself in px. */
  width: number;
  height: number;
  title: string;
  subtitle: string;
  key: KeyEntry[];
  /** The language of all words. */
  language: Pick<Language, 'code' | 'direction' | 'number'>;
  /** The words of the scale: the two units, and the latitude at which it holds. */
  scale: { miles: string; kilometres: string; at: string };
  /** Plans that stand in a lower corner of the map, where it is wide enough. */
  insets?: readonly Inset[];
  /** Attribution, disclaimer, date of the facts, address: one paragraph each. */
  foot: string[];
  /** Prefix of the ids in the SVG, so that two maps on one page do not clash. Default: `map-`. */
  idPrefix?: string;
}

/** A map as SVG text, with its size and the corner of the map itself in px. */
export interface MapSvg extends Picture {
  origin: { x: number; y: number };
}

const MARGIN = 24;
const BAND = 24;
const KEY_ROW = 24;
/** Px from the left of a key entry to its words, and from its words to the next entry. */
const KEY_INDENT = 32;
const KEY_GAP = 26;
const WIDEST_SCALE_PX = 190;
/** Plans need a map of this width in px, and take at most this share of its height. */
const INSETS_FROM = { width: 860, share: 0.7 } as const;
const INSET_GAP = 10;

/**
 * A map view as SVG: title, map in its neat line, key, scale, attribution, disclaimer, date and address. A file carries its fonts, is
 * self-contained and written so that office and drawing programs show it too; without fonts (null) it is for a page, which has the style of
 * its lines, and a strict policy allows no `<style>` there.
 */
export function mapToSvg(file: MapFile, fonts: Fonts | null): MapSvg {
  const { theme, width, height } = file;
  const titles = file.title ? wrapText(file.title, width, 22, 600) : [];
  const top = MARGIN + titles.length * 28 + (file.subtitle ? 22 : 0) + 10;
  const keys = keyRows(file, fonts !== null);
  const write = (text: string, line: Line) => textSvg(file, text, line, size.width, fonts !== null);
  const keyTop = top + height + 26;
  const footTop = keyTop + keys.height + 6;
  const foot = file.foot.flatMap((paragraph) => wrapText(paragraph, width, 13));
  const size = { width: width + 2 * MARGIN, height: footTop + foot.length * 18 + MARGIN };
  const lines = [
    ...titles.map((line, index) => write(line, { x: MARGIN, y: MARGIN + 20 + index * 28, size: 22, fill: theme.ink1, weight: 600 })),
    file.subtitle ? write(file.subtitle, { x: MARGIN, y: MARGIN + titles.length * 28 + 14, size: 14, fill: theme.ink2 }) : '',
    ...foot.map((line, index) => write(line, { x: MARGIN, y: footTop + 14 + index * 18, size: 13, fill: theme.ink3 })),
  ];
  const body = `${lines.join('')}<g transform="translate(${MARGIN} ${top})">${picture(file, fonts !== null)}</g><g transform="translate(${MARGIN} ${keyTop})">${keys.svg}</g>`;
  return { svg: outerSvg(file, fonts, size, body), ...size, origin: { x: MARGIN, y: top } };
}

function outerSvg({ title, theme, language }: MapFile, fonts: Fonts | null, { width, height }: { width: number; height: number }, body: string): string {
  const role = title ? `role="img" aria-label="${escapeXml(title)}"` : 'aria-hidden="true"';
  const style = fonts ? `<style>${fontFaces(fonts)}</style>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg"${fonts ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : ''} direction="ltr" xml:lang="${language.code}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${role} font-family="${TEXT_FACES}">${style}<rect width="${width}" height="${height}" fill="${theme.panel}"/>${body}</svg>`;
}

function picture(file: MapFile, isFile: boolean): string {
  const { map, boundaries, theme, camera, projection, width, height, idPrefix = 'map-' } = file;
  const paper = exactPaper(camera, projection, width, height);
  const labels = placeNames(map, boundaries, theme, nameSheet(file));
  const middle = `translate(${width / 2} ${height / 2})`;
  const drawing = `<g transform="${middle} scale(${1 / UNITS_PER_PX})">${drawMap(map, boundaries, theme, paper, idPrefix, isFile ? inFile : inPlace)}</g>`;
  const names = labels.map((label) => {
    const [x, y] = label.place.at;
    const { look, marks } = labelSvg(label, theme, map.regionId, isFile);
    return `<g transform="translate(${n(x)} ${n(y)})"${label.hit ? ` data-hit="${escapeXml(label.hit)}"` : ''}${look && ` ${look}`}>${marks}</g>`;
  });
  const signs = changeSigns(map, file, theme).map(({ at: [x, y], shape }) => `<g transform="translate(${n(x)} ${n(y)})">${shapesSvg([shape])}</g>`);
  const clip = `<clipPath id="${idPrefix}clip"><rect width="${width}" height="${height}"/></clipPath>`;
  const sea = `<rect width="${width}" height="${height}" fill="${paper.ball ? theme.panel2 : theme.sea}"/>`;
  return `${clip}<g clip-path="url(#${idPrefix}clip)">${sea}${drawing}${names.join('')}${signs.join('')}</g>${insetsSvg(file, isFile)}${scaleSvg(file, isFile)}${frame(file, isFile)}`;
}

/** The sheet for names: within the neat line, off the scale. */
function nameSheet(file: MapFile): NameSheet {
  const { camera, projection, width, height } = file;
  const scale = [BAND, height - BAND - 72, BAND + 14 + WIDEST_SCALE_PX, height - BAND] as const;
  const degrees = neatLine(fromOf(file), width, height, BAND).labels.map(({ x, y }) => [x - 20, y - 12, x + 20, y + 3] as const);
  return { ...screenSheet({ camera, projection, width, height }, [scale, ...degrees, ...insetBoxes(file).map(({ box }) => box)]), beyond: 0 };
}

/** What the degrees around the map are found from. */
function fromOf({ camera, projection, width, height }: Pick<MapFile, 'camera' | 'projection' | 'width' | 'height'>): Parameters<typeof neatLine>[0] {
  return projection === 'globe' ? camera : (x, y) => unprojectMercator(camera, width, height, x, y);
}

/** Where plans stand on a file: above each other in a lower corner, which no key takes here. None where the map is too small for all of them. */
function insetBoxes({ insets = [], map, width, height }: MapFile): { inset: Inset; box: Box }[] {
  const sizes = insets.map(({ bounds }) => insetSize(bounds));
  const whole = sizes.reduce((sum, size) => sum + size.height + INSET_GAP, 0);
  if (width < INSETS_FROM.width || whole > height * INSETS_FROM.share) return [];
  let bottom = height - BAND - INSET_GAP;
  return insets.map((inset, index) => {
    const { width: own = 0, height: tall = 0 } = sizes[index] ?? {};
    const left = keySide(map) === 'west' ? BAND + WIDEST_SCALE_PX + 40 : width - BAND - INSET_GAP - own;
    const box: Box = [left, bottom - tall, left + own, bottom];
    bottom -= tall + INSET_GAP;
    return { inset, box };
  });
}

function insetsSvg(file: MapFile, isFile: boolean): string {
  return insetBoxes(file)
    .map(
      ({ inset, box: [x, y] }, index) =>
        `<g transform="translate(${n(x)} ${n(y)})">${insetSvg(inset, file.theme, `${file.idPrefix ?? 'map-'}inset-${index}-`, isFile)}</g>`,
    )
    .join('');
}

/** The neat line, drawn on a band that covers the edge of the map. */
function frame({ theme, camera, projection, width, height }: MapFile, isFile: boolean): string {
  const { inner, lines, zebra, labels } = neatLine(fromOf({ camera, projection, width, height }), width, height, BAND);
  const band = `<path fill-rule="evenodd" fill="${theme.panel}" d="M0 0H${width}V${height}H0ZM${inner.x} ${inner.y}v${inner.height}h${inner.width}v${-inner.height}Z"/>`;
  const boxes = lines.map((line) => `<rect ${boxOf(line)} fill="none" stroke="${theme.frame}" stroke-width="${line.strokeWidth}"/>`);
  const segments = zebra.map((segment) => `<rect ${boxOf(segment)} fill="${theme.frame}"/>`);
  const degrees = labels.map(({ x, y, text, turn, isInside }) => {
    const turned = turn ? ` transform="rotate(${turn} ${n(x)} ${n(y)})"` : '';
    const write = (paint: string) => `<text x="${n(x)}" y="${n(y)}" font-size="13" ${paint} text-anchor="middle"${turned}>${text}</text>`;
    return isInside ? haloText(write, { fill: theme.ink2, halo: theme.haloSea, width: 3 }, isFile) : write(`fill="${theme.ink2}"`);
  });
  return [band, ...boxes, ...segments, ...degrees].join('');
}

function scaleSvg({ theme, camera, width, height, scale, language }: MapFile, isFile: boolean): string {
  const widest = Math.min(WIDEST_SCALE_PX, width / 3);
  const bars = [
    { ...scaleBar(camera.lat, camera.zoom, widest, 1852), unit: scale.miles },
    { ...scaleBar(camera.lat, camera.zoom, widest, 1000), unit: scale.kilometres },
  ];
  const [left, bottom] = [BAND + 14, height - BAND - 16];
  const line = (words: string, y: number) =>
    haloText(
      (paint) => `<text x="${left}" y="${y}" font-size="13" ${paint}${isFile ? fixedWidth(words, 13) : ''}>${escapeXml(readFromRight(words))}</text>`,
      { fill: theme.ink1, halo: theme.haloSea, width: 3 },
      isFile,
    );
  const drawn = bars.map(({ px, length, unit }, index) => {
    const y = bottom - 40 + index * 24;
    return `<rect ${boxOf({ x: left, y, width: px, height: 3 })} fill="${theme.ink1}"/>${line(`${language.number(length)} ${unit}`, y - 4)}`;
  });
  return `${drawn.join('')}${line(scale.at, bottom + 4)}`;
}

/** The entries of the key in rows from the side on which reading begins. */
function keyRows(file: MapFile, isFile: boolean): { svg: string; height: number } {
  const { key, theme, map, width, language } = file;
  let [x, y] = [0, 0];
  const parts = key.map((entry) => {
    const words = entry.count === undefined ? entry.label : `${language.number(entry.count)} ${entry.label}`;
    const room = KEY_INDENT + textWidth(words, 13) + KEY_GAP;
    if (x > 0 && x + room > width) [x, y] = [0, y + KEY_ROW];
    const half = SWATCH.width / 2;
    const middle = language.direction === 'rtl' ? width - x - half : x + half;
    const sign = `<g transform="translate(${n(middle)} ${y + 10})">${shapesSvg(swatch(entry, theme, map.regionId))}</g>`;
    const svg = `${sign}${textSvg(file, words, { x: x + KEY_INDENT, y: y + 15, size: 13, fill: theme.ink2 }, width, isFile)}`;
    x += room;
    return svg;
  });
  return { svg: parts.join(''), height: key.length ? y + KEY_ROW : 0 };
}

interface Line {
  /** Distance from the side on which reading begins. */
  x: number;
  y: number;
  size: number;
  fill: string;
  weight?: 400 | 600;
}

/** A line of text within a width. */
function textSvg({ language }: MapFile, text: string, { x, y, size, fill, weight = 400 }: Line, width: number, isFile: boolean): string {
  const [at, words, anchor] = language.direction === 'rtl' ? [width - x, readFromRight(text), ' text-anchor="end"'] : [x, text, ''];
  return `<text x="${n(at)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor}${isFile ? fixedWidth(text, size, weight) : ''}>${escapeXml(words)}</text>`;
}

const boxOf = ({ x, y, width, height }: Rect) => `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
const n = (value: number) => String(Math.round(value * 100) / 100);
