import * as say from '#messages';
import { findSource } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/records.ts';
import { unique } from '../lib/lists.ts';
import type { Language } from './language.ts';

/** Names of the publishers of sources, at most `most`, with a word for the rest; '' where no publisher is known. Sources that are not loaded are left out. */
export function publishersOf(language: Language, atlas: Atlas, sources: readonly string[], most: number): string {
  const names = unique(sources.flatMap((id) => findSource(atlas, id)?.publisher || []));
  return [...names.slice(0, most), ...(names.length > most ? [say.figureAllSources(language)] : [])].join('; ');
}
