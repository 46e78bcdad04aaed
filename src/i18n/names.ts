import * as say from '#messages';
import { findOrganization, findState } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Activity, Centre, Instrument, Organization, Programme, Region } from '../atlas/schema.ts';
import type { Language } from './language.ts';

/** The id of a figure: each has its id by having a name in the gallery, so a figure without a name is a type error. */
export type FigureId = Parameters<typeof say.galleryNames>[1];

/** Names of things in the reader's language where the catalogue has them, else as the tables give them. */
export const regionName = (language: Language, region: Region) => say.namesRegions(language, region.regionId) ?? region.name;
export const regionShortName = (language: Language, region: Region) => say.namesRegionsShort(language, region.regionId) ?? region.shortName;
export const activityName = (language: Language, activity: Activity) => say.namesActivities(language, activity.activityId) ?? activity.name;
export const instrumentName = (language: Language, instrument: Instrument) =>
  say.namesInstruments(language, instrument.instrumentId) ?? (instrument.shortName || instrument.title);
export const programmeName = (programme: Programme) => programme.shortName || programme.name;
export const centreName = (centre: Centre) => centre.shortName || centre.name;
const organizationName = (organization: Organization) => organization.shortName || organization.name;

/** The name of a State by its code, the code itself where the table has none. */
export function stateNameOf(language: Language, atlas: Atlas, iso3: string): string {
  const state = findState(atlas, iso3);
  return state ? language.stateName(state) : iso3;
}

/** Leads and funders: an organization by its short name, a State by its name. */
export function actorName(language: Language, atlas: Atlas, id: string): string {
  const organization = findOrganization(atlas, id);
  return organization ? organizationName(organization) : stateNameOf(language, atlas, id);
}
