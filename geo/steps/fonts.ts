import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const FACES = ['400-normal', '600-normal', '400-italic'];
const MESSAGES = new URL('../../src/i18n/messages/', import.meta.url);
/** Characters that the reader types or the code draws, and that may be missing from tables and messages. */
const ALWAYS = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}°′″×−·●‹`;

/** The file of a face of IBM Plex Sans in one script, such as `latin` and `400-normal`. */
export function fontFile(script: string, face: string): string {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/ibm-plex-sans/package.json'));
  return join(folder, 'files', `ibm-plex-sans-${script}-${face}.woff2`);
}

/** Writes the faces of IBM Plex Sans below `folder`, cut to the characters of the facts and of all messages. Returns a line that states their size. */
export async function writeFonts(facts: string, folder: string): Promise<string> {
  const words = readdirSync(MESSAGES).map((name) => readFileSync(new URL(name, MESSAGES), 'utf8'));
  const characters = [...new Set([ALWAYS, facts, ...words].join(''))].sort().join('');
  mkdirSync(folder, { recursive: true });
  const sizes = await Promise.all(
    FACES.map(async (face) => {
      const bytes = await subsetFont(readFileSync(fontFile('latin', face)), characters, { targetFormat: 'woff2' });
      writeFileSync(join(folder, `plex-sans-${face}.woff2`), bytes);
      return bytes.length;
    }),
  );
  return `${sizes.map((size) => Math.round(size / 1024)).join(', ')} KB, IBM Plex Sans, SIL Open Font License`;
}
