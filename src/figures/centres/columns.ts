import { max, range } from 'd3';
import { wrapText } from '../../lib/text/textWidth.ts';
import type { FigureContext } from '../shared/context.ts';
import { path } from '../shared/path.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { textLines } from '../shared/textLines.ts';
import { capitalized } from '../shared/where.ts';
import { centreDot } from './centreDot.ts';
import { allOf, columnTree, placedTree, type TreeNode, type TreePlace } from './columnTree.ts';
import type { CentreEntry } from './layout.ts';

/** The height of a row without the lines under its name. */
const ROW_PX = 25;
/** The height of a head in one line, and between the heads of the columns and the trees. */
const [HEAD_PX, BELOW_HEAD_PX] = [34, 12];
const CELL_PX = 250;
/** The least width of the figure, and of each column of a tree, in which it stands in columns. */
const [LEAST_PX, LEAST_COLUMN_PX] = [640, 140];
const INDENT_PX = 22;
/** Px between the words of a column and the next column, where the lines to it run. */
const GAP_PX = 44;
const LINE_PX = 16.5;
/** What a row needs beside the lines of its States. */
const STATES_PX = 9;

type Look = Pick<FigureContext, 'theme' | 'width' | 'rows' | 'language'>;

/** The words over the columns. */
export interface ColumnWords {
  states: string;
  alone: string;
}

/** Centres as a tree in columns that fill the width, one column a level, with the States that the last ones serve; below them, side by side, those that stand alone. */
export function columnsScene(entries: readonly CentreEntry[], look: Look, words: ColumnWords): Scene {
  const { roots, alone } = treesOf(entries, look);
  const tree = treeNodes(roots, look, words);
  const top = tree.bottom && alone.length ? tree.bottom + HEAD_PX : tree.bottom;
  const grid = gridNodes(alone, top, look);
  const head = top > tree.bottom ? headNodes(words.alone, { x: 0, y: tree.bottom, width: look.width }, look) : [];
  return { width: look.width, height: grid.bottom, nodes: [...tree.nodes, ...head, ...grid.nodes] };
}

function treesOf(entries: readonly CentreEntry[], { rows: [from, to] = [0, entries.length] }: Look) {
  return columnTree(entries.slice(from, to), from);
}

/** Whether columns of centres have room for their words. */
export function hasColumns(entries: readonly CentreEntry[], look: Look): boolean {
  return look.width >= LEAST_PX && columnsOf(treesOf(entries, look).roots, look).width >= LEAST_COLUMN_PX;
}

/** The columns of trees: one for each level and one for the States, if any are served. */
function columnsOf(roots: readonly TreeNode[], look: Look) {
  const all = allOf(roots);
  const levels = 1 + (max(all, ({ level }) => level) ?? 0);
  const hasStates = all.some(({ entry }) => entry.states);
  const pitch = (look.width + GAP_PX) / (levels + Number(hasStates));
  return { all, levels, hasStates, pitch, width: pitch - GAP_PX };
}

/** Centres side by side, in as many columns as have room. */
function gridNodes(alone: readonly CentreEntry[], top: number, look: Look) {
  const across = Math.max(1, Math.floor(look.width / CELL_PX));
  const [pitch, width] = [look.width / across, look.width / across - 12];
  const height = rowHeight(alone, width);
  const nodes = alone.map((entry, index) => centreMark(entry, { x: (index % across) * pitch, y: top + Math.floor(index / across) * height, width }, look));
  return { nodes, bottom: top + Math.ceil(alone.length / across) * height + 4 };
}

/** The lines under the name of a centre: its place, or else its role, and when it opened or why it does not work. */
function linesUnder({ place, role, since }: CentreEntry, width: number): string[] {
  return [place || role, since].filter(Boolean).flatMap((words) => wrapText(words, width - INDENT_PX, 13));
}

const nameLines = ({ name }: CentreEntry, width: number) => wrapText(name, width - INDENT_PX, 14, 600);

/** The height of a row in which every centre has room for its lines. */
function rowHeight(entries: readonly CentreEntry[], width: number): number {
  return ROW_PX + LINE_PX * (max(entries, (entry) => nameLines(entry, width).length - 1 + linesUnder(entry, width).length) ?? 0);
}

interface Span {
  x: number;
  y: number;
  width: number;
}

function treeNodes(roots: readonly TreeNode[], look: Look, words: ColumnWords): { nodes: SceneNode[]; bottom: number } {
  if (roots.length === 0) return { nodes: [], bottom: 0 };
  const { all, levels, hasStates, pitch, width } = columnsOf(roots, look);
  const row = rowHeight(
    all.map(({ entry }) => entry),
    width,
  );
  const { places, height } = placedTree(roots, ({ states }) => Math.max(row, STATES_PX + stateLines(states, width).length * LINE_PX));
  const heads = [...range(levels).map((level) => levelName(places, level, look)), ...(hasStates ? [words.states] : [])];
  const headHeight = max(heads, (head) => headPx(head, width)) ?? HEAD_PX;
  const top = headHeight + BELOW_HEAD_PX;
  const body = places.flatMap((place) => placeNodes(place, { pitch, width, statesX: levels * pitch, top }, look));
  return { nodes: [...heads.flatMap((head, column) => headNodes(head, { x: column * pitch, y: 0, width }, look, headHeight)), ...body], bottom: top + height };
}

/** The role of the centres of a level, if they have one in common. */
function levelName(places: readonly TreePlace[], level: number, { language }: Look): string {
  const [role = '', ...others] = new Set(places.filter((place) => place.level === level).map(({ entry }) => entry.role));
  return others.length ? '' : capitalized(role, language);
}

/** A centre of a tree with the line to the one it stands under, and the States of its zone. */
function placeNodes(
  { entry, level, y, parentY }: TreePlace,
  { pitch, width, statesX, top }: { pitch: number; width: number; statesX: number; top: number },
  look: Look,
): SceneNode[] {
  const [x, middle] = [level * pitch, top + y + 12];
  const stroke = look.theme.rule2;
  const line = parentY === null ? [] : elbow(x - GAP_PX, top + parentY + 12, x - 4, middle, look);
  const names = stateLines(entry.states, width);
  const states = names.map((words, index) => text(words, { x: statesX, y: middle + 4 + index * LINE_PX, fill: look.theme.ink1 }));
  const rule = names.length ? [ruleY(middle, { x1: x + pitch - GAP_PX, x2: statesX - 8, stroke, strokeWidth: 1.2 })] : [];
  return [...line, ...rule, ...states, centreMark(entry, { x, y: top + y, width }, look)];
}

const stateLines = (states: string, width: number) => (states ? wrapText(states, width, 13) : []);

const headLines = (words: string, width: number) => wrapText(words, width, 13, 600);

const headPx = (words: string, width: number) => HEAD_PX + (headLines(words, width).length - 1) * LINE_PX;

/** A head over a line; one of fewer lines than its neighbours stands on the line too. */
function headNodes(words: string, { x, y, width }: Span, { theme }: Look, height = headPx(words, width)): SceneNode[] {
  const rule = ruleY(y + height - 6, { x1: x, x2: x + width, stroke: theme.rule2 });
  const first = y + 18 + height - headPx(words, width);
  return words ? [...textLines(headLines(words, width), LINE_PX, { x, y: first, weight: 600, fill: theme.ink1 }), rule] : [rule];
}

/** A line to the right, along the middle of the gap, and to the right again. */
function elbow(fromX: number, fromY: number, toX: number, toY: number, { theme }: Look): SceneNode[] {
  const middle = (fromX + toX) / 2;
  return path(`M${fromX.toFixed(1)} ${fromY.toFixed(1)}H${middle.toFixed(1)}V${toY.toFixed(1)}H${toX.toFixed(1)}`, {
    stroke: theme.rule2,
    strokeWidth: 1.2,
    fill: 'none',
  });
}

/** A centre with its name, its place and when it opened. */
function centreMark(entry: CentreEntry, { x, y, width }: Span, { theme }: Look): Mark {
  const { centre, label, tooltip } = entry;
  const [names, lines] = [nameLines(entry, width), linesUnder(entry, width)];
  const more = (names.length - 1) * LINE_PX;
  return {
    kind: 'mark',
    id: centre.centreId,
    href: `/centre/${centre.centreId}/`,
    label,
    tooltip,
    box: { x, y, width, height: 20 + more + lines.length * LINE_PX },
    children: [
      centreDot(centre, { x: x + 8, y: y + 12 }, theme),
      ...textLines(names, LINE_PX, { x: x + INDENT_PX, y: y + 16, size: 14, weight: 600, fill: theme.ink1 }),
      ...lines.map((line, index) => text(line, { x: x + INDENT_PX, y: y + 33 + more + index * LINE_PX, fill: theme.ink2 })),
    ],
  };
}
