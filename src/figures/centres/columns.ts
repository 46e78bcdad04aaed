import { max, range } from 'd3';
import { cutText, wrapText } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import { dot } from '../shared/dot.ts';
import { path } from '../shared/path.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { textLines } from '../shared/textLines.ts';
import { capitalized } from '../shared/where.ts';
import { allOf, columnTree, placedTree, type TreeNode, type TreePlace } from './columnTree.ts';
import { type CentreEntry, radiusOf } from './layout.ts';

/** From this width on the tree stands in columns. */
export const COLUMNS_FROM_PX = 640;
/** The height of a row without the lines under its name. */
const ROW_PX = 25;
const HEAD_PX = 34;
/** Where trees begin, below the heads of their columns. */
const TREE_TOP_PX = HEAD_PX + 12;
const CELL_PX = 250;
const INDENT_PX = 22;
/** Px between the words of a column and the next column, where the lines to it run. */
const GAP_PX = 44;
const LINE_PX = 16.5;
const MOST_LINES = 3;

type Look = Pick<FigureContext, 'theme' | 'width' | 'rows' | 'language'>;

/** The words over the columns. */
export interface ColumnWords {
  states: string;
  alone: string;
}

/** Centres as a tree in columns that fill the width, one column a level, with the States that the last ones serve; below them, side by side, those that stand alone. */
export function columnsScene(entries: readonly CentreEntry[], look: Look, words: ColumnWords): Scene {
  const [from, to] = look.rows ?? [0, entries.length];
  const { roots, alone } = columnTree(entries.slice(from, to), from);
  const tree = treeNodes(roots, look, words);
  const top = tree.bottom && alone.length ? tree.bottom + HEAD_PX : tree.bottom;
  const grid = gridNodes(alone, top, look);
  const head = top > tree.bottom ? headNodes(words.alone, { x: 0, y: tree.bottom, width: look.width }, look) : [];
  return { width: look.width, height: grid.bottom, nodes: [...tree.nodes, ...head, ...grid.nodes] };
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
  const all = allOf(roots);
  const levels = 1 + (max(all, ({ level }) => level) ?? 0);
  const hasStates = all.some(({ entry }) => entry.states);
  const pitch = (look.width + GAP_PX) / (levels + Number(hasStates));
  const width = pitch - GAP_PX;
  const row = rowHeight(
    all.map(({ entry }) => entry),
    width,
  );
  const { places, height } = placedTree(roots, row);
  const heads = range(levels).flatMap((level) => {
    const roles = new Set(places.filter((place) => place.level === level).map(({ entry }) => entry.role));
    return headNodes(roles.size === 1 ? capitalized([...roles][0] ?? '', look.language) : '', { x: level * pitch, y: 0, width }, look);
  });
  const body = places.flatMap((place) => placeNodes(place, { pitch, width, statesX: levels * pitch, row }, look));
  const states = hasStates ? headNodes(words.states, { x: levels * pitch, y: 0, width }, look) : [];
  return { nodes: [...heads, ...states, ...body], bottom: TREE_TOP_PX + height };
}

/** A centre of a tree with the line to the one it stands under, and the States of its zone. */
function placeNodes(
  { entry, level, y, parentY }: TreePlace,
  { pitch, width, statesX, row }: { pitch: number; width: number; statesX: number; row: number },
  look: Look,
): SceneNode[] {
  const [x, middle] = [level * pitch, TREE_TOP_PX + y + 12];
  const stroke = look.theme.rule2;
  const line = parentY === null ? [] : elbow(x - GAP_PX, TREE_TOP_PX + parentY + 12, x - 4, middle, look);
  const names = entry.states ? linesOf(entry.states, width, Math.max(MOST_LINES, Math.floor(row / LINE_PX))) : [];
  const states = names.map((words, index) => text(words, { x: statesX, y: middle + 4 + index * LINE_PX, fill: look.theme.ink1 }));
  const rule = names.length ? [ruleY(middle, { x1: x + pitch - GAP_PX, x2: statesX - 8, stroke, strokeWidth: 1.2 })] : [];
  return [...line, ...rule, ...states, centreMark(entry, { x, y: TREE_TOP_PX + y, width }, look)];
}

/** The lines of a list of names; one that is longer than `most` lines ends in an ellipsis. */
function linesOf(words: string, width: number, most: number): string[] {
  const lines = wrapText(words, width, 13);
  return lines.length > most ? [...lines.slice(0, most - 1), cutText(`${lines[most - 1]} …`, width, 13)] : lines;
}

function headNodes(words: string, { x, y, width }: Span, { theme }: Look): SceneNode[] {
  const rule = ruleY(y + HEAD_PX - 6, { x1: x, x2: x + width, stroke: theme.rule2 });
  return words ? [text(words, { x, y: y + 18, weight: 600, fill: theme.ink1, maxWidth: width }), rule] : [rule];
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

/** A centre with its name, its place and when it opened: a disc where it works, a ring where not, dashed while it is planned. */
function centreMark(entry: CentreEntry, { x, y, width }: Span, { theme }: Look): Mark {
  const { centre, label, tooltip } = entry;
  const hue = regionHue(theme, centre.regionId).fill;
  const maxWidth = width - INDENT_PX;
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
      dot(x + 8, y + 12, {
        radius: radiusOf(centre),
        fill: centre.status === 'active' ? hue : theme.panel,
        stroke: hue,
        strokeWidth: 2,
        ...(centre.status === 'planned' ? { dash: '3 2' } : {}),
      }),
      ...textLines(names, LINE_PX, { x: x + INDENT_PX, y: y + 16, size: 14, weight: 600, fill: theme.ink1, maxWidth }),
      ...lines.map((line, index) => text(line, { x: x + INDENT_PX, y: y + 33 + more + index * LINE_PX, fill: theme.ink2, maxWidth })),
    ],
  };
}
