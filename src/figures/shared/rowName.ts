import { textWidth, unbroken, wrapText } from '../../lib/text/textWidth.ts';
import type { SceneNode } from './scene.ts';
import { text } from './text.ts';

/** Where the name of a row stands: its left edge, the middle of the row, and the room up to the next column, in px. */
export interface RowNamePlace {
  x: number;
  middle: number;
  room: number;
  fill: string;
  /** Height of the type of a name in one line, in px; 14 where left out. */
  size?: number;
}

/** The name of a row in one line or, where it is too long for its column, in two slightly smaller ones; only what two cannot hold is cut. */
export function rowName(name: string, { x, middle, room, fill, size = 14 }: RowNamePlace): SceneNode[] {
  if (textWidth(name, size) <= room) return [text(name, { x, y: middle + 5, size, fill })];
  const [first = '', ...rest] = wrapText(name, room, 13);
  if (!rest.length) return [text(first, { x, y: middle + 4, size: 13, fill, maxWidth: room })];
  return [first, unbroken(rest)].map((line, row) => text(line, { x, y: middle - 2 + row * 13.5, size: 13, fill, maxWidth: room }));
}
