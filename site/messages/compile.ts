import { ascending } from 'd3';
import { isOpen, type Read, readLanguages, type Source } from './checkMessages.ts';
import { printMessage, quote } from './printMessage.ts';
import type { Message } from './readMessage.ts';

const HEAD = '// Written by `npm run messages` from src/i18n/messages/; do not edit.\n';
/** Messages about the language itself. They are written into the list of languages. */
const OWN = ['languageName', 'languageDirection', 'languageLocale', 'languageOffer'];

/**
 * Compiles the messages of all languages, given by code. The result is the text of each module by its file name: `<code>.ts`
 * with one function a message, `index.ts` with the same functions for whatever language is asked, and `languages.ts`, the list.
 * Throws where a message is broken or differs from the English one in its arguments.
 */
export function compileMessages(sources: Record<string, Source>): Map<string, string> {
  const languages = readLanguages(sources);
  const codes = [...languages.keys()].sort((a, b) => Number(b === 'en') - Number(a === 'en') || ascending(a, b));
  const files = codes.map((code): [string, string] => [`${code}.ts`, printLanguage(languages.get(code), languages)]);
  return new Map([...files, ['index.ts', printIndex(codes, languages)], ['languages.ts', printList(codes, sources)]]);
}

function printLanguage(read: Read | undefined, languages: Map<string, Read>): string {
  const isMirrored = read?.messages.get('languageDirection')?.elements.some((element) => 'value' in element && element.value === 'rtl') ?? false;
  const messages = [...(read?.messages ?? [])]
    .filter(([key]) => !OWN.includes(key))
    .map(([key, message]) => printFunction(key, message, languages, isMirrored));
  const records = [...(read?.records ?? [])].map(([key, words]) => printRecord(key, words));
  return `${HEAD}import type { Spoken } from '../spoken.ts';\n\n${[...messages, ...records].join('\n')}\n`;
}

function printFunction(key: string, { elements, arguments: names }: Message, languages: Map<string, Read>, isMirrored: boolean): string {
  const given = [...names.keys()].map((name) => `${name}: ${typeOf(key, name, languages)}`);
  const words = printMessage(elements, isMirrored);
  if (given.length === 0) return `export const ${key} = (_: Spoken): string => ${words};`;
  return `export const ${key} = (${words.includes('language.') ? 'language' : '_'}: Spoken, ${words.includes('given.') ? 'given' : '_given'}: { ${given.join('; ')} }): string =>\n  ${words};`;
}

/** The TypeScript type of an argument: `number` if any language counts or formats it, else text. */
function typeOf(key: string, name: string, languages: Map<string, Read>): string {
  const isNumber = [...languages.values()].some(({ messages }) => messages.get(key)?.arguments.get(name)?.isNumber);
  return isNumber ? 'number' : 'string | number';
}

function printRecord(key: string, words: Record<string, string>): string {
  const entries = Object.entries(words).map(([id, text]) => `  ${quote(id)}: ${quote(text)},\n`);
  const type = isOpen(key) ? ': Record<string, string>' : '';
  const [id, result] = isOpen(key) ? ['string', 'string | undefined'] : [`keyof typeof ${key}Words`, 'string'];
  return `const ${key}Words${type} = {\n${entries.join('')}};\nexport const ${key} = (_: Spoken, id: ${id}): ${result} => ${key}Words[id];`;
}

function printIndex(codes: string[], languages: Map<string, Read>): string {
  const english = languages.get('en');
  const keys = [...(english?.messages.keys() ?? []), ...(english?.records.keys() ?? [])].filter((key) => !OWN.includes(key));
  const imports = codes.map((code) => `import * as ${code} from './${code}.ts';\n`).join('');
  const choice = (key: string) => `export const ${key} = /* @__PURE__ */ inLanguage({ ${codes.map((code) => `${code}: ${code}.${key}`).join(', ')} });\n`;
  return `${HEAD}import { inLanguage } from '../spoken.ts';\n${imports}\n${keys.map(choice).join('')}`;
}

function printList(codes: string[], sources: Record<string, Source>): string {
  const entry = (code: string) => {
    const own = OWN.map((key) => `${key.slice('language'.length).toLowerCase()}: ${quote(String(sources[code]?.[key]))}`);
    return `  ${/^\w+$/.test(code) ? code : quote(code)}: { ${own.join(', ')} },\n`;
  };
  return `${HEAD}/** The languages of the site by code, English first: each with its own name, the direction of its script, the locale of its formats, and the words that offer a page in it. */\nexport const LANGUAGES: Record<string, { name: string; direction: 'ltr' | 'rtl'; locale: string; offer: string }> = {\n${codes.map(entry).join('')}};\n`;
}
