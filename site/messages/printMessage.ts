import { type MessageFormatElement, type PluralElement, type SelectElement, TYPE } from '@formatjs/icu-messageformat-parser';

/**
 * A message as a TypeScript expression of a text, over `language` (a `Spoken`) and `given` (the arguments by name). In a language that is written from right to left
 * what is put into a sentence (names, dates, positions) is isolated, so that Latin words and numbers do not change places with what stands beside them.
 */
export function printMessage(elements: MessageFormatElement[], isMirrored: boolean, counted = ''): string {
  const [only, ...others] = elements;
  if (!only) return "''";
  if (others.length === 0 && (only.type === TYPE.select || only.type === TYPE.plural)) return printChoice(only, isMirrored, counted);
  if (elements.every(({ type }) => type === TYPE.literal)) return quote(elements.map((element) => ('value' in element ? element.value : '')).join(''));
  return `\`${elements.map((element) => printPart(element, isMirrored, counted)).join('')}\``;
}

/** A text in single quotes. */
export function quote(text: string): string {
  return `'${escaped(text).replaceAll("'", "\\'")}'`;
}

const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');

/** One part of a template; `#` stands for the number that the innermost plural counts. */
function printPart(element: MessageFormatElement, isMirrored: boolean, counted: string): string {
  switch (element.type) {
    case TYPE.literal:
      return escaped(element.value).replaceAll('`', '\\`').replaceAll('${', '\\${');
    case TYPE.argument:
      return isMirrored ? `\${language.isolate(given.${element.value})}` : `\${given.${element.value}}`;
    case TYPE.number:
      return `\${language.number(given.${element.value})}`;
    case TYPE.pound:
      return `\${language.number(${counted})}`;
    case TYPE.select:
    case TYPE.plural:
      return `\${${printChoice(element, isMirrored, counted)}}`;
    default:
      throw new Error(`not a part of a message: ${TYPE[element.type]}`);
  }
}

/** A chain of conditions that ends in `other`. Branches that would say what `other` says are left out. */
function printChoice(element: SelectElement | PluralElement, isMirrored: boolean, counted: string): string {
  const isPlural = element.type === TYPE.plural;
  const value = `given.${element.value}`;
  const branches = Object.entries(element.options).map(([key, option]) => ({ key, text: printMessage(option.value, isMirrored, isPlural ? value : counted) }));
  const other = branches.find(({ key }) => key === 'other')?.text ?? "''";
  const condition = (key: string) => (isPlural ? pluralIs(value, key) : selectIs(value, key));
  const exactFirst = [...branches].sort((a, b) => Number(b.key.startsWith('=')) - Number(a.key.startsWith('=')));
  const needed = exactFirst.filter(({ key, text }) => key !== 'other' && (text !== other || key.startsWith('=')));
  return `${needed.map(({ key, text }) => `${condition(key)} ? ${text} : `).join('')}${other}`;
}

const pluralIs = (value: string, key: string) => (key.startsWith('=') ? `${value} === ${key.slice(1)}` : `language.plural(${value}) === '${key}'`);

/** The condition of a case. The case `none` matches an empty text or zero. */
const selectIs = (value: string, key: string) => (key === 'none' ? `!${value}` : `${value} === ${quote(key)}`);
