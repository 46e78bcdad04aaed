import { ascending, min, range, sum } from 'd3';
import { INCIDENT_TYPES, type IncidentChoice, type IncidentCounts, type IncidentType, type Publisher, RECORDS_END } from '../../atlas/incidents.ts';
import { isMapped } from '../../atlas/lookup.ts';
import { principalInstruments } from '../../atlas/participation.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Area, Instrument } from '../../atlas/schema.ts';
import { byKey } from '../../lib/byKey.ts';
import { placeDay, yearFraction } from '../../lib/edtf.ts';
import { type Peak, peakOf } from '../shared/peak.ts';

/** The incidents of one year by kind, and all of them. */
export interface IncidentYear {
  year: number;
  counts: Record<IncidentType, number>;
  total: number;
}

/** Something that was agreed, at a decimal year: an instrument that was adopted, or an area that began. */
export interface AgreedRow {
  year: number;
  record: Instrument | Area;
}

const MOST_AGREED = 6;

/** The counting box of a region; `world` for all seas, '' where the region has none. */
export function countingBox(incidents: IncidentCounts | undefined, regionId?: string): string {
  if (!isMapped(regionId)) return 'world';
  return incidents?.areas[regionId]?.box ?? '';
}

/** The regions of the atlas that are counted in a box, in the order of the file; none for all seas. */
export function regionsInBox(incidents: IncidentCounts | undefined, box: string): string[] {
  if (box === 'world') return [];
  return Object.entries(incidents?.areas ?? {}).flatMap(([regionId, area]) => (area.box === box ? [regionId] : []));
}

/** The years of a publisher's records in a box, from the first with an incident to the last that is recorded or, if sooner, that of `day`. */
export function incidentYears(incidents: IncidentCounts | undefined, publisher: Publisher, box: string, day: string): IncidentYear[] {
  const rows = (incidents?.types ?? []).filter((row) => row[0] === publisher && (box === 'world' || row[2] === box));
  const first = min(rows, (row) => row[1]);
  if (first === undefined) return [];
  const last = Math.min(Number(day.slice(0, 4)), Number(RECORDS_END[publisher].slice(0, 4)));
  return range(first, last + 1).map((year) => {
    const here = rows.filter((row) => row[1] === year);
    const counts = byKey(INCIDENT_TYPES, (_, column) => sum(here, (row) => row[3][column]));
    return { year, counts, total: sum(Object.values(counts)) };
  });
}

/** The years that are over on a day: of another one nobody can tell then how many incidents it will have. */
export function yearsOver(years: readonly IncidentYear[], day: string): IncidentYear[] {
  return years.filter(({ year }) => `${year}-12-31` <= day);
}

/** The year with the most incidents, and the last one that is whole in the records; null where nothing can be concluded. */
export function incidentPeak(years: readonly IncidentYear[], publisher: Publisher): Peak | null {
  const counts = years.map(({ year, total }) => ({ year, value: total }));
  return peakOf(
    counts,
    counts.findLast(({ year }) => `${year}-12-31` <= RECORDS_END[publisher]),
  );
}

/** How many incidents of some kinds a publisher recorded in a box in some years: what the figure of the box adds up to. */
export function incidentsIn(incidents: IncidentCounts, { publisher, from, to, types }: IncidentChoice, box: string): number {
  const years = incidentYears(incidents, publisher, box, RECORDS_END[publisher]).filter(({ year }) => year >= from && year <= to);
  return sum(years, ({ counts }) => sum(types, (type) => counts[type]));
}

/** The source of a publisher's records, as a list of ids; empty where there is none. */
export function sourceOf(incidents: IncidentCounts | undefined, publisher: Publisher | 'published'): string[] {
  return [incidents?.sources[publisher] ?? []].flat();
}

/** The agreements of a region from a year on, oldest first, at most six: its principal instruments and its high-risk areas. The figure claims no cause. */
export function agreedIn(atlas: Atlas, regionId: string, first: number): AgreedRow[] {
  const instruments = principalInstruments(atlas, regionId).map((record) => ({ date: record.adopted, record }));
  const areas = atlas.areas
    .filter((record) => record.regionId === regionId && record.kind === 'high-risk-area')
    .map((record) => ({ date: record.validFrom, record }));
  return [...instruments, ...areas]
    .flatMap(({ date, record }) => (placeDay(date) ? [{ year: yearFraction(placeDay(date)), record }] : []))
    .filter(({ year }) => year >= first)
    .sort((a, b) => ascending(a.year, b.year))
    .slice(0, MOST_AGREED);
}
