import { MOST_PX, withRegion } from '../src/embed/chartKind.ts';
import { saidLine } from '../src/embed/saidLine.ts';
import { shortened } from '../src/figures/shared/shortened.ts';
import { forAnyFace, type Weight, WIDER, wrapText } from '../src/lib/text/textWidth.ts';
import type { Page } from '../src/pages/page.ts';
import { figureOf, type PageInput } from './pageInput.ts';

/** The padding of an embedded figure, and what stands between its parts, in px; see `src/embed/styles.ts`. */
const PADDING_PX = 12;
const BETWEEN = { title: 2, subtitle: 8, source: 8, tools: 4, more: 4 } as const;
const [TITLE, SMALL, MORE] = [{ size: 18, line: 22.5 }, { size: 13, line: 19.5 }, { line: 22.5 }] as const;
/** The row of the table's button. */
const TOOLS_PX = 35.5;

/** The height in px of an embedded figure of today in a frame of a width: of its words, its drawing and its source line. */
export const embedHeight = (input: PageInput, page: FigurePage, frame: number): number => forAnyFace(() => heightIn(input, page, frame));

type FigurePage = Extract<Page, { kind: 'figure' }>;

function heightIn(input: PageInput, page: FigurePage, frame: number): number {
  const { atlas, language } = input;
  const width = frame - 2 * PADDING_PX;
  const figure = shortened((most) => figureOf(input, page, width, most), MOST_PX);
  const { title, scene, sources, left } = figure;
  const linesOf = (text: string, size: number, weight: Weight = 400) => wrapText(text, width / WIDER, size, weight).length;
  const said = saidLine(language, atlas, sources);
  const subtitle = withRegion({ regionId: page.regionId }, { atlas }, language, figure);
  const words = linesOf(title, TITLE.size, 600) * TITLE.line + BETWEEN.title + linesOf(subtitle, SMALL.size) * SMALL.line + BETWEEN.subtitle;
  const drawing = scene ? scene.height + (left ? MORE.line + BETWEEN.more : 0) : MORE.line;
  const foot = BETWEEN.source + linesOf(said, SMALL.size) * SMALL.line + BETWEEN.tools + TOOLS_PX;
  return Math.ceil(2 * PADDING_PX + words + drawing + foot);
}
