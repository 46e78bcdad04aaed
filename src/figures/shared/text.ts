import type { SceneNode } from './scene.ts';

/** The place of a line of text in px, and its look. */
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
}

/** A line of text. No words of a figure are cut: what is too long for its place is broken into lines, or is given more room. */
export function text(words: string, { size = 13, ...options }: TextOptions): Extract<SceneNode, { kind: 'text' }> {
  return { kind: 'text', text: words, size, ...options };
}
