import { cumsum, curveStepBefore, line } from 'd3';
import { wrapText } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import { dot } from '../shared/dot.ts';
import { path } from '../shared/path.ts';
import type { Mark, Scene, Tooltip } from '../shared/scene.ts';
import { textLines } from '../shared/textLines.ts';
import { radiusOf } from './centreDot.ts';
import type { CentreRow } from './rows.ts';

/** The height of a row with one line under its name, that of a line, and the size of a name, in px; and the least at which they can be read. */
const ROW = { height: 44, line: 16.5, name: 14 } as const;
const TIGHT_ROW = { height: 34, line: 15, name: 13 } as const;
const INDENT_PX = 26;
const TOP_PX = 6;

/** A row of the tree with its words. */
export interface CentreEntry extends CentreRow {
  name: string;
  /** The line under the name in a narrow drawing. */
  detail: string;
  /** Role, place, and the time it opened or why it does not work, in words. */
  role: string;
  place: string;
  since: string;
  /** The States of its zone in words; '' where it has none. */
  states: string;
  label: string;
  tooltip: Tooltip;
}

type Look = Pick<FigureContext, 'theme' | 'width' | 'rows' | 'isTight'>;

const rowOf = ({ isTight }: Look) => (isTight ? TIGHT_ROW : ROW);

/** Centres as an indented tree: a disc where one works, a ring where it does not, and a stem to the centre that it belongs to. What is told under a name takes as many lines as it needs. */
export function centresScene(entries: readonly CentreEntry[], look: Look): Scene {
  const [from, to] = look.rows ?? [0, entries.length];
  const shown = entries.slice(from, to);
  const row = rowOf(look);
  const tops = [0, ...cumsum(shown, (entry) => row.height + moreLines(entry, look) * row.line)];
  const y = (index: number) => TOP_PX + (tops[index - from] ?? 0);
  const stems = shown.flatMap((entry, place) => {
    if (entry.parent < 0) return [];
    // A stem to a row of an earlier slide begins at the top.
    const start = entry.parent < from ? 2 : y(entry.parent) + 18;
    return stem([x(entry.depth - 1), start], [x(entry.depth) - 7, y(from + place) + 12], look);
  });
  const marks = shown.map((entry, place) => centreMark(entry, y(from + place), look));
  return { width: look.width, height: TOP_PX + (tops.at(-1) ?? 0) + 4, nodes: [...stems, ...marks] };
}

const x = (depth: number) => 10 + depth * INDENT_PX;

const down = line().curve(curveStepBefore).digits(2);

function stem(from: [number, number], to: [number, number], { theme }: Look) {
  return path(down([from, to]), { stroke: theme.rule2, strokeWidth: 1.4 });
}

const TEXT_AFTER_PX = 14;

/** The lines of the name of a centre, and those under it. */
function linesOf({ depth, name, detail }: CentreEntry, look: Look) {
  const room = look.width - x(depth) - TEXT_AFTER_PX;
  return { names: wrapText(name, room, rowOf(look).name, 600), under: wrapText(detail, room, 13) };
}

/** How many lines a centre has beyond its name and one line under it. */
function moreLines(entry: CentreEntry, look: Look): number {
  const { names, under } = linesOf(entry, look);
  return names.length + under.length - 2;
}

function centreMark(entry: CentreEntry, top: number, look: Look): Mark {
  const { centre, depth, label, tooltip } = entry;
  const { theme, width } = look;
  const row = rowOf(look);
  const hue = regionHue(theme, centre.regionId).fill;
  const left = x(depth) + TEXT_AFTER_PX;
  const { names, under } = linesOf(entry, look);
  return {
    kind: 'mark',
    id: centre.centreId,
    href: `/centre/${centre.centreId}/`,
    label,
    tooltip,
    box: { x: x(depth) - 8, y: top, width: width - x(depth) + 4, height: row.height - 4 + moreLines(entry, look) * row.line },
    children: [
      dot(x(depth), top + 12, { radius: radiusOf(centre), fill: centre.status === 'active' ? hue : theme.panel, stroke: hue, strokeWidth: 2 }),
      ...textLines(names, row.line, { x: left, y: top + 16, size: row.name, weight: 600, fill: theme.ink1 }),
      ...textLines(under, row.line, { x: left, y: top + 16.5 + names.length * row.line, fill: theme.ink2 }),
    ],
  };
}
