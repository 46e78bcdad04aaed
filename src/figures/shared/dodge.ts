import { ascending, range } from 'd3';

/** Middles of labels of some sizes, as near to the wanted ones as they can be without lying over each other, between `least` and `most`; their order stays. All in px. */
export function apart(wanted: readonly number[], sizes: readonly number[], [least, most]: readonly [number, number]): number[] {
  const order = range(wanted.length).sort((a, b) => ascending(wanted[a], wanted[b]));
  const placed = [...wanted];
  const half = (index: number) => (sizes[index] ?? 0) / 2;
  let top = least;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, top + half(index));
    top = (placed[index] ?? 0) + half(index);
  }
  let bottom = most;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, bottom - half(index));
    bottom = (placed[index] ?? 0) - half(index);
  }
  return placed;
}

/** Heights of labels moved apart until each is at least `gap` below the one above it and none below `bottom`; their order stays. */
export function dodge(heights: readonly number[], { gap, bottom }: { gap: number; bottom: number }): number[] {
  return apart(
    heights,
    heights.map(() => gap),
    [-Infinity, bottom + gap / 2],
  );
}
