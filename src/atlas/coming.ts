import { ascending } from 'd3';
import { parseDate } from '../lib/edtf.ts';
import type { Basis } from './enumerations.ts';
import type { Atlas } from './records.ts';

/** A dated event that is still to come or may still come: what happens to which record, between which days. */
export interface ComingEvent {
  kind: 'milestone' | 'programmeStart' | 'programmeEnd' | 'phaseStart' | 'phaseEnd' | 'areaStart' | 'areaEnd' | 'centre' | 'effective';
  /** Id of the milestone, programme, phase, area, centre or instrument. */
  id: string;
  regionId: string;
  /** The cell of the table, for words. */
  date: string;
  /** First and last day that the date can mean, `YYYY-MM-DD`. */
  first: string;
  last: string;
  basis: Basis | '';
  sources: readonly string[];
}

/** The events to come on a day (`YYYY-MM-DD`), oldest first: those whose last possible day has not passed. Dates with an open side are left out. A phase that ends with its programme is not told twice. */
export function comingEvents(atlas: Atlas, day: string): ComingEvent[] {
  const event = (
    kind: ComingEvent['kind'],
    date: string,
    id: string,
    row: { regionId: string; sources: readonly string[] },
    basis: Basis | '' = '',
  ): ComingEvent[] => {
    const { earliest: first, latest: last } = parseDate(date);
    return first && last && last >= day ? [{ kind, id, regionId: row.regionId, date, first, last, basis, sources: row.sources }] : [];
  };
  const programmes = new Map(atlas.programmes.map((row) => [row.programmeId, row]));
  return [
    ...atlas.milestones.flatMap((row) => event('milestone', row.date, row.milestoneId, row)),
    ...atlas.programmes.flatMap((row) => [
      ...event('programmeStart', row.start, row.programmeId, row, row.startBasis),
      ...event('programmeEnd', row.end, row.programmeId, row, row.endBasis),
    ]),
    ...atlas.phases.flatMap((phase) => {
      const programme = programmes.get(phase.programmeId);
      if (!programme) return [];
      const row = { regionId: programme.regionId, sources: phase.sources };
      return [
        ...(phase.start === programme.start ? [] : event('phaseStart', phase.start, phase.phaseId, row, phase.startBasis)),
        ...(phase.end === programme.end ? [] : event('phaseEnd', phase.end, phase.phaseId, row, phase.endBasis)),
      ];
    }),
    ...atlas.areas.flatMap((row) => [...event('areaStart', row.validFrom, row.areaId, row), ...event('areaEnd', row.validTo, row.areaId, row)]),
    ...atlas.centres.flatMap((row) => event('centre', row.opened, row.centreId, row)),
    ...atlas.instruments.flatMap((row) => event('effective', row.effective, row.instrumentId, row)),
  ].sort((a, b) => ascending(a.first, b.first) || ascending(a.id, b.id));
}
