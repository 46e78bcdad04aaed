import { useMemo } from 'react';
import { type DatedEvent, datedEvents } from '../../atlas/events.ts';
import { isMapped } from '../../atlas/lookup.ts';
import { useFacts, useView } from '../panel/context.tsx';

/** The years that the time bar spans before the last one, for every region alike: as far back as instruments and events are told. */
const YEARS = 50;

/** The state of the time bar. Years are whole numbers. */
export interface Clock {
  /** The first and last year of the bar, and the chosen year. */
  first: number;
  last: number;
  year: number;
  /** Dated events of the region, or of all regions, earliest first. */
  events: DatedEvent[];
  /** The region of the page, if it is on the map; undefined for the world. */
  regionId: string | undefined;
  /** Chooses a year. The last year stands for today. */
  go: (year: number) => void;
}

/** The years and events of the time bar for a region or the world, and a function that chooses another year. */
export function useClock(shownRegion: string | undefined): Clock {
  const { fullAtlas, today } = useFacts();
  const { view, setView } = useView();
  const regionId = isMapped(shownRegion) ? shownRegion : undefined;
  const events = useMemo(() => datedEvents(fullAtlas, regionId), [fullAtlas, regionId]);
  const last = Number(today.slice(0, 4));
  const first = last - YEARS;
  const year = Math.max(first, Math.min(last, Number(view.at?.slice(0, 4) ?? last)));
  const go = (to: number) => setView({ at: to >= last ? undefined : String(Math.max(first, to)) });
  return { first, last, year, events, regionId, go };
}
