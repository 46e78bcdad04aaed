import { mercatorY } from '../lib/geo/mercator.ts';
import type { Bounds } from '../lib/geo/regionBounds.ts';
import { escapeXml } from '../lib/text/escapeXml.ts';
import { readFromRight } from '../lib/text/readFromRight.ts';
import { neatLine } from '../map/describe/neatLine.ts';
import type { Plan } from '../map/describe/plans.ts';
import type { MapDescription } from '../map/describe/types.ts';
import { drawMap } from '../map/drawn/drawMap.ts';
import { exactPaper } from '../map/drawn/exactPaper.ts';
import { inFile, inPlace } from '../map/drawn/shapeWriter.ts';
import { alone, labelSvg } from '../map/names/labelSvg.ts';
import { placeNames } from '../map/names/placeNames.ts';
import { fitCamera, UNITS_PER_PX, unprojectMercator } from '../map/projection/plane.ts';
import type { Theme } from '../theme/tokens.ts';

/** A plan to be drawn over the map of its region. */
export interface Inset extends Plan {
  map: MapDescription;
  direction: 'ltr' | 'rtl';
}

/** The width of a plan with its frame, and the most height of its map, in px. */
export const INSET_PX = 268;
const MOST_HEIGHT_PX = 250;
const TITLE_PX = 24;
/** The frame with its zebra. */
const BAND_PX = 8;
const MAX_ZOOM = 14;
/** Lines from names to their places on a plan are no longer than this, in px. */
const LEAD_PX = 40;

/** The size of a plan with title and frame in px. */
export function insetSize([west, south, east, north]: Bounds): { width: number; height: number } {
  const inner = INSET_PX - 2 * BAND_PX;
  const height = Math.min(MOST_HEIGHT_PX, (inner * (mercatorY(north) - mercatorY(south))) / (east - west));
  const width = (height * (east - west)) / (mercatorY(north) - mercatorY(south));
  return { width: Math.round(width) + 2 * BAND_PX, height: Math.round(height) + 2 * BAND_PX + TITLE_PX };
}

/** A plan as SVG elements around its top left corner, for a page or for a file that leaves: a title, and the map in a zebra of degrees. `prefix` makes its ids unique. */
export function insetSvg({ map, shapes, bounds, title, direction }: Inset, theme: Theme, prefix: string, isFile = false): string {
  const size = insetSize(bounds);
  const [width, height] = [size.width, size.height - TITLE_PX];
  const camera = fitCamera(bounds, width - 2 * BAND_PX, height - 2 * BAND_PX, 0, MAX_ZOOM);
  const boundaries = { ...shapes, lakes: { type: 'FeatureCollection' as const, features: [] } };
  const view = { camera, width, height, projection: 'mercator' as const };
  const frame = [BAND_PX, BAND_PX, width - BAND_PX, height - BAND_PX] as const;
  const labels = placeNames(map, boundaries, theme, { view, frame, taken: [], lead: LEAD_PX, wider: 1, beyond: 0 });
  const names = labels.map((label) => {
    const drawn = labelSvg(label, theme, map.regionId, isFile);
    return `<g transform="translate(${label.place.at.map((px) => Math.round(px * 10) / 10).join(' ')})"${alone(drawn)}>${drawn.marks}</g>`;
  });
  const drawing = drawMap(map, boundaries, theme, exactPaper(camera, 'mercator', width, height), prefix, isFile ? inFile : inPlace);
  const clip = `<clipPath id="${prefix}clip"><rect x="${BAND_PX}" y="${BAND_PX}" width="${width - 2 * BAND_PX}" height="${height - 2 * BAND_PX}"/></clipPath>`;
  const middle = `<g transform="translate(${width / 2} ${height / 2}) scale(${1 / UNITS_PER_PX})">${drawing}</g>`;
  const x = direction === 'rtl' ? width - BAND_PX : BAND_PX;
  const heading = `<text x="${x}" y="17" font-size="13" font-weight="600" fill="${theme.ink1}" text-anchor="${direction === 'rtl' ? 'end' : 'start'}">${escapeXml(readFromRight(title))}</text>`;
  return `<rect width="${size.width}" height="${size.height}" fill="${theme.panel}" stroke="${theme.rule2}"/>${heading}<g transform="translate(0 ${TITLE_PX - 4})">${clip}<g clip-path="url(#${prefix}clip)">${middle}${names.join('')}</g>${frameSvg(camera, width, height, theme)}</g>`;
}

function frameSvg(camera: Parameters<typeof unprojectMercator>[0], width: number, height: number, theme: Theme): string {
  const { lines, zebra } = neatLine((x, y) => unprojectMercator(camera, width, height, x, y), width, height, BAND_PX);
  const box = ({ x, y, width: w, height: h }: { x: number; y: number; width: number; height: number }) =>
    `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}"`;
  const edges = lines.map((line) => `<rect ${box(line)} fill="none" stroke="${theme.frame}" stroke-width="${line.strokeWidth}"/>`);
  return [...edges, ...zebra.map((segment) => `<rect ${box(segment)} fill="${theme.frame}"/>`)].join('');
}
