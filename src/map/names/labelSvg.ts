import { escapeXml } from '../../lib/text/escapeXml.ts';
import { readFromRight } from '../../lib/text/readFromRight.ts';
import type { Theme } from '../../theme/tokens.ts';
import { BASELINE, LINE_HEIGHT, labelLook } from '../look/labelLook.ts';
import { shapesSvg } from '../look/shapesSvg.ts';
import type { Label, NameLabel, SymbolLabel } from './label.ts';
import { symbolShapes } from './symbolShapes.ts';

/** The SVG of a name or symbol, in px around its place. */
export function labelSvg(label: Label, theme: Theme, regionId: string): string {
  return label.kind === 'symbol' ? symbolSvg(label, theme, regionId) : nameSvg(label, theme);
}

/** The classes of a label's element, by which style sheets and tests find it. */
export function labelClass(label: Label): string {
  return label.kind === 'symbol' ? `symbol symbol-${label.symbol}` : `name name-${label.style}`;
}

function symbolSvg({ symbol, offset: [x, y] }: SymbolLabel, theme: Theme, regionId: string): string {
  const shapes = shapesSvg(symbolShapes(symbol, theme, regionId));
  if (!x && !y) return shapes;
  return `${lineSvg(0, 0, n(x), n(y), theme.ink1)}<g transform="translate(${n(x)} ${n(y)})">${shapes}</g>`;
}

function nameSvg({ style, lines, offset: [x, y], leader, turn, color, halo }: NameLabel, theme: Theme): string {
  const { size, weight, italic, spacing, haloWidth } = labelLook(style, lines.join(''));
  const lineHeight = size * LINE_HEIGHT;
  const top = y - (lines.length * lineHeight) / 2 + size * BASELINE;
  const type = `font-size="${size}"${weight === 400 ? '' : ` font-weight="${weight}"`}${italic ? ' font-style="italic"' : ''}${spacing ? ` letter-spacing="${n(spacing * size)}"` : ''}`;
  const paint = `fill="${color}" stroke="${halo}" stroke-width="${2 * haloWidth}" stroke-linejoin="round" paint-order="stroke"`;
  const spans = lines.map((line, index) => `<tspan x="${n(x)}" y="${n(top + index * lineHeight)}">${escapeXml(readFromRight(line))}</tspan>`);
  const led = leader ? lineSvg(...leader[0], ...leader[1], theme.ink1) : '';
  const dot = leader && style === 'state' ? `<circle cx="${leader[0][0]}" cy="${leader[0][1]}" r="1.7" fill="${theme.ink1}"/>` : '';
  return `${led}${dot}<text${turn ? ` transform="rotate(${turn} ${n(x)} ${n(y)})"` : ''} ${type} text-anchor="middle" ${paint}>${spans.join('')}</text>`;
}

const lineSvg = (x1: number, y1: number, x2: number, y2: number, stroke: string) => `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${stroke}" stroke-width=".9"/>`;
const n = (value: number) => Math.round(value * 10) / 10;
