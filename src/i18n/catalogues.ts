import type { Messages } from './catalogues/en.ts';

/** Adding a language is adding a file `catalogues/<code>.ts` that exports its messages under that code. */
const loaders = import.meta.glob<Record<string, Messages>>('./catalogues/*.ts');

/** The language of a path without English in it: English has no segment. */
export const DEFAULT_LANGUAGE = 'en';

/** The codes of all catalogues, English first. */
export function languageCodes(): string[] {
  return Object.keys(loaders)
    .map((path) => path.replace(/^.*\/(.+)\.ts$/, '$1'))
    .sort((a, b) => Number(b === DEFAULT_LANGUAGE) - Number(a === DEFAULT_LANGUAGE) || (a < b ? -1 : 1));
}

/** Loads one catalogue; a page carries one language only. Throws when there is none of that code. */
export async function loadMessages(code: string): Promise<Messages> {
  const module = await loaders[`./catalogues/${code}.ts`]?.();
  const messages = module?.[code];
  if (!messages) throw new Error(`no catalogue for language ${code}`);
  return messages;
}
