import { escapeXml } from '../lib/text/escapeXml.ts';
import type { CentreSymbol } from '../map/describe/types.ts';
import { type Island, isIsland, type Label } from '../map/drawn/placeLabels.ts';
import { UNITS_PER_PX } from '../map/drawn/plane.ts';
import { regionHue, type Theme } from '../theme/tokens.ts';

const LINE = 1.2;
const SIZES: Record<string, number> = { region: 15, sea: 15, ocean: 17 };

/** A name or a symbol of the drawn map as SVG, around the middle of the map, in px. */
export function mapLabel(label: Label, theme: Theme, regionId: string): string {
  const [x, y] = [label.at[0] / UNITS_PER_PX, label.at[1] / UNITS_PER_PX];
  if (label.kind === 'symbol') {
    const drawn = isIsland(label.symbol)
      ? `<circle r="4" fill="${islandFill(label.symbol, theme, regionId)}" stroke="${theme.coast}"/>`
      : symbolSvg(label.symbol, theme);
    return `<g transform="translate(${n(x)} ${n(y)})">${drawn}</g>`;
  }
  const size = SIZES[label.style] ?? 13;
  const isWater = ['ocean', 'sea', 'gulf'].includes(label.style);
  const across = { left: label.gap, right: -label.gap, top: 0, bottom: 0, center: 0 }[label.anchor];
  const height = label.lines.length * size * LINE;
  const down = { left: -height / 2, right: -height / 2, center: -height / 2, top: label.gap, bottom: -label.gap - height }[label.anchor];
  const anchor = label.anchor === 'left' ? 'start' : label.anchor === 'right' ? 'end' : 'middle';
  const bold = label.style === 'centre' || label.style === 'region';
  const spacing = label.style === 'ocean' ? ` letter-spacing="${0.42 * size}"` : '';
  const halo = bold ? theme.panel : isWater || label.style === 'limit' ? theme.haloSea : theme.haloLand;
  const turn = label.turn ? ` rotate(${Math.round(label.turn)})` : '';
  const lines = label.lines.map((line, index) => `<tspan x="${across}" y="${n(down + size * (index * LINE + 0.95))}">${escapeXml(line)}</tspan>`);
  return `<text transform="translate(${n(x)} ${n(y)})${turn}" font-size="${size}" font-weight="${bold ? 600 : 400}"${isWater ? ' font-style="italic"' : ''}${spacing} text-anchor="${anchor}" fill="${label.color || inkOf(label.style, theme)}" stroke="${halo}" stroke-width="2.6" stroke-linejoin="round" paint-order="stroke">${lines.join('')}</text>`;
}

function islandFill(island: Island, theme: Theme, regionId: string): string {
  return island === 'island-land' ? theme.land : regionHue(theme, regionId)[island === 'island-latest' ? 'latest' : 'first'];
}

function inkOf(style: string, theme: Theme): string {
  if (style === 'other') return theme.landInk;
  if (style === 'limit') return theme.limitInk;
  return ['ocean', 'sea', 'gulf'].includes(style) ? theme.seaInk : theme.ink1;
}

/** The symbol of a centre around (0, 0), about 12 px across. */
export function symbolSvg(symbol: CentreSymbol, { ink1, panel }: Theme): string {
  const edge = `stroke="${panel}" stroke-width="1.2"`;
  switch (symbol) {
    case 'disc':
      return `<circle r="6" fill="${ink1}" ${edge}/><circle r="2" fill="${panel}"/>`;
    case 'diamond':
      return `<path d="M0-7.5L7.5 0L0 7.5L-7.5 0z" fill="${ink1}" ${edge}/>`;
    case 'square':
      return `<rect x="-5.5" y="-5.5" width="11" height="11" fill="${ink1}" ${edge}/>`;
    case 'ring':
      return `<circle r="4.8" fill="${panel}" stroke="${ink1}" stroke-width="2"/>`;
    default:
      return `<circle r="4.8" fill="${panel}" stroke="${ink1}" stroke-width="2"/><path d="M-3 3L3-3" stroke="${ink1}" stroke-width="1.4"/>`;
  }
}

const n = (value: number) => String(Math.round(value * 100) / 100);
