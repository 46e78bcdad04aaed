import { max, type ScaleBand } from 'd3';
import { textWidth, unbroken, wordsOf, wrapText } from '../../lib/text/textWidth.ts';
import type { Theme } from '../../theme/tokens.ts';
import { ruleY } from './rule.ts';
import type { SceneNode } from './scene.ts';
import { text } from './text.ts';

const SIZE = 13;
const LINE_PX = 16;
/** Space between two level heads. */
const HEAD_GAP_PX = 12;
/** Turned heads lean by 45 degrees; a longer one stands in two lines where its column has room for them. */
const MOST_PX = 170;
const TURN = Math.SQRT1_2;

/** A head of a column; its colour is that of the line under it. */
export interface Head {
  name: string;
  color?: string;
}

/** The lines of a turned head. */
function turnedLines(name: string, room: number): string[] {
  const [first = '', ...rest] = wrapText(name, MOST_PX, SIZE);
  return rest.length && room * TURN >= 2 * LINE_PX ? [first, unbroken(rest)] : [name];
}

/** How far the last of a row of turned heads reaches beyond its column, in px; columns are `room` px wide. */
export function turnedWidth(names: readonly string[], room = 0): number {
  return (max(names, (name) => max(turnedLines(name, room), (line) => textWidth(line, SIZE)) ?? 0) ?? 0) * TURN;
}

/** The heads of columns of a scale, from `top` down: level where every word fits its column, else turned. `bottom` is where they end. */
export function columnHeads(
  heads: readonly Head[],
  x: ScaleBand<number>,
  { top, theme }: { top: number; theme: Theme },
): { nodes: SceneNode[]; bottom: number } {
  const room = x.bandwidth() - HEAD_GAP_PX;
  const isLevel = heads.every(({ name }) => wordsOf(name).every((word) => textWidth(word, SIZE) <= room));
  const lines = heads.map(({ name }) => wrapText(name, room, SIZE));
  const bottom =
    top +
    (isLevel
      ? LINE_PX * (max(lines, ({ length }) => length) ?? 1) + 10
      : turnedWidth(
          heads.map(({ name }) => name),
          x.bandwidth(),
        ) + 24);
  const nodes = heads.flatMap(({ name, color }, index): SceneNode[] => {
    const middle = (x(index) ?? 0) + x.bandwidth() / 2;
    const half = x.bandwidth() * 0.4;
    const place = { x: middle, y: bottom - 9, fill: theme.ink2 };
    return [
      ...(isLevel ? levelHead(lines[index] ?? [], place) : turnedHead(turnedLines(name, x.bandwidth()), place)),
      ...(color ? [ruleY(bottom, { x1: middle - half, x2: middle + half, stroke: color, strokeWidth: 3 })] : []),
    ];
  });
  return { nodes, bottom };
}

interface HeadPlace {
  x: number;
  /** The base line of the last line. */
  y: number;
  fill: string;
}

function levelHead(lines: readonly string[], { x, y, fill }: HeadPlace): SceneNode[] {
  return lines.map((line, row) => text(line, { x, y: y - (lines.length - 1 - row) * LINE_PX, fill, anchor: 'middle' }));
}

function turnedHead(lines: readonly string[], { x, y, fill }: HeadPlace): SceneNode[] {
  const step = LINE_PX * TURN;
  const last = lines.length - 1;
  return lines.map((line, row) => text(line, { x: x + (row - last / 2) * step, y: y - (last - row) * step, fill, turn: -45 }));
}
