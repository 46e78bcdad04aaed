import { type Box, eachSide } from '../../lib/geo/clip.ts';
import { escapeXml } from '../../lib/text/escapeXml.ts';
import { cssTheme } from '../../theme/css.ts';
import type { MapDescription } from '../describe/types.ts';
import type { SizedLabel } from '../names/bothSizes.ts';
import { labelClass, labelSvg } from '../names/labelSvg.ts';
import type { Paper } from './paper.ts';

/** Px for one drawing unit in the width and height attributes. It is so large that the style sheet always shrinks the drawing, which keeps its proportions exact. */
const ATTRIBUTE_PX = 10;

/**
 * A drawing (see `drawMap`) with its names, as an element that fits any size of its container without a script or a `style` attribute. The
 * style sheet shrinks the outer SVG to the container by its proportions. The drawing in it scales with it; names stand at per cent of it and
 * keep their size. `seen` is the box of the drawing that the bounds fill, where it is not that of the paper.
 */
export function drawnHtml(map: MapDescription, drawing: string, paper: Paper, labels: readonly SizedLabel[], seen = boundsBox(paper)): string {
  const [left, top, right, bottom] = eachSide(seen, (side) => Math.round(side * ATTRIBUTE_PX));
  const [width, height] = [right - left, bottom - top];
  const viewBox = [left, top, width, height].map((side) => side / ATTRIBUTE_PX).join(' ');
  const picture = `<svg class="drawn-picture" viewBox="${viewBox}" overflow="visible">${drawing}</svg>`;
  return `<svg class="drawn-plane" width="${width}" height="${height}" aria-hidden="true">${picture}<g class="names">${namesSvg(map, paper, labels)}</g></svg>`;
}

function boundsBox({ size: [width, height] }: Paper): Box {
  return [-width / 2, -height / 2, width / 2, height / 2];
}

/**
 * The names and symbols over a drawing, as SVG. A page holds many names, so nothing is said twice: those that follow each other and look alike share a group with their look
 * and its first halo, and only what can be opened has a class.
 */
export function namesSvg(map: MapDescription, paper: Paper, labels: readonly SizedLabel[]): string {
  let open = { look: '', halo: '' };
  const parts = labels.map((sized) => {
    const at = paper.point(sized.label.place.lon, sized.label.place.lat);
    if (!at) return '';
    const { look, halo, marks } = labelSvg(sized.label, cssTheme, map.regionId);
    const ends = look === open.look ? '' : open.look && '</g>';
    const begins = look === open.look ? '' : look && `<g ${look} stroke="${halo}">`;
    if (look !== open.look) open = { look, halo };
    const [x, y] = at.map((value, axis) => `${Math.round((0.5 + value / (paper.size[axis] ?? 1)) * 1e4) / 100}%`);
    return `${ends}${begins}<svg${attributes(sized)} x="${x}" y="${y}"${halo === open.halo ? '' : ` stroke="${halo}"`}>${marks}</svg>`;
  });
  return parts.join('') + (open.look && '</g>');
}

function attributes({ label, size }: SizedLabel): string {
  const classes = [label.hit ? labelClass(label) : '', size === 'all' ? '' : `is-${size}`].filter(Boolean).join(' ');
  return `${classes && ` class="${classes}"`}${label.hit ? ` data-hit="${escapeXml(label.hit)}"` : ''}`;
}
