import type { Box, Point } from '../../lib/geo/clip.ts';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { CentreSymbol, IslandFill, MapDescription } from '../describe/types.ts';
import { LABELS, LINE_HEIGHT, type NameStyle } from '../look/labelLook.ts';
import type { Paper } from './paper.ts';

export type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'center';

/** A name or a symbol over the drawn map, at a point of its plane. Names are already broken into lines. */
export type Label =
  | { kind: 'symbol'; at: Point; symbol: CentreSymbol | Island; hit: string }
  | { kind: 'name'; at: Point; style: NameStyle; lines: string[]; anchor: Anchor; gap: number; turn: number; color: string; hit: string; narrow: boolean };
/** The point of a small State, filled as its land would be. */
export type Island = `island-${IslandFill}`;
export const isIsland = (symbol: CentreSymbol | Island): symbol is Island => symbol.startsWith('island-');

/** Width and height in px of the map's bounds on a phone. */
const NARROW_PX = [334, 362] as const;
const AROUND: Anchor[] = ['left', 'right', 'top', 'bottom'];

/**
 * Places all symbols, and as many names as fit without overlap at the scale `pxPerUnit`, the most important first, in the order of the live map. A label's
 * `narrow` says whether the name also fits on a phone.
 */
export function placeLabels(map: MapDescription, theme: Theme, paper: Paper, pxPerUnit: number, zoom: number): Label[] {
  const space = new LabelSpace(paper, pxPerUnit, Math.min(pxPerUnit, NARROW_PX[0] / paper.size[0], NARROW_PX[1] / paper.size[1]));
  const shown = (layer: MapDescription['layers'][number]) => map.layers.includes(layer);
  if (shown('participation') || map.level === 'world') placeIslands(map, space);
  if (shown('centres')) placeCentres(map, space);
  placeNames(space, regionWishes(map, theme));
  if (!shown('names')) return space.labels;
  if (shown('centres')) placeNames(space, centreWishes(map));
  if (shown('areas')) placeNames(space, limitWishes(map));
  if (map.level === 'region') placeNames(space, stateWishes(map, zoom));
  placeNames(space, waterWishes(map, zoom));
  return space.labels;
}

function placeIslands({ states }: MapDescription, space: LabelSpace) {
  for (const { properties, geometry } of states.features)
    if (properties.small) space.symbol(geometry.coordinates, `island-${properties.fill}`, `state.${properties.iso3}`);
}

function placeCentres({ centres }: MapDescription, space: LabelSpace) {
  for (const { properties, geometry } of centres.features) space.symbol(geometry.coordinates, properties.symbol, `centre.${properties.centreId}`);
}

function placeNames(space: LabelSpace, wishes: Wish[]) {
  for (const wish of wishes) space.name(wish);
}

function regionWishes({ regionNames }: MapDescription, theme: Theme): Wish[] {
  return regionNames.features.map(({ properties: { name, regionId }, geometry }) => ({
    position: geometry.coordinates,
    style: 'region',
    text: name,
    anchors: ['center'],
    color: regionHue(theme, regionId).ink,
    hit: `region.${regionId}`,
    always: true,
  }));
}

function centreWishes({ centres }: MapDescription): Wish[] {
  return centres.features.map(({ properties: { name, centreId }, geometry }) => ({
    position: geometry.coordinates,
    style: 'centre',
    text: name,
    anchors: AROUND,
    gap: 10,
    hit: `centre.${centreId}`,
  }));
}

function limitWishes({ limitNames }: MapDescription): Wish[] {
  return limitNames.features.map(({ properties: { name, level }, geometry }) => ({
    position: geometry.coordinates,
    style: 'limit',
    text: name,
    anchors: level ? ['top', 'bottom'] : ['left', 'right'],
    gap: 11,
  }));
}

function stateWishes({ states }: MapDescription, zoom: number): Wish[] {
  return states.features
    .toSorted((a, b) => a.properties.rank - b.properties.rank)
    .map(
      ({ properties: { member, small, name, iso3 }, geometry }): Wish => ({
        position: geometry.coordinates,
        style: member ? 'state' : 'other',
        text: name,
        anchors: small ? AROUND : ['center', 'top', 'bottom'],
        gap: small ? 8 : 0,
        hit: member ? `state.${iso3}` : '',
      }),
    )
    .filter(({ style }) => zoom >= LABELS[style].fromZoom);
}

function waterWishes({ waterNames }: MapDescription, zoom: number): Wish[] {
  return waterNames.features
    .map(({ properties: { name, size, turn }, geometry }): Wish => ({ position: geometry.coordinates, style: size, text: name, anchors: ['center'], turn }))
    .filter(({ style }) => zoom >= LABELS[style].fromZoom);
}

/** A name to be placed. */
interface Wish {
  position: number[];
  style: NameStyle;
  text: string;
  /** The allowed positions of the name relative to its point, the best first. */
  anchors: Anchor[];
  /** Px between the point and the name. */
  gap?: number;
  turn?: number;
  color?: string;
  hit?: string;
  /** Place the name even if it overlaps others. */
  always?: boolean;
}

/** The labels placed so far, and the boxes they occupy, in px around the middle of the plane: on this map, and separately on a phone. */
class LabelSpace {
  readonly labels: Label[] = [];
  private readonly taken: Box[] = [];
  private readonly takenNarrow: Box[] = [];

  constructor(
    private readonly paper: Paper,
    private readonly pxPerUnit: number,
    private readonly narrowPxPerUnit: number,
  ) {}

  symbol(position: number[], symbol: CentreSymbol | Island, hit: string) {
    for (const at of this.copies(position)) {
      this.labels.push({ kind: 'symbol', at, symbol, hit });
      if (isIsland(symbol)) continue;
      this.taken.push(this.box(at, 7, 7, 'center', 0));
      this.takenNarrow.push(this.box(at, 7, 7, 'center', 0, this.narrowPxPerUnit));
    }
  }

  name({ position, style, text, anchors, gap = 0, turn = 0, color = '', hit = '', always = false }: Wish) {
    const { lines, halfWidth, halfHeight } = measured(text, style);
    const [width, height] = turn ? turned(halfWidth, halfHeight, turn) : [halfWidth, halfHeight];
    for (const at of this.copies(position)) {
      const anchor = anchors.find((entry) => isFree(this.box(at, width, height, entry, gap), this.taken)) ?? (always ? anchors[0] : undefined);
      if (!anchor) continue;
      this.taken.push(this.box(at, width, height, anchor, gap));
      const narrowBox = this.box(at, width, height, anchor, gap, this.narrowPxPerUnit);
      const narrow = always || isFree(narrowBox, this.takenNarrow);
      if (narrow) this.takenNarrow.push(narrowBox);
      this.labels.push({ kind: 'name', at, style, lines, anchor, gap, turn, color, hit, narrow });
    }
  }

  private copies(position: number[]): Point[] {
    return this.paper.points(position).map(([x, y]) => [Math.round(x), Math.round(y)]);
  }

  private box([x, y]: Point, halfWidth: number, halfHeight: number, anchor: Anchor, gap: number, scale = this.pxPerUnit): Box {
    const [px, py] = [x * scale, y * scale];
    const middle = {
      left: [px + gap + halfWidth, py],
      right: [px - gap - halfWidth, py],
      top: [px, py + gap + halfHeight],
      bottom: [px, py - gap - halfHeight],
      center: [px, py],
    }[anchor];
    const [cx = 0, cy = 0] = middle;
    return [cx - halfWidth, cy - halfHeight, cx + halfWidth, cy + halfHeight];
  }
}

/** Breaks a name into lines and measures half the width and height of its box in px. */
function measured(text: string, style: NameStyle): { lines: string[]; halfWidth: number; halfHeight: number } {
  const { size, weight, spacing } = LABELS[style];
  const lines = nameLines(text, style);
  const halfWidth = Math.max(...lines.map((line) => textWidth(line, size, weight) + line.length * spacing * size)) / 2;
  return { lines, halfWidth, halfHeight: (lines.length * size * LINE_HEIGHT) / 2 };
}

/** The lines of a name: about equally long, and no longer than its kind allows. */
export function nameLines(text: string, style: NameStyle): string[] {
  const { size, weight, spacing, wrap } = LABELS[style];
  return evenLines(text, wrap * size, size * (1 + spacing * 1.7), weight);
}

function isFree([left, top, right, bottom]: Box, taken: Box[]): boolean {
  return !taken.some((box) => left < box[2] + 3 && right > box[0] - 3 && top < box[3] + 1 && bottom > box[1] - 1);
}

function turned(halfWidth: number, halfHeight: number, degrees: number): Point {
  const [cos, sin] = [Math.abs(Math.cos((degrees * Math.PI) / 180)), Math.abs(Math.sin((degrees * Math.PI) / 180))];
  return [halfWidth * cos + halfHeight * sin, halfWidth * sin + halfHeight * cos];
}

/** Breaks a text into lines of about the same length, as few as `width` px allows, as the live map does. */
function evenLines(text: string, width: number, size: number, weight: 400 | 600): string[] {
  const count = wrapText(text, width, size, weight).length;
  for (let tried = textWidth(text, size, weight) / count; tried < width; tried += size / 2) {
    const lines = wrapText(text, tried, size, weight);
    if (lines.length <= count) return lines;
  }
  return wrapText(text, width, size, weight);
}
