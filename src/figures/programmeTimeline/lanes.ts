import { cumsum } from 'd3';
import * as say from '#messages';
import { instrumentName } from '../../i18n/names.ts';
import { yearFraction } from '../../lib/edtf.ts';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import { pagePath } from '../../pages/page.ts';
import { milestoneRows, namedMilestones } from '../milestones/rows.ts';
import type { FigureContext } from '../shared/context.ts';
import { path } from '../shared/path.ts';
import type { Mark, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { textLines } from '../shared/textLines.ts';
import { type DateWindow, dateWindow, windowNodes } from './dateWindow.ts';
import { diamond } from './diamond.ts';
import type { TimeScale } from './lifeBar.ts';
import { milestoneLane } from './milestoneLane.ts';
import { type InstrumentRow, instrumentRows } from './rows.ts';

const INSTRUMENT_LANE_PX = 22;
const LINE_PX = 15;
/** From the middle of a diamond to its words. */
const BESIDE_PX = 10;

interface Place {
  top: number;
  /** Room for the names of the lanes before the axis; 0 where there is none. */
  labelWidth: number;
}

interface Lanes {
  nodes: SceneNode[];
  bottom: number;
}

/** Above the programmes of a region: its principal instruments by name, and the milestones that count most. None for all regions. */
export function laneNodes(context: FigureContext, x: TimeScale, { top, labelWidth }: Place): Lanes {
  const { atlas, regionId } = context;
  if (!regionId) return { nodes: [], bottom: top + 20 };
  const [first = 0] = x.domain();
  const isOnAxis = ({ day }: { day: string }) => yearFraction(day) >= first;
  const instruments = instrumentLanes(context, instrumentRows(atlas, regionId), x, { top, labelWidth });
  // Where only some programmes have room, milestones have none. The figure of milestones tells them all.
  const dated = context.most === undefined ? namedMilestones(atlas, milestoneRows(atlas, regionId).filter(isOnAxis)) : [];
  const milestones = milestoneLane(context, dated, x, instruments.bottom);
  const name = laneName(context, say.timelineMilestones(context.language), dated.length && labelWidth, instruments.bottom + 16);
  return { nodes: [...instruments.nodes, ...name, ...milestones.nodes], bottom: milestones.bottom + 4 };
}

function instrumentLanes(context: FigureContext, rows: readonly InstrumentRow[], x: TimeScale, { top, labelWidth }: Place): Lanes {
  const lanes: Lane[] = [];
  const labels = rows.map((row) => {
    const label = instrumentLabel(context, row, x);
    const lane = freeLane(lanes, label.left);
    const height = INSTRUMENT_LANE_PX + (label.lines.length - 1) * LINE_PX;
    lanes[lane] = { end: label.right + 8, height: Math.max(height, lanes[lane]?.height ?? 0) };
    return { row, label, lane };
  });
  const tops = [top, ...[...cumsum(lanes, ({ height }) => height)].map((below) => top + below)];
  const marks = labels.map(({ row, label, lane }) => instrumentMark(context, row, label, (tops[lane] ?? top) + 12));
  const name = laneName(context, say.timelineInstruments(context.language), marks.length && labelWidth, top + 16);
  return { nodes: [...name, ...marks], bottom: tops.at(-1) ?? top };
}

/** Where a lane is taken up to, and how high it is. */
interface Lane {
  end: number;
  height: number;
}

interface Label {
  words: string;
  lines: readonly string[];
  /** The middle of the diamond; the beginning of the axis for an instrument that is older. */
  at: number;
  isOlder: boolean;
  /** Where its words begin, or end if they stand before it. */
  wordsAt: number;
  /** The days between which it was adopted, where that is all that is known. */
  window: DateWindow | undefined;
  /** The sides of diamond and words together. */
  left: number;
  right: number;
  isBefore: boolean;
}

/** An instrument that is older than the axis stands at its beginning. The words stand after the diamond and its window; before it where only there is room; else on the wider side, in lines. */
function instrumentLabel({ language, width }: FigureContext, { instrument, day }: InstrumentRow, x: TimeScale): Label {
  const [axisLeft = 0] = x.range();
  const [axisStart = 0] = x.domain();
  const isOlder = yearFraction(day) < axisStart;
  const at = isOlder ? axisLeft + 6 : x(yearFraction(day));
  const words = `${instrumentName(instrument)}${language.comma}${language.date(instrument.adopted)}`;
  const window = isOlder ? undefined : dateWindow(instrument.adopted, x);
  const [first, last] = [Math.min(at, window?.x1 ?? at), Math.max(at, window?.x2 ?? at)];
  const needed = textWidth(words, 13);
  const [before, after] = [first - axisLeft - BESIDE_PX, width - last - BESIDE_PX];
  const isBefore = after < needed && before > Math.min(needed, after);
  const room = Math.min(needed, isBefore ? before : after);
  const wordsAt = isBefore ? first - BESIDE_PX : last + BESIDE_PX;
  const [left, right] = isBefore ? [wordsAt - room, last + 6] : [first - 6, wordsAt + room];
  return { words, lines: wrapText(words, room, 13), at, isOlder, wordsAt, window, left, right, isBefore };
}

function instrumentMark(
  { theme, language }: FigureContext,
  { instrument }: InstrumentRow,
  { words, lines, at, isOlder, wordsAt, window, left, right, isBefore }: Label,
  y: number,
): Mark {
  const { instrumentId, title, sources } = instrument;
  const anchor = isBefore ? 'end' : 'start';
  return {
    kind: 'mark',
    id: `instrument.${instrumentId}`,
    label: `${words}${language.stop}${title}`,
    tooltip: { title: words, lines: [title], sources },
    href: pagePath({ kind: 'instrument', id: instrumentId }),
    box: { x: left, y: y - 10, width: right - left, height: 20 + (lines.length - 1) * LINE_PX },
    children: [
      ...windowNodes(window, y, theme.ink1),
      // An arrow to the left stands for what is older than the axis.
      ...(isOlder ? path(`M${at - 6} ${y}l9 -6v12z`, { fill: theme.ink1 }) : diamond(at, y, { radius: 6, fill: theme.ink1 })),
      ...textLines(lines, LINE_PX, { x: wordsAt, y: y + 4, fill: theme.ink1, anchor }),
    ],
  };
}

/** The first lane that is free from `left` on; a new one where none is. */
function freeLane(lanes: readonly Lane[], left: number): number {
  const lane = lanes.findIndex(({ end }) => end <= left);
  return lane < 0 ? lanes.length : lane;
}

function laneName({ theme }: FigureContext, words: string, room: number, y: number): SceneNode[] {
  return room ? [text(words, { x: 0, y, fill: theme.ink2 })] : [];
}
