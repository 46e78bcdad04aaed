import { cutText } from '../../lib/text/textWidth.ts';
import type { SceneNode } from './scene.ts';

export interface TextOptions {
  x: number;
  /** The base line. */
  y: number;
  fill: string;
  /** Height of the type in px; 13 where left out. */
  size?: number;
  weight?: 400 | 600;
  /** Which part of the text stands at `x`; its start where left out. */
  anchor?: 'start' | 'middle' | 'end';
  /** Turned around (x, y) by so many degrees, clockwise. */
  turn?: number;
  /** The language of the text, where it is not the reader's. */
  lang?: string;
  /** The most px it may take: a longer text is cut with an ellipsis. */
  maxWidth?: number;
}

/** A line of text. */
export function text(words: string, { size = 13, maxWidth, ...options }: TextOptions): Extract<SceneNode, { kind: 'text' }> {
  const shown = maxWidth === undefined ? words : cutText(words, maxWidth, size, options.weight);
  return { kind: 'text', text: shown, ...(shown === words ? {} : { uncut: words }), size, ...options };
}
