import type { Point } from './clip.ts';

/** One continuous part of a path, in px. */
export interface Stretch {
  points: Point[];
  closed: boolean;
}

const ARGUMENTS: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, z: 0 };

/** Reads the straight parts of SVG path data (M, L, H, V, Z, absolute and relative). Throws a RangeError at any other command. */
export function readPath(d: string, scale = 1): Stretch[] {
  const stretches: Stretch[] = [];
  let [x, y] = [0, 0];
  let current: Stretch | undefined;
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const kind = command.toLowerCase();
    const isRelative = command === kind;
    const count = ARGUMENTS[kind];
    if (count === undefined) throw new RangeError(`path command ${command}`);
    if (kind === 'z') {
      if (current) {
        current.closed = true;
        [x, y] = current.points[0] ?? [x, y];
      }
      continue;
    }
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)].map(([text]) => Number(text));
    for (let at = 0; at + count <= numbers.length; at += count) {
      const [first = 0, second = 0] = numbers.slice(at, at + count);
      if (kind === 'h') x = isRelative ? x + first : first;
      else if (kind === 'v') y = isRelative ? y + first : first;
      else [x, y] = isRelative ? [x + first, y + second] : [first, second];
      if ((kind === 'm' && at === 0) || !current || current.closed) {
        current = { points: [[x, y]], closed: false };
        stretches.push(current);
      } else current.points.push([x, y]);
    }
  }
  return scale === 1 ? stretches : stretches.map(({ points, closed }) => ({ closed, points: points.map(([px, py]): Point => [px * scale, py * scale]) }));
}

/** Path data of stretches, in straight lines. */
export function writePath(stretches: readonly Stretch[]): string {
  return stretches.map(({ points, closed }) => `${points.map(([x, y], at) => `${at ? 'L' : 'M'}${x},${y}`).join('')}${closed ? 'Z' : ''}`).join('');
}
