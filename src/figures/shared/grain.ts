import { range } from 'd3';
import { path } from './path.ts';
import type { SceneNode } from './scene.ts';

/** The second sign of a filled part beside its colour; those that follow each other in the list look most different. */
export const GRAINS = ['plain', 'rising', 'level', 'dots', 'falling', 'upright', 'grid', 'cross'] as const;
export type Grain = (typeof GRAINS)[number];

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** Px between the lines of a grain. All parts of a drawing share one raster, so that a stack looks like one piece. */
const PITCH = 4;
const SLOPE_PITCH = 6;

/** The multiples of a step between two numbers. */
const steps = (from: number, to: number, step: number) => range(Math.ceil(from / step) * step, to, step);
const px = (value: number) => Number(value.toFixed(1));

const level = ({ x1, x2, y1, y2 }: Box) => steps(y1 + 0.5, y2, PITCH).map((y) => `M${px(x1)} ${px(y)}H${px(x2)}`);
const upright = ({ x1, x2, y1, y2 }: Box) => steps(x1 + 0.5, x2, PITCH).map((x) => `M${px(x)} ${px(y1)}V${px(y2)}`);

/** Slanting lines within a box: along each, `y` is a number less, or more, than `x`. */
function slanting({ x1, x2, y1, y2 }: Box, direction: 1 | -1): string[] {
  const [first, last] = direction < 0 ? [x1 + y1, x2 + y2] : [x1 - y2, x2 - y1];
  return steps(first, last, SLOPE_PITCH).flatMap((sum) => {
    const [from, to] = direction < 0 ? [Math.max(x1, sum - y2), Math.min(x2, sum - y1)] : [Math.max(x1, sum + y1), Math.min(x2, sum + y2)];
    const yAt = (x: number) => (direction < 0 ? sum - x : x - sum);
    return to - from > 0.5 ? [`M${px(from)} ${px(yAt(from))}L${px(to)} ${px(yAt(to))}`] : [];
  });
}

const dots = ({ x1, x2, y1, y2 }: Box) => steps(y1 + 1, y2, PITCH).flatMap((y) => steps(x1, x2 - 1.4, PITCH).map((x) => `M${px(x)} ${px(y)}h1.4`));

const LINES: Record<Grain, (box: Box) => string[]> = {
  plain: () => [],
  rising: (box) => slanting(box, -1),
  level,
  dots,
  falling: (box) => slanting(box, 1),
  upright,
  grid: (box) => [...level(box), ...upright(box)],
  cross: (box) => [...slanting(box, -1), ...slanting(box, 1)],
};

/** The grain of a filled box, drawn over it in the colour of what lies behind the drawing. */
export function grainNodes(grain: Grain, box: Box, stroke: string): SceneNode[] {
  return path(LINES[grain](box).join(''), { stroke, strokeWidth: grain === 'dots' ? 1.4 : 1 });
}
