import type { Point } from '../../lib/geo/clip.ts';
import type { CentreSymbol, IslandFill } from '../describe/types.ts';
import type { NameStyle } from '../look/labelLook.ts';
import type { NamePlace } from './nameSheet.ts';

/** The point of a small State, filled as its land would be. */
export type Island = `island-${IslandFill}`;
/** Whether a symbol is the point of a small State. */
export const isIsland = (symbol: CentreSymbol | Island): symbol is Island => symbol.startsWith('island-');

/** A symbol at its place, moved by px where another stands there. */
export interface SymbolLabel {
  kind: 'symbol';
  place: NamePlace;
  offset: Point;
  symbol: CentreSymbol | Island;
  name: string;
  hit: string;
}

/** A name that has been placed and broken into lines. All lengths are in px from its place. */
export interface NameLabel {
  kind: 'name';
  place: NamePlace;
  /** The middle of the name. */
  offset: Point;
  /** From the mark to the name, where the name stands away from it. */
  leader: readonly [Point, Point] | null;
  style: NameStyle;
  lines: string[];
  turn: number;
  color: string;
  halo: string;
  hit: string;
}

/** A name or a symbol over the map. */
export type Label = SymbolLabel | NameLabel;
