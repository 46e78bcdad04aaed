import { max, min } from 'd3';
import * as say from '#messages';
import { langOf } from '../../atlas/english.ts';
import type { Phase } from '../../atlas/schema.ts';
import { placeDay } from '../../lib/edtf.ts';
import { textWidth } from '../../lib/text/textWidth.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import type { SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { type BarPlace, type LifeBar, lifeBar, type TimeScale } from './lifeBar.ts';
import type { ProgrammeRow } from './rows.ts';
import { lifeOf } from './span.ts';

/** Where the time axis stands. */
export interface Frame {
  x: TimeScale;
  /** Today in decimal years. */
  today: number;
  /** Room for the names before the axis; 0 where they stand over the bars. */
  labelWidth: number;
}

/** A programme with the words at the ends of its bar. */
export interface LifeEntry extends ProgrammeRow {
  /** From when to when, in words. */
  dates: string;
}

/** The life of a programme: its bar, or where phases are dated a thin line with a bar for each; in words what no bar can show. */
export function lifeNodes(context: FigureContext, entry: LifeEntry, frame: Frame, place: BarPlace): SceneNode[] {
  const { x, today } = frame;
  const fill = context.theme.ink2;
  const [axisLeft = 0, axisRight = 0] = x.range();
  const phases = entry.phases.flatMap((phase) => {
    const life = lifeOf(phase, today);
    return life ? [{ phase, drawn: lifeBar(life, x, today, place) }] : [];
  });
  const thin = { ...place, y: place.y + place.height / 2 - 2, height: 4 };
  const life = lifeOf(entry.programme, today);
  const whole = life ? lifeBar(life, x, today, phases.length ? thin : place) : undefined;
  const bars = [...(whole ? [whole] : []), ...phases.map(({ drawn }) => drawn)];
  if (bars.length === 0) return [text(say.timelineDatesUnknown(context.language), { x: frame.labelWidth ? axisLeft : 0, y: place.y + 13, fill })];
  const right = max(bars, (drawn) => drawn.right) ?? axisLeft;
  if (right <= axisLeft) return outside('‹', entry, axisLeft, place, fill);
  const first = min(bars, (drawn) => drawn.left) ?? axisLeft;
  if (first >= axisRight) return outside('›', entry, axisRight, place, fill);
  const left = Math.max(axisLeft, first);
  const phaseBars = phases.flatMap(({ phase, drawn }, index) => {
    // The name of a phase stands right of the start of the axis and left of the next phase.
    const room: Room = [Math.max(axisLeft, drawn.solid[0]), Math.min(drawn.solid[1], phases[index + 1]?.drawn.left ?? Infinity)];
    return phaseNodes(phase, drawn, place, { room, hasCut: index > 0, lang: langOf(context.atlas, phase.name) });
  });
  const nodes = [...(whole?.nodes ?? []), ...phaseBars];
  return [...nodes.map((node) => cutBar(node, axisLeft, context.width)), ...unknownSides(context, entry, { left, right }, frame, place)];
}

/** The dates of a life beyond an end of the axis, and a sign that points to it, apart from them so that words read from the right do not turn it. */
function outside(sign: '‹' | '›', { dates }: LifeEntry, x: number, { y }: BarPlace, fill: string): SceneNode[] {
  const [anchor, inward]: ['start' | 'end', number] = sign === '‹' ? ['start', 10] : ['end', -10];
  return [text(sign, { x, y: y + 13, fill, anchor }), text(dates, { x: x + inward, y: y + 13, fill, anchor })];
}

/** A bar that begins before the axis begins there; one that goes on beyond the drawing has its end just outside. */
function cutBar(node: SceneNode, axisLeft: number, width: number): SceneNode {
  if (node.kind !== 'rect') return node;
  const [left, right] = [Math.max(node.x, axisLeft), Math.min(node.x + node.width, width + 2)];
  return { ...node, x: left, width: Math.max(0, right - left) };
}

type Room = [from: number, to: number];

interface PhaseLook {
  /** Where the name of the phase may stand, in px. */
  room: Room;
  hasCut: boolean;
  /** The language of the name, where it is not the reader's. */
  lang: { lang?: 'en' };
}

/** A phase with its short name, where it has room: "II" for "Phase II". A cut tells it from the phase before. */
function phaseNodes(
  { name }: Phase,
  { nodes, left }: LifeBar,
  { y, height, panel, label: fill }: BarPlace,
  { room: [from, to], hasCut, lang }: PhaseLook,
): SceneNode[] {
  const words = /^Phase (\w+)$/.exec(name)?.[1] ?? name;
  const cut = bar({ x1: left - 1, x2: left + 1, y1: y, y2: y + height, fill: panel });
  const label = text(words, { x: from + 5, y: y + 12.5, weight: 600, fill, ...lang });
  return [...nodes, ...(hasCut ? [cut] : []), ...(textWidth(words, 13, 600) + 10 <= to - from ? [label] : [])];
}

interface Sides {
  left: number;
  right: number;
}

/** Says of a start and of an end that it is not published. */
function unknownSides(context: FigureContext, { programme }: LifeEntry, sides: Sides, frame: Frame, place: BarPlace): SceneNode[] {
  const { language } = context;
  const hasNoEnd = !programme.end && programme.status !== 'running';
  const hasNoStart = !programme.start && Boolean(placeDay(programme.end));
  return [
    ...(hasNoEnd ? [besideBar(context, say.timelineEndUnknown(language), sides, frame, place, true)] : []),
    ...(hasNoStart ? [besideBar(context, say.timelineStartUnknown(language), sides, frame, place, false)] : []),
  ];
}

/** Words before or after a bar, on the side where they belong or else on the other one, off the line of the day that is shown where they can be; under the bar where neither side has room. */
function besideBar(
  { theme, width }: FigureContext,
  words: string,
  { left, right }: Sides,
  { labelWidth, x, today }: Frame,
  place: BarPlace,
  isAfter: boolean,
): SceneNode {
  const needed = textWidth(words, 13) + 6;
  const isCrossed = right <= x(today) && right + needed > x(today);
  const [hasBefore, hasAfter] = [left - needed >= labelWidth, right + needed < width && (!isCrossed || left - needed < labelWidth)];
  const y = place.y + 13;
  const fill = theme.ink2;
  if (hasAfter && (isAfter || !hasBefore)) return text(words, { x: right + 6, y, fill });
  if (hasBefore) return text(words, { x: left - 6, y, fill, anchor: 'end' });
  return text(words, { x: Math.min(width, Math.max(right, needed)), y: place.y + place.height + 11, fill, anchor: 'end' });
}
