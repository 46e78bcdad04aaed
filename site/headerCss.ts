import { max, sum } from 'd3';
import * as say from '#messages';
import { LANGUAGES } from '../src/i18n/compiled/languages.ts';
import { type Language, makeLanguage } from '../src/i18n/language.ts';
import { textWidth } from '../src/lib/text/textWidth.ts';
import { headerPages } from '../src/pages/headerPages.ts';
import { THEMES } from '../src/theme/tokens.ts';

/** The size of the reader's letters for which widths are measured, in px: what is 1 rem wide there grows with the letters. */
const REM_PX = 16;
/** The sizes in px of the name of the atlas, of the links and of the choices: `--text-lg`, `--text-md` and `--text-sm` of `base.css`. */
const [NAME_PX, LINK_PX, CHOICE_PX] = [18, 15, 14];

/** The widths of the header's words in each language as a CSS property. `layout.css` shows pages and choices in the header's row where there is room beside them, and in a menu elsewhere. */
export function headerCss(): string {
  return Object.keys(LANGUAGES)
    .map((code) => `:root:lang(${code}){--header-words:${(headerWordsPx(makeLanguage(code)) / REM_PX).toFixed(1)}rem}`)
    .join('');
}

/** How wide the words of the header are side by side, in px: the name of the atlas, the links, of which one is bold, the longest name of colours and the name of the language. */
export function headerWordsPx(language: Language): number {
  const links = headerPages(language, { kind: 'world' }).map(({ label }) => label);
  const bolder = max(links, (label) => textWidth(label, LINK_PX, 600) - textWidth(label, LINK_PX)) ?? 0;
  const colours = [say.appThemes(language, 'system'), ...THEMES.map((theme) => say.appThemes(language, theme))];
  return (
    textWidth(say.appName(language), NAME_PX, 600) +
    sum(links, (label) => textWidth(label, LINK_PX)) +
    bolder +
    (max(colours, (name) => textWidth(name, CHOICE_PX)) ?? 0) +
    textWidth(language.name, CHOICE_PX)
  );
}
