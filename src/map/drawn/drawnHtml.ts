import { escapeXml } from '../../lib/text/escapeXml.ts';
import { cssTheme } from '../../theme/css.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { MapDescription } from '../describe/types.ts';
import type { Paper } from './paper.ts';
import { isIsland, type Label } from './placeLabels.ts';

/**
 * A drawing (see `drawMap`) with its names as HTML that fits any size of its container without a script: the style sheet makes `--s`, px for a unit,
 * from the container and from `--w` and `--h`, the bounds in units; names keep their size and follow their points.
 */
export function drawnHtml(map: MapDescription, drawing: string, paper: Paper, labels: Label[]): string {
  const [width, height] = paper.size.map(Math.round) as [number, number];
  const island = map.level === 'region' ? `;--island-1:${regionHue(cssTheme, map.regionId).latest};--island-2:${regionHue(cssTheme, map.regionId).first}` : '';
  const picture = `<svg class="drawn-picture" viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true">${drawing}</svg>`;
  return `<div class="drawn-plane" style="--w:${width};--h:${height}${island}">${picture}<div class="names">${namesHtml(labels)}</div></div>`;
}

/** Names and symbols over the drawing. */
export function namesHtml(labels: Label[]): string {
  return labels.map(labelHtml).join('');
}

function labelHtml(label: Label): string {
  const [x, y] = label.at;
  const hit = label.hit ? ` data-hit="${escapeXml(label.hit)}"` : '';
  if (label.kind === 'symbol')
    return `<i class="at symbol ${isIsland(label.symbol) ? 'symbol-island ' : ''}symbol-${label.symbol}" style="--x:${x};--y:${y}"${hit}></i>`;
  const extra = [label.gap ? `--gap:${label.gap}px` : '', label.turn ? `rotate:${Math.round(label.turn)}deg` : '', label.color ? `color:${label.color}` : '']
    .filter(Boolean)
    .map((part) => `;${part}`);
  return `<span class="at name name-${label.style} to-${label.anchor}${label.narrow ? '' : ' is-wide'}" style="--x:${x};--y:${y}${extra.join('')}"${hit}>${label.lines.map(escapeXml).join('<br>')}</span>`;
}
