import type { Change, NamedChange } from '../../atlas/changes.ts';
import { langOf } from '../../atlas/english.ts';
import {
  findActivity,
  findCentre,
  findInstrument,
  findMilestone,
  findOrganization,
  findProgramme,
  findRegion,
  findSource,
  findState,
} from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { activityName, centreName, instrumentName, programmeName, regionShortName } from '../../i18n/names.ts';
import { ENGLISH } from '../../lib/site.ts';

/** Gives the name of a row in the language of the atlas, undefined where the atlas does not have the row. */
type Namer = (atlas: Atlas, id: string) => string | undefined;

const by =
  <T>(find: (atlas: Atlas, id: string) => T | undefined, nameOf: (row: T) => string): Namer =>
  (atlas, id) => {
    const row = find(atlas, id);
    return row && nameOf(row);
  };

/** The tables whose rows have names of their own, which the page has in its language. */
const NAMERS: Readonly<Record<string, Namer>> = {
  region: by(findRegion, regionShortName),
  states: by(findState, ({ name }) => name),
  centres: by(findCentre, centreName),
  programmes: by(findProgramme, programmeName),
  instruments: by(findInstrument, instrumentName),
  activities: by(findActivity, activityName),
  organizations: by(findOrganization, ({ shortName, name }) => shortName || name),
  milestones: by(findMilestone, ({ event }) => event),
};

/** Changes with names in the language of the page, whose code is `code`. A row that the page does not have keeps the English name of its package, a source its own title; both are marked. */
export function namedChanges(atlas: Atlas, code: string, changes: readonly Change[]): NamedChange[] {
  return changes.map((change) => {
    const { table, record } = change;
    const told = code === ENGLISH ? undefined : NAMERS[table]?.(atlas, record);
    if (told) return { ...change, name: told, lang: langOf(atlas, told).lang ?? '' };
    const language = (table === 'sources' && findSource(atlas, record)?.language) || ENGLISH;
    return { ...change, lang: language === code ? '' : language };
  });
}
