import * as say from '#messages';
import { type ComingEvent, comingEvents } from '../atlas/coming.ts';
import { findArea, findCentre, findInstrument, findMilestone, findProgramme } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Language } from '../i18n/language.ts';
import { centreName, instrumentName, programmeName } from '../i18n/names.ts';
import { sourceLine } from '../i18n/sourceLine.ts';
import { calendarFile } from '../lib/calendarFile.ts';
import { milestonePath } from '../pages/milestonePath.ts';
import { pagePath } from '../pages/page.ts';

/**
 * The dated events to come as a calendar file; '' where there are none. A month or a year is an event of all its days. `root` is the absolute address
 * of the site in the language, with a slash at its end, or '' where it is not known: then events have no address.
 */
export function comingCalendar(atlas: Atlas, language: Language, day: string, root: string): string {
  const events = comingEvents(atlas, day).map((event) => {
    const { path, name, detail } = recordOf(atlas, event);
    return {
      uid: `${event.kind}-${event.id}@roadstead`,
      first: event.first,
      last: event.last,
      summary: event.kind === 'milestone' ? name : say.calendarEvent(language, { kind: event.kind, name }),
      description: [
        detail,
        language.date(event.date),
        event.basis === 'planned' ? say.basis(language, 'planned') : '',
        sourceLine(language, atlas, event.sources),
      ]
        .filter(Boolean)
        .join('. '),
      url: root && path ? `${root}${path.slice(1)}` : '',
    };
  });
  const description = `${say.calendarAbout(language, { edition: atlas.edition })} ${say.slidesLicence(language)}`;
  return events.length ? calendarFile({ name: say.calendarName(language), description, stamp: atlas.asOf }, events) : '';
}

/** The name of an event's record, what it is part of, and its page. */
function recordOf(atlas: Atlas, { kind, id, regionId }: ComingEvent): { name: string; detail: string; path: string | undefined } {
  const region = pagePath({ kind: 'region', id: regionId });
  switch (kind) {
    case 'milestone': {
      const milestone = findMilestone(atlas, id);
      return { name: milestone?.event ?? id, detail: '', path: (milestone && milestonePath(milestone)) ?? region };
    }
    case 'phaseStart':
    case 'phaseEnd': {
      const phase = atlas.phases.find((row) => row.phaseId === id);
      const programme = findProgramme(atlas, phase?.programmeId ?? '');
      return {
        name: [programme && programmeName(programme), phase?.name].filter(Boolean).join(', '),
        detail: '',
        path: programme && pagePath({ kind: 'programme', id: programme.programmeId }),
      };
    }
    case 'programmeStart':
    case 'programmeEnd': {
      const programme = findProgramme(atlas, id);
      return { name: programme ? programmeName(programme) : id, detail: programme?.name ?? '', path: pagePath({ kind: 'programme', id }) };
    }
    case 'centre': {
      const centre = findCentre(atlas, id);
      return { name: centre ? centreName(centre) : id, detail: centre?.name ?? '', path: pagePath({ kind: 'centre', id }) };
    }
    case 'effective': {
      const instrument = findInstrument(atlas, id);
      return { name: instrument ? instrumentName(instrument) : id, detail: instrument?.title ?? '', path: pagePath({ kind: 'instrument', id }) };
    }
    default:
      return { name: findArea(atlas, id)?.name ?? id, detail: '', path: region };
  }
}
