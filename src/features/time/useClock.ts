import { useMemo } from 'react';
import { type DatedEvent, datedEvents } from '../../atlas/events.ts';
import { isMapped } from '../../atlas/lookup.ts';
import { useDesk } from '../panel/context.tsx';

/** The bar spans at least and at most so many years. */
const FEWEST_YEARS = 21;
const MOST_YEARS = 50;

export interface Clock {
  /** The first and the last year of the bar, and the year that is shown. */
  first: number;
  last: number;
  year: number;
  /** Dated events of the region, or of all regions, the earliest first. */
  events: DatedEvent[];
  /** The mapped region whose time is shown; undefined for the world. */
  regionId: string | undefined;
  /** Shows a year; the last one is today. */
  go: (year: number) => void;
}

/** The years of the clock for a region or the world, and the way to another year. */
export function useClock(shownRegion: string | undefined): Clock {
  const { fullAtlas, view, setView, today } = useDesk();
  const regionId = isMapped(shownRegion) ? shownRegion : undefined;
  const events = useMemo(() => datedEvents(fullAtlas, regionId), [fullAtlas, regionId]);
  const last = Number(today.slice(0, 4));
  const earliest = Math.floor(((events[0]?.year ?? last) - 1) / 5) * 5;
  const first = Math.max(last - MOST_YEARS, Math.min(last - FEWEST_YEARS, earliest));
  const year = Math.max(first, Math.min(last, Number(view.at?.slice(0, 4) ?? last)));
  const go = (to: number) => setView({ at: to >= last ? undefined : String(Math.max(first, to)) });
  return { first, last, year, events, regionId, go };
}
