import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import * as say from '#messages';
import { type DatedEvent, datedEvents } from '../../atlas/events.ts';
import { latestDay } from '../../lib/edtf.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useWidth } from '../figures/useWidth.ts';
import { useDesk } from '../panel/context.tsx';
import { nameOf, yearWords } from './eventWords.ts';
import { useIncidentYears } from './useIncidentYears.ts';
import { SPEEDS, type Speed, usePlay } from './usePlay.ts';

/** The longest time a bar spans, in years. */
const MOST_YEARS = 50;
const FEWEST_YEARS = 21;
const HISTOGRAM_PX = 16;
const MARKS = 3;

/** The clock of the atlas: a slider of years with what happened in each, play, and the way back to today. */
export function TimeBar({ regionId }: { regionId: string | undefined }) {
  const { fullAtlas, language, view, setView, today } = useDesk();
  const region = regionId === 'global' ? undefined : regionId;
  const events = useMemo(() => datedEvents(fullAtlas, region), [fullAtlas, region]);
  const last = Number(today.slice(0, 4));
  const first = Math.max(last - MOST_YEARS, Math.min(last - FEWEST_YEARS, Math.floor(((events[0]?.year ?? last) - 1) / 5) * 5));
  const year = Math.max(first, Math.min(last, Number(view.at?.slice(0, 4) ?? last)));
  const go = (to: number) => setView({ at: to >= last ? undefined : String(Math.max(first, to)) });
  const play = usePlay(() => {
    go(year + 1);
    return year + 1 < last;
  });
  const start = () => {
    if (!play.isPlaying && year >= last) go(first);
    play.setPlaying(!play.isPlaying);
  };
  const when = view.at ? language.date(view.at.length > 4 ? view.at : latestDay(view.at)) : say.timeToday(language);
  return (
    <div className="time-bar" role="group" aria-label={say.timeLabel(language)}>
      <button
        type="button"
        className="play"
        aria-label={play.isPlaying ? say.timePause(language) : say.timePlay(language)}
        title={play.isPlaying ? say.timePause(language) : say.timePlay(language)}
        onClick={start}
      >
        <Icon name={play.isPlaying ? 'pause' : 'play'} />
      </button>
      <p className="as-of">
        <span>{say.timeAsOfWord(language)}</span>
        <strong>{when}</strong>
      </p>
      <Track first={first} last={last} year={year} valueText={when} onYear={go} regionId={region} />
      <label className="speed">
        <span className="visually-hidden">{say.timeSpeed(language)}</span>
        <select value={play.speed} onChange={(event) => play.setSpeed(event.target.value as Speed)}>
          {(Object.keys(SPEEDS) as Speed[]).map((speed) => (
            <option key={speed} value={speed}>
              {say.timeSpeeds(language, speed)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" disabled={!view.at} onClick={() => setView({ at: undefined })}>
        {say.timeTodayButton(language)}
      </button>
      <p className="visually-hidden" role="status">
        {view.at ? yearWords(language, fullAtlas, events, year) : ''}
      </p>
    </div>
  );
}

interface TrackProps {
  first: number;
  last: number;
  year: number;
  /** The time in words. */
  valueText: string;
  onYear: (year: number) => void;
  regionId: string | undefined;
}

/** The slider itself: years, a small histogram of dated events or of the incidents on the map, diamonds for instruments, and the handle. Left to right in every language. */
function Track({ first, last, year, valueText, onYear, regionId }: TrackProps) {
  const { fullAtlas, language } = useDesk();
  const [ref, width] = useWidth<HTMLDivElement>();
  const events = useMemo(() => datedEvents(fullAtlas, regionId), [fullAtlas, regionId]);
  const x = (at: number) => 10 + ((at - first) / (last - first)) * Math.max(0, width - 20);
  const incidents = useIncidentYears(regionId);
  const counts = incidents ?? countByYear(events);
  const most = Math.max(1, ...counts.values());
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const labelEvery = [5, 10, 20].find((step) => x(first + step) - x(first) >= 44) ?? 25;
  const principal = new Set(fullAtlas.instruments.filter((row) => row.principal === 'yes').map((row) => row.instrumentId));
  const marks = regionId ? events.filter((event) => event.kind === 'instrument' && principal.has(event.id) && event.year >= first) : [];
  const keys = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: year + 1,
      ArrowUp: year + 1,
      ArrowLeft: year - 1,
      ArrowDown: year - 1,
      PageUp: year + 5,
      PageDown: year - 5,
      Home: first,
      End: last,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onYear(Math.max(first, Math.min(last, to)));
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const at = first + ((event.clientX - event.currentTarget.getBoundingClientRect().left - 10) / Math.max(1, width - 20)) * (last - first);
    const to = Math.max(first, Math.min(last, Math.round(at)));
    if (to !== year) onYear(to);
  };
  return (
    <div
      ref={ref}
      className="track"
      dir="ltr"
      role="slider"
      tabIndex={0}
      aria-label={say.timeLabel(language)}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={year}
      aria-valuetext={valueText}
      onKeyDown={keys}
      onPointerDown={drag}
      onPointerMove={drag}
    >
      <svg width="100%" height="64" aria-hidden="true">
        {years.map((at) => {
          const count = counts.get(at) ?? 0;
          const height = count ? 2 + (count / most) * (HISTOGRAM_PX - 2) : 0;
          return (
            <g key={at}>
              <rect className="count" x={x(at) - 2.5} y={34 - height} width={5} height={height}>
                <title>
                  {incidents
                    ? say.incidentsPoint(language, { kind: say.incidentsLayer(language), year: at, n: count })
                    : yearWords(language, fullAtlas, events, at)}
                </title>
              </rect>
              <line className="tick" x1={x(at)} x2={x(at)} y1={40} y2={at % labelEvery === 0 ? 47 : 44} />
              {at % labelEvery === 0 && (
                <text x={x(at)} y={60} textAnchor={at === first ? 'start' : 'middle'} dx={at === first ? -8 : 0}>
                  {at}
                </text>
              )}
            </g>
          );
        })}
        <line className="rail" x1={x(first)} x2={x(last)} y1={37} y2={37} />
        <line className="rail-done" x1={x(first)} x2={x(year)} y1={37} y2={37} />
        {marks.slice(0, MARKS).map((event) => (
          <path key={event.id} className="diamond" d={`M${x(event.year)} 13l4 4l-4 4l-4-4zM${x(event.year)} 21V36`}>
            <title>
              {nameOf(language, fullAtlas, event)}, {language.date(event.date)}
            </title>
          </path>
        ))}
        <line className="handle" x1={x(year)} x2={x(year)} y1={12} y2={30} />
        <circle className="handle" cx={x(year)} cy={37} r={7} />
      </svg>
    </div>
  );
}

function countByYear(events: DatedEvent[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const event of events) counts.set(event.year, (counts.get(event.year) ?? 0) + 1);
  return counts;
}
