import { extent } from 'd3';
import { readPath, writePath } from '../../lib/geo/path.ts';
import { hundredths } from '../../lib/hundredths.ts';
import type { Figure } from './figure.ts';
import type { Mark, Paint, Plot, Scene, SceneNode } from './scene.ts';

type Direction = 'ltr' | 'rtl';
interface Span {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How x moves: `x * sign + shift`. */
interface Move {
  sign: 1 | -1;
  shift: number;
}

/** A figure as it is read in a direction. */
export function inReadingDirection(figure: Figure, direction: Direction): Figure {
  return direction === 'rtl' && figure.scene ? { ...figure, scene: mirrored(figure.scene, direction) } : figure;
}

/**
 * A scene as it is read from the right: names at the right, values towards the left, keys from the right. What stands on a time axis (`plots`) keeps its direction, because time
 * runs from left to right everywhere; only its place is mirrored. A scene that is read from the left stays as it is.
 */
export function mirrored(scene: Scene, direction: Direction): Scene {
  if (direction === 'ltr') return scene;
  const { width, plots = [] } = scene;
  const whole: Move = { sign: -1, shift: width };
  const moveOf = (span: Span) => {
    const plot = plots.find((entry) => isWithin(span, entry));
    return plot ? { sign: 1 as const, shift: width - plot.right - plot.left } : whole;
  };
  return { ...scene, direction, nodes: scene.nodes.map((node) => placed(node, moveOf)) };
}

function isWithin({ left, right, top, bottom }: Span, plot: Plot): boolean {
  return left >= plot.left - 1 && right <= plot.right + 1 && top >= (plot.top ?? -Infinity) && bottom <= (plot.bottom ?? Infinity);
}

function placed(node: SceneNode, moveOf: (span: Span) => Move): SceneNode {
  if (node.kind === 'mark') return { ...node, box: moved(boxSpan(node.box), moveOf), children: node.children.map((child) => placed(child, moveOf)) };
  const move = moveOf(spanOf(node));
  const x = (value: number) => value * move.sign + move.shift;
  switch (node.kind) {
    case 'rect':
      return { ...node, ...moved(boxSpan(node), () => move), ...(move.sign < 0 ? turnedFade(node.fill) : {}) };
    case 'circle':
      return { ...node, x: x(node.x) };
    case 'line':
      return { ...node, x1: x(node.x1), x2: x(node.x2) };
    case 'path':
      return { ...node, d: movedPath(node.d, move) };
    case 'text':
      return move.sign > 0 ? { ...node, x: x(node.x) } : { ...node, x: x(node.x), anchor: OTHER_ANCHOR[node.anchor ?? 'start'], turn: -(node.turn ?? 0) };
  }
}

const OTHER_ANCHOR = { start: 'end', middle: 'middle', end: 'start' } as const;

/** A fade towards the other side. */
function turnedFade(fill: Paint['fill']): Pick<Paint, 'fill'> {
  return typeof fill === 'object' ? { fill: { ...fill, towards: fill.towards === 'end' ? 'start' : 'end' } } : {};
}

const boxSpan = ({ x, y, width, height }: Mark['box']): Span => ({ left: x, right: x + width, top: y, bottom: y + height });

function moved(span: Span, moveOf: (span: Span) => Move): Mark['box'] {
  const { sign, shift } = moveOf(span);
  return { x: shift + (sign > 0 ? span.left : -span.right), y: span.top, width: span.right - span.left, height: span.bottom - span.top };
}

/** Where a node lies; a text lies at its anchor. */
function spanOf(node: Exclude<SceneNode, Mark>): Span {
  switch (node.kind) {
    case 'rect':
      return boxSpan(node);
    case 'circle':
      return { left: node.x - node.radius, right: node.x + node.radius, top: node.y, bottom: node.y };
    case 'line':
      return spanAround([
        [node.x1, node.y1],
        [node.x2, node.y2],
      ]);
    case 'path':
      return spanAround(readPath(node.d).flatMap((stretch) => stretch.points));
    case 'text':
      return spanAround([[node.x, node.y]]);
  }
}

function spanAround(points: readonly (readonly [x: number, y: number])[]): Span {
  const [left = 0, right = 0] = extent(points, ([x]) => x);
  const [top = 0, bottom = 0] = extent(points, ([, y]) => y);
  return { left, right, top, bottom };
}

function movedPath(d: string, { sign, shift }: Move): string {
  return writePath(readPath(d).map(({ points, closed }) => ({ closed, points: points.map(([x, y]): [number, number] => [hundredths(x * sign + shift), y]) })));
}
