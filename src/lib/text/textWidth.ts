import { joined } from './arabicForms.ts';
import { PLEX_WIDTHS } from './plexWidths.ts';

/**
 * A weight of IBM Plex Sans. This file measures text from a table of character widths, without a screen, so that figures are laid out the same in a
 * browser, in Node and in a worker.
 */
export type Weight = 400 | 600;

const tableOf = (groups: Record<number, string>) =>
  new Map(Object.entries(groups).flatMap(([width, characters]) => [...characters].map((character): [string, number] => [character, Number(width)])));
const WIDTHS = { 400: tableOf(PLEX_WIDTHS[400]), 600: tableOf(PLEX_WIDTHS[600]) };

/** Chinese, Japanese and Korean characters are square. */
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
/** Characters without a width: marks over and under letters, and controls of the text direction. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;
const SQUARE_WIDTH = 1000;
/** Width, in thousandths of the size, of each character that the table lacks: that of an average letter. */
const OTHER_WIDTH = 600;

/** How much wider Arial is, with which slides and embeds are drawn, than the font that is measured. */
export const WIDER = 1.08;

const ARABIC = /\p{Script=Arabic}/u;
/**
 * How much wider than `WIDER` says the widest faces are that office programs and other people's pages take for Arabic. Measured: DejaVu Sans fills this width, Noto Sans
 * Arabic nine tenths and Noto Naskh Arabic eight tenths of it; Noto Kufi Arabic, a face for headings, needs up to six hundredths more. Arial could not be measured: its
 * file is not free.
 */
const ARABIC_WIDER = { 400: 1.12, 600: 1.25 };
let isForAnyFace = false;

/** Makes something that cannot bring its face along, as a slide or an embed: in it Arabic is measured as wide as the widest face that may draw it. */
export function forAnyFace<T>(make: () => T): T {
  const before = isForAnyFace;
  isForAnyFace = true;
  try {
    return make();
  } finally {
    isForAnyFace = before;
  }
}

/** The width of a line of text in px at `size` px. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let thousandths = 0;
  for (const character of joined(text)) thousandths += characterWidth(character, weight);
  return (thousandths * size) / 1000;
}

function characterWidth(character: string, weight: Weight): number {
  const widths = WIDTHS[weight];
  const width = widths.get(character) ?? widths.get(character.normalize('NFD').charAt(0));
  if (width !== undefined) return isForAnyFace && ARABIC.test(character) ? width * ARABIC_WIDER[weight] : width;
  if (SQUARE.test(character)) return SQUARE_WIDTH;
  return WITHOUT_WIDTH.test(character) ? 0 : OTHER_WIDTH;
}

/** What only Chinese texts hold, if not words then the signs between names in Latin letters. */
const CHINESE = /[\p{Script=Han}，。、；：]/u;
/** Chinese text may break beside every character, but not before a closing sign nor after an opening one. */
const CHINESE_BREAK = /(?<=[\p{Script=Han}，。、；：！？）》”」])(?![，。、；：！？）》”」\s·])|(?<![\s（《“「])(?=[\p{Script=Han}（《“「])|(?= )/u;

/** The parts of a text between which a line may break; a part after a space begins with it. */
function lineParts(text: string): string[] {
  return text.split(CHINESE.test(text) ? CHINESE_BREAK : / (?= )|(?= )/).filter(Boolean);
}

/** The words of a text, in Chinese its characters with the signs that belong to them: what may not be broken. */
export function wordsOf(text: string): string[] {
  return lineParts(text).map((part) => part.trim());
}

/**
 * Breaks a text at spaces, and between Chinese characters, into lines of at most `width` px. A part wider than that gets a line for itself. Where the first line has less room (`first` px), because
 * other words stand before it, it is empty if no part fits there.
 */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400, first = width): string[] {
  const lines: string[] = first < width ? [''] : [];
  for (const part of lineParts(text)) {
    const line = (lines.at(-1) ?? '') + part;
    if (lines.length && textWidth(line, size, weight) <= (lines.length > 1 ? width : first)) lines[lines.length - 1] = line;
    else lines.push(part.trimStart());
  }
  return lines.length ? lines : [''];
}

const CHINESE_START = /^[\p{Script=Han}，。、；：！？（）《》“”「」]/u;
const CHINESE_END = /[\p{Script=Han}，。、；：！？（）《》“”「」]$/u;

/** The text that was broken into lines: they are joined by a space, but not beside Chinese characters. */
export function unbroken(lines: readonly string[]): string {
  return lines.reduce((whole, line) => whole + (CHINESE_END.test(whole) || CHINESE_START.test(line) ? '' : ' ') + line);
}
