import { type FactDate, parseDate, yearFraction } from '../../lib/edtf.ts';
import type { SceneNode } from '../shared/scene.ts';
import type { YearScale } from '../shared/timeAxis.ts';

export interface Span {
  start: string;
  end: string;
  endBasis: string;
  status: string;
}

/** A drawn bar: `left` to `right` in px over all, `solid` where it is certain. */
export interface Bar {
  nodes: SceneNode[];
  left: number;
  right: number;
  solid: [number, number];
}

export interface BarPlace {
  y: number;
  height: number;
  color: string;
  panel: string;
}

/**
 * The bar of a life in time. What is known to the day has a hard edge; a month or a year is a fade over just that span, a
 * window a flat tint over just that window; an open end fades over a year after today and ends in an arrow; what is planned after today is an outline; an
 * unknown end fades over a year after the last known point; with no date at all there is no bar.
 */
export function barNodes(span: Span, x: YearScale, today: number, place: BarPlace): Bar | null {
  const start = parseDate(span.start);
  const end = parseDate(span.end);
  if (!start.earliest && !start.latest && !end.earliest && !end.latest) return null;
  const from = startPoints(start.earliest, start.latest, end.earliest || end.latest);
  const to = endPoints(span, end.earliest, end.latest, today, from.solid);
  const draw = new BarDrawer(x, place);
  if (isWindow(start)) draw.tint(from.soft, from.solid);
  else if (from.soft < from.solid) draw.fade(from.soft, from.solid, 'start');
  const solidEnd = Math.max(from.solid, to.solid);
  const planned = span.endBasis === 'planned' && solidEnd > today;
  if (planned) {
    draw.solid(from.solid, Math.max(from.solid, Math.min(today, solidEnd)));
    draw.outline(Math.max(today, from.solid), Math.max(to.soft, solidEnd));
  } else {
    draw.solid(from.solid, solidEnd);
    if (isWindow(end)) draw.tint(solidEnd, to.soft);
    else if (to.soft > solidEnd) draw.fade(solidEnd, to.soft, 'end');
    if (to.open) draw.arrow(to.soft);
  }
  return {
    nodes: draw.nodes,
    left: x(from.soft),
    right: x(Math.max(to.soft, solidEnd)) + (to.open ? 14 : 0),
    solid: [x(from.solid), x(planned ? Math.min(today, solidEnd) : solidEnd)],
  };
}

const isWindow = ({ form, earliest, latest }: FactDate) => form === 'window' && Boolean(earliest && latest);

function startPoints(earliest: string, latest: string, fallback: string): { soft: number; solid: number } {
  const first = earliest ? yearFraction(earliest) : undefined;
  const last = latest ? yearFraction(latest) : undefined;
  if (first !== undefined && last !== undefined) return { soft: first, solid: last > first + 0.01 ? last : first };
  if (last !== undefined) return { soft: last - 1, solid: last };
  if (first !== undefined) return { soft: first, solid: first + 1 };
  const end = yearFraction(fallback);
  return { soft: end - 1, solid: end };
}

function endPoints(span: Span, earliest: string, latest: string, today: number, start: number) {
  const first = earliest ? yearFraction(earliest) : undefined;
  const last = latest ? yearFraction(latest) : undefined;
  if (first !== undefined && last !== undefined) return { solid: last > first + 0.01 ? first : last, soft: last, open: false };
  if (last !== undefined) return { solid: last - 1, soft: last, open: false };
  if (first !== undefined) return { solid: first, soft: first + 1, open: false };
  if (span.end === '..' || span.status === 'running') return { solid: Math.max(start, today), soft: Math.max(start, today) + 1, open: true };
  return { solid: start, soft: start + 1, open: false };
}

class BarDrawer {
  readonly nodes: SceneNode[] = [];

  constructor(
    private readonly x: YearScale,
    private readonly place: BarPlace,
  ) {}

  solid(from: number, to: number) {
    this.rect(from, to, { fill: this.place.color });
  }

  tint(from: number, to: number) {
    this.rect(from, to, { fill: this.place.color, opacity: 0.32 });
  }

  fade(from: number, to: number, towards: 'start' | 'end') {
    this.rect(from, to, { fill: { color: this.place.color, towards } });
  }

  outline(from: number, to: number) {
    const { y, height, color, panel } = this.place;
    this.nodes.push({
      kind: 'rect',
      x: this.x(from),
      y: y + 0.8,
      width: Math.max(2, this.x(to) - this.x(from)),
      height: height - 1.6,
      fill: panel,
      stroke: color,
      strokeWidth: 1.6,
    });
  }

  arrow(at: number) {
    const { y, height, color } = this.place;
    const middle = y + height / 2;
    const x = this.x(at) + 2;
    this.nodes.push({ kind: 'path', d: `M${x} ${middle}h10m-4 -4l4 4l-4 4`, stroke: color, strokeWidth: 1.6 });
  }

  private rect(from: number, to: number, paint: object) {
    const width = this.x(to) - this.x(from);
    if (width < 0.2) return;
    this.nodes.push({ kind: 'rect', x: this.x(from), y: this.place.y, width, height: this.place.height, ...paint });
  }
}
