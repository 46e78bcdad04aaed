import { max, range, ticks } from 'd3';
import { useFacts } from '../panel/context.tsx';
import { AFTER_PX, milestonesOf, withRoom } from './trackNames.ts';
import type { Clock } from './useClock.ts';

/** Distance in px between each end of the drawing and the first or last year: half the width of the slider's thumb. */
export const TRACK_MARGIN_PX = 10;
const HISTOGRAM_PX = 16;
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
  const milestones = regionId ? withRoom(milestonesOf(fullAtlas, regionId, first, last), x, width) : [];
  return (
    <svg width="100%" height="64" aria-hidden="true">
      {range(first, last + 1).map((at) => {
        const count = counts.get(at) ?? 0;
        const height = count ? 2 + (count / most) * (HISTOGRAM_PX - 2) : 0;
        return (
          <g key={at}>
            <rect className="count" x={x(at) - 2.5} y={34 - height} width={5} height={height} />
            <line className="tick" x1={x(at)} x2={x(at)} y1={40} y2={named.includes(at) ? 47 : 44} />
          </g>
        );
      })}
      {named.map((at) => (
        <text key={at} y={60} {...labelPlace(at)}>
          {at}
        </text>
      ))}
      <line className="rail" x1={x(first)} x2={x(last)} y1={37} y2={37} />
      <line className="rail-done" x1={x(first)} x2={x(year)} y1={37} y2={37} />
      {milestones.map(({ year: at, name, side }) => (
        <g key={at}>
          <path className="diamond" d={`M${x(at)} 5l4 4l-4 4l-4-4zM${x(at)} 13V36`} />
          {side && (
            <text className="milestone" x={x(at) + (side === 'after' ? AFTER_PX : -AFTER_PX)} y={13} textAnchor={side === 'after' ? 'start' : 'end'}>
              {name}
            </text>
          )}
        </g>
      ))}
      <line className="handle" x1={x(year)} x2={x(year)} y1={12} y2={30} />
      <circle className="handle" cx={x(year)} cy={37} r={7} />
    </svg>
  );
}
