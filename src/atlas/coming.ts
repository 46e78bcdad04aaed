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

/** The region, sources and basis of an event: read only for events that are told, so that of all other records nothing but dates is read. */
type Details = () => Pick<ComingEvent, 'regionId' | 'sources'> & { basis?: ComingEvent['basis'] };

/** The events to come on a day (`YYYY-MM-DD`), oldest first: those whose last possible day has not passed, and whose first day is not after `until` where that is given. Dates with an open side are left out. A phase that ends with its programme is not told twice. */
export function comingEvents(atlas: Atlas, day: string, until?: string): ComingEvent[] {
  const event = (kind: ComingEvent['kind'], date: string, id: string, details: Details): ComingEvent[] => {
    const { earliest: first, latest: last } = parseDate(date);
    if (!first || !last || last < day || (until && first > until)) return [];
    const { regionId, sources, basis = '' } = details();
    return [{ kind, id, regionId, date, first, last, basis, sources }];
  };
  const programmes = new Map(atlas.programmes.map((row) => [row.programmeId, row]));
  return [
    ...atlas.milestones.flatMap((row) => event('milestone', row.date, row.milestoneId, () => row)),
    ...atlas.programmes.flatMap((row) => [
      ...event('programmeStart', row.start, row.programmeId, () => ({ ...placed(row), basis: row.startBasis })),
      ...event('programmeEnd', row.end, row.programmeId, () => ({ ...placed(row), basis: row.endBasis })),
    ]),
    ...atlas.phases.flatMap((phase) => {
      const programme = programmes.get(phase.programmeId);
      if (!programme) return [];
      const place = () => ({ regionId: programme.regionId, sources: phase.sources });
      return [
        ...(phase.start === programme.start ? [] : event('phaseStart', phase.start, phase.phaseId, () => ({ ...place(), basis: phase.startBasis }))),
        ...(phase.end === programme.end ? [] : event('phaseEnd', phase.end, phase.phaseId, () => ({ ...place(), basis: phase.endBasis }))),
      ];
    }),
    ...atlas.areas.flatMap((row) => [...event('areaStart', row.validFrom, row.areaId, () => row), ...event('areaEnd', row.validTo, row.areaId, () => row)]),
    ...atlas.centres.flatMap((row) => event('centre', row.opened, row.centreId, () => row)),
    ...atlas.instruments.flatMap((row) => event('effective', row.effective, row.instrumentId, () => row)),
  ].sort((a, b) => ascending(a.first, b.first) || ascending(a.id, b.id));
}

const placed = ({ regionId, sources }: Pick<ComingEvent, 'regionId' | 'sources'>) => ({ regionId, sources });
