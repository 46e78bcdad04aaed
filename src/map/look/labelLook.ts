import type { Theme } from '../../theme/tokens.ts';

/** The kinds of names on the map. `state` takes part in the region, `other` does not. */
export type NameStyle = 'state' | 'other' | 'centre' | 'region' | 'limit' | 'zone' | 'ocean' | 'sea' | 'gulf';

/** The look of one kind of names. Sizes are in px; spacing and wrap are multiples of the size. */
export interface LabelLook {
  size: number;
  weight: 400 | 600;
  italic: boolean;
  spacing: number;
  /** Width of the longest allowed line. */
  wrap: number;
  ink: 'ink1' | 'landInk' | 'limitInk' | 'seaInk';
  halo: 'haloLand' | 'haloSea' | 'panel';
  /** Width of the halo around the letters. */
  haloWidth: number;
  /** The zoom from which names of this kind are shown. */
  fromZoom: number;
}

/** Height of a line, as a multiple of the size. */
export const LINE_HEIGHT = 1.2;
/** Distance from the top of a line to its baseline, as a multiple of the size. */
export const BASELINE = 0.95;
/** Shown at every zoom. */
const ALWAYS = -9;
/** A halo this wide, in px, covers what lies around the letters, so that a coloured name is read against the halo alone. */
export const COVERING_PX = 2.6;

const land: LabelLook = { size: 13, weight: 400, italic: false, spacing: 0, wrap: 8, ink: 'ink1', halo: 'haloLand', haloWidth: 1.2, fromZoom: ALWAYS };
const sea: LabelLook = { ...land, italic: true, wrap: 40, ink: 'seaInk', halo: 'haloSea', haloWidth: 1.5 };

/** The look of the names of each style. */
export const LABELS: Record<NameStyle, LabelLook> = {
  state: land,
  other: { ...land, ink: 'landInk', fromZoom: 2 },
  centre: { ...land, weight: 600, wrap: 10, halo: 'panel', haloWidth: 1.7 },
  region: { ...land, size: 15, weight: 600, wrap: 7, halo: 'panel', haloWidth: COVERING_PX },
  limit: { ...land, wrap: 9, ink: 'limitInk', halo: 'haloSea', haloWidth: COVERING_PX },
  zone: { ...land, weight: 600, wrap: 9, halo: 'haloSea', haloWidth: COVERING_PX },
  ocean: { ...sea, size: 17, spacing: 0.42, wrap: 9 },
  sea: { ...sea, size: 15, spacing: 0.04, fromZoom: 2.2 },
  gulf: { ...sea, fromZoom: 3 },
};

/** Scripts that have no italics and whose letters stand at their own distances. */
const UPRIGHT = /[\p{Script=Arabic}\p{Script=Han}]/u;

/** The look of one kind of names in the script of some words. */
export function labelLook(style: NameStyle, words: string): LabelLook {
  return UPRIGHT.test(words) ? { ...LABELS[style], italic: false, spacing: 0 } : LABELS[style];
}

/** Ink and halo of a kind of names in a theme. */
export function labelColors(style: NameStyle, theme: Theme): { ink: string; halo: string } {
  const { ink, halo } = LABELS[style];
  return { ink: theme[ink], halo: theme[halo] };
}
