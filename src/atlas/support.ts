import { isMapped } from './lookup.ts';
import { programmesOn } from './programmes.ts';
import type { Atlas } from './records.ts';
import type { Programme } from './schema.ts';
import { statusOn } from './status.ts';
import type { Range } from './taking.ts';

/** A State with the programmes that name it: those known to be running, and those of unknown status. */
export interface Support {
  iso3: string;
  running: Programme[];
  unknown: Programme[];
}

/** The States of a region, or of all regions, observers left out, each with the programmes of the region that name it on a day. Worldwide has no States of its own: those are given that its programmes name. */
export function supportOf(atlas: Atlas, day: string, regionId?: string): Support[] {
  const programmes = regionId ? programmesOn(atlas, regionId, day) : atlas.programmes;
  const states = atlas.regionStates.filter((row) => row.role !== 'observer' && (!isMapped(regionId) || row.regionId === regionId)).map((row) => row.iso3);
  const named = new Set(atlas.programmeStates.map((row) => `${row.programmeId} ${row.iso3}`));
  const working = (status: string) => programmes.filter((programme) => statusOn(programme, day) === status);
  const [running, unknown] = [working('running'), working('unknown')];
  const support = [...new Set(states)].map((iso3) => {
    const isNamed = ({ programmeId }: Programme) => named.has(`${programmeId} ${iso3}`);
    return { iso3, running: running.filter(isNamed), unknown: unknown.filter(isNamed) };
  });
  return regionId && !isMapped(regionId) ? support.filter((row) => row.running.length + row.unknown.length) : support;
}

/** How many running programmes name a State: those of unknown status raise the upper bound alone. */
export function supportRange({ running, unknown }: Support): Range {
  return { low: running.length, high: running.length + unknown.length };
}

const CLASSES = 5;

/** The class of a number of programmes, 0 to 4, where `most` is the largest number; -1 for none. The classes are equally wide. */
export function supportClass(count: number, most: number): number {
  return Math.ceil(count / classWidth(most)) - 1;
}

/** The classes up to the largest number, each with its first and last number; five of them, or fewer where the numbers are small. */
export function supportClasses(most: number): { from: number; to: number }[] {
  const width = classWidth(most);
  return Array.from({ length: Math.ceil(most / width) }, (_, index) => ({ from: index * width + 1, to: Math.min(most, (index + 1) * width) }));
}

const classWidth = (most: number) => Math.max(1, Math.ceil(most / CLASSES));
