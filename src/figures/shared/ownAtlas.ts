import { descending, group, rollups } from 'd3';
import type { Atlas } from '../../atlas/records.ts';
import type { Programme, RecordOf } from '../../atlas/schema.ts';
import type { OwnProgramme } from '../../import/ownProgrammes.ts';
import { unique } from '../../lib/lists.ts';

/** The meaning of a sector of a file, or of a word of its texts: the id of an activity of the atlas. */
export type SectorMeanings = Readonly<Record<string, string>>;

/** An atlas whose programmes are the activities of a person's own file: those that are a part of another stand as its phases, the States give the regions, and sectors the activities. Instruments and all else stay. */
export function ownAtlas(atlas: Atlas, activities: readonly OwnProgramme[], meanings: SectorMeanings): Atlas {
  const ids = new Set(activities.map(({ id }) => id));
  const isPart = ({ id, parent }: OwnProgramme) => parent !== '' && parent !== id && ids.has(parent);
  const byParent = group(activities.filter(isPart), ({ parent }) => parent);
  const wholes = activities.filter((activity) => !isPart(activity)).map((whole) => ({ whole, parts: byParent.get(whole.id) ?? [] }));
  const made = wholes.map(({ whole, parts }, place) => {
    const all = [whole, ...parts];
    const states = unique(all.flatMap((one) => one.states));
    const [home = '', ...further] = regionsOfStates(atlas, states);
    return { programme: programmeOf(whole, home, place), further, states, parts, activities: unique(all.flatMap((one) => activitiesOf(one, meanings))) };
  });
  return {
    ...atlas,
    programmes: made.map(({ programme }) => programme),
    phases: made.flatMap(({ programme, parts }) => parts.map((part, index) => phaseOf(part, programme.programmeId, index + 1))),
    regionProgrammes: made.flatMap(({ programme: { programmeId }, further }) =>
      further.map((regionId) => ({ regionId, programmeId, start: '', end: '', sources: [] })),
    ),
    programmeStates: made.flatMap(({ programme: { programmeId }, states }) => states.map((iso3) => ({ programmeId, iso3, phases: [], sources: [] }))),
    programmeActivities: made.flatMap(({ programme: { programmeId }, activities: works }) =>
      works.map((activityId): RecordOf<'programmeActivities'> => ({ programmeId, activityId, regionId: '', basis: '', note: '', sources: [] })),
    ),
  };
}

/** The activities of the atlas that an activity of a file works on: by its sectors, and by words that stand in its title or description. */
export function activitiesOf({ sectors, name, summary }: OwnProgramme, meanings: SectorMeanings): string[] {
  const texts = `${name} ${summary}`.toLowerCase();
  const words = Object.entries(meanings).filter(([word]) => !isSector(word) && texts.includes(word.toLowerCase()));
  return unique([...sectors.flatMap((sector) => meanings[sector] || []), ...words.map(([, activityId]) => activityId)].filter(Boolean));
}

/** Whether a key of the table is a sector of a file, `1:15210 …`, and not a word. */
export const isSector = (key: string) => /^\d+:/.test(key);

/** The sectors of a file with how many of its activities have each, the commonest first. */
export function sectorCounts(activities: readonly OwnProgramme[]): { sector: string; count: number }[] {
  const counts = counted(activities.flatMap(({ sectors }) => unique(sectors)));
  return counts.map(([sector, count]) => ({ sector, count }));
}

/** The regions that some States are in, the one with the most of them first. */
function regionsOfStates({ regionStates }: Atlas, states: readonly string[]): string[] {
  return counted(regionStates.filter(({ iso3 }) => states.includes(iso3)).map(({ regionId }) => regionId)).map(([regionId]) => regionId);
}

/** Each word of a list with how often it stands there, the commonest first. */
function counted(words: readonly string[]): [word: string, count: number][] {
  return rollups(
    words,
    (same) => same.length,
    (word) => word,
  ).sort(([, a], [, b]) => descending(a, b));
}

/** `place` tells activities apart: those of a file without line ends stand on one line. */
function programmeOf({ name, summary, funders, ...span }: OwnProgramme, regionId: string, place: number): Programme {
  return {
    ...{ programmeId: `own-${place + 1}`, regionId, kind: 'project', name, shortName: '', lead: [], funders: [...funders] },
    ...spanOf(span),
    ...{ amount: null, currency: '', summary, note: '', sources: [], milestoneRegions: [], seen: '' },
  };
}

function phaseOf({ name, ...span }: OwnProgramme, programmeId: string, order: number): RecordOf<'phases'> {
  return {
    ...{ phaseId: `${programmeId}-${order}`, programmeId, order, name },
    ...spanOf(span),
    ...{ amount: null, currency: '', note: '', sources: [], seen: '' },
  };
}

function spanOf({ start, end, isEndPlanned, status }: Pick<OwnProgramme, 'start' | 'end' | 'isEndPlanned' | 'status'>) {
  return { start, startBasis: '', end, endBasis: isEndPlanned && end ? 'planned' : '', status } as const;
}
