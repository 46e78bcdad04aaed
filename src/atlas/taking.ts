import { earliestDay, latestDay, parseDate } from '../lib/edtf.ts';
import { type Grounded, isUnverified } from './basis.ts';
import { classCounts, participationClasses, principalInstruments, takesPart } from './participation.ts';
import type { Atlas, Participation } from './records.ts';

/** A count that what is not known leaves open: at least `low`, at most `high`. */
export interface Range {
  low: number;
  high: number;
  /** Set if a row that it counts is unverified. */
  isUnverified?: true;
}

/**
 * The days (`YYYY-MM-DD`) from which on a State may have taken part (`earliest`) and took part for certain (`latest`); '' where no fact says.
 * A row without a date is possible from the adoption of its instrument, and certain once a dated source lists it (`seen`).
 */
export function beginningOf({ date, seen }: Pick<Participation, 'date' | 'seen'>, adopted: string): { earliest: string; latest: string } {
  const { form, earliest, latest } = parseDate(date);
  const isDated = form !== 'none' && form !== 'open';
  return { earliest: earliest || earliestDay(adopted), latest: isDated ? latest : latestDay(seen) };
}

/** The States that take part in an instrument at the time that is shown. */
export interface Taking {
  certain: Participation[];
  /** Those that may take part: a window or a missing date leaves it open. Today there are none. */
  open: Participation[];
  range: Range;
  /** How many of the certain ones neither have a date nor stand in a dated source. */
  undated: number;
}

/** Who takes part in an instrument: the one selector of sentences, key figures, charts and spoken summaries. */
export function takingPart(atlas: Atlas, instrumentId: string): Taking {
  const rows = atlas.participations.filter((row) => row.instrumentId === instrumentId);
  const certain = rows.filter(takesPart);
  const open = rows.filter(({ status }) => status === 'possible' || status === 'undated');
  const undated = certain.filter((row) => !beginningOf(row, '').latest).length;
  return { certain, open, range: rangeOf(certain, open), undated };
}

/** How many members of a region take part in an instrument; States from elsewhere are left out. */
export function takingPartHere(atlas: Atlas, regionId: string, instrumentId: string): Range {
  const classes = participationClasses(atlas, regionId);
  const isMember = ({ iso3 }: Participation) => classes.has(iso3) && classes.get(iso3) !== 'observer';
  const { certain, open } = takingPart(atlas, instrumentId);
  return rangeOf(certain.filter(isMember), open.filter(isMember));
}

/** How many members of a region take part in any of its principal instruments. */
export function membersRange(atlas: Atlas, regionId: string): Range {
  const classes = participationClasses(atlas, regionId);
  const { latest, first, possible, undated } = classCounts(classes);
  const states = unverifiedStates(
    atlas,
    principalInstruments(atlas, regionId).map(({ instrumentId }) => instrumentId),
  );
  const doubted = [...states].some((iso3) => classes.has(iso3) && classes.get(iso3) !== 'observer');
  return { low: latest + first, high: latest + first + possible + undated, ...(doubted ? { isUnverified: true } : {}) };
}

/** The States that take part in an instrument, and those that may. */
function takingRows(atlas: Atlas, instrumentId: string): Participation[] {
  const { certain, open } = takingPart(atlas, instrumentId);
  return [...certain, ...open];
}

/** The States (ISO3) of which it is unverified that they take part in one of some instruments. */
export function unverifiedStates(atlas: Atlas, instrumentIds: readonly string[]): Set<string> {
  const rows = instrumentIds.flatMap((id) => takingRows(atlas, id)).filter((row) => isUnverified([row]));
  return new Set(rows.map(({ iso3 }) => iso3));
}

/** How many rows count for certain and how many perhaps. */
export function rangeOf(certain: readonly Grounded[], open: readonly Grounded[]): Range {
  return { low: certain.length, high: certain.length + open.length, ...(isUnverified([...certain, ...open]) ? { isUnverified: true } : {}) };
}
