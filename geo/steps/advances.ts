import { readFileSync } from 'node:fs';
import { ascending } from 'd3';
import subsetFont from 'subset-font';
import { arabicForms } from '../../src/lib/text/arabicForms.ts';
import { fontFile } from './fonts.ts';
import { shapingFont } from './shapedWidth.ts';
import { glyphIndex, trueTypeTables } from './trueType.ts';

/** The scripts of which each character is as wide as its glyph. Letters of Arabic have forms; a Chinese character is as wide as its line is high. */
const SCRIPTS = ['latin', 'cyrillic'] as const;
/** From the first letter of Latin to the last sign of punctuation and mathematics; private and combining characters are left out. */
const CHARACTERS = [...Array(0x2300).keys()].map((code) => String.fromCodePoint(code)).filter((character) => /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u.test(character));

/** The advance width of each character that IBM Plex Sans has in a weight, in thousandths of the size. */
export async function advances(weight: 400 | 600): Promise<Map<string, number>> {
  const faces = await Promise.all(SCRIPTS.map((script) => advancesIn(readFileSync(fontFile(script, `${weight}-normal`)))));
  const arabic = await arabicAdvances(readFileSync(fontFile('arabic', `${weight}-normal`)));
  return new Map([...faces, arabic].flatMap((face) => [...face]).sort(([a], [b]) => ascending(a, b)));
}

/** Beside the letters: the signs of Arabic text. */
const ARABIC_SIGNS = [...'،؛؟٪ـ«»'];
/** Makes a letter join to the side on which it stands. */
const JOINER = '\u200d';

/** The widths of the forms of Arabic letters (see `arabicForms`) and of the signs between them, as HarfBuzz shapes them. */
async function arabicAdvances(woff2: Buffer): Promise<Map<string, number>> {
  const letters = [...arabicForms()].flatMap(([letter, forms]) => [...forms].map((form, place) => [form, inForm(letter, place)] as const));
  const texts = [...letters, ...ARABIC_SIGNS.map((sign) => [sign, sign] as const)];
  const font = await shapingFont(woff2, texts.map(([, text]) => text).join(''));
  return new Map(texts.flatMap(([key, text]) => ((width) => (width === undefined ? [] : [[key, width] as const]))(font(text))));
}

const inForm = (letter: string, place: number) => `${place % 2 ? JOINER : ''}${letter}${place > 1 ? JOINER : ''}`;

async function advancesIn(woff2: Buffer): Promise<Map<string, number>> {
  const font = trueTypeTables(await subsetFont(woff2, CHARACTERS.join(''), { targetFormat: 'truetype' }));
  const unitsPerEm = font('head').getUint16(18);
  const measured = font('hhea').getUint16(34);
  const metrics = font('hmtx');
  // All glyphs beyond the last entry of the table have the width of that entry.
  const widthOf = (glyph: number) => Math.round((metrics.getUint16(Math.min(glyph, measured - 1) * 4) * 1000) / unitsPerEm);
  const glyphOf = glyphIndex(font('cmap'));
  return new Map(
    CHARACTERS.flatMap((character): [string, number][] => {
      const glyph = glyphOf(character.charCodeAt(0));
      return glyph ? [[character, widthOf(glyph)]] : [];
    }),
  );
}
