import * as say from '#messages';
import { findCentre } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { beginningDate } from '../../i18n/beginning.ts';
import type { Language } from '../../i18n/language.ts';
import { stateNameOf } from '../../i18n/names.ts';
import type { PageSummary } from './keyFigure.ts';

/** The head of the page of a centre. Null if there is no such centre. */
export function centreSummary(atlas: Atlas, language: Language, id: string): PageSummary | null {
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
