import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import * as say from '#messages';
import { findRegion, isMapped } from '../src/atlas/lookup.ts';
import type { Figure } from '../src/figures/shared/figure.ts';
import { mirrored } from '../src/figures/shared/mirror.ts';
import type { SceneNode } from '../src/figures/shared/scene.ts';
import { asOfLine } from '../src/i18n/asOfLine.ts';
import type { Language } from '../src/i18n/language.ts';
import { regionName } from '../src/i18n/names.ts';
import { wrapText } from '../src/lib/text/textWidth.ts';
import { fitCamera } from '../src/map/drawn/plane.ts';
import { homeRegion } from '../src/pages/mapSubject.ts';
import type { Page } from '../src/pages/page.ts';
import { mapToSvg } from '../src/render/mapFile.ts';
import { sceneToSvg } from '../src/render/svg.ts';
import { themes } from '../src/theme/tokens.ts';
import { figureOf, type PageInput, summaryOf } from './pageInput.ts';
import { shareName } from './shareName.ts';
import type { StaticMaps } from './staticMap.ts';

const SIZE = { width: 1200, height: 630 };
const MARGIN = 48;
const theme = themes.day;
/** Smallest scale of a drawing. A drawing that is too tall at this scale is cut off at the bottom. */
const SMALLEST = 1.1;
const FIRST_ROWS = 5;
/** Width for which a figure is made, to be drawn larger. */
const FIGURE_PX = 820;

/** Draws the pictures that other sites show for an address, 1200 by 630 px, below `dist/share`, from the renderers of the page. */
export class ShareCards {
  private readonly done = new Set<string>();

  constructor(
    private readonly dist: string,
    private readonly maps: StaticMaps,
    /** The paths of the fonts with which words are drawn. */
    private readonly fonts: readonly string[],
  ) {}

  /** Writes the picture of a page, unless it exists already or the page uses the picture of another one. */
  write(input: PageInput): void {
    const name = shareName(input.atlas, input.language.code, input.page);
    if (this.done.has(name) || !hasOwn(input.page)) return;
    this.done.add(name);
    const png = new Resvg(this.svg(input), { font: { fontFiles: [...this.fonts], loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans' } })
      .render()
      .asPng();
    const path = join(this.dist, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, png);
  }

  private svg(input: PageInput): string {
    const { page } = input;
    const inside = page.kind === 'figure' ? figureCard(input, cardFigure(input, page)) : this.mapCard(input);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}"><rect width="100%" height="100%" fill="${theme.panel}"/>${inside}${foot(input)}</svg>`;
  }

  /** A card with words on the left and the map on the right (reversed for right-to-left languages). */
  private mapCard(input: PageInput): string {
    const { atlas, language, page } = input;
    const regionId = page.kind === 'region' && isMapped(page.id) ? page.id : undefined;
    const region = regionId ? findRegion(atlas, regionId) : undefined;
    const { heading, sentence } = summaryOf(input);
    const { map, boundaries } = this.maps.mapOf(language, { regionId });
    const [width, height] = regionId ? [560, 470] : [640, 470];
    const { svg } = mapToSvg(
      {
        map: { ...map, layers: map.layers.filter((layer) => layer !== 'areas') },
        boundaries,
        theme,
        camera: fitCamera(map.bounds, width, height, regionId ? 30 : 76, 7),
        projection: 'mercator',
        width,
        height,
        title: '',
        subtitle: '',
        key: [],
        scale: { miles: say.mapNauticalMiles(language), kilometres: say.mapKilometres(language), at: '' },
        language,
        foot: [],
      },
      { 400: [], 600: [] },
    );
    const room = SIZE.width - width - 3 * MARGIN;
    const head = wrapText(region ? regionName(region) : heading, room, 40, 600);
    const text = wrapText(sentence, room, 24).slice(0, 9);
    const words = [
      ...head.map((line, index) => textNode(line, 100 + index * 48, 40, 600, theme.ink1)),
      ...text.map((line, index) => textNode(line, 100 + head.length * 48 + 14 + index * 33, 24, 400, theme.ink2)),
    ];
    const x = language.direction === 'rtl' ? MARGIN - 24 : SIZE.width - width - MARGIN - 24;
    return `${part(words, language)}<g transform="translate(${x} 28)">${svg}</g>`;
  }
}

/** Only these have a picture of their own; the rest fall back to that of their region. */
function hasOwn({ kind }: Page): boolean {
  return kind === 'world' || kind === 'region' || kind === 'figure';
}

/** The figure of a card: of a long list its beginning. */
function cardFigure(input: PageInput, page: Extract<Page, { kind: 'figure' }>): Figure {
  const whole = figureOf(input, page, FIGURE_PX);
  return (whole.rowCount ?? 0) > FIRST_ROWS ? figureOf(input, page, FIGURE_PX, [0, FIRST_ROWS]) : whole;
}

function figureCard({ language }: PageInput, figure: Figure): string {
  const width = SIZE.width - 2 * MARGIN;
  const head = wrapText(figure.title, width, 36, 600).slice(0, 2);
  const top = 60 + head.length * 44 + 20;
  const words = [
    ...head.map((line, index) => textNode(line, 76 + index * 44, 36, 600, theme.ink1)),
    textNode(wrapText(figure.subtitle, width, 20)[0] ?? '', top - 2, 20, 400, theme.ink2),
  ];
  const room = SIZE.height - top - 24 - 74;
  const { scene } = figure;
  if (!scene) return part([...words, textNode(figure.empty, top + 60, 24, 400, theme.ink2)], language);
  const scale = Math.max(SMALLEST, Math.min(1.6, room / scene.height, width / scene.width));
  const { svg } = sceneToSvg(scene, { interactive: false, label: say.appName(language), idPrefix: 'c' });
  const cut = `<clipPath id="cut"><rect x="0" y="${top + 20}" width="${SIZE.width}" height="${room}"/></clipPath>`;
  const x = language.direction === 'rtl' ? SIZE.width - MARGIN - scene.width * scale : MARGIN;
  return `${part(words, language)}${cut}<g clip-path="url(#cut)"><g transform="translate(${x} ${top + 20}) scale(${scale})">${svg}</g></g>`;
}

function foot({ atlas, language, page }: PageInput): string {
  const home = homeRegion(atlas, page);
  const y = SIZE.height - 30;
  const nodes: SceneNode[] = [
    { kind: 'line', x1: MARGIN, y1: y - 34, x2: SIZE.width - MARGIN, y2: y - 34, stroke: theme.rule2, strokeWidth: 1 },
    { kind: 'text', x: MARGIN, y, text: say.appName(language), size: 24, weight: 600, fill: theme.limitInk },
    { kind: 'text', x: MARGIN + 130, y, text: say.appTagline(language), size: 20, fill: theme.ink2 },
    { kind: 'text', x: SIZE.width - MARGIN, y, text: asOfLine(language, atlas, home ? [home] : []), size: 18, fill: theme.ink3, anchor: 'end' },
  ];
  return part(nodes, language);
}

function textNode(text: string, y: number, size: number, weight: 400 | 600, fill: string): SceneNode {
  return { kind: 'text', x: MARGIN, y, text, size, weight, fill };
}

function part(nodes: SceneNode[], { direction }: Language): string {
  return sceneToSvg(mirrored({ ...SIZE, nodes }, direction), { interactive: false, label: '', idPrefix: 'h' }).svg;
}
