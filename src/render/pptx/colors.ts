import type { Hue, Theme } from '../../theme/tokens.ts';

/** Writes a colour as DrawingML. A colour of the deck's theme is written as a reference to it, so that changing the theme recolours the slide. */
export type Colors = (color: string, opacity?: number) => string;

/**
 * The slots of the deck's colour theme in order, each with the colour that it holds: the exact colours of the screen, because tints that
 * a program computes from one colour keep its full saturation.
 */
export function themeSlots(theme: Theme, hue: Hue): [slot: string, color: string][] {
  return [
    ['dk1', theme.ink1],
    ['lt1', theme.panel],
    ['dk2', theme.ink2],
    ['lt2', theme.land],
    ['accent1', hue.fill],
    ['accent2', hue.ink],
    ['accent3', hue.latest],
    ['accent4', hue.first],
    ['accent5', theme.limit],
    ['accent6', theme.ink3],
    ['hlink', theme.seaInk],
    ['folHlink', theme.landInk],
  ];
}

const SCHEME: Record<string, string> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** Makes the function that writes the colours of a deck. */
export function colorsOf(theme: Theme, hue: Hue): Colors {
  const known = new Map<string, string>();
  for (const [slot, color] of themeSlots(theme, hue)) {
    if (!known.has(color.toLowerCase())) known.set(color.toLowerCase(), `<a:schemeClr val="${SCHEME[slot] ?? slot}">@</a:schemeClr>`);
  }
  return (color, opacity = 1) => {
    const { hex, alpha } = readColor(color);
    const share = alpha * opacity;
    const inner = share < 1 ? `<a:alpha val="${Math.round(share * 100000)}"/>` : '';
    const xml = known.get(hex.toLowerCase()) ?? `<a:srgbClr val="${hex.slice(1).toUpperCase()}">@</a:srgbClr>`;
    return xml.replace('@', inner);
  };
}

/** Reads `#rrggbb` and `rgba(r,g,b,a)`. Throws a RangeError for any other form, which slides do not allow. */
function readColor(color: string): { hex: string; alpha: number } {
  if (/^#[0-9a-f]{6}$/i.test(color)) return { hex: color, alpha: 1 };
  const parts = /^rgba\((\d+), ?(\d+), ?(\d+), ?([\d.]+)\)$/.exec(color);
  if (!parts) throw new RangeError(`'${color}' is no colour for a slide`);
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
  return { hex: `#${hex.join('')}`, alpha: Number(parts[4]) };
}
