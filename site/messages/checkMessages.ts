import { faultText } from '../../src/lib/faultText.ts';
import { type Message, readMessage } from './readMessage.ts';

/** Texts of one language as its JSON file has them: messages by key, and records, which are words by the id of a thing. */
export type Source = Record<string, string | Record<string, string>>;

/** The messages of one language, read, and its records. */
export interface Read {
  messages: Map<string, Message>;
  records: Map<string, Record<string, string>>;
}

/** Records that may lack words: where a language has none, the fact tables give the name. */
export const isOpen = (key: string) => key.startsWith('names');

/** Reads the messages of every language and compares them with those of English. Throws one error that lists every fault with its file and key. */
export function readLanguages(sources: Record<string, Source>): Map<string, Read> {
  const faults: string[] = [];
  const languages = new Map(
    Object.entries(sources).map(([code, source]) => [code, readSource(source, (key, why) => faults.push(`${code}.json, ${key}: ${why}`))]),
  );
  const english = languages.get('en');
  for (const [code, read] of languages) {
    const fault = (key: string, why: string) => faults.push(`${code}.json, ${key}: ${why}`);
    checkPlurals(code, read, fault);
    if (english) {
      compareKeys(english, read, fault);
      compareArguments(english, read, fault);
    }
  }
  if (faults.length) throw new Error(faults.join('\n'));
  return languages;
}

type Fault = (key: string, why: string) => void;

function readSource(source: Source, fault: Fault): Read {
  const read: Read = { messages: new Map(), records: new Map() };
  for (const [key, value] of Object.entries(source)) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(key)) fault(key, 'a key is in camelCase');
    if (typeof value !== 'string') read.records.set(key, value);
    else if (!value) fault(key, 'is empty');
    else {
      try {
        read.messages.set(key, readMessage(value));
      } catch (error) {
        fault(key, faultText(error));
      }
    }
  }
  return read;
}

function compareKeys(english: Read, read: Read, fault: Fault): void {
  const keysOf = ({ messages, records }: Read) => [
    ...messages.keys(),
    ...[...records].flatMap(([key, words]) => [key, ...(isOpen(key) ? [] : Object.keys(words).map((id) => `${key}.${id}`))]),
  ];
  const [wanted, found] = [new Set(keysOf(english)), new Set(keysOf(read))];
  for (const key of wanted) if (!found.has(key)) fault(key, 'is missing');
  for (const key of found) if (!wanted.has(key)) fault(key, 'English has no such message');
}

function compareArguments(english: Read, read: Read, fault: Fault): void {
  const shapeOf = ({ arguments: names }: Message) => [...names].map(([name, { cases }]) => `${name}${cases.length ? ` (${cases.join(', ')})` : ''}`).sort();
  for (const [key, message] of read.messages) {
    const wanted = english.messages.get(key);
    const [a, b] = [wanted ? shapeOf(wanted).join('; ') : '', shapeOf(message).join('; ')];
    if (wanted && a !== b) fault(key, `has the arguments ${b || 'none'}, English ${a || 'none'}`);
  }
}

/** Each plural has the categories that the language knows, no more and no fewer. */
function checkPlurals(code: string, { messages }: Read, fault: Fault): void {
  const wanted = [...new Intl.PluralRules(code).resolvedOptions().pluralCategories].sort();
  for (const [key, { plurals }] of messages) {
    for (const { name, categories } of plurals) {
      const missing = wanted.filter((category) => !categories.includes(category));
      const extra = categories.filter((category) => !wanted.some((known) => known === category));
      if (missing.length) fault(key, `the plural of ${name} lacks ${missing.join(', ')}`);
      if (extra.length) fault(key, `the plural of ${name} has ${extra.join(', ')}, which ${code} does not know`);
    }
  }
}
