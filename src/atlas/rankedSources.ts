import { ascending, descending, group, max, min } from 'd3';
import { parseDate } from '../lib/edtf.ts';
import { unique } from '../lib/lists.ts';
import { findSource } from './lookup.ts';
import type { Atlas } from './records.ts';
import type { Source } from './schema.ts';

/** The rank of copies and blogs, the lowest kind of source. */
const LOWEST = 6;

/** A publisher of sources: its best rank (1 is IMO's record), and the years in which its sources were published. */
export interface RankedPublisher {
  name: string;
  rank: number;
  /** First and last year; undefined where none of its sources is dated. */
  years: readonly [number, number] | undefined;
}

/** The publishers of sources, each once: the best kind first, then the newest, then by name. Sources that are not loaded are left out. */
export function rankedPublishers(atlas: Atlas, ids: readonly string[]): RankedPublisher[] {
  const named = loaded(atlas, ids).flatMap((source) => publishersIn(source.publisher).map((name) => ({ name, source })));
  return [...group(named, ({ name }) => name)]
    .map(([name, entries]): RankedPublisher => {
      const years = entries.flatMap(({ source }) => yearsOf(source.published));
      const [first, last] = [min(years), max(years)];
      return {
        name,
        rank: min(entries, ({ source }) => source.rank) ?? LOWEST,
        years: first === undefined || last === undefined ? undefined : [first, last],
      };
    })
    .sort((a, b) => ascending(a.rank, b.rank) || descending(a.years?.[1] ?? 0, b.years?.[1] ?? 0) || ascending(a.name, b.name));
}

/** Whether every one of these sources is known to be a copy or a blog. False where one is not loaded, for it may be better. */
export function isLowestOnly(atlas: Atlas, ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every((id) => findSource(atlas, id)?.rank === LOWEST);
}

function loaded(atlas: Atlas, ids: readonly string[]): Source[] {
  return unique(ids).flatMap((id) => findSource(atlas, id) ?? []);
}

/** The publishers that a cell names: several stand between semicolons; from whom or for whom a text was taken is no part of the name. */
function publishersIn(cell: string): string[] {
  return cell
    .split(';')
    .map((name) => name.replace(/,? (?:\(copy\)|copy|from .*)$|, (?:copy|for) .*$/, '').trim())
    .filter(Boolean);
}

function yearsOf(published: string): number[] {
  const { earliest, latest } = parseDate(published);
  return [earliest, latest].filter(Boolean).map((day) => Number(day.slice(0, 4)));
}
