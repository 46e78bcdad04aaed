import type { Change } from '../atlas/changes.ts';
import { findCentre, findInstrument, findMilestone, findProgramme, findRegion, findState } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/records.ts';
import { milestonePath } from './milestonePath.ts';
import { type Page, pagePath } from './page.ts';

type Kind = Extract<Page, { id: string }>['kind'];

/** The page of a row by its table: the kind, and the part of the row's key that is the id. */
const PAGES: Record<string, readonly [kind: Kind, part: number]> = {
  region: ['region', 0],
  region_states: ['state', 1],
  region_programmes: ['programme', 1],
  states: ['state', 0],
  instruments: ['instrument', 0],
  participations: ['instrument', 0],
  coverages: ['instrument', 0],
  centres: ['centre', 0],
  programmes: ['programme', 0],
  programme_states: ['programme', 0],
  programme_activities: ['programme', 0],
};

/** The path of the page on which a change can be seen: that of the record, else that of its region; undefined for what has neither. */
export function changePath(atlas: Atlas, { table, record, regionId }: Change): string | undefined {
  const [kind, part] = PAGES[table] ?? [];
  const id = record.split('+')[part ?? 0] ?? '';
  if (kind && kind !== 'figure' && exists(atlas, kind, id)) return pagePath({ kind, id });
  const phase = table === 'phases' ? atlas.phases.find((row) => row.phaseId === record) : undefined;
  if (phase) return pagePath({ kind: 'programme', id: phase.programmeId });
  const milestone = table === 'milestones' ? findMilestone(atlas, record) : undefined;
  return (milestone && milestonePath(milestone)) ?? (findRegion(atlas, regionId) ? pagePath({ kind: 'region', id: regionId }) : undefined);
}

function exists(atlas: Atlas, kind: Exclude<Kind, 'figure'>, id: string): boolean {
  const find = { region: findRegion, state: findState, centre: findCentre, programme: findProgramme, instrument: findInstrument }[kind];
  return find(atlas, id) !== undefined;
}
