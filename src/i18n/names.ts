import * as say from '#messages';
import { findOrganization, findState } from '../atlas/lookup.ts';
import type { Atlas, Centre } from '../atlas/records.ts';
import type { Activity, Instrument, Organization, Programme, Region } from '../atlas/schema.ts';
import type { Spoken } from './spoken.ts';

/** The id of a figure: each has its id by having a name in the gallery, so a figure without a name is a type error. */
export type FigureId = Parameters<typeof say.galleryNames>[1];

/** Names of things as the facts give them, which are in the reader's language. */
export const regionName = (region: Region) => region.name;
export const regionShortName = (region: Region) => region.shortName;
export const activityName = (activity: Activity) => activity.name;
export const instrumentName = (instrument: Instrument) => instrument.shortName || instrument.title;
export const programmeName = (programme: Programme) => programme.shortName || programme.name;
export const centreName = (centre: Centre) => centre.shortName || centre.name;
const organizationName = (organization: Organization) => organization.shortName || organization.name;

/** The name of a State by its code, the code itself where the table has none. */
export const stateNameOf = (atlas: Atlas, iso3: string): string => findState(atlas, iso3)?.name ?? iso3;

/** Leads and funders: an organization by its short name, a State by its name. */
export function actorName(atlas: Atlas, id: string): string {
  const organization = findOrganization(atlas, id);
  return organization ? organizationName(organization) : stateNameOf(atlas, id);
}

/** The same with the whole name of an organization after its short name, unless it holds the short name already. */
export function actorFullName(atlas: Atlas, language: Spoken, id: string): string {
  const { name = '', shortName = '' } = findOrganization(atlas, id) ?? {};
  if (!shortName || name.includes(shortName)) return name || stateNameOf(atlas, id);
  return say.programmeActor(language, { short: shortName, name });
}
