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
 * keep their size.
 */
export function drawnHtml(map: MapDescription, drawing: string, paper: Paper, labels: readonly SizedLabel[]): string {
  const [width = 0, height = 0] = paper.size.map((side) => Math.round(side * ATTRIBUTE_PX));
  const viewBox = [-width / 2, -height / 2, width, height].map((side) => side / ATTRIBUTE_PX).join(' ');
  const picture = `<svg class="drawn-picture" viewBox="${viewBox}" overflow="visible">${drawing}</svg>`;
  return `<svg class="drawn-plane" width="${width}" height="${height}" aria-hidden="true">${picture}<g class="names">${namesSvg(map, paper, labels)}</g></svg>`;
}

/** The names and symbols over a drawing, as SVG. Those that follow each other and look alike share a group with their look, which makes a page a third lighter. */
export function namesSvg(map: MapDescription, paper: Paper, labels: readonly SizedLabel[]): string {
  let open = '';
  const parts = labels.map((sized) => {
    const { look, element } = placedSvg(sized, map, paper);
    if (look === open || !element) return element;
    const between = `${open && '</g>'}${look && `<g ${look}>`}`;
    open = look;
    return between + element;
  });
  return parts.join('') + (open && '</g>');
}

function placedSvg({ label, size }: SizedLabel, { regionId }: MapDescription, paper: Paper): { look: string; element: string } {
  const at = paper.point(label.place.lon, label.place.lat);
  if (!at) return { look: '', element: '' };
  const { look, marks } = labelSvg(label, cssTheme, regionId);
  const [x, y] = at.map((value, axis) => `${Math.round((0.5 + value / (paper.size[axis] ?? 1)) * 1e4) / 100}%`);
  const hit = label.hit ? ` data-hit="${escapeXml(label.hit)}"` : '';
  return { look, element: `<svg class="${labelClass(label)}${size === 'all' ? '' : ` is-${size}`}" x="${x}" y="${y}"${hit}>${marks}</svg>` };
}
