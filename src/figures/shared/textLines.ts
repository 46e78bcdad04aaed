import { unbroken } from '../../lib/text/textWidth.ts';
import type { SceneNode } from './scene.ts';
import { type TextOptions, text } from './text.ts';

/** A text on several lines of a height in px; who hears the figure hears one text. */
export function textLines(lines: readonly string[], lineHeight: number, options: TextOptions): SceneNode[] {
  return lines.map((line, index) => ({ ...text(line, { ...options, y: options.y + index * lineHeight }), uncut: index ? '' : unbroken(lines) }));
}
