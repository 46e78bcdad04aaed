import type { Label } from './label.ts';

/** A label of a built page, and for which widths of the map it is: all, or only those over or under `NARROW_PX`. */
export interface SizedLabel {
  label: Label;
  size: 'all' | 'wide' | 'narrow';
}

/** The labels of a map that is placed for two sizes: each that both have alike stands once. */
export function bothSizes(wide: readonly Label[], narrow: readonly Label[]): SizedLabel[] {
  const keyOf = ({ place: { lon, lat }, ...label }: Label) => JSON.stringify([lon, lat, label]);
  const [inWide, inNarrow] = [new Set(wide.map(keyOf)), new Set(narrow.map(keyOf))];
  return [
    ...wide.map((label): SizedLabel => ({ label, size: inNarrow.has(keyOf(label)) ? 'all' : 'wide' })),
    ...narrow.flatMap((label): SizedLabel[] => (inWide.has(keyOf(label)) ? [] : [{ label, size: 'narrow' }])),
  ];
}
