import { ascending } from 'd3';
import { parseDate, placeDay } from '../lib/edtf.ts';
import { takesPart } from './participation.ts';
import type { Atlas } from './records.ts';

/** Something that happened and is dated to the year at least: what the time bar counts, marks and tells. */
export interface DatedEvent {
  kind: 'instrument' | 'participation' | 'left' | 'centre' | 'centre-closed' | 'area' | 'area-ended' | 'programme' | 'programme-ended' | 'milestone';
  year: number;
  /** The cell of the table, for words. */
  date: string;
  /** Id of the record; for a participation its instrument. */
  id: string;
  regionId: string;
  /** The State of a participation. */
  iso3?: string;
}

/** All dated events of a region, or of all; a window that spans years is left out, for it names no year. Oldest first. */
export function datedEvents(atlas: Atlas, regionId: string | undefined): DatedEvent[] {
  const isHere = (row: { regionId: string }) => !regionId || row.regionId === regionId;
  const regionOf = new Map(atlas.instruments.map((row) => [row.instrumentId, row.regionId]));
  const event = (kind: DatedEvent['kind'], date: string, id: string, region: string, iso3?: string): DatedEvent[] => {
    const { earliest, latest } = parseDate(date);
    const year = earliest.slice(0, 4);
    return year && year === latest.slice(0, 4) ? [{ kind, year: Number(year), date, id, regionId: region, ...(iso3 ? { iso3 } : {}) }] : [];
  };
  return [
    ...atlas.instruments.filter(isHere).flatMap((row) => event('instrument', row.adopted, row.instrumentId, row.regionId)),
    ...atlas.participations
      .filter((row) => (takesPart(row) || row.status === 'withdrawn') && isHere({ regionId: regionOf.get(row.instrumentId) ?? '' }))
      .flatMap((row) =>
        event(row.status === 'withdrawn' ? 'left' : 'participation', row.date, row.instrumentId, regionOf.get(row.instrumentId) ?? '', row.iso3),
      ),
    ...atlas.centres
      .filter(isHere)
      .flatMap((row) => [...event('centre', row.opened, row.centreId, row.regionId), ...event('centre-closed', row.closed, row.centreId, row.regionId)]),
    ...atlas.areas
      .filter(isHere)
      .flatMap((row) => [...event('area', row.validFrom, row.areaId, row.regionId), ...event('area-ended', row.validTo, row.areaId, row.regionId)]),
    ...atlas.programmes
      .filter(isHere)
      .flatMap((row) => [
        ...event('programme', row.start, row.programmeId, row.regionId),
        ...(row.endBasis !== 'planned' || row.status === 'ended' ? event('programme-ended', row.end, row.programmeId, row.regionId) : []),
      ]),
    ...atlas.milestones.filter(isHere).flatMap((row) => event('milestone', row.date, row.milestoneId, row.regionId)),
  ].sort((a, b) => ascending(placeDay(a.date), placeDay(b.date)));
}

/** The events that happened from one day to another, both included (`YYYY-MM-DD`); one whose date leaves that open is left out. */
export function eventsWithin(events: readonly DatedEvent[], first: string, last: string): DatedEvent[] {
  return events.filter(({ date }) => parseDate(date).earliest >= first && parseDate(date).latest <= last);
}
