import type { Box, Point } from '../../lib/geo/clip.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import type { MapDescription } from '../describe/types.ts';
import { isIsland, type Label, type NameLabel, type SymbolLabel } from './label.ts';
import { NameSpace } from './NameSpace.ts';
import type { NameSheet } from './nameSheet.ts';
import { nameText } from './nameText.ts';
import { symbolLabels } from './symbols.ts';
import { nameWishes, type Wish } from './wishes.ts';

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
  const names = nameWishes({ map, theme, sheet, boundaries }, symbols).flatMap((wish) => named(wish, space, theme, sheet.wider));
  return [...symbols, ...names];
}

function boxOf({ place: { at }, offset, symbol }: SymbolLabel): Box {
  const [x, y] = [at[0] + offset[0], at[1] + offset[1]];
  const half = isIsland(symbol) ? ISLAND_PX : SYMBOL_PX;
  return [x - half, y - half, x + half, y + half];
}

function named(wish: Wish, space: NameSpace, { haloSea }: Theme, wider: number): NameLabel[] {
  const { lines, half } = nameText(wish.text, wish.style);
  const placed = space.place(wish, [half[0] * wider, half[1]]);
  if (!placed) return [];
  const { place, style, turn, color, halo, hit, at } = wish;
  const from = ([x, y]: readonly [number, number]): Point => [Math.round(x - place.at[0]), Math.round(y - place.at[1])];
  const leader = placed.leader ? ([from(at), from(placed.leader)] as const) : null;
  // A name that is led away from its land mostly stands at sea.
  return [{ kind: 'name', place, offset: from([placed.x, placed.y]), leader, style, lines, turn: Math.round(turn), color, halo: leader ? haloSea : halo, hit }];
}
