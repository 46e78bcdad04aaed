import { formatDegree } from '../lib/geo/position.ts';
import { scaleBar } from '../lib/geo/scaleBar.ts';
import { escapeXml } from '../lib/text/escapeXml.ts';
import { textWidth, wrapText } from '../lib/text/textWidth.ts';
import type { BoundaryData } from '../map/describe/boundaries.ts';
import { unprojectGlobe } from '../map/describe/globe.ts';
import type { KeyEntry } from '../map/describe/mapKey.ts';
import { neatEdges } from '../map/describe/neatEdge.ts';
import type { MapDescription } from '../map/describe/types.ts';
import { drawMap } from '../map/drawn/drawMap.ts';
import { exactPaper } from '../map/drawn/exactPaper.ts';
import { placeLabels } from '../map/drawn/placeLabels.ts';
import { UNITS_PER_PX, unprojectMercator } from '../map/drawn/plane.ts';
import { regionHue, type Theme } from '../theme/tokens.ts';
import type { Camera } from '../view/viewState.ts';
import { type Fonts, fontFaces } from './fonts.ts';
import { mapLabel, symbolSvg } from './mapLabels.ts';

/** A map view as a file: what is drawn, where the camera stands, and all that is said around it. */
export interface MapFile {
  map: MapDescription;
  boundaries: BoundaryData;
  theme: Theme;
  camera: Camera;
  projection: 'mercator' | 'globe';
  /** Size of the map itself in px. */
  width: number;
  height: number;
  title: string;
  subtitle: string;
  key: KeyEntry[];
  /** Words of the scale: nautical miles, kilometres, at which latitude. */
  scale: { miles: string; kilometres: string; at: string; number: (value: number) => string };
  /** Attribution, disclaimer, date of the facts, address: one paragraph each. */
  foot: string[];
}

const MARGIN = 24;
const BAND = 24;
const KEY_ROW = 24;
const FONT = "'IBM Plex Sans', 'Segoe UI', 'Noto Sans', Arial, sans-serif";
const WIDEST_SCALE_PX = 190;

/** A map view as a self-contained SVG: title, map in its neat line, key, scale, attribution, disclaimer, date and address. */
export function mapToSvg(file: MapFile, fonts: Fonts): string {
  const { theme, width, height } = file;
  const titles = file.title ? wrapText(file.title, width, 22, 600) : [];
  const top = MARGIN + titles.length * 28 + (file.subtitle ? 22 : 0) + 10;
  const keys = keyRows(file);
  const keyTop = top + height + 26;
  const footTop = keyTop + keys.height + 6;
  const foot = file.foot.flatMap((paragraph) => wrapText(paragraph, width, 13));
  const total = footTop + foot.length * 18 + MARGIN;
  const lines = [
    ...titles.map((line, index) => textSvg(line, MARGIN, MARGIN + 20 + index * 28, 22, theme.ink1, 600)),
    file.subtitle ? textSvg(file.subtitle, MARGIN, MARGIN + titles.length * 28 + 14, 14, theme.ink2) : '',
    ...foot.map((line, index) => textSvg(line, MARGIN, footTop + 14 + index * 18, 13, theme.ink3)),
  ];
  const outer = width + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${outer} ${total}" width="${outer}" height="${total}" ${file.title ? `role="img" aria-label="${escapeXml(file.title)}"` : 'aria-hidden="true"'} font-family="${FONT}">`,
    `<style>${fontFaces(fonts)}.ln{fill:none;stroke-linejoin:round;vector-effect:non-scaling-stroke}</style><rect width="${outer}" height="${total}" fill="${theme.panel}"/>`,
    ...lines,
    `<g transform="translate(${MARGIN} ${top})">${picture(file)}</g>`,
    `<g transform="translate(${MARGIN} ${keyTop})">${keys.svg}</g></svg>`,
  ].join('');
}

function picture(file: MapFile): string {
  const { map, boundaries, theme, camera, projection, width, height } = file;
  const paper = exactPaper(camera, projection, width, height);
  const labels = placeLabels(map, theme, paper, 1 / UNITS_PER_PX, camera.zoom);
  const drawing = `<g transform="translate(${width / 2} ${height / 2}) scale(${1 / UNITS_PER_PX})">${drawMap(map, boundaries, theme, paper, 'file-')}</g>`;
  const names = labels.map((label) => mapLabel(label, theme, map.regionId)).join('');
  const clip = `<clipPath id="file-clip"><rect width="${width}" height="${height}"/></clipPath>`;
  const sea = `<rect width="${width}" height="${height}" fill="${paper.ball ? theme.panel2 : theme.sea}"/>`;
  return `${clip}<g clip-path="url(#file-clip)">${sea}${drawing}<g transform="translate(${width / 2} ${height / 2})">${names}</g></g>${scaleSvg(file)}${frame(file)}`;
}

/** The neat line: a band over the edge of the map, zebra and degrees on a Mercator map. */
function frame({ theme, camera, projection, width, height }: MapFile): string {
  const inner = { left: BAND, top: BAND, right: width - BAND, bottom: height - BAND };
  const unproject = (x: number, y: number) => (projection === 'globe' ? unprojectGlobe : unprojectMercator)(camera, width, height, x, y);
  const band = `<path fill-rule="evenodd" fill="${theme.panel}" d="M0 0H${width}V${height}H0ZM${BAND} ${BAND}V${inner.bottom}H${inner.right}V${BAND}Z"/>`;
  const box = (outset: number, strokeWidth: number) =>
    `<rect x="${BAND - outset}" y="${BAND - outset}" width="${width - 2 * BAND + 2 * outset}" height="${height - 2 * BAND + 2 * outset}" fill="none" stroke="${theme.frame}" stroke-width="${strokeWidth}"/>`;
  const edges = projection === 'globe' ? [] : neatEdges({ unproject }, inner);
  const marks = edges.flatMap(({ axis, segments, labels }) => [
    ...segments.flatMap(([from, to]) =>
      [inner.top - 5, inner.bottom].map((y, side) => {
        const x = [inner.left - 5, inner.right][side] ?? 0;
        return axis === 'lon' ? rect(from, y, to - from, 5, theme.frame) : rect(x, from, 5, to - from, theme.frame);
      }),
    ),
    ...labels.flatMap(({ at, value }) => {
      const text = formatDegree(value, axis);
      const places = axis === 'lon' ? [inner.top - 9, inner.bottom + 19].map((y) => [at, y]) : [inner.left - 9, inner.right + 18].map((x) => [x, at]);
      return places.map(
        ([x = 0, y = 0]) =>
          `<text x="${n(x)}" y="${n(y)}" font-size="12" fill="${theme.ink2}" text-anchor="middle"${axis === 'lat' ? ` transform="rotate(-90 ${n(x)} ${n(y)})"` : ''}>${text}</text>`,
      );
    }),
  ]);
  return `${band}${box(0, 0.8)}${box(5, 1.2)}${marks.join('')}`;
}

function scaleSvg({ theme, camera, height, scale }: MapFile): string {
  const bars = [
    { ...scaleBar(camera.lat, camera.zoom, WIDEST_SCALE_PX, 1852), unit: scale.miles },
    { ...scaleBar(camera.lat, camera.zoom, WIDEST_SCALE_PX, 1000), unit: scale.kilometres },
  ];
  const [left, bottom] = [BAND + 14, height - BAND - 16];
  const drawn = bars.map(({ px, length, unit }, index) => {
    const y = bottom - 40 + index * 24;
    return `${rect(left, y, px, 3, theme.ink1)}${haloText(`${scale.number(length)} ${unit}`, left, y - 4, theme)}`;
  });
  return `${drawn.join('')}${haloText(scale.at, left, bottom + 4, theme)}`;
}

function keyRows({ key, theme, map, width }: MapFile): { svg: string; height: number } {
  let [x, y] = [0, 0];
  const parts = key.map((entry) => {
    const room = 36 + textWidth(entry.label, 13) + 22;
    if (x > 0 && x + room > width) [x, y] = [0, y + KEY_ROW];
    const svg = `<g transform="translate(${n(x)} ${y})">${swatch(entry, theme, map.regionId)}${textSvg(entry.label, 32, 15, 13, theme.ink2)}</g>`;
    x += room;
    return svg;
  });
  return { svg: parts.join(''), height: key.length ? y + KEY_ROW : 0 };
}

function swatch(entry: KeyEntry, theme: Theme, regionId: string): string {
  const hue = regionHue(theme, regionId).fill;
  const box = (fill: string, extra = '') => `<rect x="1" y="3" width="24" height="14" fill="${fill}" stroke="${hue}" stroke-width="1.2"${extra}/>`;
  switch (entry.kind) {
    case 'symbol':
      return `<g transform="translate(13 10)">${symbolSvg(entry.symbol, theme)}</g>`;
    case 'limit':
      return `<path d="M1 10h24" stroke="${theme.limit}" stroke-width="1.8"${entry.approximate ? ' stroke-dasharray="8 4"' : ''}/>`;
    case 'density':
      return `<rect x="1" y="3" width="24" height="14" fill="${theme.density[entry.step]}" stroke="${theme.density[entry.step + 1] ?? theme.ink1}" stroke-width="0.5"/>`;
    case 'waters':
      return box(hue, ' fill-opacity="0.26"');
    default:
      if (entry.value === 'eligible') return `${box(theme.panel)}<path d="M3 16l11-12M10 16l11-12M17 16l7-8M3 9l5-5" stroke="${hue}" stroke-width="1.3"/>`;
      if (entry.value === 'possible') return `${box(theme.panel)}<path d="M1 6.5h24M1 11.5h24" stroke="${hue}" stroke-width="1.3"/>`;
      if (entry.value === 'undated')
        return `${box(theme.panel)}<path d="M4 7h20M4 12.5h20" stroke="${hue}" stroke-width="2" stroke-linecap="round" stroke-dasharray="0 4.8"/>`;
      if (entry.value === 'observer') return box('none', ' stroke-dasharray="2.8 3"');
      return box(regionHue(theme, regionId)[entry.value === 'latest' ? 'latest' : 'first']);
  }
}

function textSvg(text: string, x: number, y: number, size: number, fill: string, weight: 400 | 600 = 400): string {
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`;
}

function haloText(text: string, x: number, y: number, theme: Theme): string {
  return `<text x="${x}" y="${y}" font-size="13" fill="${theme.ink1}" stroke="${theme.haloSea}" stroke-width="3" paint-order="stroke">${escapeXml(text)}</text>`;
}

const rect = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`;
const n = (value: number) => String(Math.round(value * 100) / 100);
