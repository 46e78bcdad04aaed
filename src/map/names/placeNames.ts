import type { Box, Point } from '../../lib/geo/clip.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import type { MapDescription } from '../describe/types.ts';
import { isIsland, type Label, type NameLabel, type SymbolLabel } from './label.ts';
import { liesOnLand } from './landPieces.ts';
import { NameSpace } from './NameSpace.ts';
import type { NameSheet } from './nameSheet.ts';
import { nameText } from './nameText.ts';
import { symbolLabels } from './symbols.ts';
import { nameWishes, type Wish, type WishInput } from './wishes.ts';

const ISLAND_PX = 4;
const SYMBOL_PX = 8;

/**
 * All symbols of a map, and as many of its names as have room on a sheet, the most important first. No name lies over another, over a
 * symbol or over what lies over the map, and the frame cuts none. The live map, the drawn map, built pages, files and slides all show these.
 */
export function placeNames(map: MapDescription, boundaries: BoundaryData, theme: Theme, sheet: NameSheet): Label[] {
  const { width, height } = sheet.view;
  const space = new NameSpace(sheet.frame, sheet.beyond > 0 ? [0, 0, width, height] : undefined);
  for (const box of sheet.taken) space.take(box);
  const symbols = symbolLabels(map, sheet);
  for (const symbol of symbols) space.take(boxOf(symbol));
  const names = nameWishes({ map, theme, sheet, boundaries }, symbols).flatMap((wish) => named(wish, space, { theme, sheet, boundaries }));
  return [...symbols, ...names];
}

function boxOf({ place: { at }, offset, symbol }: SymbolLabel): Box {
  const [x, y] = [at[0] + offset[0], at[1] + offset[1]];
  const half = isIsland(symbol) ? ISLAND_PX : SYMBOL_PX;
  return [x - half, y - half, x + half, y + half];
}

function named(wish: Wish, space: NameSpace, { theme, sheet, boundaries }: Pick<WishInput, 'theme' | 'sheet' | 'boundaries'>): NameLabel[] {
  const { lines, half } = nameText(wish.text, wish.style);
  const [w, h] = [half[0] * sheet.wider, half[1]];
  const placed = space.place(wish, [w, h]);
  if (!placed) return [];
  const { place, style, turn, color, hit, at, filled } = wish;
  const { x, y } = placed;
  const from = ([toX, toY]: readonly [number, number]): Point => [Math.round(toX - place.at[0]), Math.round(toY - place.at[1])];
  const leader = placed.leader ? ([from(at), from(placed.leader)] as const) : null;
  // A name that is led away from its land, or is wider than its land, mostly stands over the sea. A halo in the colour of the land would be a blot there.
  const isOnFill = !leader && (!filled || wish.halo === theme.land || liesOnLand([x - w, y - h, x + w, y + h], filled, sheet, boundaries));
  const halo = isOnFill ? wish.halo : theme.haloSea;
  return [{ kind: 'name', place, offset: from([x, y]), leader, style, lines, turn: Math.round(turn), color, halo, hit }];
}
