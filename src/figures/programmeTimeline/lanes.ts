import * as say from '#messages';
import type { Milestone } from '../../atlas/schema.ts';
import { instrumentName } from '../../i18n/names.ts';
import { yearFraction } from '../../lib/edtf.ts';
import { textWidth } from '../../lib/text/textWidth.ts';
import { milestonePath } from '../../pages/milestonePath.ts';
import { milestoneRows } from '../milestones/rows.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Mark, SceneNode } from '../shared/scene.ts';
import type { YearScale } from '../shared/timeAxis.ts';
import { instrumentRows } from './rows.ts';

const INSTRUMENT_LANE = 22;
const MILESTONE_LANE = 13;

interface Place {
  top: number;
  labelWidth: number;
}

/** Above the programmes of a region: its principal instruments by name, and its milestones as marks. None for all regions. */
export function laneNodes(context: FigureContext, x: YearScale, first: number, place: Place): { nodes: SceneNode[]; bottom: number } {
  if (!context.regionId) return { nodes: [], bottom: place.top + 20 };
  const instruments = instrumentLane(context, x, first, place);
  const milestones = milestoneLane(context, x, first, { ...place, top: instruments.bottom });
  return { nodes: [...instruments.nodes, ...milestones.nodes], bottom: milestones.bottom + 4 };
}

function instrumentLane({ atlas, language, theme, regionId, width }: FigureContext, x: YearScale, first: number, { top, labelWidth }: Place) {
  const principal = instrumentRows(atlas, regionId ?? '').filter(({ day }) => yearFraction(day) >= first);
  const nodes: SceneNode[] = [];
  const ends: number[] = [];
  for (const { instrument: row, day } of principal) {
    const at = x(yearFraction(day));
    const text = `${instrumentName(language, row)}, ${language.date(row.adopted)}`;
    const needed = 10 + textWidth(text, 13);
    const before = at + needed > width;
    const lane = freeLane(ends, before ? at - needed : at - 6);
    ends[lane] = (before ? at + 6 : at + needed) + 8;
    const y = top + 12 + lane * INSTRUMENT_LANE;
    nodes.push({ kind: 'path', d: diamond(at, y, 6), fill: theme.ink1 });
    nodes.push({ kind: 'text', x: before ? at - 10 : at + 10, y: y + 4, text, size: 13, fill: theme.ink1, anchor: before ? 'end' : 'start' });
  }
  if (principal.length && labelWidth) nodes.unshift(laneName(say.timelineInstruments(language), top + 16, theme.ink2));
  return { nodes, bottom: top + ends.length * INSTRUMENT_LANE };
}

function milestoneLane(context: FigureContext, x: YearScale, first: number, { top, labelWidth }: Place) {
  const { atlas, language, theme, regionId } = context;
  const dated = milestoneRows(atlas, regionId).filter(({ day }) => yearFraction(day) >= first);
  const ends: number[] = [];
  const nodes = dated.map(({ milestone, day }): SceneNode => {
    const at = x(yearFraction(day));
    const lane = freeLane(ends, at);
    ends[lane] = at + 12;
    return milestoneMark(context, milestone, at, top + 10 + lane * MILESTONE_LANE);
  });
  if (dated.length && labelWidth) nodes.unshift(laneName(say.timelineMilestones(language), top + 14, theme.ink2));
  return { nodes, bottom: top + ends.length * MILESTONE_LANE + (dated.length ? 6 : 0) };
}

function milestoneMark({ language, theme }: FigureContext, milestone: Milestone, at: number, y: number): Mark {
  const date = language.date(milestone.date);
  const href = milestonePath(milestone);
  return {
    kind: 'mark',
    id: `milestone.${milestone.milestoneId}`,
    label: `${date}: ${milestone.event}`,
    tooltip: { title: date, lines: [milestone.event, ...(milestone.place ? [milestone.place] : [])], sources: milestone.sources },
    ...(href ? { href } : {}),
    box: { x: at - 6, y: y - 6.5, width: 12, height: 13 },
    children: [{ kind: 'path', d: diamond(at, y, 4.5), fill: theme.panel, stroke: theme.ink1, strokeWidth: 1.2 }],
  };
}

/** The first lane that is free from `left` on; a new one where none is. */
function freeLane(ends: number[], left: number): number {
  const lane = ends.findIndex((end) => end <= left);
  return lane < 0 ? ends.length : lane;
}

function laneName(text: string, y: number, fill: string): SceneNode {
  return { kind: 'text', x: 0, y, text, size: 13, fill };
}

/** The path of a diamond around a point, `r` px to each corner. */
export function diamond(x: number, y: number, r: number): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  return `M${round(x)} ${round(y - r)}l${r} ${r}l-${r} ${r}l-${r} -${r}z`;
}
