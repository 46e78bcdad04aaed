import { max } from 'd3';
import type { Language } from '../i18n/language.ts';
import { hundredths } from '../lib/hundredths.ts';
import { escapeXml } from '../lib/text/escapeXml.ts';
import { fixedWidth } from '../lib/text/fixedWidth.ts';
import { readFromRight } from '../lib/text/readFromRight.ts';
import { textWidth, WIDER, wrapText } from '../lib/text/textWidth.ts';
import type { KeyEntry } from '../map/describe/keyEntry.ts';
import { shapesSvg } from '../map/look/shapesSvg.ts';
import { SWATCH, swatch } from '../map/look/swatch.ts';
import type { Theme } from '../theme/tokens.ts';

/** Px around a map file. */
export const MARGIN = 24;
/** Between the map and words beside it. */
export const BESIDE_GAP = 20;
const KEY_ROW = 24;
/** From one line of an entry to its next. */
const KEY_LINE = 17;
/** Px from the left of a key entry to its words, and from its words to the next entry. */
const KEY_INDENT = 32;
const KEY_GAP = 26;
const FOOT = { size: 13, line: 18 } as const;
const SMALL_FOOT = { size: 11, line: 14 } as const;

/** The words of a map file, with the width in px of its map. */
export interface WordedMap {
  map: { regionId: string };
  theme: Theme;
  width: number;
  title: string;
  subtitle: string;
  key: readonly KeyEntry[];
  language: Pick<Language, 'code' | 'direction' | 'number'>;
  foot: readonly string[];
  /** Px around the whole; 24 where left out. */
  margin?: number;
  /** Whether a wider font than the one that is measured may draw its words, as in an embed. */
  isWiderFont?: boolean;
  isFootSmall?: boolean;
  /** The width of the column in which key and foot stand, where they are beside the map. */
  beside?: number;
}

/** The words around a map, and the place of the map in the whole, in px. */
interface WordsAround {
  before: string;
  after: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** The height that key and foot need where they stand in a column beside the map. */
  column: number;
}

/** How much wider lines can be on a page than they are measured, where the browser moves letters to whole pixels. A file says the width of each line. */
const HINTED = 1.05;

/** The words around a map of a height: the title above it, key and foot below it, or where `beside` is given in a column of that width. */
export function wordsAround(file: WordedMap, mapHeight: number, isFile: boolean): WordsAround {
  const { theme, beside, language, margin = MARGIN } = file;
  const { size, line: footLine } = file.isFootSmall ? SMALL_FOOT : FOOT;
  const whole = file.width + (beside ? beside + BESIDE_GAP : 0);
  const column = beside ?? file.width;
  const wider = file.isWiderFont ? WIDER : isFile ? 1 : HINTED;
  const titles = file.title ? wrapText(file.title, whole / wider, 22, 600) : [];
  const top = margin + titles.length * 28 + (file.subtitle ? 22 : 0) + 10;
  const keys = keyRows(file, column, isFile);
  const foot = file.foot.filter(Boolean).flatMap((paragraph) => wrapText(paragraph, column / wider, size));
  const footHeight = foot.length * footLine;
  const keyTop = beside ? top : top + mapHeight + 26;
  const footTop = beside ? top + mapHeight - footHeight - 6 : keyTop + keys.height + 6;
  const isMirrored = language.direction === 'rtl';
  const columnLeft = beside && !isMirrored ? margin + file.width + BESIDE_GAP : margin;
  const title = (text: string, line: Line) => textSvg(file, text, line, whole + 2 * margin, isFile);
  const lines = [
    ...titles.map((line, index) => title(line, { x: margin, y: margin + 20 + index * 28, size: 22, fill: theme.ink1, weight: 600 })),
    file.subtitle ? title(file.subtitle, { x: margin, y: margin + titles.length * 28 + 14, size: 14, fill: theme.ink2 }) : '',
  ];
  const footLines = foot.map((line, index) => textSvg(file, line, { x: 0, y: 14 + index * footLine, size, fill: theme.ink3 }, column, isFile));
  const placed = (inside: string, y: number) => inside && `<g transform="translate(${columnLeft} ${hundredths(y)})">${inside}</g>`;
  return {
    before: lines.join(''),
    after: `${placed(keys.svg, keyTop)}${placed(footLines.join(''), footTop)}`,
    left: beside && isMirrored ? margin + beside + BESIDE_GAP : margin,
    top,
    width: whole + 2 * margin,
    height: (beside || keys.height + footHeight === 0 ? top + mapHeight : footTop + footHeight) + margin,
    column: keys.height + footHeight + 24,
  };
}

/** The entries of the key in rows of a width from the side on which reading begins; one that is wider goes on in further lines. */
function keyRows(file: WordedMap, width: number, isFile: boolean): { svg: string; height: number } {
  const { key, theme, map, language } = file;
  const wider = file.isWiderFont ? WIDER : 1;
  let [x, y, most] = [0, 0, 1];
  const bottom = () => y + KEY_ROW + (most - 1) * KEY_LINE;
  const parts = key.map((entry) => {
    const words = entry.count === undefined ? entry.label : `${language.number(entry.count)} ${entry.label}`;
    const lines = wrapText(words, (width - KEY_INDENT) / wider, 13);
    const room = KEY_INDENT + (max(lines, (line) => textWidth(line, 13)) ?? 0) * wider + KEY_GAP;
    if (x > 0 && x + room > width) [x, y, most] = [0, bottom(), 1];
    most = Math.max(most, lines.length);
    const half = SWATCH.width / 2;
    const middle = language.direction === 'rtl' ? width - x - half : x + half;
    const sign = `<g transform="translate(${hundredths(middle)} ${y + 10})">${shapesSvg(swatch(entry, theme, map.regionId))}</g>`;
    const place = { x: x + KEY_INDENT, size: 13, fill: theme.ink2 };
    x += room;
    return sign + lines.map((line, index) => textSvg(file, line, { ...place, y: y + 15 + index * KEY_LINE }, width, isFile)).join('');
  });
  return { svg: parts.join(''), height: key.length ? bottom() : 0 };
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
function textSvg({ language }: WordedMap, text: string, { x, y, size, fill, weight = 400 }: Line, width: number, isFile: boolean): string {
  const [at, words, anchor] = language.direction === 'rtl' ? [width - x, readFromRight(text), ' text-anchor="end"'] : [x, text, ''];
  return `<text x="${hundredths(at)}" y="${hundredths(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor}${isFile ? fixedWidth(text, size, weight) : ''}>${escapeXml(words)}</text>`;
}
