import * as say from '#messages';
import { phasesOf } from '../../atlas/programmes.ts';
import type { Phase, Programme } from '../../atlas/schema.ts';
import { textWidth } from '../../lib/text/textWidth.ts';
import type { FigureContext } from '../shared/context.ts';
import type { SceneNode } from '../shared/scene.ts';
import type { YearScale } from '../shared/timeAxis.ts';
import { type BarPlace, barNodes } from './bar.ts';

/** Where the row of a programme stands: its top `y`, the scale, today as a decimal year. */
export interface RowPlace {
  y: number;
  x: YearScale;
  today: number;
  labelWidth: number;
  narrow: boolean;
}

/** The life of a programme: its bar, or where phases are dated a thin line with a bar for each; what is unknown in words. */
export function lifeNodes(context: FigureContext, programme: Programme, row: RowPlace, bar: BarPlace): SceneNode[] {
  const { atlas, language, theme } = context;
  const { x, today } = row;
  const phases = phasesOf(atlas, programme.programmeId).flatMap((phase) => {
    const drawn = barNodes(phase, x, today, bar);
    return drawn ? [{ phase, drawn }] : [];
  });
  const thin = { ...bar, y: bar.y + bar.height / 2 - 2, height: 4 };
  const life = barNodes(programme, x, today, phases.length ? thin : bar);
  const drawn = [...(life?.nodes ?? []), ...phases.flatMap(({ phase, drawn: part }, index) => [...phaseCut(part, bar, index), ...phaseName(phase, part, bar)])];
  if (drawn.length === 0) {
    const place = row.narrow ? { x: 0, y: row.y + 36 } : { x: row.labelWidth + 8, y: bar.y + 13 };
    return [{ kind: 'text', ...place, text: say.timelineDatesUnknown(language), size: 13, fill: theme.ink2 }];
  }
  const right = Math.max(life?.right ?? 0, ...phases.map((part) => part.drawn.right));
  const axis = row.labelWidth + 8;
  if (right <= axis) {
    const span = say.programmeSpan(language, { start: language.startDate(programme.start), end: language.date(programme.end) });
    return [{ kind: 'text', x: axis, y: bar.y + 13, text: `‹ ${span}`, size: 13, fill: theme.ink2 }];
  }
  const left = Math.max(axis, Math.min(life?.left ?? Infinity, ...phases.map((part) => part.drawn.left)));
  if (!programme.end && programme.status !== 'running')
    drawn.push(said(context, say.timelineEndUnknown(language), left, right, { ...bar, labelWidth: row.labelWidth }));
  if (!programme.start && life)
    drawn.push({ kind: 'text', x: left - 6, y: bar.y + 13, text: say.timelineStartUnknown(language), size: 13, fill: theme.ink2, anchor: 'end' });
  return drawn.map((node) => cutAt(node, axis));
}

/** A bar that begins before the axis begins there. */
function cutAt(node: SceneNode, axis: number): SceneNode {
  if (node.kind !== 'rect' || node.x >= axis) return node;
  return { ...node, x: axis, width: Math.max(0, node.x + node.width - axis) };
}

/** A phase, with a cut before it that tells it from the one before. */
function phaseCut(drawn: { nodes: SceneNode[]; left: number }, bar: BarPlace, index: number): SceneNode[] {
  const cut: SceneNode = { kind: 'rect', x: drawn.left - 1, y: bar.y, width: 2, height: bar.height, fill: bar.panel };
  return index ? [...drawn.nodes, cut] : drawn.nodes;
}

/** The short name of a phase inside its bar, where there is room: 'II' for 'Phase II'. */
function phaseName({ name }: Phase, { solid: [from, to] }: { solid: [number, number] }, bar: BarPlace): SceneNode[] {
  const text = /^Phase (\w+)$/.exec(name)?.[1] ?? name;
  if (textWidth(text, 13, 600) + 10 > to - from) return [];
  return [{ kind: 'text', x: from + 5, y: bar.y + 12.5, text, size: 13, weight: 600, fill: bar.panel, lang: 'en' }];
}

/** Words after the bar, or before it where there is no room, or under it where the names are in the way. */
function said({ theme, width }: FigureContext, text: string, left: number, right: number, bar: BarPlace & { labelWidth: number }): SceneNode {
  const room = textWidth(text, 13);
  const after = right + 6 + room < width;
  if (!after && bar.labelWidth && left - 6 - room < bar.labelWidth) {
    return { kind: 'text', x: Math.min(right, width), y: bar.y + bar.height + 11, text, size: 13, fill: theme.ink2, anchor: 'end' };
  }
  return { kind: 'text', x: after ? right + 6 : left - 6, y: bar.y + 13, text, size: 13, fill: theme.ink2, anchor: after ? 'start' : 'end' };
}
