import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const MESSAGES = new URL('../../src/i18n/messages/', import.meta.url);
/** Characters that the reader types or the code draws, and that may be missing from tables and messages. */
const ALWAYS = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}°′″×−·●‹`;

const [UPRIGHT, ALL] = [
  ['400-normal', '600-normal'],
  ['400-normal', '600-normal', '400-italic'],
];
/** The scripts that IBM Plex Sans has: the faces of each, and which characters of a text they are to have. Arabic has no italics; Chinese is left to the fonts of the reader's system. */
const SCRIPTS = {
  latin: { faces: ALL, characters: /./gsu },
  cyrillic: { faces: ALL, characters: /[\p{Script=Cyrillic}№]/gu },
  arabic: { faces: UPRIGHT, characters: /[\p{Script=Arabic}\u060c\u061b\u061f\u0640\u064b-\u0655]/gu },
};
type Script = keyof typeof SCRIPTS;
/** The features of the faces that the site uses: joining and placing of letters, and figures of one width. The others (small capitals, old figures, fractions) bring glyphs along that nothing shows. */
const FEATURES = ['calt', 'ccmp', 'curs', 'fina', 'init', 'isol', 'kern', 'liga', 'locl', 'mark', 'medi', 'mkmk', 'rlig', 'tnum'];
/** How a face is cut. The types of the library do not name `keepFeatures`, so this is no literal in its call. */
const CUT = { targetFormat: 'woff2', keepFeatures: FEATURES } as const;

/** The file of a face of IBM Plex Sans in one script, such as `latin` and `400-normal`. */
export function fontFile(script: Script, face: string): string {
  const name = script === 'arabic' ? 'ibm-plex-sans-arabic' : 'ibm-plex-sans';
  const folder = dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/package.json`));
  return join(folder, 'files', `${name}-${script}-${face}.woff2`);
}

/**
 * Writes the faces of IBM Plex Sans below `folder`, a file for each script, cut to the characters of the facts and of all messages: `plex-sans-400-normal.woff2`,
 * `plex-sans-arabic-400-normal.woff2`. Returns a line that states their sizes.
 */
export async function writeFonts(facts: string, folder: string): Promise<string> {
  const words = readdirSync(MESSAGES).map((name) => readFileSync(new URL(name, MESSAGES), 'utf8'));
  const used = [...new Set([ALWAYS, facts, ...words].join(''))].sort().join('');
  mkdirSync(folder, { recursive: true });
  const wanted = Object.entries(SCRIPTS).flatMap(([script, { faces, characters }]) =>
    faces.map((face) => ({ script: script as Script, face, characters: (used.match(characters) ?? []).join('') })),
  );
  const sizes = await Promise.all(
    wanted.map(async ({ script, face, characters }) => {
      const bytes = await subsetFont(readFileSync(fontFile(script, face)), characters, CUT);
      writeFileSync(join(folder, `plex-sans-${script === 'latin' ? '' : `${script}-`}${face}.woff2`), bytes);
      return bytes.length;
    }),
  );
  return `${sizes.map((size) => Math.round(size / 1024)).join(', ')} KB, IBM Plex Sans, SIL Open Font License`;
}
