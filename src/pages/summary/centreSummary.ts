import * as say from '#messages';
import { findCentre } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { beginningDate } from '../../i18n/beginning.ts';
import type { Language } from '../../i18n/language.ts';
import { centreName, stateNameOf } from '../../i18n/names.ts';
import type { PageSummary } from './keyFigure.ts';

/** The head of the page of a centre: what it does, where, since when. Null if there is no such centre. */
export function centreSummary(atlas: Atlas, language: Language, id: string): PageSummary | null {
  const centre = findCentre(atlas, id);
  if (!centre) return null;
  const parent = findCentre(atlas, centre.parentCentreId);
  const opened = centre.opened || centre.seen ? beginningDate(language, centre.opened, centre.seen) : '';
  return {
    heading: centre.shortName || centre.name,
    kicker: centre.name,
    sentence: say.centreSentence(language, {
      name: centre.shortName || centre.name,
      role: say.centreRole(language, centre.role),
      place: [centre.city, stateNameOf(atlas, centre.iso3)].filter(Boolean).join(language.comma),
      parent: parent ? centreName(parent) : '',
      status: say.status(language, centre.status),
      opened,
    }),
    keyFigures: [
      ...(opened
        ? [
            {
              kind: 'date' as const,
              value: opened,
              label: say.keysOpened(language),
              sources: centre.sources,
              basis: centre.seen ? ('derived' as const) : ('' as const),
            },
          ]
        : []),
      { kind: 'text', value: say.status(language, centre.status), label: say.keysStatus(language), sources: centre.sources },
    ],
  };
}
