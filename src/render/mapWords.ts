import type { Language } from '../i18n/language.ts';
import { hundredths } from '../lib/hundredths.ts';
import { escapeXml } from '../lib/text/escapeXml.ts';
import { fixedWidth } from '../lib/text/fixedWidth.ts';
import { readFromRight } from '../lib/text/readFromRight.ts';
import { textWidth, wrapText } from '../lib/text/textWidth.ts';
import type { KeyEntry } from '../map/describe/keyEntry.ts';
import { shapesSvg } from '../map/look/shapesSvg.ts';
import { SWATCH, swatch } from '../map/look/swatch.ts';
import type { Theme } from '../theme/tokens.ts';

/** Px around a map file. */
export const MARGIN = 24;
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
  isFootSmall?: boolean;
}

/** The words around a map: title and foot, the key, the px above the map, and the height in px of all with a map of a height. */
export function wordsAround(file: WordedMap, mapHeight: number, isFile: boolean): { before: string; after: string; top: number; height: number } {
  const { theme, width } = file;
  const { size, line: footLine } = file.isFootSmall ? SMALL_FOOT : FOOT;
  const titles = file.title ? wrapText(file.title, width, 22, 600) : [];
  const top = MARGIN + titles.length * 28 + (file.subtitle ? 22 : 0) + 10;
  const keys = keyRows(file, isFile);
  const keyTop = top + mapHeight + 26;
  const footTop = keyTop + keys.height + 6;
  const foot = file.foot.filter(Boolean).flatMap((paragraph) => wrapText(paragraph, width, size));
  const write = (text: string, line: Line) => textSvg(file, text, line, width + 2 * MARGIN, isFile);
  const lines = [
    ...titles.map((line, index) => write(line, { x: MARGIN, y: MARGIN + 20 + index * 28, size: 22, fill: theme.ink1, weight: 600 })),
    file.subtitle ? write(file.subtitle, { x: MARGIN, y: MARGIN + titles.length * 28 + 14, size: 14, fill: theme.ink2 }) : '',
    ...foot.map((line, index) => write(line, { x: MARGIN, y: footTop + 14 + index * footLine, size, fill: theme.ink3 })),
  ];
  return {
    before: lines.join(''),
    after: `<g transform="translate(${MARGIN} ${keyTop})">${keys.svg}</g>`,
    top,
    height: footTop + foot.length * footLine + MARGIN,
  };
}

/** The entries of the key in rows from the side on which reading begins; one that is wider than the map goes on in further lines. */
function keyRows(file: WordedMap, isFile: boolean): { svg: string; height: number } {
  const { key, theme, map, width, language } = file;
  let [x, y, most] = [0, 0, 1];
  const bottom = () => y + KEY_ROW + (most - 1) * KEY_LINE;
  const parts = key.map((entry) => {
    const words = entry.count === undefined ? entry.label : `${language.number(entry.count)} ${entry.label}`;
    const lines = wrapText(words, width - KEY_INDENT, 13);
    const room = KEY_INDENT + Math.max(...lines.map((line) => textWidth(line, 13))) + KEY_GAP;
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
