import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Plot, SceneNode } from './scene.ts';
import { text } from './text.ts';
import { textLines } from './textLines.ts';

/** An entry of a key: its words, and its sample drawn from the left edge `x` on, around the middle line `y`. */
export interface KeyEntry {
  label: string;
  swatch: (x: number, y: number) => SceneNode[];
  /** Colour and weight of the words; the quiet ink and 400 where left out. */
  fill?: string;
  weight?: 400 | 600;
}

/** The place of a key in px, and its measures. */
export interface KeyOptions {
  /** Where the key begins: the left edge, and the top of its first line. */
  left?: number;
  top: number;
  /** How wide a line may be. */
  width: number;
  theme: Theme;
  /** Width of a sample; 14 where left out. */
  swatchWidth?: number;
  /** Height of a line; 22 where left out. */
  lineHeight?: number;
  /** How much wider words are drawn than they are measured; 1 where left out. */
  wider?: number;
}

const SIZE = 13;
const AFTER_SWATCH = 6;
const BETWEEN = 16;
/** Height of the second line of a label. */
const WRAPPED_PX = 16;

/** A key in as many lines as the width needs; a label that is wider than a line goes on below. `bottom` is where its last line ends, `samples` are the places of its samples. */
export function keyRow(entries: readonly KeyEntry[], { left = 0, top, width, theme, swatchWidth = 14, lineHeight = 22, wider = 1 }: KeyOptions) {
  const nodes: SceneNode[] = [];
  const samples: Plot[] = [];
  const before = swatchWidth + AFTER_SWATCH;
  let [x, y] = [left, top + lineHeight / 2];
  for (const { label, swatch, fill = theme.ink2, weight = 400 } of entries) {
    const needed = before + wider * textWidth(label, SIZE, weight);
    if (x > left && x + needed > left + width) [x, y] = [left, y + lineHeight];
    const lines = wrapText(label, (width - before) / wider, SIZE, weight);
    const place = { x: x + before, y: y + 4.5, fill, weight };
    nodes.push(...swatch(x, y), ...(lines.length > 1 ? textLines(lines, WRAPPED_PX, place) : [text(label, place)]));
    samples.push({ left: x, right: x + swatchWidth, top: y - lineHeight / 2, bottom: y + lineHeight / 2 });
    x += needed + BETWEEN;
    y += (lines.length - 1) * WRAPPED_PX;
  }
  return { nodes, samples, bottom: entries.length ? y + lineHeight / 2 : top };
}
