import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Source } from '../../site/messages/checkMessages.ts';

/** The code of the pseudo-language: Arabic to the browser, so it has six plural forms and is read from the right. */
export const PSEUDO = 'ar-x-pseudo';
const ACCENTED: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', n: 'ñ', c: 'ç', s: 'š' };
const LONGER = 1.4;

/** The messages of English as a language that nobody speaks: with accents, two fifths longer, with every plural form of Arabic. */
export function pseudoSource(english: Source): Source {
  const words = Object.entries(english).map(([key, value]) => [key, typeof value === 'string' ? pseudoMessage(value) : mapped(value, longer)]);
  return {
    ...Object.fromEntries(words),
    languageName: 'Pséúdó',
    languageDirection: 'rtl',
    languageLocale: 'ar-SA',
    languageOffer: 'Pséúdó',
  };
}

const mapped = (record: Record<string, string>, by: (text: string) => string) =>
  Object.fromEntries(Object.entries(record).map(([key, text]) => [key, by(text)]));

function pseudoMessage(text: string): string {
  return printAST(elements(parse(text, { ignoreTag: true })));
}

function elements(list: MessageFormatElement[]): MessageFormatElement[] {
  return list.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: longer(element.value) };
    if (element.type === TYPE.select) return { ...element, options: withValues(element.options) };
    if (element.type !== TYPE.plural) return element;
    const { other, ...given } = withValues(element.options);
    const exact = Object.fromEntries(Object.entries(given).filter(([key]) => key.startsWith('=')));
    const forms = Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].flatMap((form) => (other ? [[form, given[form] ?? other]] : [])));
    return { ...element, options: { ...exact, ...forms } };
  });
}

const withValues = <T extends { value: MessageFormatElement[] }>(options: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(options).map(([key, option]) => [key, { ...option, value: elements(option.value) }]));

/** Each word with accents and longer by two fifths; what is no word stays. */
function longer(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const accented = [...word].map((letter) => ACCENTED[letter] ?? letter).join('');
    return accented + 'í'.repeat(Math.round(word.length * (LONGER - 1)));
  });
}
