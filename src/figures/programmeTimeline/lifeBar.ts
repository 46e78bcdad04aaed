import type { ScaleLinear } from 'd3';
import { bar } from '../shared/bar.ts';
import { path } from '../shared/path.ts';
import type { Paint, SceneNode } from '../shared/scene.ts';
import type { Life } from './span.ts';

export type TimeScale = ScaleLinear<number, number>;

/** A drawn life: `left` to `right` in px over all, `solid` where it is certain and drawn full. */
export interface LifeBar {
  nodes: SceneNode[];
  left: number;
  right: number;
  solid: [from: number, to: number];
}

/** The place and colours of the bar of a programme. */
export interface BarPlace {
  /** The top of the bar and its height in px. */
  y: number;
  height: number;
  color: string;
  /** The colour behind it, and that of words on it. */
  panel: string;
  label: string;
}

/** A life of a few days is drawn this wide, so that it can be seen. */
const SHORTEST_PX = 3;
/** How far the arrow of an open end reaches beyond the bar. */
const ARROW_PX = 14;
/** How far the strokes after a planned end that has passed reach beyond the bar. */
const LAPSE_PX = 17;

/**
 * The bar of a life in time. A side known to the day has a hard edge; a month, a year or an unknown side fades over just
 * that span; a window has a flat tint over just that window; an open end has an arrow; from today on a
 * planned end is an outline; one that has passed without word runs out in strokes.
 */
export function lifeBar(life: Life, x: TimeScale, today: number, place: BarPlace): LifeBar {
  const piece = (from: number, to: number, paint: Paint) => pieceNodes(x(from), x(to), place, paint);
  const doubt = (from: number, to: number, isFlat: boolean, towards: 'start' | 'end') =>
    piece(from, to, isFlat ? { fill: place.color, opacity: 0.32 } : { fill: { color: place.color, towards } });
  const { earliest, start, end, latest } = life;
  const right = Math.max(x(latest), x(earliest) + SHORTEST_PX);
  if (right > x(latest)) return { nodes: pieceNodes(x(earliest), right, place, { fill: place.color }), left: x(earliest), right, solid: [x(earliest), right] };
  const solidEnd = life.isPlanned ? Math.min(today, end) : end;
  const afterwards = life.isPlanned
    ? [outline(x(Math.max(today, start)), x(latest), place)]
    : [
        ...doubt(end, latest, life.endsInWindow, 'end'),
        ...(life.hasLapsed ? lapse(x(latest), place) : []),
        ...(life.isOpen ? arrow(x(latest) + 2, place.y + place.height / 2, place.color) : []),
      ];
  return {
    nodes: [...doubt(earliest, start, life.startsInWindow, 'start'), ...piece(start, solidEnd, { fill: place.color }), ...afterwards],
    left: x(earliest),
    right: x(latest) + (life.isOpen ? ARROW_PX : 0) + (life.hasLapsed ? LAPSE_PX : 0),
    solid: [x(start), x(solidEnd)],
  };
}

function pieceNodes(left: number, right: number, { y, height }: BarPlace, paint: Paint): SceneNode[] {
  return right - left < 0.2 ? [] : [bar({ x1: left, x2: right, y1: y, y2: y + height, ...paint })];
}

/** Three strokes that grow faint, from `x` on: a planned end has passed, and nothing is published of what happened. */
export function lapse(x: number, { y, height, color }: Omit<BarPlace, 'panel' | 'label'>): SceneNode[] {
  return [0.8, 0.5, 0.25].map((opacity, index) => bar({ x1: x + 2 + index * 5, x2: x + 4.5 + index * 5, y1: y, y2: y + height, fill: color, opacity }));
}

/** A hollow bar, its edge inside its box. */
export function outline(left: number, right: number, { y, height, color, panel }: Omit<BarPlace, 'label'>): SceneNode {
  return bar({ x1: left, x2: Math.max(left + 2, right), y1: y + 0.8, y2: y + height - 0.8, fill: panel, stroke: color, strokeWidth: 1.6 });
}

/** An arrow to the right, from `x` on, around the middle line `y`. */
export function arrow(x: number, y: number, stroke: string, length = 10): SceneNode[] {
  return path(`M${x} ${y}h${length}m-4 -4l4 4l-4 4`, { stroke, strokeWidth: 1.6 });
}
