const STEPS = [1 / 6, 0.5, 1, 2, 5, 10, 20, 30];
const SEGMENT_PX = 34;
const LABEL_PX = 74;

/**
 * One edge of the neat line between two degrees: black segments of the zebra in px, and labels that stand at least `room`
 * px away from the corners. `place` gives px for a degree.
 */
export function neatEdge(
  from: number,
  to: number,
  place: (degree: number) => number,
  room: number,
): { segments: [number, number][]; labels: { at: number; value: number }[] } {
  const perDegree = Math.abs(place(to) - place(from)) / (to - from);
  const step = STEPS.find((size) => size * perDegree >= SEGMENT_PX) ?? 30;
  const every = [1, 2, 3].find((count) => count * step * perDegree >= LABEL_PX) ?? 3;
  const ends = [place(from), place(to)].sort((a, b) => a - b);
  const [least = 0, most = 0] = ends;
  const clamp = (at: number) => Math.min(most, Math.max(least, at));
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  const segments: [number, number][] = [];
  const labels: { at: number; value: number }[] = [];
  for (let index = first; index <= last; index++) {
    if (index % 2 === 0) {
      const [a = 0, b = 0] = [clamp(place(index * step)), clamp(place((index + 1) * step))].sort((one, other) => one - other);
      if (b - a > 0.5) segments.push([a, b]);
    }
    const at = place(index * step);
    if (index % every === 0 && at > least + room && at < most - room) labels.push({ at, value: index * step });
  }
  return { segments, labels };
}
