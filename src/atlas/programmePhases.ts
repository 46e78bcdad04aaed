import { greatest } from 'd3';
import { phasesOf } from './programmes.ts';
import type { Atlas } from './records.ts';
import type { Phase } from './schema.ts';

/** For which phases of a programme its States are named at the time of the atlas. */
export interface PhaseStates {
  /** The phases of the time that is shown: those that run, else the latest that has begun; only such for which States are named. Empty where the States are named for the whole. */
  present: readonly Phase[];
  /** The phases of each State (ISO3) in order; none for a State of the whole programme. A State of later phases alone is left out. */
  byState: ReadonlyMap<string, readonly Phase[]>;
}

/** Reads for which phases of a programme a source names each State. */
export function phaseStates(atlas: Atlas, programmeId: string): PhaseStates {
  const rows = atlas.programmeStates.filter((row) => row.programmeId === programmeId);
  const told = new Set(rows.flatMap(({ phases }) => phases));
  const begun = phasesOf(atlas, programmeId).filter(({ phaseId, status }) => told.has(phaseId) && status !== 'planned');
  const running = begun.filter(({ status }) => status === 'running');
  const latest = greatest(begun, ({ order }) => order);
  const ofRow = rows.map(({ iso3, phases }) => ({ iso3, named: phases.length, phases: begun.filter(({ phaseId }) => phases.includes(phaseId)) }));
  return {
    present: running.length || !latest ? running : [latest],
    byState: new Map(ofRow.filter(({ named, phases }) => named === 0 || phases.length > 0).map(({ iso3, phases }) => [iso3, phases])),
  };
}

/** Whether a State is named for a phase of the time that is shown, or for the programme as a whole. */
export function isPresent({ present, byState }: PhaseStates, iso3: string): boolean {
  const phases = byState.get(iso3) ?? [];
  return phases.length === 0 || phases.some((phase) => present.includes(phase));
}
