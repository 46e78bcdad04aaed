import { sort, sum } from 'd3';
import * as say from '#messages';
import { findSource } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { unique } from '../../lib/lists.ts';
import type { Draft } from './frame.ts';

/** The most characters of the notes of a slide. */
const NOTES_MOST = 2500;
/** Up to these lengths definitions and conflicts are told; the rest is for the sources. */
const DEFINITIONS_MOST = 1000;
const CONFLICTS_MOST = 1500;

type Facts = { atlas: Atlas; language: Language };

/** The notes of a slide: sentences to say aloud, what words mean, where sources differ, the numbered sources, and the licence. What does not fit is in the appendix. */
export function notesOf(facts: Facts, { spoken, definitions, sources, link }: Draft, numbers: ReadonlyMap<string, number>): string[] {
  const { language } = facts;
  const tail = [say.slidesLicence(language), link.address].filter(Boolean);
  const opening = [...spoken, ...upTo(definitions, DEFINITIONS_MOST - lengthOf(spoken))];
  const conflicts = upTo(conflictWords(facts, sources), CONFLICTS_MOST - lengthOf(opening));
  const best = sort(unique(sources), (id) => numbers.get(id) ?? Infinity);
  const numbered = best.flatMap((id) => {
    const words = sourceWords(facts, id);
    return words ? [`[${language.number(numbers.get(id) ?? 0)}] ${words}`] : [];
  });
  const heading = numbered.length ? [say.slidesSources(language)] : [];
  const more = say.slidesMoreSources(language, { n: sources.length });
  const listed = upTo(numbered, NOTES_MOST - lengthOf([...opening, ...conflicts, ...heading, more, ...tail]));
  const rest = numbered.length - listed.length;
  return [...opening, ...conflicts, ...heading, ...listed, ...(rest ? [say.slidesMoreSources(language, { n: rest })] : []), ...tail];
}

/** The number of each source of a deck, by id: the best kind of source first, so that what a short list leaves out is the least. */
export function sourceNumbers(atlas: Atlas, drafts: readonly Pick<Draft, 'sources'>[]): Map<string, number> {
  const ids = unique(drafts.flatMap(({ sources }) => sources)).filter((id) => findSource(atlas, id));
  return new Map(sort(ids, (id) => findSource(atlas, id)?.rank ?? Infinity).map((id, index) => [id, index + 1]));
}

/** A source in words: title, publisher, date, address. '' if it is not loaded. */
function sourceWords({ atlas, language }: Facts, id: string): string {
  const source = findSource(atlas, id);
  if (!source) return '';
  return [source.title, source.publisher, source.published ? language.date(source.published) : '', source.url]
    .filter(Boolean)
    .map(language.isolate)
    .join(language.stop);
}

function conflictWords({ atlas, language }: Facts, sources: readonly string[]): string[] {
  const rows = atlas.conflicts.filter((row) => row.sources.some((id) => sources.includes(id)));
  return unique(rows.map((row) => `${say.sourcePanelConflict(language)}${language.colon}${row.value} / ${row.otherValue}${language.stop}${row.note}`));
}

const lengthOf = (lines: readonly string[]) => sum(lines, (line) => line.length + 1);

/** The first lines that together are no longer than `most` characters. */
function upTo(lines: readonly string[], most: number): string[] {
  let length = 0;
  const over = lines.findIndex((line) => {
    length += line.length + 1;
    return length > most;
  });
  return over < 0 ? [...lines] : lines.slice(0, over);
}
