import * as say from '#messages';
import { countBasis } from '../atlas/basis.ts';
import { countedCentres } from '../atlas/centres.ts';
import type { Basis } from '../atlas/enumerations.ts';
import { findCentre, findInstrument, findProgramme, findRegion, findState, isMapped, regionsThen } from '../atlas/lookup.ts';
import { classCounts, latestInSequence, participationClasses, principalInstruments, takesPart } from '../atlas/participation.ts';
import { programmesOn, type Running, regionsOf, runningOn } from '../atlas/programmes.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Instrument } from '../atlas/schema.ts';
import { membersRange, type Range, takingPart, takingPartHere } from '../atlas/taking.ts';
import { basisMark } from '../i18n/basisMark.ts';
import { beginningDate } from '../i18n/beginning.ts';
import type { Language } from '../i18n/language.ts';
import { actorName, instrumentName, programmeName, regionName, regionShortName, stateNameOf } from '../i18n/names.ts';
import { rangeWords } from '../i18n/range.ts';
import { lifeWords } from '../i18n/statusWords.ts';
import { unique } from '../lib/lists.ts';
import type { Page } from './page.ts';

/** A key figure: one number, date, sum of money or word, with its label and its sources. */
export interface KeyFigure {
  kind: 'count' | 'date' | 'money' | 'text';
  value: string;
  label: string;
  sources: readonly string[];
  basis?: Basis | '';
  /** What a count is called in every language and at every time, and its bounds. */
  id?: string;
  range?: Range;
  /** By how much a count has grown since the earlier time that is compared; undefined where none is. */
  change?: Range;
}

/** The head of a page: the same on screen and in the built HTML. */
export interface PageSummary {
  heading: string;
  kicker: string;
  sentence: string;
  keyFigures: KeyFigure[];
}

/** Heading, summary sentence and key figures of a page on a day (`YYYY-MM-DD`). Null if its record does not exist in `atlas`. */
export function pageSummary(atlas: Atlas, language: Language, page: Page, day: string): PageSummary | null {
  switch (page.kind) {
    case 'world':
      return worldSummary(atlas, language, day);
    case 'region':
      return regionSummary(atlas, language, page.id, day);
    case 'state':
      return stateSummary(atlas, language, page.id, day);
    case 'centre':
      return centreSummary(atlas, language, page.id);
    case 'programme':
      return programmeSummary(atlas, language, page.id, day);
    case 'instrument':
      return instrumentSummary(atlas, language, page.id);
    default:
      return null;
  }
}

/** The basis to name beside a key figure. '' for derived counts: every count is, and its source says so. */
export function shownBasis({ range, basis = '' }: KeyFigure): Basis | '' {
  return basis === 'stated' || (basis === 'derived' && range) ? '' : basis;
}

/** A summary with the change of each count since an earlier time; a count that was not shown then was zero. */
export function withChanges(summary: PageSummary, before: PageSummary | null): PageSummary {
  const ranges = new Map(before?.keyFigures.map(({ id, range }) => [id, range]));
  return {
    ...summary,
    keyFigures: summary.keyFigures.map((figure) => {
      const { low, high } = ranges.get(figure.id) ?? { low: 0, high: 0 };
      return figure.range ? { ...figure, change: { low: figure.range.low - high, high: figure.range.high - low } } : figure;
    }),
  };
}

const all = (rows: readonly { sources: readonly string[] }[]) => [...new Set(rows.flatMap((row) => row.sources))];

function count(id: string, language: Language, n: number, label: string, sources: readonly string[], basis: Basis = 'derived'): KeyFigure {
  return { id, range: { low: n, high: n }, kind: 'count', value: language.number(n), label, sources, basis };
}

/** The working centres of a region, or of all, with the planned ones beside the number. */
function centresFigure(atlas: Atlas, language: Language, regionId?: string): KeyFigure {
  const { working, open, planned, range, undated } = countedCentres(atlas, regionId);
  return {
    id: 'keysCentres',
    range,
    kind: open.length ? 'text' : 'count',
    value: rangeWords(language, range),
    label: say.keysCentres(language, { n: range.high, planned: planned.length, undated: atlas.at ? 0 : undated }),
    sources: all([...working, ...open, ...planned]),
    basis: 'derived',
  };
}

/** The programmes known to be running, with how many of them have no date at all. */
function runningFigure(language: Language, { running, undated }: Running): KeyFigure {
  return count('keysRunning', language, running.length, say.keysRunning(language, { n: running.length, undated }), all(running));
}

function worldSummary(atlas: Atlas, language: Language, day: string): PageSummary {
  const regions = regionsThen(atlas);
  const running = runningOn(atlas.programmes, day);
  return {
    heading: say.worldTitle(language),
    kicker: '',
    sentence: regions.length ? say.worldSentence(language, { regions: regions.length, running: running.running.length }) : say.worldNothingYet(language),
    keyFigures: [
      count('keysRegions', language, regions.length, say.keysRegions(language, { n: regions.length }), all(atlas.regionStates)),
      count('keysInstruments', language, atlas.instruments.length, say.keysInstruments(language, { n: atlas.instruments.length }), all(atlas.instruments)),
      runningFigure(language, running),
      centresFigure(atlas, language),
    ],
  };
}

/** How many States take part in an instrument, with how many of them have no date at all. */
function tookFigure(atlas: Atlas, language: Language, instrument: Instrument): KeyFigure {
  const { certain, open, range, basis, undated } = takingPart(atlas, instrument.instrumentId);
  return {
    id: instrument.instrumentId,
    range,
    kind: open.length ? 'text' : 'count',
    value: rangeWords(language, range),
    label: say.keysTook(language, { name: instrumentName(instrument), undated: atlas.at ? 0 : undated }),
    sources: all([...certain, ...open]),
    basis,
  };
}

function regionSummary(atlas: Atlas, language: Language, id: string, day: string): PageSummary | null {
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
        : [count('keysInstruments', language, instruments.length, say.keysInstruments(language, { n: instruments.length }), all(instruments))]),
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

function stateSummary(atlas: Atlas, language: Language, iso3: string, day: string): PageSummary | null {
  const state = findState(atlas, iso3);
  if (!state) return null;
  const rows = atlas.participations.filter((row) => row.iso3 === iso3 && takesPart(row));
  const regions = atlas.regionStates.filter((row) => row.iso3 === iso3);
  const programmes = atlas.programmes.filter((programme) =>
    atlas.programmeStates.some((row) => row.iso3 === iso3 && row.programmeId === programme.programmeId),
  );
  const of = unique(rows.flatMap((row) => findInstrument(atlas, row.instrumentId)?.regionId ?? []));
  const names = of.flatMap((id) => findRegion(atlas, id) ?? []).map((region) => regionShortName(region));
  const groups = [
    state.sids === 'yes' ? say.wordsSids(language) : '',
    state.ldc === 'yes' ? say.wordsLdc(language) : '',
    state.coast === 'landlocked' ? say.wordsLandlocked(language) : '',
  ].filter(Boolean);
  const name = state.name;
  return {
    heading: name,
    kicker: [state.iso3, ...groups].join(' · '),
    sentence:
      rows.length || programmes.length
        ? say.stateSentence(language, { name, instruments: rows.length, regions: names.length ? language.list(names) : '', programmes: programmes.length })
        : say.stateNone(language, { name }),
    keyFigures: [
      count('keysInstruments', language, rows.length, say.keysInstruments(language, { n: rows.length }), all(rows)),
      count('keysRegions', language, regions.length, say.keysRegions(language, { n: regions.length }), all(regions)),
      count(
        'keysProgrammes',
        language,
        programmes.length,
        say.keysProgrammes(language, { n: programmes.length }),
        all(atlas.programmeStates.filter((row) => row.iso3 === iso3)),
      ),
      runningFigure(language, runningOn(programmes, day)),
    ],
  };
}

function centreSummary(atlas: Atlas, language: Language, id: string): PageSummary | null {
  const centre = findCentre(atlas, id);
  if (!centre) return null;
  return {
    heading: centre.shortName || centre.name,
    kicker: centre.name,
    sentence: say.centreSentence(language, {
      name: centre.shortName || centre.name,
      role: say.centreRole(language, centre.role),
      city: centre.city,
      state: stateNameOf(atlas, centre.iso3),
      opened: beginningDate(language, centre.opened, centre.seen),
    }),
    keyFigures: [
      {
        kind: 'date',
        value: beginningDate(language, centre.opened, centre.seen),
        label: say.keysOpened(language),
        sources: centre.sources,
        basis: centre.seen ? 'derived' : '',
      },
      { kind: 'text', value: say.status(language, centre.status), label: say.keysStatus(language), sources: centre.sources },
    ],
  };
}

function programmeSummary(atlas: Atlas, language: Language, id: string, day: string): PageSummary | null {
  const programme = findProgramme(atlas, id);
  if (!programme) return null;
  const actors = (ids: readonly string[]) => (ids.length ? language.list(ids.map((actor) => actorName(atlas, actor))) : '');
  return {
    heading: programmeName(programme),
    kicker: programme.name,
    sentence: say.programmeSentence(language, {
      kind: say.programmeKind(language, programme.kind),
      lead: actors(programme.lead),
      funders: actors(programme.funders),
      life: lifeWords(language, programme, day),
    }),
    keyFigures: [
      {
        kind: 'date',
        value: beginningDate(language, programme.start, programme.seen),
        label: say.keysStart(language),
        sources: programme.sources,
        basis: programme.seen ? 'derived' : programme.startBasis,
      },
      {
        kind: 'date',
        value: programme.end === '..' ? say.timelineKeyOpen(language) : language.date(programme.end),
        label: say.keysEnd(language),
        sources: programme.sources,
        basis: programme.endBasis,
      },
      ...(programme.amount
        ? [{ kind: 'money' as const, value: language.money(programme.amount, programme.currency), label: say.keysAmount(language), sources: programme.sources }]
        : []),
      count(
        'keysRegions',
        language,
        regionsOf(atlas, programme).length,
        say.keysRegions(language, { n: regionsOf(atlas, programme).length }),
        programme.sources,
      ),
    ],
  };
}

function instrumentSummary(atlas: Atlas, language: Language, id: string): PageSummary | null {
  const instrument = findInstrument(atlas, id);
  if (!instrument) return null;
  const { certain, open, range, basis } = takingPart(atlas, id);
  const parties = rangeWords(language, range);
  const named = atlas.coverages.filter((row) => row.instrumentId === id && row.covered !== 'no');
  return {
    heading: instrumentName(instrument),
    kicker: instrument.title,
    sentence: say.instrumentSentence(language, {
      kind: say.instrumentKind(language, instrument.kind),
      place: instrument.place,
      adopted: language.date(instrument.adopted),
      count: `${parties}${basisMark(language, basis)}`,
      n: range.high,
    }),
    keyFigures: [
      { kind: 'date', value: language.date(instrument.adopted), label: say.keysAdopted(language), sources: instrument.sources },
      { kind: 'date', value: language.date(instrument.effective), label: say.keysInForce(language), sources: instrument.sources },
      {
        id: 'keysStates',
        range,
        kind: open.length ? 'text' : 'count',
        value: parties,
        label: say.keysStates(language, { n: range.high }),
        sources: all([...certain, ...open]),
        basis,
      },
      count('keysActivities', language, named.length, say.keysActivities(language, { n: named.length }), all(named)),
    ],
  };
}
