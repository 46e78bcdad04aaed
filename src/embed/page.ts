import * as say from '#messages';
import { makeLanguage } from '../i18n/language.ts';
import { readChoice } from './choice.ts';
import { type Kind, showFigure, themeOf } from './figure.ts';
import { buildMessage } from './frame.ts';
import { reportHeight } from './heights.ts';
import { embedCss } from './styles.ts';

/** Runs an embed page: reads its figure and its query, draws, and reports the height. `script` is the address of the running script, two folders below the root of the site. */
export function runPage<Data>(kind: Kind<Data>, script: string): void {
  const base = new URL('../', script).href;
  const root = document.getElementById('roadstead') ?? document.body;
  const language = makeLanguage(document.documentElement.lang);
  const search = Object.fromEntries(new URLSearchParams(location.search));
  const choice = readChoice(document.documentElement.dataset.figure ?? '', search);
  const theme = themeOf(choice?.view.theme);
  const style = document.createElement('style');
  style.textContent = embedCss(theme, ':root');
  document.head.append(style);
  reportHeight(root);
  if (choice) void showFigure({ root, base, language, theme }, kind, choice);
  else buildMessage(root, say.embedNoSuch(language, { figure: document.documentElement.dataset.figure ?? '', region: '' }), language, base);
}
