import { ascending } from 'd3';
import type { Atlas } from './records.ts';

/** The id of the region that stands for the whole world: programmes everywhere, and no place on the map. */
export const WORLDWIDE = 'global';

const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The row of a table with an id. The index of a table is made when it is first asked for and kept as long as the table. */
function rowOf<T>(table: readonly T[], idOf: (row: T) => string, id: string): T | undefined {
  const known = (indexes.get(table) as ReadonlyMap<string, T> | undefined) ?? new Map(table.map((row) => [idOf(row), row]));
  indexes.set(table, known);
  return known.get(id);
}

/** The region with an id. Like its siblings below, it gives undefined where no row has the id or the file with the table is not loaded yet. */
export const findRegion = (atlas: Atlas, id: string) => rowOf(atlas.region, (row) => row.regionId, id);
/** The State with a three-letter code (ISO 3166-1), or undefined. */
export const findState = (atlas: Atlas, iso3: string) => rowOf(atlas.states, (row) => row.iso3, iso3);
/** The centre with an id, or undefined. */
export const findCentre = (atlas: Atlas, id: string) => rowOf(atlas.centres, (row) => row.centreId, id);
/** The programme with an id, or undefined. */
export const findProgramme = (atlas: Atlas, id: string) => rowOf(atlas.programmes, (row) => row.programmeId, id);
/** The instrument with an id, or undefined. */
export const findInstrument = (atlas: Atlas, id: string) => rowOf(atlas.instruments, (row) => row.instrumentId, id);
/** The illicit activity with an id, or undefined. */
export const findActivity = (atlas: Atlas, id: string) => rowOf(atlas.activities, (row) => row.activityId, id);
/** The organization with an id, or undefined. */
export const findOrganization = (atlas: Atlas, id: string) => rowOf(atlas.organizations, (row) => row.organizationId, id);
/** The area with an id, or undefined. */
export const findArea = (atlas: Atlas, id: string) => rowOf(atlas.areas, (row) => row.areaId, id);
/** The milestone with an id, or undefined. */
export const findMilestone = (atlas: Atlas, id: string) => rowOf(atlas.milestones, (row) => row.milestoneId, id);
/** The source with an id, or undefined. */
export const findSource = (atlas: Atlas, id: string) => rowOf(atlas.sources, (row) => row.sourceId, id);

/** Regions in their order, the worldwide one last, as lists and matrices show them. */
export function regionsInOrder(atlas: Atlas) {
  return [...atlas.region].sort((a, b) => ascending(a.order || Infinity, b.order || Infinity));
}

/** Whether a region has a place on the map: every one but the worldwide one. No region (undefined or '') has none. */
export function isMapped(regionId: string | undefined): regionId is string {
  return Boolean(regionId) && regionId !== WORLDWIDE;
}

/** The regions that have a place on the map, in their order. */
export function mappedRegions(atlas: Atlas) {
  return regionsInOrder(atlas).filter(({ regionId }) => isMapped(regionId));
}

/** The mapped regions that are there at the time that is shown: at an earlier time those with an instrument. */
export function regionsThen(atlas: Atlas) {
  const begun = new Set(atlas.instruments.map(({ regionId }) => regionId));
  return mappedRegions(atlas).filter(({ regionId }) => !atlas.at || begun.has(regionId));
}

/** States that occur in a row of the core tables: each has a page. */
export function statesWithPages(atlas: Atlas): string[] {
  const used = new Set([
    ...atlas.regionStates.map((row) => row.iso3),
    ...atlas.participations.map((row) => row.iso3),
    ...atlas.centres.map((row) => row.iso3),
    ...atlas.programmeStates.map((row) => row.iso3),
  ]);
  return atlas.states.map((row) => row.iso3).filter((iso3) => used.has(iso3));
}

/** The region file that holds a source: `djibouti-code-s12` stands with `djibouti-code`. */
export function regionOfSource(sourceId: string): string {
  return sourceId.replace(/-(s\d+|u\d*|g|seed)$/, '');
}
