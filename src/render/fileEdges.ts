import * as say from '#messages';
import type { Language } from '../i18n/language.ts';
import { formatDegree } from '../lib/geo/position.ts';
import { scaleBar } from '../lib/geo/scaleBar.ts';
import { hundredths } from '../lib/hundredths.ts';
import { escapeXml } from '../lib/text/escapeXml.ts';
import { fixedWidth } from '../lib/text/fixedWidth.ts';
import { readFromRight } from '../lib/text/readFromRight.ts';
import { neatLine } from '../map/describe/neatLine.ts';
import { haloText } from '../map/look/haloText.ts';
import { unprojectMercator } from '../map/projection/plane.ts';
import type { Theme } from '../theme/tokens.ts';
import type { Camera } from '../view/viewState.ts';
import { boxAttributes } from './boxAttributes.ts';

/** A map of which the edges are drawn, with its size in px. */
interface EdgedMap {
  theme: Theme;
  camera: Camera;
  projection: 'mercator' | 'globe';
  width: number;
  height: number;
  language: Language;
}

/** Breadth of the neat line in px. */
export const BAND = 24;
/** The longest bar of the scale in px. */
export const WIDEST_SCALE_PX = 190;

/** The neat line around a map: its lines, and the degrees beside them. */
export function neatLineOf({ camera, projection, width, height }: Pick<EdgedMap, 'camera' | 'projection' | 'width' | 'height'>): ReturnType<typeof neatLine> {
  return neatLine(projection === 'globe' ? camera : (x, y) => unprojectMercator(camera, width, height, x, y), width, height, BAND);
}

/** The neat line as SVG, on a band that covers the edge of the map. */
export function neatLineSvg(map: EdgedMap, isFile: boolean): string {
  const { theme, width, height } = map;
  const { inner, lines, zebra, labels } = neatLineOf(map);
  const band = `<path fill-rule="evenodd" fill="${theme.panel}" d="M-1-1H${width + 1}V${height + 1}H-1ZM${inner.x} ${inner.y}v${inner.height}h${inner.width}v${-inner.height}Z"/>`;
  const boxes = lines.map((line) => `<rect ${boxAttributes(line)} fill="none" stroke="${theme.frame}" stroke-width="${line.strokeWidth}"/>`);
  const segments = zebra.map((segment) => `<rect ${boxAttributes(segment)} fill="${theme.frame}"/>`);
  const degrees = labels.map(({ x, y, text, turn, isInside }) => {
    const turned = turn ? ` transform="rotate(${turn} ${hundredths(x)} ${hundredths(y)})"` : '';
    const write = (paint: string) => `<text x="${hundredths(x)}" y="${hundredths(y)}" font-size="13" ${paint} text-anchor="middle"${turned}>${text}</text>`;
    return isInside ? haloText(write, { fill: theme.ink2, halo: theme.haloSea, width: 3 }, isFile) : write(`fill="${theme.ink2}"`);
  });
  return [band, ...boxes, ...segments, ...degrees].join('');
}

/** The scale as SVG, in nautical miles and in kilometres. */
export function scaleSvg({ theme, camera, width, height, language, hasScaleLatitude }: EdgedMap & { hasScaleLatitude?: boolean }, isFile: boolean): string {
  const widest = Math.min(WIDEST_SCALE_PX, width / 3);
  const bars = [
    { ...scaleBar(camera.lat, camera.zoom, widest, 'nauticalMiles'), unit: say.mapNauticalMiles(language) },
    { ...scaleBar(camera.lat, camera.zoom, widest, 'kilometres'), unit: say.mapKilometres(language) },
  ];
  const [left, bottom] = [BAND + 14, height - BAND - 16];
  const line = (words: string, y: number) =>
    haloText(
      (paint) => `<text x="${left}" y="${y}" font-size="13" ${paint}${isFile ? fixedWidth(words, 13) : ''}>${escapeXml(readFromRight(words))}</text>`,
      { fill: theme.ink1, halo: theme.haloSea, width: 3 },
      isFile,
    );
  const drawn = bars.map(({ px, length, unit }, index) => {
    const y = bottom - 40 + index * 24;
    return `<rect ${boxAttributes({ x: left, y, width: px, height: 3 })} fill="${theme.ink1}"/>${line(`${language.number(length)} ${unit}`, y - 4)}`;
  });
  const latitude = hasScaleLatitude ? say.mapScaleAt(language, { lat: formatDegree(Math.round(camera.lat), 'lat') }) : '';
  return `${drawn.join('')}${line(latitude, bottom + 4)}`;
}
