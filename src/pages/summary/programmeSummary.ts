import * as say from '#messages';
import { findProgramme } from '../../atlas/lookup.ts';
import { regionsOf } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import { beginningDate } from '../../i18n/beginning.ts';
import type { Language } from '../../i18n/language.ts';
import { actorName, programmeName } from '../../i18n/names.ts';
import { lifeWords } from '../../i18n/statusWords.ts';
import { count } from './counts.ts';
import type { PageSummary } from './keyFigure.ts';

/** The head of the page of a programme. Null if there is no such programme. */
export function programmeSummary(atlas: Atlas, language: Language, id: string, day: string): PageSummary | null {
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
