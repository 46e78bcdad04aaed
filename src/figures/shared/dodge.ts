import { ascending, range } from 'd3';

/** Heights of labels moved apart until each is at least `gap` below the one above it and none below `bottom`; their order stays. */
export function dodge(heights: readonly number[], { gap, bottom }: { gap: number; bottom: number }): number[] {
  const order = range(heights.length).sort((a, b) => ascending(heights[a], heights[b]));
  const placed = [...heights];
  let least = -Infinity;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, least);
    least = (placed[index] ?? 0) + gap;
  }
  let most = bottom;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = (placed[index] ?? 0) - gap;
  }
  return placed;
}
