import { escapeXml } from '../../lib/text/escapeXml.ts';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import { BASELINE, LABELS, LINE_HEIGHT, labelColors } from '../look/labelLook.ts';
import { shapesSvg } from '../look/shapesSvg.ts';
import { supportLook } from '../look/supportLooks.ts';
import { centreShapes, islandShapes, type Shape } from '../look/symbols.ts';
import { type Island, isIsland, type Label } from './placeLabels.ts';

type Name = Extract<Label, { kind: 'name' }>;

/** The SVG of a name or symbol, in px around its point. */
export function labelSvg(label: Label, theme: Theme, regionId: string): string {
  return label.kind === 'symbol' ? shapesSvg(symbolShapes(label.symbol, theme, regionId)) : nameSvg(label, theme);
}

/** The drawing of a symbol around its point. */
export function symbolShapes(symbol: Extract<Label, { kind: 'symbol' }>['symbol'], theme: Theme, regionId: string): Shape[] {
  return isIsland(symbol) ? islandOf(symbol, theme, regionId) : centreShapes(symbol, theme);
}

function islandOf(island: Island, theme: Theme, regionId: string): Shape[] {
  const { latest, first, fill: hue } = regionHue(theme, regionId);
  const [, fill, step] = island.split('-');
  const land = islandShapes(theme.land, theme);
  if (fill === 'support') return [...land, ...islandShapes(hue, theme, supportLook(theme, regionId, Number(step)).opacity)];
  return fill === 'latest' || fill === 'first' ? islandShapes(fill === 'latest' ? latest : first, theme) : land;
}

/** The layout of a name's lines in px from its point: the first baseline, the line height, and the side at which the lines start. */
export function nameLayout({ anchor, gap, lines, style }: Name): { x: number; y: number; lineHeight: number; textAnchor: 'start' | 'middle' | 'end' } {
  const { size } = LABELS[style];
  const lineHeight = size * LINE_HEIGHT;
  const height = lines.length * lineHeight;
  const top = { left: -height / 2, right: -height / 2, center: -height / 2, top: gap, bottom: -gap - height }[anchor];
  const x = { left: gap, right: -gap, top: 0, bottom: 0, center: 0 }[anchor];
  return { x, y: top + size * BASELINE, lineHeight, textAnchor: anchor === 'left' ? 'start' : anchor === 'right' ? 'end' : 'middle' };
}

function nameSvg(label: Name, theme: Theme): string {
  const { size, weight, italic, spacing, haloWidth } = LABELS[label.style];
  const { ink, halo } = labelColors(label.style, theme);
  const { x, y, lineHeight, textAnchor } = nameLayout(label);
  const type = `font-size="${size}"${weight === 400 ? '' : ` font-weight="${weight}"`}${italic ? ' font-style="italic"' : ''}${spacing ? ` letter-spacing="${n(spacing * size)}"` : ''}`;
  const paint = `fill="${label.color || ink}" stroke="${halo}" stroke-width="${2 * haloWidth}" stroke-linejoin="round" paint-order="stroke"`;
  const lines = label.lines.map((line, index) => `<tspan x="${x}" y="${n(y + index * lineHeight)}">${escapeXml(line)}</tspan>`);
  return `<text${label.turn ? ` transform="rotate(${Math.round(label.turn)})"` : ''} ${type} text-anchor="${textAnchor}" ${paint}>${lines.join('')}</text>`;
}

const n = (value: number) => String(Math.round(value * 100) / 100);
