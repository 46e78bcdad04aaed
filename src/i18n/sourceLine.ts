import * as say from '#messages';
import { isLowestOnly, type RankedPublisher, rankedPublishers } from '../atlas/rankedSources.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Language } from './language.ts';
import type { Spoken } from './spoken.ts';

const NAMED = 3;

/**
 * The source line of a figure, map, slide or embed: the three best publishers with their years, a word for the others, and what rests on copies and
 * blogs only says so. Where lines are short, `most` names fewer, and `others` is the word for the rest or ''. '' where none of the sources is loaded.
 */
export function sourceLine(
  language: Language,
  atlas: Atlas,
  sources: readonly string[],
  { most = NAMED, others = say.figureAllSources(language) } = {},
): string {
  const publishers = rankedPublishers(atlas, sources);
  if (publishers.length === 0) return '';
  const names = publishers.slice(0, most).map((publisher) => publisherWords(language, publisher));
  const line = say.figureSources(language, { names: [...names, ...(publishers.length > most && others ? [others] : [])].join(language.semicolon) });
  return isLowestOnly(atlas, sources) ? `${line} ${say.figureLowestSources(language)}` : line;
}

/** A publisher with the years of its sources: "IMO 2009–2022", "ECOWAS 2014"; the name alone where no source is dated. */
function publisherWords(language: Spoken, { name, years }: RankedPublisher): string {
  if (!years) return name;
  const [first, last] = years;
  return first === last
    ? say.figurePublisherYear(language, { name, year: String(first) })
    : say.figurePublisherYears(language, { name, first: String(first), last: String(last) });
}
