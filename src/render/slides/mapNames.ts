import { textWidth } from '../../lib/text/textWidth.ts';
import { nameLayout, symbolShapes } from '../../map/drawn/labelSvg.ts';
import { isIsland, type Label, placeLabels } from '../../map/drawn/placeLabels.ts';
import { LABELS, labelColors, type NameStyle } from '../../map/look/labelLook.ts';
import type { SlideNode } from '../pptx/deck.ts';
import type { Sheet } from './mapSheet.ts';
import { shapeNodes } from './shapeNodes.ts';

/** Size in px of the corner that the scale occupies. */
const SCALE_ROOM = { width: 180, height: 48 };
/** Slides have no letter spacing. From this spacing on, thin spaces between the letters stand for it. */
const SPACED = 0.2;

/** The nodes of names, of centres and of the points of small States. */
export function nameNodes(sheet: Sheet): SlideNode[] {
  const { map, theme, paper, unit, camera } = sheet;
  return placeLabels(map, theme, paper, unit, camera.zoom).flatMap((label) => {
    const [x, y] = [label.at[0] * unit, label.at[1] * unit];
    if (label.kind === 'symbol') return symbolNodes(label, x, y, sheet);
    return hasRoom(label, x, y, sheet) ? [nameNode(label, x, y, sheet)] : [];
  });
}

function symbolNodes({ symbol, hit }: Extract<Label, { kind: 'symbol' }>, x: number, y: number, { map, theme }: Sheet): SlideNode[] {
  const children = shapeNodes(symbolShapes(symbol, theme, map.regionId), x, y);
  if (isIsland(symbol)) return children;
  const id = hit.replace('centre.', '');
  const name = map.centres.features.find(({ properties }) => properties.centreId === id)?.properties.name ?? id;
  return [{ kind: 'group', name, description: name, children }];
}

const isWater = (style: NameStyle) => LABELS[style].italic;

/** Whether a name may be placed: names of waters must not touch the neat line or the scale; all other names are always placed. */
function hasRoom({ style, lines }: Extract<Label, { kind: 'name' }>, x: number, y: number, { room }: Sheet): boolean {
  if (!isWater(style)) return true;
  const { size, spacing } = LABELS[style];
  const half = Math.max(...lines.map((line) => textWidth(line, size) * (spacing >= SPACED ? 1.5 : 1))) / 2;
  const isOverScale = x - half < -room.x + SCALE_ROOM.width && y + size * lines.length > room.y - SCALE_ROOM.height;
  return Math.abs(x) + half < room.x && !isOverScale;
}

function nameNode(label: Extract<Label, { kind: 'name' }>, x: number, y: number, { theme }: Sheet): SlideNode {
  const { size, weight, italic, spacing } = LABELS[label.style];
  const { ink, halo } = labelColors(label.style, theme);
  const layout = nameLayout(label);
  return {
    kind: 'name',
    x: x + layout.x,
    y: y + layout.y,
    lines: spacing >= SPACED ? label.lines.map((line) => [...line].join('\u2009')) : label.lines,
    size,
    weight,
    italic,
    fill: label.color || ink,
    halo,
    anchor: layout.textAnchor,
  };
}
