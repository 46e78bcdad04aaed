import * as say from '#messages';
import { countBasis } from '../../atlas/basis.ts';
import { findRegion, isMapped } from '../../atlas/lookup.ts';
import { classCounts, latestInSequence, participationClasses, principalInstruments } from '../../atlas/participation.ts';
import { programmesOn, runningOn } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Instrument } from '../../atlas/schema.ts';
import { membersRange, type Range, takingPart, takingPartHere } from '../../atlas/taking.ts';
import { basisMark } from '../../i18n/basisMark.ts';
import type { Language } from '../../i18n/language.ts';
import { instrumentName, regionName, regionShortName } from '../../i18n/names.ts';
import { rangeWords } from '../../i18n/range.ts';
import { centresFigure, count, runningFigure, sourcesOf, tookFigure } from './counts.ts';
import type { PageSummary } from './keyFigure.ts';

/** The head of the page of a region. Null if there is no such region. */
export function regionSummary(atlas: Atlas, language: Language, id: string, day: string): PageSummary | null {
  const region = findRegion(atlas, id);
  if (!region) return null;
  const programmes = programmesOn(atlas, id, day);
  const running = runningOn(programmes, day);
  const instruments = atlas.instruments.filter((instrument) => instrument.regionId === id);
  const took = principalInstruments(atlas, id).map((instrument) => tookFigure(atlas, language, instrument));
  return {
    heading: regionShortName(region),
    kicker: regionName(region),
    sentence: `${participationSentence(atlas, language, id, programmes.length, running.running.length)}${isMapped(id) ? say.regionRunning(language, { n: running.running.length }) : ''}`,
    keyFigures: [
      ...took.slice(0, 2),
      ...(took.length
        ? []
        : [count('keysInstruments', language, instruments.length, say.keysInstruments(language, { n: instruments.length }), sourcesOf(instruments))]),
      centresFigure(atlas, language, id),
      runningFigure(language, running),
    ],
  };
}

function participationSentence(atlas: Atlas, language: Language, id: string, programmes: number, running: number): string {
  const instruments = principalInstruments(atlas, id);
  if (instruments.length === 0) return isMapped(id) && atlas.at ? say.timeNothingYet(language) : say.regionWorldwide(language, { programmes, running });
  const members = membersRange(atlas, id);
  const latest = latestInSequence(instruments);
  const first = instruments.find((instrument) => instrument !== latest);
  const here = (instrument: Instrument) => takingPartHere(atlas, id, instrument.instrumentId);
  const mark = basisMark(language, countBasis(instruments.flatMap((row) => takingPart(atlas, row.instrumentId))));
  const counted = (range: Range) => ({ count: `${rangeWords(language, range)}${mark}`, n: range.high });
  if (latest && first) {
    return say.regionOrdered(language, {
      ...counted(here(first)),
      first: instrumentName(first),
      latest: instrumentName(latest),
      all: rangeWords(language, here(latest)),
      total: members.high + classCounts(participationClasses(atlas, id)).eligible,
    });
  }
  if (first && instruments.length === 1) return say.regionSingle(language, { ...counted(members), name: instrumentName(first) });
  const parts = instruments.map((instrument) => {
    const [part, { range }] = [here(instrument), takingPart(atlas, instrument.instrumentId)];
    const words = { n: rangeWords(language, part), name: instrumentName(instrument) };
    return range.high > part.high ? say.regionPartWider(language, { ...words, all: rangeWords(language, range) }) : say.regionPart(language, words);
  });
  return say.regionParallel(language, { ...counted(members), parts: language.list(parts) });
}
