import type { Language } from '../../i18n/language.ts';
import { listSome } from '../../i18n/listSome.ts';

/** Names where room is short: all where they fit, else as many as do, with how many more there are; the first one always. */
export function namesIn(language: Language, names: readonly string[], fits: (words: string) => boolean): string {
  const some = names.map((_, left) => (left ? listSome(language, names, names.length - left) : names.join(language.listComma)));
  return some.find(fits) ?? some.at(-1) ?? '';
}
