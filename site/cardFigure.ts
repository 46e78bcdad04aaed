import { range } from 'd3';
import type { Figure } from '../src/figures/shared/figure.ts';
import { shortened } from '../src/figures/shared/shortened.ts';

/** Makes a figure at a width in px, of all its rows or of at most so many. */
export type CardMaker = (as: { width: number; most?: number }) => Figure;

/** A figure whose scene, drawn larger by `scale`, is whole in the room of a card. */
interface Composed {
  figure: Figure;
  scale: number;
}

/** How much larger a whole figure is drawn, the largest letters first, so that they can be read in a card that is shown small. */
const SCALES = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;
/** How much larger a list is drawn of which some rows are left out, and the rows that it must have to be worth showing. */
const LIST_SCALES = [1.2, 1.1, 1, 0.9] as const;
const LEAST_ROWS = 3;

/** The room in px that a card has for a drawing; a list of which rows are left out needs `more` of its height for the words that say so. */
export interface CardRoom {
  width: number;
  height: number;
  more: number;
}

/**
 * A figure that is whole within the room of a card: all of it where that can be read, else as many of the rows that tell most as have room (`left` of the figure says how many are not drawn). Null
 * where neither can be read, and where the figure is not drawn at all.
 */
export function composeFigure(make: CardMaker, room: CardRoom): Composed | null {
  for (const scale of SCALES) {
    const figure = make({ width: Math.floor(room.width / scale) });
    if (!figure.scene) return null;
    if (fits(figure, scale, room)) return { figure, scale };
  }
  for (const scale of LIST_SCALES) {
    const part = partOf(make, scale, room);
    if (part) return { figure: part, scale };
  }
  return null;
}

function fits({ scene, left }: Figure, scale: number, { width, height, more }: CardRoom): boolean {
  return scene !== null && scene.height * scale <= height - (left ? more : 0) && scene.width * scale <= width + 1;
}

/** The figure with as many rows as fit; one without rows to count leaves out its notes. Null where too few fit. */
function partOf(make: CardMaker, scale: number, room: CardRoom): Figure | null {
  const width = Math.floor(room.width / scale);
  const { rowCount } = make({ width });
  const figure =
    rowCount === undefined
      ? range(LEAST_ROWS, -1, -1)
          .map((most) => make({ width, most }))
          .find((made) => fits(made, scale, room))
      : shortened((most) => make({ width, ...(most ? { most } : {}) }), (room.height - room.more) / scale);
  if (!figure || !fits(figure, scale, room)) return null;
  return figure.left && (rowCount ?? 0) - figure.left < LEAST_ROWS ? null : figure;
}
