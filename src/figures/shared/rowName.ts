import { max } from 'd3';
import { textWidth, wordsOf, wrapText } from '../../lib/text/textWidth.ts';
import type { SceneNode } from './scene.ts';
import { textLines } from './textLines.ts';

/** Size in px of the type of a name in more than one line, and the height of such a line. */
const [SMALL_PX, LINE_PX] = [13, 13.5];

/** Where the name of a row stands: its left edge, the middle of the row, and the room up to the next column, in px. */
export interface RowNamePlace {
  x: number;
  middle: number;
  room: number;
  fill: string;
  /** Height of the type of a name in one line, in px; 14 where left out. */
  size?: number;
}

/** The name of a row in one line or, where it is too long for its column, in as many slightly smaller ones as it needs. */
export function rowName(name: string, { x, middle, room, fill, size = 14 }: RowNamePlace): SceneNode[] {
  const lines = rowLines(name, room, size);
  if (lines.length === 1) return textLines(lines, LINE_PX, { x, y: middle + 5, size: textWidth(name, size) <= room ? size : SMALL_PX, fill });
  return textLines(lines, LINE_PX, { x, y: middle + 4.75 - ((lines.length - 1) * LINE_PX) / 2, size: SMALL_PX, fill });
}

function rowLines(name: string, room: number, size: number): string[] {
  return textWidth(name, size) <= room ? [name] : wrapText(name, room, SMALL_PX);
}

/** How high the name of a row stands, in px. */
export function rowNameHeight(name: string, room: number, size = 14): number {
  return rowLines(name, room, size).length * LINE_PX;
}

/** The room that the names of some rows take: as much as the longest one needs, at most `most` px, but never less than the longest word. */
export function nameRoom(names: readonly string[], most: number, size = 14): number {
  const longest = max(names, (name) => textWidth(name, size)) ?? 0;
  if (longest <= most) return longest;
  return Math.max(most, max(names.flatMap(wordsOf), (word) => textWidth(word, SMALL_PX)) ?? 0);
}
