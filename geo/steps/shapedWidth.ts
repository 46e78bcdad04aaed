import { sum } from 'd3';
import * as hb from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** A font as HarfBuzz shapes it, for the characters of a text. Gives the width of a word in thousandths of the size; undefined where the font lacks one of its characters. */
export async function shapingFont(woff2: Buffer, characters: string): Promise<(word: string) => number | undefined> {
  const bytes = await subsetFont(woff2, characters, { targetFormat: 'truetype' });
  const face = new hb.Face(new hb.Blob(new Uint8Array(bytes).buffer));
  const font = new hb.Font(face);
  return (word) => {
    const buffer = new hb.Buffer();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    if (buffer.getGlyphInfos().some(({ codepoint }) => codepoint === 0)) return undefined;
    const advance = sum(buffer.getGlyphPositions(), ({ xAdvance }) => xAdvance);
    return Math.round((advance * 1000) / face.upem);
  };
}
