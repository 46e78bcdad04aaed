import type { Theme } from '../../theme/tokens.ts';
import { dot } from './dot.ts';
import { path } from './path.ts';
import type { SceneNode } from './scene.ts';

/** The signs of lines, which tell them apart beside their colours. */
export const SIGNS = ['disc', 'square', 'diamond'] as const;
/** The second sign of a series beside its colour: the symbol of its points and the dash of its line. */
export type Sign = (typeof SIGNS)[number];

/** How one of several series looks. Two of them differ by colour or by sign. */
export interface SeriesLook {
  color: string;
  sign: Sign;
  dash?: string;
}

/** Colours that are told apart by every kind of sight, by their places among those of incidents. */
const COLORS = [3, 2, 6, 0, 1, 4];
/** A reader can name three hues; from the fourth series on a sign tells it apart as well. */
const HUES = 3;
const DASHES: Record<Sign, string> = { disc: '', square: '7 4', diamond: '2 3' };
const RADIUS_PX = 3.6;

/** The look of the series at a place in the list; after eighteen the looks begin again. */
export function seriesLook(theme: Theme, index: number): SeriesLook {
  const sign = SIGNS[Math.floor(index / HUES) % SIGNS.length] ?? 'disc';
  const dash = DASHES[sign];
  return { color: theme.incidents[COLORS[index % COLORS.length] ?? 0] ?? theme.ink1, sign, ...(dash ? { dash } : {}) };
}

/** The symbol of a point of a series. */
export function signNode({ color, sign }: SeriesLook, x: number, y: number): SceneNode[] {
  const r = RADIUS_PX;
  if (sign === 'disc') return [dot(x, y, { fill: color })];
  if (sign === 'square') return [{ kind: 'rect', x: x - r, y: y - r, width: 2 * r, height: 2 * r, fill: color }];
  return path(`M${x.toFixed(1)} ${(y - 1.4 * r).toFixed(1)}l${1.4 * r} ${1.4 * r}l${-1.4 * r} ${1.4 * r}l${-1.4 * r} ${-1.4 * r}z`, { fill: color });
}
