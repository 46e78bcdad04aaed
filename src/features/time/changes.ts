import * as say from '#messages';
import type { DatedEvent } from '../../atlas/events.ts';
import { findArea, findCentre, findInstrument, findMilestone, findProgramme } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { centreName, instrumentName, programmeName, stateNameOf } from '../../i18n/names.ts';
import { milestonePath } from '../../pages/milestonePath.ts';
import { pagePath } from '../../pages/page.ts';

/** A name with the path of its page, if it has one. `isFree` is true for a text of the tables, which is not translated. */
interface Item {
  name: string;
  path: string | undefined;
  isFree: boolean;
}

/** A change of several records alike: "opened", or the instrument that States joined, with the records. The label is '' for single events. */
export interface ChangeGroup {
  label: string;
  items: Item[];
}

const KINDS = ['instrument', 'area', 'area-ended', 'centre', 'centre-closed', 'programme', 'programme-ended'] as const;

/** The changes of some events: joined and left instruments first, then records by kind, then single events that concern no record named before. */
export function changeGroups(language: Language, atlas: Atlas, events: readonly DatedEvent[]): ChangeGroup[] {
  const states = (['left', 'participation'] as const).flatMap((kind) => {
    const ofKind = events.filter((event) => event.kind === kind);
    return [...new Set(ofKind.map(({ id }) => id))].map((id): ChangeGroup => {
      const name = itemOf(atlas, { kind: 'instrument', id }).name;
      const items = ofKind.filter((event) => event.id === id).map(({ iso3 = '' }) => stateItem(atlas, iso3));
      return { label: kind === 'left' ? say.timeLeft(language, { name }) : name, items };
    });
  });
  const records = KINDS.flatMap((kind) => {
    const ids = new Set(events.flatMap((event) => (event.kind === kind ? [event.id] : [])));
    return ids.size ? [{ label: say.timeKinds(language, kind), items: [...ids].map((id) => itemOf(atlas, { kind, id })) }] : [];
  });
  const named = new Set(events.filter(({ kind }) => kind !== 'milestone').map(({ id }) => id));
  const single = events.flatMap(({ kind, id }) => {
    const row = kind === 'milestone' ? findMilestone(atlas, id) : undefined;
    const isSaid = !row || [row.instrumentId, row.programmeId, row.centreId].some((about) => named.has(about));
    return isSaid
      ? []
      : [{ label: '', items: [{ name: row.event, path: milestonePath(row) ?? `${pagePath({ kind: 'region', id: row.regionId })}#milestones`, isFree: true }] }];
  });
  return [...states, ...records, ...single];
}

function stateItem(atlas: Atlas, iso3: string): Item {
  return { name: stateNameOf(atlas, iso3), path: pagePath({ kind: 'state', id: iso3 }), isFree: false };
}

/** The name and the page of the record that an event belongs to; its id where the record is not loaded. */
function itemOf(atlas: Atlas, { kind, id }: { kind: (typeof KINDS)[number]; id: string }): Item {
  switch (kind) {
    case 'instrument': {
      const instrument = findInstrument(atlas, id);
      return { name: instrument ? instrumentName(instrument) : id, path: pagePath({ kind, id }), isFree: false };
    }
    case 'centre':
    case 'centre-closed': {
      const centre = findCentre(atlas, id);
      return { name: centre ? centreName(centre) : id, path: pagePath({ kind: 'centre', id }), isFree: true };
    }
    case 'programme':
    case 'programme-ended': {
      const programme = findProgramme(atlas, id);
      return { name: programme ? programmeName(programme) : id, path: pagePath({ kind: 'programme', id }), isFree: true };
    }
    default: {
      const area = findArea(atlas, id);
      return { name: area?.name ?? id, path: area && `${pagePath({ kind: 'region', id: area.regionId })}#areas`, isFree: true };
    }
  }
}
