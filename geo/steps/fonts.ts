import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const MESSAGES = new URL('../../src/i18n/messages/', import.meta.url);
/** Characters that the reader types or the code draws, and that may be missing from tables and messages. */
const ALWAYS = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}°′″×−·●‹`;

type Script = 'latin' | 'cyrillic' | 'arabic';
interface Cut {
  /** The first part of the names of its files, before the face. */
  name: string;
  script: Script;
  faces: readonly string[];
  /** Picks the characters of a text that its files contain. */
  characters: RegExp;
}
const [UPRIGHT, ITALIC] = [['400-normal', '600-normal'], ['400-italic']];
/** The files of the site's font. Letters with accents stand apart from the others, which pages in all languages need; é stands with these, because the line of time on the start page names Yaoundé, and a font that comes when the page stands lays out and paints all of it again. Arabic has no italics; Chinese is left to the fonts of the reader's system. */
const CUTS: readonly Cut[] = [
  { name: '', script: 'latin', faces: UPRIGHT, characters: /[^\u00c0-\u00e8\u00ea-\u024f]/gu },
  { name: 'accents-', script: 'latin', faces: UPRIGHT, characters: /[\u00c0-\u00e8\u00ea-\u024f]/gu },
  { name: '', script: 'latin', faces: ITALIC, characters: /./gsu },
  { name: 'cyrillic-', script: 'cyrillic', faces: [...UPRIGHT, ...ITALIC], characters: /[\p{Script=Cyrillic}№]/gu },
  { name: 'arabic-', script: 'arabic', faces: UPRIGHT, characters: /[\p{Script=Arabic}\u060c\u061b\u061f\u0640\u064b-\u0655]/gu },
];
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
 * Writes the faces of IBM Plex Sans below `folder`, cut to the characters of the facts and of all messages: `plex-sans-400-normal.woff2`,
 * `plex-sans-arabic-400-normal.woff2`. Returns a line that states their sizes.
 */
export async function writeFonts(facts: string, folder: string): Promise<string> {
  const words = readdirSync(MESSAGES).map((name) => readFileSync(new URL(name, MESSAGES), 'utf8'));
  const used = [...new Set([ALWAYS, facts, ...words].join(''))].sort().join('');
  mkdirSync(folder, { recursive: true });
  const wanted = CUTS.flatMap(({ faces, characters, ...cut }) => faces.map((face) => ({ ...cut, face, characters: (used.match(characters) ?? []).join('') })));
  const sizes = await Promise.all(
    wanted.map(async ({ name, script, face, characters }) => {
      const bytes = await subsetFont(readFileSync(fontFile(script, face)), characters, CUT);
      writeFileSync(join(folder, `plex-sans-${name}${face}.woff2`), bytes);
      return bytes.length;
    }),
  );
  return `${sizes.map((size) => Math.round(size / 1024)).join(', ')} KB, IBM Plex Sans, SIL Open Font License`;
}
