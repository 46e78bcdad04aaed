import * as say from '#messages';
import type { Atlas } from '../atlas/records.ts';
import type { Language } from './language.ts';

/** The remarks on a view that leaves the atlas: its time where that is not today, and its filters. */
export function viewRemarks(language: Language, { at }: Pick<Atlas, 'at'>, filters: readonly string[]): string[] {
  return [
    ...(at ? [say.slidesAsOf(language, { when: language.date(at) })] : []),
    ...(filters.length ? [say.slidesFilters(language, { filters: filters.join(language.semicolon) })] : []),
  ];
}
