import { ascending, descending, group } from 'd3';
import type { Atlas, Participation } from '../../atlas/records.ts';
import type { Instrument, RecordOf } from '../../atlas/schema.ts';
import { unique } from '../../lib/lists.ts';

export type SdgLink = RecordOf<'sdgLinks'>;

/** Subjects by Sustainable Development Goals. */
export interface SdgRows {
  /** Ids of programmes, instruments and activities. */
  subjects: string[];
  /** The numbers of the goals that a subject is linked to, ascending. */
  goals: number[];
  /** The links of each subject to each goal; an empty list where there is none. */
  cells: SdgLink[][][];
}

/** The links of all subjects; subjects in the order of the table. */
export function sdgRows(atlas: Atlas): SdgRows {
  const links = group(
    atlas.sdgLinks,
    (row) => row.subjectId,
    (row) => row.goal,
  );
  const subjects = [...links.keys()];
  const goals = unique(atlas.sdgLinks.map((row) => row.goal)).sort(ascending);
  return { subjects, goals, cells: subjects.map((subject) => goals.map((goal) => links.get(subject)?.get(goal) ?? [])) };
}

/** The programme whose States' treaties are shown. */
const TREATY_PROGRAMME = 'mepseas';

/** States by treaties. */
export interface TreatyRows {
  /** Codes of the States (ISO 3166-1 alpha-3). */
  states: string[];
  /** The treaties in which at least one State is found to take part, most first; then those in which none is. */
  treaties: Treaty[];
}

/** A treaty with what each State did about it; undefined where nothing was found. */
export interface Treaty {
  instrument: Instrument;
  cells: (Participation | undefined)[];
  /** How many States are found to take part. */
  parties: number;
}

/** Whether a State takes part. */
export const takesPart = ({ status }: Participation) => status === 'party' || status === 'signed';

/** The States of the treaty programme, and the instruments in which none but these States take part. */
export function treatyRows(atlas: Atlas): TreatyRows {
  const states = atlas.programmeStates.filter((row) => row.programmeId === TREATY_PROGRAMME).map((row) => row.iso3);
  const isHere = new Set(states);
  const byInstrument = group(atlas.participations, (row) => row.instrumentId);
  const instruments = atlas.instruments.filter(({ instrumentId }) => byInstrument.get(instrumentId)?.every((row) => isHere.has(row.iso3)));
  const treaties = instruments.map((instrument) => {
    const cells = states.map((iso3) => byInstrument.get(instrument.instrumentId)?.find((row) => row.iso3 === iso3));
    return { instrument, cells, parties: cells.filter((row) => row && takesPart(row)).length };
  });
  return { states, treaties: treaties.sort((a, b) => descending(a.parties, b.parties)) };
}
