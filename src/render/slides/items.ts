import type { Chart } from '../../figures/shared/chart.ts';
import { textWidth, WIDER, wrapText } from '../../lib/text/textWidth.ts';
import { type Item, type Place, SCENE_SCALE, type SlideNode } from '../pptx/deck.ts';
import { SLIDE_THEME } from './slideTheme.ts';

/** The look of a text of a slide; sizes are px, 16 px being 12 points. */
export interface Look {
  size?: number;
  weight?: 400 | 600;
  color?: string;
  anchor?: 'start' | 'middle' | 'end';
}

const LINE = 1.2;

/** The lines of a text within a width in px of a slide. */
export function linesOf(text: string, width: number, { size = 16, weight = 400 }: Look = {}): string[] {
  return text.split('\n').flatMap((part) => wrapText(part, width / WIDER, size, weight));
}

/** The height in px of a text within a width. */
export function heightOf(text: string, width: number, look: Look = {}): number {
  return linesOf(text, width, look).length * (look.size ?? 16) * LINE + 2;
}

/** The width in px that a line of text takes on a slide. */
export function widthOf(text: string, { size = 16, weight = 400 }: Look = {}): number {
  return textWidth(text, size, weight) * WIDER;
}

/** A text box, as high as its text needs. */
export function textItem(text: string, at: Omit<Place, 'height'>, { size = 16, weight = 400, color = SLIDE_THEME.ink1, anchor = 'start' }: Look = {}): Item {
  return { kind: 'text', text, size, weight, color, anchor, name: text, description: text, at: { ...at, height: heightOf(text, at.width, { size, weight }) } };
}

/** Texts one below the other, `gap` px between them, and where the last ends. */
export function column(texts: readonly (readonly [string, Look])[], { x, y, width }: Omit<Place, 'height'>, gap = 6): { items: Item[]; bottom: number } {
  let top = y;
  const items = texts.flatMap(([text, look]) => {
    if (!text) return [];
    const item = textItem(text, { x, y: top, width }, look);
    top += item.at.height + gap;
    return [item];
  });
  return { items, bottom: top };
}

/** Grouped shapes from nodes in px of a scene, the origin at the corner of the place. */
export function sceneItem(name: string, description: string, nodes: SlideNode[], at: Place, scale: number = SCENE_SCALE): Item {
  return { kind: 'scene', name, description, nodes, scale, at };
}

/** A native chart. */
export function chartItem(chart: Chart, name: string, description: string, at: Place): Item {
  return { kind: 'chart', chart, name, description, at };
}

/** A thin line across, as wide as its place. */
export function ruleItem(at: Omit<Place, 'height'>, color: string = SLIDE_THEME.rule2): Item {
  return sceneItem('—', '—', [{ kind: 'line', x1: 0, y1: 0, x2: at.width, y2: 0, stroke: color, strokeWidth: 1 }], { ...at, height: 0 }, 1);
}
