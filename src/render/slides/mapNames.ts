import { textWidth } from '../../lib/text/textWidth.ts';
import { symbolShapes } from '../../map/drawn/labelSvg.ts';
import { nameLines } from '../../map/drawn/placeLabels.ts';
import { LABELS, LINE_HEIGHT, labelColors, type NameStyle } from '../../map/look/labelLook.ts';
import { centreShapes } from '../../map/look/symbols.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { SlideNode } from '../pptx/deck.ts';
import { WIDER } from '../pptx/layout.ts';
import type { Sheet } from './mapSheet.ts';
import { NameSpace, type Placed } from './nameSpace.ts';
import { shapeNodes } from './shapeNodes.ts';

/** Size in px of the corner that the scale occupies. */
const SCALE_ROOM = { width: 180, height: 48 };
/** Slides have no letter spacing. From this spacing on, thin spaces between the letters stand for it. */
const SPACED = 0.2;
const SYMBOL_PX = 8;
/** Two symbols nearer than this stand beside each other, each with a line to its place. */
const APART_PX = 15;
const BASELINE = 0.95;

/** A name to be placed around a point in px from the middle of the map. */
interface Wish {
  at: readonly [number, number];
  text: string;
  style: NameStyle;
  halo: string;
  /** Where it may stand: over its point, beside a mark of a radius in px, or both; a name that must stand may be led there by a line. */
  over: boolean;
  radius: number;
  must: boolean;
  color?: string;
}

/**
 * The nodes of names, of centres and of the points of small States. Members and centres all have their names, where need be at the end of
 * a line; other names stand where there is room. Nothing reaches over the frame.
 */
export function nameNodes(sheet: Sheet): SlideNode[] {
  const { map, band, room } = sheet;
  const space = new NameSpace([-room.x, -room.y, room.x, room.y]);
  if (band) space.take([-room.x, room.y - SCALE_ROOM.height, -room.x + SCALE_ROOM.width, room.y]);
  const symbols = symbolNodes(sheet, space);
  const shown = (layer: (typeof map.layers)[number]) => map.layers.includes(layer);
  const wishes = [
    ...regionWishes(sheet),
    ...(shown('names')
      ? [...stateWishes(sheet, true), ...centreWishes(sheet), ...limitWishes(sheet), ...stateWishes(sheet, false), ...waterWishes(sheet)]
      : []),
  ];
  const names = wishes.flatMap((wish) => wishNodes(wish, space, sheet));
  const isLine = ({ kind }: SlideNode) => kind === 'line' || kind === 'circle';
  return [...names.filter(isLine), ...symbols, ...names.filter((node) => !isLine(node))];
}

/** The points of small States and the symbols of centres; symbols that would lie over each other stand side by side. */
function symbolNodes(sheet: Sheet, space: NameSpace): SlideNode[] {
  const { map, theme } = sheet;
  const islands = map.layers.includes('participation') || map.level === 'world' ? map.states.features.filter(({ properties }) => properties.small) : [];
  const points = islands.flatMap(({ properties: { fill }, geometry }) =>
    pointsOf(geometry.coordinates, sheet).flatMap(([x, y]) => {
      space.take([x - 4, y - 4, x + 4, y + 4]);
      return shapeNodes(symbolShapes(`island-${fill}`, theme, map.regionId), x, y);
    }),
  );
  return [
    ...points,
    ...placedCentres(sheet).map(({ name, symbol, at: [x, y], from }): SlideNode => {
      space.take([x - SYMBOL_PX, y - SYMBOL_PX, x + SYMBOL_PX, y + SYMBOL_PX]);
      const line: SlideNode[] = from ? [{ kind: 'line', x1: from[0], y1: from[1], x2: x, y2: y, stroke: theme.ink1, strokeWidth: 1 }] : [];
      return { kind: 'group', name, description: name, children: [...line, ...shapeNodes(centreShapes(symbol, theme), x, y)] };
    }),
  ];
}

/** The centres with the place of their symbol, and the true place where the symbol was moved to the side. */
function placedCentres(sheet: Sheet) {
  const placed: { name: string; symbol: Parameters<typeof centreShapes>[0]; at: [number, number]; from?: [number, number] }[] = [];
  for (const { properties, geometry } of sheet.map.layers.includes('centres') ? sheet.map.centres.features : []) {
    for (const at of pointsOf(geometry.coordinates, sheet)) {
      const isFree = ([x, y]: [number, number]) => !placed.some((other) => Math.hypot(other.at[0] - x, other.at[1] - y) < APART_PX);
      const around = Array.from({ length: 8 }, (_, step): [number, number] => [
        at[0] + APART_PX * Math.cos((step * Math.PI) / 4),
        at[1] + APART_PX * Math.sin((step * Math.PI) / 4),
      ]);
      const free = isFree(at) ? at : around.find(isFree);
      placed.push({ name: properties.name, symbol: properties.symbol, at: free ?? at, ...(free && free !== at ? { from: at } : {}) });
    }
  }
  return placed;
}

function regionWishes(sheet: Sheet): Wish[] {
  const { map, theme } = sheet;
  return map.regionNames.features.flatMap(({ properties: { name, regionId }, geometry }) =>
    pointsOf(geometry.coordinates, sheet).map(
      (at): Wish => ({ at, text: name, style: 'region', halo: theme.panel, over: true, radius: 0, must: true, color: regionHue(theme, regionId).ink }),
    ),
  );
}

function centreWishes(sheet: Sheet): Wish[] {
  return placedCentres(sheet).map(
    ({ name, at }): Wish => ({ at, text: name, style: 'centre', halo: sheet.theme.panel, over: false, radius: SYMBOL_PX + 2, must: true }),
  );
}

/** Names of members on the fill of their land, or of the other States. */
function stateWishes(sheet: Sheet, isMember: boolean): Wish[] {
  const { map, theme, camera } = sheet;
  if (map.level !== 'region' || (!isMember && camera.zoom < LABELS.other.fromZoom)) return [];
  const hue = regionHue(theme, map.regionId);
  const rows = map.states.features.filter(({ properties }) => properties.member === isMember).toSorted((a, b) => b.properties.rank - a.properties.rank);
  return (isMember ? rows : rows.toReversed()).flatMap(({ properties: { name, small, fill }, geometry }) =>
    pointsOf(geometry.coordinates, sheet).map(
      (at): Wish => ({
        at,
        text: name,
        style: isMember ? 'state' : 'other',
        halo: small ? theme.haloSea : fill === 'latest' || fill === 'first' ? hue[fill] : theme.haloLand,
        over: !small,
        radius: small ? 6 : 2,
        must: isMember,
      }),
    ),
  );
}

function limitWishes(sheet: Sheet): Wish[] {
  return sheet.map.limitNames.features.flatMap(({ properties: { name }, geometry }) =>
    pointsOf(geometry.coordinates, sheet).map(
      (at): Wish => ({ at, text: name, style: 'limit', halo: sheet.theme.haloSea, over: false, radius: 4, must: false }),
    ),
  );
}

function waterWishes(sheet: Sheet): Wish[] {
  return sheet.map.waterNames.features
    .filter(({ properties: { size } }) => sheet.camera.zoom >= LABELS[size].fromZoom)
    .flatMap(({ properties: { name, size }, geometry }) =>
      pointsOf(geometry.coordinates, sheet).map((at): Wish => ({ at, text: spaced(name, size), style: size, halo: '', over: true, radius: 0, must: false })),
    );
}

const spaced = (text: string, style: NameStyle) =>
  LABELS[style].spacing >= SPACED
    ? text
        .split(' ')
        .map((word) => [...word].join('\u2009'))
        .join(' ')
    : text;

/** The places of a position in px around the middle of the map, one for each copy of the world, where they lie within the frame. */
function pointsOf(position: number[], { paper, unit, room }: Sheet): [number, number][] {
  return paper
    .points(position)
    .map(([x, y]): [number, number] => [x * unit, y * unit])
    .filter(([x, y]) => Math.abs(x) < room.x - 2 && Math.abs(y) < room.y - 2);
}

function wishNodes(wish: Wish, space: NameSpace, { theme }: Sheet): SlideNode[] {
  const { size, weight, italic } = LABELS[wish.style];
  const lines = nameLines(wish.text, wish.style);
  const half = [(Math.max(...lines.map((line) => textWidth(line, size, weight))) * WIDER) / 2, (lines.length * size * LINE_HEIGHT) / 2] as const;
  const placed = space.place(wish, half);
  if (!placed) return [];
  const { ink } = labelColors(wish.style, theme);
  const name: SlideNode = {
    kind: 'name',
    x: placed.x,
    y: placed.y - half[1] + size * BASELINE,
    lines,
    size,
    weight,
    italic,
    fill: wish.color || ink,
    halo: placed.leader ? theme.haloSea : wish.halo,
    anchor: 'middle',
  };
  return [...leaderNodes(wish, placed, theme.ink1), name];
}

/** The line from a name to its place, with a dot at the place of a State. */
function leaderNodes({ style, at: [x, y] }: Wish, { leader }: Placed, color: string): SlideNode[] {
  if (!leader) return [];
  const line: SlideNode = { kind: 'line', x1: x, y1: y, x2: leader[0], y2: leader[1], stroke: color, strokeWidth: 0.8 };
  return style === 'state' ? [line, { kind: 'circle', x, y, radius: 1.7, fill: color }] : [line];
}
