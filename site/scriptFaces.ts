/** The family of the letters of each script in pictures that are made here. Arabic comes with Latin letters and digits in one font, because the rasterizer leaves out the Arabic of a line for which it needs two. */
export const FAMILIES = { Latin: 'IBM Plex Sans', Cyrillic: 'Plex Cyrillic', Arabic: 'IBM Plex Sans Arabic', Chinese: 'Noto Sans SC' } as const;

/** Chinese letters and the marks that are written with them. */
export const CHINESE_LETTERS = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef';
const TEXT = />([^<>]+)</g;
const ARABIC = /\p{Script=Arabic}/u;
const RUNS = new RegExp(`(?<Cyrillic>[\\p{Script=Cyrillic}№]+)|(?<Chinese>[${CHINESE_LETTERS}]+)`, 'gu');

/** An SVG whose words name the family of their script, because the rasterizer takes any weight for letters that a family lacks. A line with Arabic stays whole, so that its order does. */
export function facedByScript(svg: string): string {
  return svg.replace(TEXT, (_, words: string) => `>${ARABIC.test(words) ? faced(words, FAMILIES.Arabic) : words.replace(RUNS, facedRun)}<`);
}

function facedRun(run: string, cyrillic: string | undefined): string {
  return faced(run, cyrillic ? FAMILIES.Cyrillic : FAMILIES.Chinese);
}

const faced = (words: string, family: string) => `<tspan font-family="${family}">${words}</tspan>`;
