import type { PoEntry } from '../po/entry.ts';
import { type Fault, fault } from '../rows.ts';
import type { Translations } from './files.ts';

const ADDRESS = /https?:\/\/[^\s)"»;,]+/g;
/** The flag of an entry whose translation says a number in another way: 1360万 for 13.6 million. */
const READ = 'numbers-differ';
/** A day or month as the tables write it. A translation may give the month by its name. */
const ISO_DATE = /\b(\d{4})-(?:0[1-9]|1[0-2])(?:-(\d{2}))?\b/g;
/** A number with its groups of thousands, which each language separates in its own way. */
const NUMBER = /\d+(?:[.,\u0020\u00a0\u202f]\d{3}(?!\d))*/g;

/** Faults of PO files: what cannot be read, and translations that lost a number, a percent sign or an address. A missing translation is none. */
export function checkTranslations(files: readonly Translations[]): Fault[] {
  return files.flatMap(({ file, entries, faults }) => [
    ...faults,
    ...entries.filter(({ text, translation, isObsolete }) => text && translation && !isObsolete).flatMap((entry) => checkEntry(file, entry)),
  ]);
}

function checkEntry(file: string, { line, context, text, translation, flags }: PoEntry): Fault[] {
  if (flags.includes('fuzzy') || flags.includes(READ)) return [];
  const given = numbersOf(translation);
  const lost = [
    ...[...numbersOf(text)].filter((number) => !given.has(number)),
    ...(text.match(ADDRESS) ?? []).filter((address) => !translation.includes(address)),
    ...(text.includes('%') && !translation.includes('%') ? ['%'] : []),
  ];
  const message = `has lost ${lost.join(', ')}; allowed: all numbers, percent signs and addresses of the English text, or the flag ${READ}`;
  return lost.length ? [fault(file, line, context, translation, message)] : [];
}

/** The numbers of a text, without what separates their thousands, and without the months of its dates. */
function numbersOf(text: string): Set<string> {
  const plain = text.replace(ISO_DATE, (_, year: string, day = '') => `${year} . ${day}`);
  return new Set((plain.match(NUMBER) ?? []).map((number) => number.replace(/\D/g, '').replace(/^0+(?=\d)/, '')));
}
