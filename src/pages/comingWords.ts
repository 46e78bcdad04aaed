import * as say from '#messages';
import type { ComingEvent } from '../atlas/coming.ts';
import { findArea, findCentre, findInstrument, findMilestone, findProgramme } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Language } from '../i18n/language.ts';
import { centreName, instrumentName, programmeName } from '../i18n/names.ts';
import type { CalendarEvent } from '../lib/calendarFile.ts';
import { milestonePath } from './milestonePath.ts';
import { pagePath } from './page.ts';

/** The record of an event in words. */
export interface ComingWords {
  /** The name of the record; of a milestone the event itself. */
  name: string;
  /** The event in words: "Safe Seas: ends"; of a milestone the event itself. */
  words: string;
  /** The full name of the record, where the words have a short one. */
  detail: string;
  /** Path of its page, without base and language. */
  path: string;
}

/** An event in words, with the name of its record and the path of its page. */
export function comingWords(atlas: Atlas, language: Language, event: ComingEvent): ComingWords {
  const record = recordOf(atlas, language, event);
  const words = event.kind === 'milestone' ? record.name : say.calendarEvent(language, { kind: event.kind, name: record.name });
  return { ...record, words, path: record.path ?? pagePath({ kind: 'region', id: event.regionId }) };
}

/** An event for a calendar file, with its date, whether it is only planned, and `further` words. Its address is the path of its page. */
export function comingEntry(atlas: Atlas, language: Language, event: ComingEvent, further = ''): CalendarEvent {
  const { words, detail, path } = comingWords(atlas, language, event);
  const planned = event.basis === 'planned' ? say.basis(language, 'planned') : '';
  return {
    uid: `${event.kind}-${event.id}@roadstead`,
    first: event.first,
    last: event.last,
    summary: words,
    description: [detail, language.date(event.date), planned, further].filter(Boolean).join(language.stop),
    url: path,
  };
}

type Named = { name: string; detail: string; path: string | undefined };

function recordOf(atlas: Atlas, { comma }: Language, { kind, id }: ComingEvent): Named {
  switch (kind) {
    case 'milestone': {
      const milestone = findMilestone(atlas, id);
      return { name: milestone?.event ?? id, detail: '', path: milestone && milestonePath(milestone) };
    }
    case 'phaseStart':
    case 'phaseEnd': {
      const phase = atlas.phases.find((row) => row.phaseId === id);
      const programme = findProgramme(atlas, phase?.programmeId ?? '');
      const name = [programme && programmeName(programme), phase?.name].filter(Boolean).join(comma);
      return { name, detail: '', path: programme && pagePath({ kind: 'programme', id: programme.programmeId }) };
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
      return { name: findArea(atlas, id)?.name ?? id, detail: '', path: undefined };
  }
}
