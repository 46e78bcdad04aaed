import * as say from '#messages';
import { findOrganization, findState } from '../atlas/lookup.ts';
import type { Atlas, Centre } from '../atlas/records.ts';
import type { Activity, Instrument, Organization, Programme, Region } from '../atlas/schema.ts';
import type { Spoken } from './spoken.ts';

/** The id of a figure: each has its id by having a name in the gallery, so a figure without a name is a type error. */
export type FigureId = Parameters<typeof say.galleryNames>[1];

/** The whole name of a region. The facts are loaded in the reader's language, so all these names are. */
export const regionName = (region: Region) => region.name;
/** The short name of a region, for lists and labels. */
export const regionShortName = (region: Region) => region.shortName;
/** The name of an illicit activity. */
export const activityName = (activity: Activity) => activity.name;
/** The name by which an instrument is known: its short name, or its title where it has none. */
export const instrumentName = (instrument: Instrument) => instrument.shortName || instrument.title;
/** The name by which a programme is known: its short name, or its name where it has none. */
export const programmeName = (programme: Programme) => programme.shortName || programme.name;
/** The name by which a centre is known: its short name, or its name where it has none. */
export const centreName = (centre: Centre) => centre.shortName || centre.name;
const organizationName = (organization: Organization) => organization.shortName || organization.name;

/** The name of a State by its code, the code itself where the table has none. */
export const stateNameOf = (atlas: Atlas, iso3: string): string => findState(atlas, iso3)?.name ?? iso3;

/** Leads and funders: an organization by its short name, a State by its name. */
export function actorName(atlas: Atlas, id: string): string {
  const organization = findOrganization(atlas, id);
  return organization ? organizationName(organization) : stateNameOf(atlas, id);
}

/** The name of an actor; that of an organization whole, after its short name, unless it holds the short name already. */
export function actorFullName(atlas: Atlas, language: Spoken, id: string): string {
  const { name = '', shortName = '' } = findOrganization(atlas, id) ?? {};
  if (!shortName || name.includes(shortName)) return name || stateNameOf(atlas, id);
  return say.programmeActor(language, { short: shortName, name });
}
