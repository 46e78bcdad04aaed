import type { Atlas } from './records.ts';
import type { Source } from './schema.ts';

/** The record with an id, for the tables that pages are about. */
export const findRegion = (atlas: Atlas, id: string) => atlas.region.find((row) => row.regionId === id);
export const findState = (atlas: Atlas, id: string) => atlas.states.find((row) => row.iso3 === id);
export const findCentre = (atlas: Atlas, id: string) => atlas.centres.find((row) => row.centreId === id);
export const findProgramme = (atlas: Atlas, id: string) => atlas.programmes.find((row) => row.programmeId === id);
export const findInstrument = (atlas: Atlas, id: string) => atlas.instruments.find((row) => row.instrumentId === id);

/** Regions in their order, the worldwide one last, as lists and matrices show them. */
export function regionsInOrder(atlas: Atlas) {
  return [...atlas.region].sort((a, b) => (a.order || Infinity) - (b.order || Infinity));
}

/** Whether a region has a place on the map: every one but the worldwide one. No region (undefined or '') has none. */
export function isMapped(regionId: string | undefined): regionId is string {
  return Boolean(regionId) && regionId !== 'global';
}

/** The regions that have a place on the map, in their order. */
export function mappedRegions(atlas: Atlas) {
  return regionsInOrder(atlas).filter(({ regionId }) => isMapped(regionId));
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
  return sourceId.replace(/-(s\d+|u\d+|seed)$/, '');
}

/** A source by its id, where its region is loaded. */
export function findSource(atlas: Atlas, sourceId: string): Source | undefined {
  return atlas.sources.find((row) => row.sourceId === sourceId);
}
