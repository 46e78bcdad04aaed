import { focusCells } from './focus.ts';
import type { Atlas, Centre } from './records.ts';
import type { Programme } from './schema.ts';
import { statusOn } from './status.ts';

/** The questions about the facts of a region. */
export const QUESTIONS = ['adopted', 'joined', 'position', 'opened', 'start', 'status', 'amount', 'shape'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A record, or a State of an instrument, of which something is not known. */
export interface Missing {
  kind: 'instrument' | 'participation' | 'centre' | 'programme' | 'area';
  id: string;
  /** The State of a participation. */
  iso3?: string;
  /** The note of the table about the record, in English; '' for none. */
  note: string;
}

/** A question with the number of records that it is asked of, and those that it has no answer for. */
export interface Answered {
  question: Question;
  total: number;
  missing: Missing[];
}

/** The answers that are known of a region, question by question; a question about no record is left out. */
export function coverageOf(atlas: Atlas, regionId: string, day: string): Answered[] {
  const isHere = (row: { regionId: string }) => row.regionId === regionId;
  const instruments = atlas.instruments.filter(isHere);
  const ids = new Set(instruments.map((row) => row.instrumentId));
  const joined = atlas.participations.filter((row) => ids.has(row.instrumentId) && (row.status === 'signed' || row.status === 'party'));
  const centres = atlas.centres.filter((row) => isHere(row) && row.kind !== 'system');
  const programmes = atlas.programmes.filter(isHere);
  const centre = ({ centreId, note }: Centre): Missing => ({ kind: 'centre', id: centreId, note });
  const programme = ({ programmeId, note }: Programme): Missing => ({ kind: 'programme', id: programmeId, note });
  return [
    answered(
      'adopted',
      instruments,
      (row) => row.adopted !== '',
      (row) => ({ kind: 'instrument', id: row.instrumentId, note: '' }),
    ),
    answered(
      'joined',
      joined,
      (row) => row.date !== '',
      (row) => ({ kind: 'participation', id: row.instrumentId, iso3: row.iso3, note: '' }),
    ),
    answered('position', centres, (row) => row.lat !== null, centre),
    answered('opened', centres, (row) => row.opened !== '', centre),
    answered('start', programmes, (row) => row.start !== '', programme),
    answered('status', programmes, (row) => statusOn(row, day) !== 'unknown', programme),
    answered('amount', programmes, (row) => row.amount !== null, programme),
    answered(
      'shape',
      atlas.areas.filter(isHere),
      (row) => row.drawable === 'yes',
      (row) => ({ kind: 'area', id: row.areaId, note: row.note }),
    ),
  ].filter(({ total }) => total > 0);
}

function answered<T>(question: Question, rows: readonly T[], isKnown: (row: T) => boolean, missing: (row: T) => Missing): Answered {
  return { question, total: rows.length, missing: rows.filter((row) => !isKnown(row)).map(missing) };
}

/** Ids of the activities that instruments of a region name: those that nobody works on, and those that only programmes of unknown status do. */
export function openActivities(atlas: Atlas, regionId: string, day: string): { gaps: string[]; unknown: string[] } {
  const cells = focusCells(atlas, regionId, day);
  const of = (state: 'gap' | 'unknown') => cells.filter((cell) => cell.state === state).map(({ activityId }) => activityId);
  return { gaps: of('gap'), unknown: of('unknown') };
}
