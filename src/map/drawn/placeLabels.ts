import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { CentreSymbol, MapDescription } from '../describe/types.ts';
import type { Box, Point } from './encode.ts';
import type { Paper } from './paper.ts';

export type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'center';

/** A name or a symbol over the drawn map, at a point of its plane. Names are already broken into lines. */
export type Label =
  | { kind: 'symbol'; at: Point; symbol: CentreSymbol | Island; hit: string }
  | { kind: 'name'; at: Point; style: NameStyle; lines: string[]; anchor: Anchor; gap: number; turn: number; color: string; hit: string; narrow: boolean };
/** The point of a small State, filled as its land would be. */
export type Island = `island-${'latest' | 'first' | 'land'}`;
export const isIsland = (symbol: CentreSymbol | Island): symbol is Island => symbol.startsWith('island-');
export type NameStyle = 'state' | 'other' | 'centre' | 'region' | 'limit' | 'ocean' | 'sea' | 'gulf';

const SIZE: Record<NameStyle, number> = { state: 13, other: 13, centre: 13, region: 15, limit: 13, ocean: 17, sea: 15, gulf: 13 };
const WATER_FROM_ZOOM = { ocean: -9, sea: 2.2, gulf: 3 };
const OTHERS_FROM_ZOOM = 2;
/** What a phone has for the bounds of a map, in px. */
const NARROW_PX = [334, 362] as const;
const AROUND: Anchor[] = ['left', 'right', 'top', 'bottom'];

/**
 * Symbols, and as many names as have room at `pxPerUnit`, the most important first, in the order of the live
 * map; `narrow` where one has room on a phone too.
 */
export function placeLabels(map: MapDescription, theme: Theme, paper: Paper, pxPerUnit: number, zoom: number): Label[] {
  const room = new Room(paper, pxPerUnit, Math.min(pxPerUnit, NARROW_PX[0] / paper.size[0], NARROW_PX[1] / paper.size[1]));
  const shown = (layer: MapDescription['layers'][number]) => map.layers.includes(layer);
  const named = shown('names');
  const islands = shown('participation') || map.level === 'world' ? map.states.features.filter((feature) => feature.properties.small) : [];
  for (const { properties, geometry } of islands) room.symbol(geometry.coordinates, `island-${properties.fill}`, `state.${properties.iso3}`);
  if (shown('centres'))
    for (const { properties, geometry } of map.centres.features) room.symbol(geometry.coordinates, properties.symbol, `centre.${properties.centreId}`);
  for (const { properties, geometry } of map.regionNames.features) {
    room.name(geometry.coordinates, {
      style: 'region',
      text: properties.name,
      anchors: ['center'],
      color: regionHue(theme, properties.regionId).ink,
      hit: `region.${properties.regionId}`,
      wrap: 7,
      always: true,
    });
  }
  if (named && shown('centres')) {
    for (const { properties, geometry } of map.centres.features)
      room.name(geometry.coordinates, { style: 'centre', text: properties.name, anchors: AROUND, gap: 10, hit: `centre.${properties.centreId}`, wrap: 10 });
  }
  if (named && shown('areas')) {
    for (const { properties, geometry } of map.limitNames.features)
      room.name(geometry.coordinates, {
        style: 'limit',
        text: properties.name,
        anchors: properties.level ? ['top', 'bottom'] : ['left', 'right'],
        gap: 11,
        wrap: 9,
      });
  }
  if (named && map.level === 'region') {
    for (const { properties, geometry } of [...map.states.features].sort((a, b) => a.properties.rank - b.properties.rank)) {
      const { member, small, name, iso3 } = properties;
      if (!member && zoom < OTHERS_FROM_ZOOM) continue;
      room.name(geometry.coordinates, {
        style: member ? 'state' : 'other',
        text: name,
        anchors: small ? AROUND : ['center', 'top', 'bottom'],
        gap: small ? 8 : 0,
        hit: member ? `state.${iso3}` : '',
        wrap: 8,
      });
    }
  }
  if (named) {
    for (const { properties, geometry } of map.waterNames.features) {
      if (zoom < WATER_FROM_ZOOM[properties.size]) continue;
      room.name(geometry.coordinates, {
        style: properties.size,
        text: properties.name,
        anchors: ['center'],
        turn: properties.turn,
        wrap: properties.size === 'ocean' ? 9 : 40,
      });
    }
  }
  return room.labels;
}

interface Wish {
  style: NameStyle;
  text: string;
  /** Where it may stand, the best first. */
  anchors: Anchor[];
  /** Px between the point and the name. */
  gap?: number;
  turn?: number;
  color?: string;
  hit?: string;
  /** Longest line in letters. */
  wrap: number;
  always?: boolean;
}

/** What is taken so far, in px around the middle of the plane; apart from it, what would be taken on a phone. */
class Room {
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

  name(position: number[], { style, text, anchors, gap = 0, turn = 0, color = '', hit = '', wrap, always = false }: Wish) {
    const size = SIZE[style];
    const weight = style === 'centre' || style === 'region' ? 600 : 400;
    const spacing = style === 'ocean' ? 0.42 * size : 0;
    const lines = evenLines(text, wrap * size, size + spacing * 1.7, weight);
    const half = Math.max(...lines.map((line) => textWidth(line, size, weight) + line.length * spacing)) / 2;
    const [width, height] = turn ? turned(half, lines.length * size * 0.62, turn) : [half, lines.length * size * 0.62];
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

function isFree([left, top, right, bottom]: Box, taken: Box[]): boolean {
  return !taken.some((box) => left < box[2] + 3 && right > box[0] - 3 && top < box[3] + 1 && bottom > box[1] - 1);
}

function turned(halfWidth: number, halfHeight: number, degrees: number): Point {
  const [cos, sin] = [Math.abs(Math.cos((degrees * Math.PI) / 180)), Math.abs(Math.sin((degrees * Math.PI) / 180))];
  return [halfWidth * cos + halfHeight * sin, halfWidth * sin + halfHeight * cos];
}

/** Lines of about the same length, as few as `width` allows: the way the live map breaks names. */
function evenLines(text: string, width: number, size: number, weight: 400 | 600): string[] {
  const count = wrapText(text, width, size, weight).length;
  for (let tried = textWidth(text, size, weight) / count; tried < width; tried += size / 2) {
    const lines = wrapText(text, tried, size, weight);
    if (lines.length <= count) return lines;
  }
  return wrapText(text, width, size, weight);
}
