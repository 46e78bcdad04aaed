import { max, range, ticks } from 'd3';
import { useMemo } from 'react';
import { readFromRight } from '../../lib/text/readFromRight.ts';
import { useFacts } from '../panel/context.tsx';
import { AFTER_PX, milestonesOf, withRoom } from './trackNames.ts';
import type { Clock } from './useClock.ts';

/** Distance in px between each end of the drawing and the first or last year: half the width of the slider's thumb. */
export const TRACK_MARGIN_PX = 10;
const HISTOGRAM_PX = 10;
const HEIGHT_PX = 76;
/** Where the rail lies in the drawing; the names of milestones stand in three rows above it. */
const RAIL_PX = 51;
const middleOf = (row: number) => 6.5 + 12.5 * row;
/** Width in px that the label of a year needs. */
const LABEL_PX = 60;

interface Props {
  clock: Clock;
  /** Number of events or of incidents in each year. */
  counts: ReadonlyMap<number, number>;
  width: number;
}

/** The drawing under the slider: a rail with labelled round years, a histogram of counts, three named milestones, and the handle. */
export function TrackDrawing({ clock: { first, last, year, regionId }, counts, width }: Props) {
  const { fullAtlas } = useFacts();
  const x = (at: number) => TRACK_MARGIN_PX + ((at - first) / (last - first)) * Math.max(0, width - 2 * TRACK_MARGIN_PX);
  const most = max(counts.values()) ?? 1;
  const named = ticks(first, last, Math.min(last - first, Math.max(1, Math.floor(width / LABEL_PX))));
  const labelPlace = (at: number) => {
    if (at === first) return { x: 2, textAnchor: 'start' } as const;
    return at === last ? ({ x: width - 2, textAnchor: 'end' } as const) : ({ x: x(at), textAnchor: 'middle' } as const);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `x` is a function of the years and the width
  const milestones = useMemo(() => withRoom(milestonesOf(fullAtlas, regionId, first, last), x, width), [fullAtlas, regionId, first, last, width]);
  return (
    <svg width="100%" height={HEIGHT_PX} aria-hidden="true">
      {range(first, last + 1).map((at) => {
        const count = counts.get(at) ?? 0;
        const height = count ? 2 + (count / most) * (HISTOGRAM_PX - 2) : 0;
        return (
          <g key={at}>
            <rect className="count" x={x(at) - 2.5} y={RAIL_PX - 3 - height} width={5} height={height} />
            <line className="tick" x1={x(at)} x2={x(at)} y1={RAIL_PX + 3} y2={RAIL_PX + (named.includes(at) ? 10 : 7)} />
          </g>
        );
      })}
      {named.map((at) => (
        <text key={at} y={RAIL_PX + 23} {...labelPlace(at)}>
          {at}
        </text>
      ))}
      <line className="rail" x1={x(first)} x2={x(last)} y1={RAIL_PX} y2={RAIL_PX} />
      <line className="rail-done" x1={x(first)} x2={x(year)} y1={RAIL_PX} y2={RAIL_PX} />
      {milestones.map(({ year: at, name, row, side }) => (
        <g key={at}>
          <path className="diamond" d={`M${x(at)} ${middleOf(row) - 4}l4 4l-4 4l-4 -4zM${x(at)} ${middleOf(row) + 4}V${RAIL_PX - 1}`} />
          {side && (
            <text
              className="milestone"
              x={x(at) + (side === 'after' ? AFTER_PX : -AFTER_PX)}
              y={middleOf(row) + 4}
              textAnchor={side === 'after' ? 'start' : 'end'}
            >
              {readFromRight(name)}
            </text>
          )}
        </g>
      ))}
      <line className="handle" x1={x(year)} x2={x(year)} y1={RAIL_PX - 25} y2={RAIL_PX - 7} />
      <circle className="handle" cx={x(year)} cy={RAIL_PX} r={7} />
    </svg>
  );
}
