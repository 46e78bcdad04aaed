import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { fontFile } from './fonts.ts';
import { glyphIndex, trueTypeTables } from './trueType.ts';

/** The scripts that are measured. Arabic and Chinese use other fonts; `textWidth` assumes a width for them. */
const SCRIPTS = ['latin', 'cyrillic'];
/** From the first letter of Latin to the last sign of punctuation and mathematics; private and combining characters are left out. */
const CHARACTERS = [...Array(0x2300).keys()].map((code) => String.fromCodePoint(code)).filter((character) => /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u.test(character));

/** The advance width of each character that IBM Plex Sans has in a weight, in thousandths of the size. */
export async function advances(weight: 400 | 600): Promise<Map<string, number>> {
  const faces = await Promise.all(SCRIPTS.map((script) => advancesIn(readFileSync(fontFile(script, `${weight}-normal`)))));
  return new Map(faces.flatMap((face) => [...face]).sort(([a], [b]) => (a < b ? -1 : 1)));
}

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
