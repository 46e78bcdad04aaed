import type { MapDescription } from '../../map/describe/types.ts';
import { BASELINE, LINE_HEIGHT, labelLook } from '../../map/look/labelLook.ts';
import type { Label, NameLabel, SymbolLabel } from '../../map/names/label.ts';
import { placeNames } from '../../map/names/placeNames.ts';
import { symbolShapes } from '../../map/names/symbolShapes.ts';
import { type SlideNode, THIN_SPACE } from '../pptx/deck.ts';
import type { Sheet } from './mapSheet.ts';
import { nameSheet } from './nameRoom.ts';
import { shapeNodes } from './shapeNodes.ts';

/** From this spacing on, thin spaces between the letters stand for it. */
const SPACED = 0.2;

/** The nodes of names, of centres and of the points of small States: what the map on screen shows, with room for longer lines to names. */
export function nameNodes(sheet: Sheet): SlideNode[] {
  const { map, boundaries, theme, room } = sheet;
  const labels = placeNames({ ...map, waterNames: level(map.waterNames) }, boundaries, theme, nameSheet(sheet));
  const from = (label: Label): [number, number] => [label.place.at[0] - room.x, label.place.at[1] - room.y];
  const symbols = labels.flatMap((label) => (label.kind === 'symbol' ? symbolNodes(label, from(label), sheet) : []));
  const names = labels.filter((label) => label.kind === 'name');
  return [...names.flatMap((name) => leaderNodes(name, from(name), theme.ink1)), ...symbols, ...names.map((name) => nameNode(name, from(name)))];
}

/** Names along waters without their turn: slides turn no names, so each needs the room in which it stands level. */
function level(names: MapDescription['waterNames']): MapDescription['waterNames'] {
  return { ...names, features: names.features.map((name) => ({ ...name, properties: { ...name.properties, turn: 0 } })) };
}

/** A symbol, with a line to its place where it was moved to the side. */
function symbolNodes({ symbol, name, hit, offset }: SymbolLabel, [x, y]: [number, number], { theme, map }: Sheet): SlideNode[] {
  const at = [x + offset[0], y + offset[1]] as const;
  const shapes = shapeNodes(symbolShapes(symbol, theme, map.regionId), ...at);
  if (!hit.startsWith('centre.')) return shapes;
  const isMoved = offset[0] !== 0 || offset[1] !== 0;
  const line: SlideNode[] = isMoved ? [{ kind: 'line', x1: x, y1: y, x2: at[0], y2: at[1], stroke: theme.ink1, strokeWidth: 1 }] : [];
  return [{ kind: 'group', name, description: name, children: [...line, ...shapes] }];
}

/** The line from a name to its place, with a dot at the place of a State. */
function leaderNodes({ style, leader }: NameLabel, [x, y]: [number, number], color: string): SlideNode[] {
  if (!leader) return [];
  const [[x1, y1], [x2, y2]] = leader;
  const line: SlideNode = { kind: 'line', x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2, stroke: color, strokeWidth: 0.8 };
  return style === 'state' ? [line, { kind: 'circle', x: x + x1, y: y + y1, radius: 1.7, fill: color }] : [line];
}

/** A name as a node. */
function nameNode({ style, lines, offset, color, halo }: NameLabel, [x, y]: [number, number]): SlideNode {
  const { size, weight, italic } = labelLook(style, lines.join(''));
  const top = y + offset[1] - (lines.length * size * LINE_HEIGHT) / 2;
  return {
    kind: 'name',
    x: x + offset[0],
    y: top + size * BASELINE,
    lines: lines.map((line) => spaced(line, style)),
    size,
    weight,
    italic,
    fill: color,
    // A plate over a water would hide it.
    halo: ['ocean', 'sea', 'gulf'].includes(style) ? '' : halo,
    anchor: 'middle',
  };
}

const spaced = (text: string, style: NameLabel['style']) =>
  labelLook(style, text).spacing >= SPACED
    ? text
        .split(' ')
        .map((word) => [...word].join(THIN_SPACE))
        .join(' ')
    : text;
