import type { Box } from '../../lib/geo/clip.ts';
import { WIDER } from '../../lib/text/textWidth.ts';
import type { NameSheet } from '../../map/names/nameSheet.ts';
import { symbolLabels } from '../../map/names/symbols.ts';
import type { Sheet } from './mapSheet.ts';

/** Size in px of the corner that the scale occupies, and how far a symbol reaches from its middle. */
const SCALE_ROOM = { width: 180, height: 48 } as const;
const SYMBOL_PX = 8;
/** The longest line from a name to its place, in px: a slide names all members and centres. */
const LEAD_PX = 240;

/** The sheet on which the names of a slide's map are placed, off its scale. */
export function nameSheet(sheet: Sheet): NameSheet {
  const free = freeSheet(sheet);
  return { ...free, taken: sheet.band ? [scalePlace(sheet)] : [] };
}

/** The corner of a map in which its scale stands, in px from its upper left corner: the lower left one, or the lower right one where symbols lie in the left one alone. */
export function scalePlace(sheet: Sheet): Box {
  const [width, height] = [2 * sheet.room.x, 2 * sheet.room.y];
  const reach = Math.min(SCALE_ROOM.width, width / 2);
  const left: Box = [0, height - SCALE_ROOM.height, reach, height];
  const right: Box = [width - reach, height - SCALE_ROOM.height, width, height];
  const symbols = symbolLabels(sheet.map, freeSheet(sheet)).map(({ place, offset }) => ({ x: place.at[0] + offset[0], y: place.at[1] + offset[1] }));
  const isFree = ([from, top, to]: Box) => !symbols.some(({ x, y }) => x > from - SYMBOL_PX && x < to + SYMBOL_PX && y > top - SYMBOL_PX);
  return isFree(left) || !isFree(right) ? left : right;
}

function freeSheet({ room, camera, projection }: Sheet): NameSheet {
  const [width, height] = [2 * room.x, 2 * room.y];
  return { view: { camera, width, height, projection }, frame: [0, 0, width, height], taken: [], lead: LEAD_PX, wider: WIDER, beyond: -2 };
}
