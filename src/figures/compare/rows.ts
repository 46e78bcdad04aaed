import { ascending, range, sum } from 'd3';
import type { IncidentCounts, Publisher } from '../../atlas/incidents.ts';
import { principalInstruments, takesPart } from '../../atlas/participation.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Instrument } from '../../atlas/schema.ts';
import { beginningOf } from '../../atlas/taking.ts';

/** Both regions are shown from this year on. */
const FIRST_YEAR = 1995;

export interface YearValue {
  year: number;
  value: number;
}

/** How many States took part for certain at each year's end up to `lastYear`, for each principal instrument of the regions; years with none are left out. */
export function participationByYear(atlas: Atlas, regionIds: readonly string[], lastYear: number): { instrument: Instrument; years: YearValue[] }[] {
  return regionIds
    .flatMap((id) => principalInstruments(atlas, id))
    .map((instrument) => {
      const days = atlas.participations
        .filter((row) => row.instrumentId === instrument.instrumentId && takesPart(row))
        .map((row) => beginningOf(row, instrument.adopted).latest)
        .filter(Boolean);
      const years = range(FIRST_YEAR, lastYear + 1).map((year) => ({ year, value: days.filter((day) => day <= `${year}-12-31`).length }));
      return { instrument, years: years.filter(({ value }) => value) };
    });
}

/** Incidents a year in a counting box by one publisher's records, in order of years. */
export function incidentsByYear({ types }: IncidentCounts, publisher: Publisher, box: string): YearValue[] {
  return types
    .filter(([from, year, place]) => from === publisher && place === box && year >= FIRST_YEAR)
    .map(([, year, , counts]) => ({ year, value: sum(counts) }))
    .sort((a, b) => ascending(a.year, b.year));
}
