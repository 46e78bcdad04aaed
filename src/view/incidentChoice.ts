import { INCIDENT_TYPES, type IncidentChoice, PUBLISHERS, RECORDS_END } from '../atlas/incidents.ts';
import type { ViewState } from './viewState.ts';

/** The incidents that an address selects: publisher, kinds, and a range of years. The range ends in the chosen year, or today in the last year on record; without `from` it is that one year. */
export function incidentChoice({ publisher = PUBLISHERS[0], types = INCIDENT_TYPES, from, at }: ViewState, today: string): IncidentChoice {
  const end = Number(RECORDS_END[publisher].slice(0, 4));
  const to = at ? Number(at.slice(0, 4)) : Math.min(end, Number(today.slice(0, 4)));
  return { publisher, types, from: Math.min(from ?? to, to), to };
}
