import { range } from 'd3';
import { textWidth, unbroken, wrapText } from '../../lib/text/textWidth.ts';
import type { FigureContext } from '../shared/context.ts';
import { ruleX } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { textLines } from '../shared/textLines.ts';
import { centreDot, radiusOf } from './centreDot.ts';
import type { CentreEntry } from './layout.ts';

/** The size of letters, the height of a line, and what lies between two paragraphs, in px. */
const [SIZE, LINE_PX, GAP_PX] = [13, 14.5, 4];
/** What a paragraph stands in for each level of its tree, the room of a disc before its name, the middle of the disc in it, and what lies between the words of a centre and the next disc, in px. */
const [INDENT_PX, DOT_PX, DOT_X, BETWEEN_PX] = [18, 16, 6, 12];
const TOP_PX = 4;

type Look = Pick<FigureContext, 'theme' | 'width' | 'rows'>;

/** Where the next words stand: px from the start of the paragraph, and the top of their line. */
interface Pen {
  x: number;
  top: number;
}

/**
 * Centres of a sheet on which each has no line of its own: those that stand under the same one follow each other in a paragraph, which stands in below that one, beside a line. Each begins with its disc
 * and its name.
 */
export function runOnScene(entries: readonly CentreEntry[], look: Look): Scene {
  const [from, to] = look.rows ?? [0, entries.length];
  const nodes: SceneNode[] = [];
  let top = TOP_PX;
  for (const paragraph of paragraphsOf(entries.slice(from, to), from)) {
    const { marks, bottom } = paragraphMarks(paragraph, top, look);
    // Under each centre a line goes down beside those that stand under it.
    const beside = range(paragraph[0]?.depth ?? 0).map((level) =>
      ruleX(level * INDENT_PX + DOT_X, { y1: top - GAP_PX, y2: bottom, stroke: look.theme.rule2, strokeWidth: 1.4 }),
    );
    nodes.push(...beside, ...marks);
    top = bottom + GAP_PX;
  }
  return { width: look.width, height: top, nodes };
}

/** Rows of a tree as paragraphs: one of those of a region that stand under the same centre and have none under them; a centre that has stands alone. `from` is the row of the first. */
function paragraphsOf(rows: readonly CentreEntry[], from: number): CentreEntry[][] {
  const paragraphs: CentreEntry[][] = [];
  const hasMore = (index: number) => rows[index + 1]?.parent === from + index;
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const goesOn = before && before.parent === row.parent && before.centre.regionId === row.centre.regionId && !hasMore(index - 1) && !hasMore(index);
    if (goesOn) paragraphs.at(-1)?.push(row);
    else paragraphs.push([row]);
  });
  return paragraphs;
}

function paragraphMarks(paragraph: readonly CentreEntry[], top: number, look: Look): { marks: Mark[]; bottom: number } {
  let pen: Pen = { x: 0, top };
  const marks = paragraph.map((entry) => {
    const { mark, end } = runOnMark(entry, pen, look);
    pen = end;
    return mark;
  });
  return { marks, bottom: pen.top + LINE_PX };
}

/** A centre from a place on a line on, or from the start of the next line where its name has no room there, and the place where its words end. */
function runOnMark({ name, detail, depth, centre, label, tooltip }: CentreEntry, pen: Pen, { theme, width }: Look): { mark: Mark; end: Pen } {
  const left = depth * INDENT_PX;
  const room = width - left;
  const names = wrapText(name, room - DOT_PX, SIZE, 600);
  const begin = pen.x && pen.x + BETWEEN_PX + DOT_PX + textWidth(name, SIZE, 600) > room ? { x: 0, top: pen.top + LINE_PX } : pen;
  const x = begin.x ? begin.x + BETWEEN_PX : 0;
  const lastTop = begin.top + (names.length - 1) * LINE_PX;
  const afterName = x + DOT_PX + textWidth(`${names.at(-1) ?? ''} `, SIZE, 600);
  const lines = wrapText(detail, room, SIZE, 400, room - afterName);
  const end = { x: (lines.length > 1 ? 0 : afterName) + textWidth(lines.at(-1) ?? '', SIZE), top: lastTop + (lines.length - 1) * LINE_PX };
  const words = lines
    .map((line, index) => text(line, { x: left + (index ? 0 : afterName), y: lastTop + 12 + index * LINE_PX, fill: theme.ink2 }))
    .filter(({ text: line }) => line)
    .map((line, index) => ({ ...line, uncut: index ? '' : unbroken(lines).trim() }));
  const mark: Mark = {
    kind: 'mark',
    id: centre.centreId,
    href: `/centre/${centre.centreId}/`,
    label,
    tooltip,
    box: { x: left, y: begin.top, width: room, height: end.top + LINE_PX - begin.top },
    children: [
      centreDot(centre, { x: left + x + DOT_X, y: begin.top + 7.5, radius: radiusOf(centre) - 1 }, theme),
      ...textLines(names, LINE_PX, { x: left + x + DOT_PX, y: begin.top + 12, weight: 600, fill: theme.ink1 }),
      ...words,
    ],
  };
  return { mark, end };
}
