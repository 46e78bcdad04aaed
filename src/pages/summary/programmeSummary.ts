import * as say from '#messages';
import { findActivity, findProgramme, findRegion } from '../../atlas/lookup.ts';
import { activityIdsOf, regionsOf } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Programme } from '../../atlas/schema.ts';
import { beginningDate } from '../../i18n/beginning.ts';
import type { Language } from '../../i18n/language.ts';
import { listSome } from '../../i18n/listSome.ts';
import { activityName, actorName, programmeName, regionShortName } from '../../i18n/names.ts';
import { lifeWords } from '../../i18n/statusWords.ts';
import { count, sourcesOf } from './counts.ts';
import type { KeyFigure, PageSummary } from './keyFigure.ts';

/** How many regions, activities, leads and funders are named. */
const MOST_NAMES = 3;

/** The head of the page of a programme: who, where, for what, since when. Null if there is no such programme. */
export function programmeSummary(atlas: Atlas, language: Language, id: string, day: string): PageSummary | null {
  const programme = findProgramme(atlas, id);
  if (!programme) return null;
  const actors = (ids: readonly string[]) =>
    ids.length
      ? listSome(
          language,
          ids.map((actor) => actorName(atlas, actor)),
          MOST_NAMES,
        )
      : '';
  const states = atlas.programmeStates.filter((row) => row.programmeId === id);
  return {
    heading: programmeName(programme),
    kicker: programme.name,
    sentence: say.programmeSentence(language, {
      kind: say.programmeKind(language, programme.kind),
      lead: actors(programme.lead),
      funders: actors(programme.funders),
      where: say.programmeWhere(language, { regions: regionWords(atlas, language, programme), states: states.length }),
      what: activityWords(atlas, language, id),
      life: lifeWords(language, programme, day),
    }),
    keyFigures: keyFigures(atlas, language, programme),
  };
}

/** The regions of a programme by name, or how many they are where they are many. */
function regionWords(atlas: Atlas, language: Language, programme: Programme): string {
  const names = regionsOf(atlas, programme)
    .flatMap((id) => findRegion(atlas, id) ?? [])
    .map((region) => regionShortName(region));
  return names.length > MOST_NAMES ? say.countsRegions(language, { n: names.length }) : language.list(names);
}

/** The first activities of a programme by name, and how many more there are. '' where none is known. */
function activityWords(atlas: Atlas, language: Language, id: string): string {
  const ids = activityIdsOf(atlas, id);
  const names = ids.flatMap((activityId) => findActivity(atlas, activityId) ?? []).map((activity) => activityName(activity));
  return names.length ? listSome(language, names, MOST_NAMES) : '';
}

/** Its known dates and money, and the number of its regions; a date that no source gives is no key figure. */
function keyFigures(atlas: Atlas, language: Language, programme: Programme): KeyFigure[] {
  const { start, startBasis, end, endBasis, seen, amount, currency, sources } = programme;
  const isGiven = (date: string) => date !== '' && date !== '..';
  const regions = regionsOf(atlas, programme).length;
  const states = atlas.programmeStates.filter((row) => row.programmeId === programme.programmeId);
  return [
    ...(isGiven(start) || seen
      ? [
          {
            kind: 'date' as const,
            value: beginningDate(language, start, seen),
            label: say.keysStart(language),
            sources,
            basis: seen ? ('derived' as const) : startBasis,
          },
        ]
      : []),
    ...(isGiven(end) ? [{ kind: 'date' as const, value: language.date(end), label: say.keysEnd(language), sources, basis: endBasis }] : []),
    ...(amount ? [{ kind: 'money' as const, value: language.money(amount, currency), label: say.keysAmount(language), sources }] : []),
    count('keysRegions', language, regions, say.keysRegions(language, { n: regions }), sources),
    ...(states.length ? [count('keysStates', language, states.length, say.keysNamedStates(language, { n: states.length }), sourcesOf(states))] : []),
  ];
}
