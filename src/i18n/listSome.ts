import * as say from '#messages';
import type { Language } from './language.ts';

/** The first `most` of some names as a list, and how many more there are. */
export function listSome(language: Language, names: readonly string[], most: number): string {
  const n = names.length - most;
  if (n <= 0) return language.list([...names]);
  return say.timeMoreNames(language, { names: names.slice(0, most).map(language.isolate).join(language.listComma), n });
}
