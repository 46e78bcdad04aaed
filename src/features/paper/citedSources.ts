import { sort } from 'd3';
import { findSource } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { unique } from '../../lib/lists.ts';
import { numberRanges } from './numberRanges.ts';

/** The values of a page that can be seen and name their sources, in reading order. */
const factsIn = (main: Element) => [...main.querySelectorAll<HTMLElement>('[data-sources]')].filter((fact) => fact.checkVisibility());

const sourcesOf = (fact: HTMLElement) => (fact.dataset.sources ?? '').split(' ');

/** The ids of all sources of the values that can be seen. */
export function namedSources(main: Element): string[] {
  return unique(factsIn(main).flatMap(sourcesOf));
}

/** How the values of a sheet are cited: at most so many sources of each; sources of one key, which the sheet tells in the same words, share a number. */
export interface Citing {
  most: number;
  keyOf: (id: string) => string;
}

/**
 * Marks each value that can be seen with the numbers of its sources (`data-cited`, "3, 7–9"), which the style sheet of paper shows: of at most `most` sources, the
 * best kind first. Gives the ids of the sources in the order of their numbers, whether some were left out, and a function that takes the marks away.
 */
export function citeFacts(main: Element, atlas: Atlas, language: Language, { most, keyOf }: Citing): { cited: string[]; isCut: boolean; clear: () => void } {
  const facts = factsIn(main).map((fact) => {
    const all = sort(unique(sourcesOf(fact)), (id) => findSource(atlas, id)?.rank ?? Infinity);
    return { fact, all, own: all.slice(0, most) };
  });
  const first = new Map<string, string>();
  for (const id of facts.flatMap(({ own }) => own)) if (!first.has(keyOf(id))) first.set(keyOf(id), id);
  const numbers = new Map([...first.keys()].map((key, index) => [key, index + 1]));
  for (const { fact, own } of facts)
    fact.dataset.cited = numberRanges(
      own.map((id) => numbers.get(keyOf(id)) ?? 0),
      language,
    );
  const clear = () => {
    for (const { fact } of facts) delete fact.dataset.cited;
  };
  return { cited: [...first.values()], isCut: facts.some(({ all, own }) => own.length < all.length), clear };
}
