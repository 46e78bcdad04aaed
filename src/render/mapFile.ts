import { sum } from 'd3';
import type { Language } from '../i18n/language.ts';
import type { Box } from '../lib/geo/clip.ts';
import { hundredths } from '../lib/hundredths.ts';
import { escapeXml } from '../lib/text/escapeXml.ts';
import { TEXT_FACES } from '../lib/text/scriptFonts.ts';
import type { BoundaryData } from '../map/describe/boundaries.ts';
import type { KeyEntry } from '../map/describe/keyEntry.ts';
import { keySide } from '../map/describe/keySide.ts';
import type { MapDescription } from '../map/describe/types.ts';
import { drawMap } from '../map/drawn/drawMap.ts';
import { exactPaper } from '../map/drawn/exactPaper.ts';
import { inFile, inPlace } from '../map/drawn/shapeWriter.ts';
import { shapesSvg } from '../map/look/shapesSvg.ts';
import { changeSigns } from '../map/names/changeSigns.ts';
import { alone, labelSvg } from '../map/names/labelSvg.ts';
import { type NameSheet, screenSheet } from '../map/names/nameSheet.ts';
import { placeNames } from '../map/names/placeNames.ts';
import { UNITS_PER_PX } from '../map/projection/plane.ts';
import type { Theme } from '../theme/tokens.ts';
import type { Camera } from '../view/viewState.ts';
import { BAND, neatLineOf, neatLineSvg, scaleSvg, WIDEST_SCALE_PX } from './fileEdges.ts';
import { type Fonts, fontFaces } from './fonts.ts';
import { type Inset, insetSize, insetSvg } from './insetSvg.ts';
import { BESIDE_GAP, MARGIN, wordsAround } from './mapWords.ts';
import type { Sheet } from './sheet.ts';
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
  language: Language;
  /** Whether the scale says the latitude at which it holds. */
  hasScaleLatitude?: boolean;
  /** Whether there is no scale: a small map has no room for one. */
  hasNoScale?: boolean;
  /** Plans that stand in a lower corner of the map, where it is wide enough. */
  insets?: readonly Inset[];
  /** Attribution, disclaimer, sources, date of the facts, licence, address: one paragraph each. */
  foot: readonly string[];
  /** Whether the foot is written in smaller letters. */
  isFootSmall?: boolean;
  /** Px around the whole; 24 where left out. */
  margin?: number;
  /** Whether a wider font than the one that is measured may draw its words, as in an embed. */
  isWiderFont?: boolean;
  /** The width in px of a column with key and foot beside the map; they stand below it where left out. */
  beside?: number;
  /** The size in px at which the whole is shown, where that is not the size of its layout. */
  shown?: { width: number; height: number };
  /** Prefix of the ids in the SVG, so that two maps on one page do not clash. Default: `map-`. */
  idPrefix?: string;
}

/** A map as SVG text, with its size and the corner of the map itself in px. */
export interface MapSvg extends Picture {
  origin: { x: number; y: number };
}

/** Plans need a map of this width in px, and take at most this share of its height. */
const INSETS_FROM = { width: 690, share: 0.7 } as const;
const INSET_GAP = 10;
/** From this ratio of its sides on a sheet has room for words beside a map, in a column of one of these widths in px. */
const WIDE_SHEET = 1.5;
const COLUMNS = [240, 280, 320, 360] as const;

/**
 * A map view as SVG: title, map in its neat line, key, scale, attribution, disclaimer, date and address. A file carries its fonts, is
 * self-contained and written so that office and drawing programs show it too; without fonts (null) it is for a page, which has the style of
 * its lines, and a strict policy allows no `<style>` there.
 */
export function mapToSvg(file: MapFile, fonts: Fonts | null): MapSvg {
  const { before, after, left, top, ...size } = wordsAround(file, file.height, fonts !== null);
  const body = `${before}<g transform="translate(${left} ${top})">${picture(file, fonts !== null)}</g>${after}`;
  return { svg: outerSvg(file, fonts, size, body), ...(file.shown ?? size), origin: { x: left, y: top } };
}

function outerSvg({ title, theme, language, shown }: MapFile, fonts: Fonts | null, size: { width: number; height: number }, body: string): string {
  const role = title ? `role="img" aria-label="${escapeXml(title)}"` : 'aria-hidden="true"';
  const style = fonts ? `<style>${fontFaces(fonts)}</style>` : '';
  const links = fonts ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : '';
  const { width, height } = size;
  const sizes = `viewBox="0 0 ${width} ${height}" width="${(shown ?? size).width}" height="${(shown ?? size).height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg"${links} direction="ltr" xml:lang="${language.code}" ${sizes} ${role} font-family="${TEXT_FACES}">${style}<rect width="${width}" height="${height}" fill="${theme.panel}"/>${body}</svg>`;
}

/**
 * A map laid out for a sheet: it shows all that was seen before. The foot is in smaller letters, because the map needs the room. On a wide sheet key and foot stand beside the map, in the narrowest
 * column that has room for them, else below it.
 */
export function onSheet(file: MapFile, sheet: Sheet): MapFile {
  const inner = sheet.width - 2 * MARGIN;
  const small = { ...file, width: inner, isFootSmall: true };
  const heightFor = (words: MapFile) => sheet.height - wordsAround(words, 0, true).height;
  const columns = sheet.width / sheet.height >= WIDE_SHEET ? COLUMNS.map((beside) => ({ ...small, width: inner - beside - BESIDE_GAP, beside })) : [];
  const words = columns.find((wide) => wordsAround(wide, 0, true).column <= heightFor(wide)) ?? small;
  const [width, height] = [words.width, heightFor(words)];
  const zoom = file.camera.zoom + Math.log2(Math.min(width / file.width, height / file.height));
  return { ...words, height, camera: { ...file.camera, zoom }, shown: sheet.shown };
}

function picture(file: MapFile, isFile: boolean): string {
  const { map, boundaries, theme, camera, projection, width, height, idPrefix = 'map-' } = file;
  const paper = exactPaper(camera, projection, width, height);
  const labels = placeNames(map, boundaries, theme, nameSheet(file));
  const middle = `translate(${width / 2} ${height / 2})`;
  const drawing = `<g transform="${middle} scale(${1 / UNITS_PER_PX})">${drawMap(map, boundaries, theme, paper, idPrefix, isFile ? inFile : inPlace)}</g>`;
  const names = labels.map((label) => {
    const [x, y] = label.place.at;
    const drawn = labelSvg(label, theme, map.regionId, isFile);
    return `<g transform="translate(${hundredths(x)} ${hundredths(y)})"${label.hit ? ` data-hit="${escapeXml(label.hit)}"` : ''}${alone(drawn)}>${drawn.marks}</g>`;
  });
  const signs = changeSigns(map, file, theme).map(
    ({ at: [x, y], shape }) => `<g transform="translate(${hundredths(x)} ${hundredths(y)})">${shapesSvg([shape])}</g>`,
  );
  const clip = `<clipPath id="${idPrefix}clip"><rect width="${width}" height="${height}"/></clipPath>`;
  const sea = `<rect width="${width}" height="${height}" fill="${paper.ball ? theme.panel2 : theme.sea}"/>`;
  return `${clip}<g clip-path="url(#${idPrefix}clip)">${sea}${drawing}${names.join('')}${signs.join('')}</g>${insetsSvg(file, isFile)}${file.hasNoScale ? '' : scaleSvg(file, isFile)}${neatLineSvg(file, isFile)}`;
}

/** The sheet for names: within the neat line, off the scale. */
function nameSheet(file: MapFile): NameSheet {
  const { camera, projection, width, height } = file;
  const scale = file.hasNoScale ? [] : [[BAND, height - BAND - 72, BAND + 14 + WIDEST_SCALE_PX, height - BAND] as const];
  const degrees = neatLineOf(file).labels.map(({ x, y }) => [x - 20, y - 12, x + 20, y + 3] as const);
  return { ...screenSheet({ camera, projection, width, height }, [...scale, ...degrees, ...insetBoxes(file).map(({ box }) => box)]), beyond: 0 };
}

/** Where plans stand on a file: above each other in a lower corner, which no key takes here. None where the map is too small for all of them. */
function insetBoxes({ insets = [], map, width, height }: MapFile): { inset: Inset; box: Box }[] {
  const sizes = insets.map(({ bounds }) => insetSize(bounds));
  const whole = sum(sizes, (size) => size.height + INSET_GAP);
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
        `<g transform="translate(${hundredths(x)} ${hundredths(y)})">${insetSvg(inset, file.theme, `${file.idPrefix ?? 'map-'}inset-${index}-`, isFile)}</g>`,
    )
    .join('');
}
