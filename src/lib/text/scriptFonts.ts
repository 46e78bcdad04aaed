/** Scripts beside Latin for which the site has files of its font, with the beginning of their names. */
const FONTS: Record<string, string> = { Arab: 'arabic-', Cyrl: 'cyrillic-' };

/** The files of the upright faces of a weight that a language needs, below `fonts/`: that of Latin, and that of its own script where the font has it. */
export function scriptFonts(code: string, weight: 400 | 600): string[] {
  const own = FONTS[new Intl.Locale(code).maximize().script ?? ''];
  return ['', ...(own ? [own] : [])].map((script) => `plex-sans-${script}${weight}-normal.woff2`);
}

/** Whether the font of the site has the characters of a language; Chinese ones it has not. */
export function hasOwnFont(code: string): boolean {
  return new Intl.Locale(code).maximize().script !== 'Hans';
}

/** The faces of a text in any language: Chinese is drawn with the fonts of the reader's system. */
export const TEXT_FACES = "'IBM Plex Sans', 'Plex Fallback', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', Arial, sans-serif";
