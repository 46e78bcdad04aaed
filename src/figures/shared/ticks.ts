import { max, nice, type ScaleLinear, scaleLinear, tickStep, ticks } from 'd3';

/** The distance in px between two ticks of an axis, about, in all figures and in the native charts of slides. */
const TICK_PX = 64;

/** A scale of whole-number counts from zero to a round number that is not below the largest; `range` in px, the zero first. */
export function countScale(values: Iterable<number>, range: [zero: number, top: number]): ScaleLinear<number, number> {
  return scaleLinear([0, roundMost(values, Math.abs(range[0] - range[1]))], range);
}

/** The round number at the end of an axis of counts of so many px, not below the largest. It is apart from the scale, which the writer of slides does not need. */
export function roundMost(values: Iterable<number>, lengthPx: number): number {
  const most = Math.max(1, max(values) ?? 0);
  return nice(0, most, tickCount(most, [0, lengthPx]))[1] ?? most;
}

/** Round values to label on a scale of counts: 0, 5, 10. */
export function countTicks(y: ScaleLinear<number, number>): number[] {
  const [first = 0, last = 1] = y.domain();
  return ticks(first, last, tickCount(last - first, y.range()));
}

/** Whole years to label on a scale of decimal years. */
export function yearTicks(x: ScaleLinear<number, number>): number[] {
  const [first = 0, last = 1] = x.domain();
  return ticks(first, last, tickCount(last - first, x.range())).filter(Number.isInteger);
}

/** The round step between two ticks on an axis of so many px, for charts that draw their axes themselves. */
export function roundStep(first: number, last: number, lengthPx: number): number {
  return tickStep(first, last, tickCount(last - first, [0, lengthPx])) || 1;
}

/** The number of steps to ask d3 for: as many as have room, and no step smaller than one. */
function tickCount(span: number, [start = 0, end = 0]: readonly number[]): number {
  return Math.max(1, Math.min(span, Math.abs(end - start) / TICK_PX));
}
