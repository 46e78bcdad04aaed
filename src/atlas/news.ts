import { utcYear } from 'd3';
import { earliestDay, parseDate } from '../lib/edtf.ts';
import { focusCell } from './focus.ts';
import { principalInstruments, takesPart } from './participation.ts';
import { programmesOn } from './programmes.ts';
import type { Atlas } from './records.ts';
import type { Programme } from './schema.ts';
import { statusOn } from './status.ts';

/** What the sections with a figure are about. */
export type NewsSection = 'focus' | 'participation' | 'phases';

/** The day (`YYYY-MM-DD`) that lies a number of years from another; a negative number leads back. */
export function yearsFrom(day: string, years: number): string {
  return utcYear.offset(new Date(day), years).toISOString().slice(0, 10);
}

/** The activities that an instrument of the region names and on which nobody is known to work on a day. */
export function gapsOf(atlas: Atlas, regionId: string, day: string): { named: number; gaps: string[] } {
  const cells = atlas.activities.map(({ activityId }) => ({ activityId, ...focusCell(atlas, regionId, activityId, day) }));
  return {
    named: cells.filter(({ coverages }) => coverages.length).length,
    gaps: cells.filter(({ state }) => state === 'gap').map(({ activityId }) => activityId),
  };
}

/** The running programmes of a region whose end lies within a year of a day, the next first. */
export function endingWithinYear(atlas: Atlas, regionId: string, day: string): Programme[] {
  const limit = yearsFrom(day, 1);
  const end = (programme: Programme) => parseDate(programme.end).latest;
  return programmesOn(atlas, regionId, day)
    .filter((programme) => statusOn(programme, day) === 'running' && end(programme) && end(programme) <= limit)
    .toSorted((a, b) => end(a).localeCompare(end(b)));
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
  return endingWithinYear(atlas, regionId, day).length ? 'phases' : 'participation';
}
