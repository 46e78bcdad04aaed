import { rollup } from 'd3';
import { type PointerEvent, useState } from 'react';
import * as say from '#messages';
import { useSize } from '../../ui/useSize.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { timeWords } from './eventWords.ts';
import { TRACK_MARGIN_PX, TrackDrawing } from './TrackDrawing.tsx';
import type { Clock } from './useClock.ts';
import { useIncidentYears } from './useIncidentYears.ts';

/** The slider of years, laid over its drawing. It runs from left to right in every language. `valueText` is the chosen time in words. */
export function Track({ clock, valueText }: { clock: Clock; valueText: string }) {
  const { language } = useSite();
  const { fullAtlas } = useFacts();
  const { first, last, year, events, regionId, go } = clock;
  const [ref, width] = useSize<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const incidents = useIncidentYears(regionId);
  const counts =
    incidents ??
    rollup(
      events,
      (of) => of.length,
      (event) => event.year,
    );
  const point = ({ clientX, currentTarget }: PointerEvent) => {
    const share = (clientX - currentTarget.getBoundingClientRect().left - TRACK_MARGIN_PX) / Math.max(1, width - 2 * TRACK_MARGIN_PX);
    setPointed(Math.round(first + Math.max(0, Math.min(1, share)) * (last - first)));
  };
  const wordsOf = (at: number) =>
    incidents
      ? say.incidentsPoint(language, { kind: say.incidentsLayer(language), year: at, n: counts.get(at) ?? 0 })
      : timeWords(language, fullAtlas, events, String(at));
  return (
    <div ref={ref} className="track" dir="ltr">
      <TrackDrawing clock={clock} counts={counts} width={width} />
      <input
        type="range"
        aria-label={say.timeLabel(language)}
        aria-valuetext={valueText}
        min={first}
        max={last}
        value={year}
        title={pointed === null ? undefined : wordsOf(pointed)}
        onChange={(event) => go(Number(event.target.value))}
        onPointerMove={point}
        onPointerLeave={() => setPointed(null)}
      />
    </div>
  );
}
