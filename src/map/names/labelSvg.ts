import { escapeXml } from '../../lib/text/escapeXml.ts';
import { fixedWidth } from '../../lib/text/fixedWidth.ts';
import { readFromRight } from '../../lib/text/readFromRight.ts';
import type { Theme } from '../../theme/tokens.ts';
import { haloText } from '../look/haloText.ts';
import { BASELINE, LINE_HEIGHT, labelLook } from '../look/labelLook.ts';
import { shapesSvg } from '../look/shapesSvg.ts';
import type { Label, NameLabel, SymbolLabel } from './label.ts';
import { symbolShapes } from './symbolShapes.ts';

/** How a label is written as SVG. */
export interface LabelSvg {
  /** The attributes that its text inherits: names that look alike may share one group that has them. '' where there are none. */
  look: string;
  /** The colour around its letters, which repeats what lies below them. '' for a symbol. */
  halo: string;
  /** The drawing, in px around the place of the label. */
  marks: string;
}

/** The attributes that the letters of all names inherit where no style sheet of the page says it. */
const LETTERS = 'text-anchor="middle" stroke-linejoin="round" paint-order="stroke"';

/** The attributes of an element of its own that holds a name or symbol, with a space before them. */
export function alone({ look, halo }: LabelSvg): string {
  return look && ` ${look}${halo && ` ${LETTERS} stroke="${halo}"`}`;
}

/** The SVG of a name or symbol, for a page or for a file that leaves (`haloText` says how they differ; its halo is among the marks then). */
export function labelSvg(label: Label, theme: Theme, regionId: string, isFile = false): LabelSvg {
  return label.kind === 'symbol' ? { look: '', halo: '', marks: symbolSvg(label, theme, regionId) } : nameSvg(label, theme, isFile);
}

/** The classes of a label's element, by which style sheets find it, and tests what a pointer opens. */
export function labelClass(label: Label): string {
  return label.kind === 'symbol' ? `symbol symbol-${label.symbol}` : `name name-${label.style}`;
}

function symbolSvg({ symbol, offset: [x, y] }: SymbolLabel, theme: Theme, regionId: string): string {
  const shapes = shapesSvg(symbolShapes(symbol, theme, regionId));
  if (!x && !y) return shapes;
  return `${lineSvg(0, 0, n(x), n(y), theme.ink1)}<g transform="translate(${n(x)} ${n(y)})">${shapes}</g>`;
}

function nameSvg(label: NameLabel, theme: Theme, isFile: boolean): LabelSvg {
  const { style, lines, offset, leader, turn, color, halo } = label;
  const { size, weight, italic, spacing, haloWidth } = labelLook(style, lines.join(''));
  const type = `font-size="${size}"${weight === 400 ? '' : ` font-weight="${weight}"`}${italic ? ' font-style="italic"' : ''}${spacing ? ` letter-spacing="${n(spacing * size)}"` : ''}`;
  const led = leader ? lineSvg(...leader[0], ...leader[1], theme.ink1) : '';
  const dot = leader && style === 'state' ? `<circle cx="${leader[0][0]}" cy="${leader[0][1]}" r="1.7" fill="${theme.ink1}" stroke="none"/>` : '';
  const turned = turn ? ` transform="rotate(${turn} ${offset.map(n).join(' ')})"` : '';
  const name = (own: string, widthOf?: (line: string) => string) => textSvg(lines, offset, size, `${own}${turned}`, widthOf);
  const fixed = (own: string) => name(` ${own}`, (line) => fixedWidth(line, size, weight, spacing * size));
  if (isFile)
    return { look: `${type} text-anchor="middle"`, halo: '', marks: `${led}${dot}${haloText(fixed, { fill: color, halo, width: 2 * haloWidth }, true)}` };
  return { look: `${type} fill="${color}" stroke-width="${2 * haloWidth}"`, halo, marks: `${led}${dot}${name('')}` };
}

/**
 * The lines of a name, `size` px high, in the middle of a place, with attributes of its own. An x of 0 need not be said of a first line. Where `widthOf` gives each line its
 * width, each is an element with its place, because office programs know no widths of a part.
 */
function textSvg(lines: readonly string[], [x, y]: readonly [number, number], size: number, own: string, widthOf?: (line: string) => string): string {
  const lineHeight = size * LINE_HEIGHT;
  const top = y - (lines.length * lineHeight) / 2 + size * BASELINE;
  const written = lines.map((line) => escapeXml(readFromRight(line)));
  if (widthOf)
    return lines.map((line, index) => `<text${own} x="${n(x)}" y="${n(top + index * lineHeight)}"${widthOf(line)}>${written[index]}</text>`).join('');
  const [first, ...more] = written;
  const below = more.map((line) => `<tspan x="${n(x)}" dy="${n(lineHeight)}">${line}</tspan>`).join('');
  return `<text${own}${n(x) ? ` x="${n(x)}"` : ''} y="${n(top)}">${first}${below}</text>`;
}

const lineSvg = (x1: number, y1: number, x2: number, y2: number, stroke: string) => `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${stroke}" stroke-width=".9"/>`;
const n = (value: number) => Math.round(value * 10) / 10;
