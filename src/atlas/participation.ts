import { ascending } from 'd3';
import { placeDay } from '../lib/edtf.ts';
import type { Atlas, Participation } from './records.ts';
import type { Instrument } from './schema.ts';

/** How far a State takes part in a region's principal instruments. */
export type ParticipationClass = 'latest' | 'first' | 'possible' | 'undated' | 'eligible' | 'observer';

/** Principal instruments of a region, oldest first. */
export function principalInstruments(atlas: Atlas, regionId: string): Instrument[] {
  return atlas.instruments
    .filter((instrument) => instrument.regionId === regionId && instrument.principal === 'yes')
    .sort((a, b) => ascending(placeDay(a.adopted), placeDay(b.adopted)));
}

/** Both `signed` and `party` count as taking part; the word shown is the table's. */
export function takesPart(participation: Pick<Participation, 'status'> | undefined): boolean {
  return participation?.status === 'signed' || participation?.status === 'party';
}

/**
 * The later of two principal instruments in sequence, where taking part is ordered: along `amends`, and for a protocol to
 * the principal convention of its region. Parallel instruments have none: any one of them counts in full.
 */
export function latestInSequence(instruments: Instrument[]): Instrument | undefined {
  return instruments.find(
    (instrument) =>
      instruments.some((other) => other.instrumentId === instrument.amends) ||
      (instrument.kind === 'protocol' && instruments.some((other) => other.kind === 'convention')),
  );
}

/** The States of a region with their class, in the order of the table. */
export function participationClasses(atlas: Atlas, regionId: string): Map<string, ParticipationClass> {
  const instruments = principalInstruments(atlas, regionId);
  const latest = latestInSequence(instruments);
  const ids = new Set(instruments.map(({ instrumentId }) => instrumentId));
  const byKey = new Map(atlas.participations.filter((row) => ids.has(row.instrumentId)).map((row) => [`${row.instrumentId}/${row.iso3}`, row]));
  const part = (instrument: Instrument | undefined, iso3: string) => takesPart(instrument && byKey.get(`${instrument.instrumentId}/${iso3}`));
  if (atlas.at && instruments.length === 0) return new Map();
  return new Map(
    atlas.regionStates
      .filter((row) => row.regionId === regionId)
      .map(({ iso3, role }) => {
        if (role !== 'member') return [iso3, role];
        if (atlas.at) return [iso3, classThen(instruments, latest, (instrument) => byKey.get(`${instrument.instrumentId}/${iso3}`))];
        return [iso3, !latest || part(latest, iso3) ? 'latest' : 'first'];
      }),
  );
}

/** The class of a member at an earlier time, from its rows: what it did for certain, else what it may have done. */
function classThen(
  instruments: Instrument[],
  latest: Instrument | undefined,
  rowOf: (instrument: Instrument) => Participation | undefined,
): ParticipationClass {
  const done = instruments.filter((instrument) => takesPart(rowOf(instrument)));
  if (done.length) return !latest || done.includes(latest) ? 'latest' : 'first';
  const open = instruments.map((instrument) => rowOf(instrument)?.status);
  if (open.includes('possible')) return 'possible';
  return open.includes('undated') ? 'undated' : 'eligible';
}

/** Of the principal instruments of a region those in which all States of a class take part for certain; `isAlone` where it is certain too that they take part in no other. */
export function sharedInstruments(atlas: Atlas, regionId: string, value: ParticipationClass): { instruments: Instrument[]; isAlone: boolean } {
  const states = new Set([...participationClasses(atlas, regionId)].filter(([, other]) => other === value).map(([iso3]) => iso3));
  const rowsOf = ({ instrumentId }: Instrument) => atlas.participations.filter((row) => row.instrumentId === instrumentId && states.has(row.iso3));
  const principal = principalInstruments(atlas, regionId);
  const instruments = principal.filter((instrument) => rowsOf(instrument).filter(takesPart).length === states.size);
  const others = principal.filter((instrument) => !instruments.includes(instrument));
  return { instruments, isAlone: !others.flatMap(rowsOf).some(({ status }) => takesPart({ status }) || status === 'possible' || status === 'undated') };
}

/** How many States stand in each class. */
export function classCounts(classes: Map<string, ParticipationClass>): Record<ParticipationClass, number> {
  const counts = { latest: 0, first: 0, possible: 0, undated: 0, eligible: 0, observer: 0 };
  for (const value of classes.values()) counts[value]++;
  return counts;
}
