import { ascending, descending, utcYear } from 'd3';
import { earliestDay, parseDate } from '../lib/edtf.ts';
import { type FocusCell, focusCells } from './focus.ts';
import { principalInstruments, takesPart } from './participation.ts';
import { programmesOn } from './programmes.ts';
import type { Atlas } from './records.ts';
import type { Milestone, Programme } from './schema.ts';
import { statusOn } from './status.ts';

/** A subject of the sections with a figure. */
export type NewsSection = 'focus' | 'participation' | 'phases';

/** The day (`YYYY-MM-DD`) that lies a number of years from another; a negative number leads back. */
export function yearsFrom(day: string, years: number): string {
  return utcYear.offset(new Date(day), years).toISOString().slice(0, 10);
}

/** The activities that an instrument of the region names, in the order of the table, each with what works on it on a day. */
export function namedActivities(atlas: Atlas, regionId: string, day: string): ({ activityId: string } & FocusCell)[] {
  return focusCells(atlas, regionId, day).filter(({ coverages }) => coverages.length);
}

/** The activities that an instrument of the region names and on which nobody is known to work on a day. */
export function gapsOf(atlas: Atlas, regionId: string, day: string): { named: number; gaps: string[] } {
  const named = namedActivities(atlas, regionId, day);
  return { named: named.length, gaps: named.filter(({ state }) => state === 'gap').map(({ activityId }) => activityId) };
}

/** The running programmes of a region, or of all, whose end lies within a year of a day, the next first. */
export function endingWithinYear(atlas: Atlas, day: string, regionId?: string): Programme[] {
  const limit = yearsFrom(day, 1);
  const end = (programme: Programme) => parseDate(programme.end).latest;
  return (regionId ? programmesOn(atlas, regionId, day) : atlas.programmes)
    .filter((programme) => statusOn(programme, day) === 'running' && end(programme) && end(programme) <= limit)
    .toSorted((a, b) => ascending(end(a), end(b)));
}

/** The newest milestone of each region in the year before a day, the newest first; one whose date leaves that open is left out. */
export function recentMilestones(atlas: Atlas, day: string): Milestone[] {
  const first = yearsFrom(day, -1);
  const recent = atlas.milestones
    .filter(({ date }) => parseDate(date).earliest > first && parseDate(date).latest <= day)
    .toSorted((a, b) => descending(parseDate(a.date).latest, parseDate(b.date).latest));
  return recent.filter(({ regionId }, index) => recent.findIndex((row) => row.regionId === regionId) === index);
}

/**
 * The sections of a region that have a figure, the one with the news first: the focus where an activity that is named has no programme, else participation
 * where a State joined within a year, else the programmes where one ends within a year; participation where none of these holds.
 */
export function newsOrder(atlas: Atlas, regionId: string, day: string): NewsSection[] {
  const news = newsOf(atlas, regionId, day);
  return [news, ...(['participation', 'focus', 'phases'] as const).filter((section) => section !== news)];
}

function newsOf(atlas: Atlas, regionId: string, day: string): NewsSection {
  if (gapsOf(atlas, regionId, day).gaps.length) return 'focus';
  const principal = new Set(principalInstruments(atlas, regionId).map((row) => row.instrumentId));
  const limit = yearsFrom(day, -1);
  if (atlas.participations.some((row) => principal.has(row.instrumentId) && takesPart(row) && earliestDay(row.date) >= limit)) return 'participation';
  return endingWithinYear(atlas, day, regionId).length ? 'phases' : 'participation';
}
