import * as say from '#messages';
import { findActivity, isMapped } from '../../atlas/lookup.ts';
import { endingWithinYear, namedActivities } from '../../atlas/news.ts';
import { classCounts, participationClasses, principalInstruments } from '../../atlas/participation.ts';
import { programmesOn, runningOn } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Instrument } from '../../atlas/schema.ts';
import { membersRange, takingPart, takingPartHere } from '../../atlas/taking.ts';
import type { Language } from '../../i18n/language.ts';
import { activityName, instrumentName, programmeName } from '../../i18n/names.ts';
import { boundsWords, rangeWords } from '../../i18n/range.ts';

/** The most words that the head of a region may say. */
export const MOST_WORDS = 30;

/** The news of a region on a day, in at most 30 words: who takes part, what is named and not worked on, and which programme ends next. */
export function regionSentence(atlas: Atlas, language: Language, id: string, day: string): string {
  return withinWords(
    language,
    [joinedSentence(atlas, language, id, day), workedSentence(atlas, language, id, day), nextEnd(atlas, language, id, day)],
    MOST_WORDS,
  );
}

/** A sentence as a title, which has no full stop. */
export const asTitle = (sentence: string) => sentence.replace(/[.。]$/u, '');

/** The first sentence, and each further one for which there are still words. */
export function withinWords({ gap }: Pick<Language, 'gap'>, sentences: readonly string[], most: number): string {
  return sentences
    .filter(Boolean)
    .reduce((said, sentence) => (said && wordCount(`${said} ${sentence}`) > most ? said : [said, sentence].filter(Boolean).join(gap)), '');
}

/** How many words a text has: what stands between spaces, without lone signs. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Who takes part in the principal instruments of a region on a day, in one sentence. */
export function joinedSentence(atlas: Atlas, language: Language, id: string, day: string): string {
  const instruments = principalInstruments(atlas, id);
  if (instruments.length === 0) {
    if (isMapped(id) && atlas.at) return say.timeNothingYet(language).trim();
    const programmes = programmesOn(atlas, id, day);
    return say.regionWorldwide(language, { programmes: programmes.length, running: runningOn(programmes, day).running.length });
  }
  const { range, total, isEvery } = joinedIn(atlas, id);
  // One sign for the whole sentence, whichever of its counts it is.
  const isDoubted = instruments.some((row) => takingPart(atlas, row.instrumentId).range.isUnverified);
  const words = {
    count: rangeWords(language, { ...range, ...(isDoubted ? { isUnverified: true } : {}) }),
    n: range.high,
    parts: language.list(instruments.map((row) => partWords(atlas, language, id, row, instruments.length))),
  };
  return isEvery ? say.regionJoinedAll(language, words) : say.regionJoined(language, { ...words, total: language.number(total) });
}

/** How many States take part in the principal instruments of a region, of how many that may, and whether every one does. */
export function joinedIn(atlas: Atlas, id: string) {
  const range = membersRange(atlas, id);
  const total = range.high + classCounts(participationClasses(atlas, id)).eligible;
  return { range, total, isEvery: range.low === total };
}

/** The name of an instrument; of several each with its number of States. */
function partWords(atlas: Atlas, language: Language, id: string, instrument: Instrument, of: number): string {
  const [here, { range }] = [takingPartHere(atlas, id, instrument.instrumentId), takingPart(atlas, instrument.instrumentId)];
  const words = { name: instrumentName(instrument), n: boundsWords(language, here) };
  if (of === 1) return words.name;
  return range.high > here.high ? say.regionPartWider(language, { ...words, all: boundsWords(language, range) }) : say.regionPart(language, words);
}

/** On how many of the activities that instruments of a region name no programme works on a day, in one sentence; '' where none is named. */
export function workedSentence(atlas: Atlas, language: Language, id: string, day: string): string {
  const activities = namedActivities(atlas, id, day);
  const named = language.number(activities.length);
  const having = (state: string) => activities.filter((row) => row.state === state);
  const [gaps, unknown, worldwide] = [having('gap'), having('unknown'), having('worldwide')];
  const [gap] = gaps;
  if (activities.length === 0) return '';
  if (gap && gaps.length === 1) {
    const activity = findActivity(atlas, gap.activityId);
    return say.regionGap(language, { named, name: activity ? activityName(activity) : gap.activityId });
  }
  if (gap) return say.regionGaps(language, { named, n: language.number(gaps.length) });
  if (unknown.length) return say.regionUncertain(language, { named, n: language.number(unknown.length) });
  if (worldwide.length) return say.regionWorldwideOnly(language, { named, n: language.number(worldwide.length) });
  return say.regionAllWorked(language, { named: activities.length });
}

function nextEnd(atlas: Atlas, language: Language, id: string, day: string): string {
  const [next] = endingWithinYear(atlas, day, id);
  return next ? say.regionNextEnd(language, { name: programmeName(next), date: language.date(next.end) }) : '';
}
