const ACCENTS = 'accents-';
/** What a script needs of the site's font beside the letters of English, by the beginning of the files' names. English itself needs accents for names alone. */
const FONTS: Record<string, string> = { Latn: ACCENTS, Arab: 'arabic-', Cyrl: 'cyrillic-' };

/** The files of the upright faces of a weight that the pages of a language begin with, below `fonts/`: the letters of English, and those of its own script where the font has it. */
export function scriptFonts(code: string, weight: 400 | 600): string[] {
  return filesOf(['', ...ownFont(code)], weight);
}

/** The files of a weight that a picture in a language needs, whatever names it has. Of faces with the same characters the first is meant. */
export function pictureFonts(code: string, weight: 400 | 600): string[] {
  return filesOf([...new Set(['', ACCENTS, ...ownFont(code)])], weight);
}

const filesOf = (names: readonly string[], weight: number) => names.map((name) => `plex-sans-${name}${weight}-normal.woff2`);

function ownFont(code: string): string[] {
  const own = code === 'en' ? undefined : FONTS[new Intl.Locale(code).maximize().script ?? ''];
  return own ? [own] : [];
}

/** Whether the font of the site has the characters of a language; Chinese ones it has not. */
export function hasOwnFont(code: string): boolean {
  return new Intl.Locale(code).maximize().script !== 'Hans';
}

/** The faces of a text in any language: Chinese is drawn with the fonts of the reader's system. */
export const TEXT_FACES = "'IBM Plex Sans', 'Plex Fallback', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', Arial, sans-serif";
