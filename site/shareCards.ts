import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import * as say from '#messages';
import type { SceneNode } from '../src/figures/shared/scene.ts';
import { asOfLine } from '../src/i18n/asOfLine.ts';
import { homeRegion } from '../src/pages/mapSubject.ts';
import type { Page } from '../src/pages/page.ts';
import { CARD, cardTheme, words } from './cardParts.ts';
import { figureCard } from './figureCard.ts';
import { ROOT } from './folders.ts';
import { mapCard } from './mapCard.ts';
import { figureOf, type PageInput } from './pageInput.ts';
import { palettePng } from './palettePng.ts';
import { PictureCache } from './pictureCache.ts';
import { FAMILIES, facedByScript } from './scriptFaces.ts';
import { shareName } from './shareName.ts';
import type { StaticMaps } from './staticMap.ts';

/** The files that decide how the SVG of a card becomes pixels, and these a file. */
const MAKERS = ['shareCards.ts', 'scriptFaces.ts', 'palettePng.ts', '../package-lock.json'].map((name) => join(ROOT, 'site', name));

/** Draws the pictures that other sites show for an address, 1200 by 630 px, below `dist/share`, from the renderers of the page. */
export class ShareCards {
  private readonly done = new Set<string>();
  private readonly made: PictureCache;

  constructor(
    private readonly dist: string,
    private readonly maps: StaticMaps,
    /** The paths of the fonts with which words are drawn. */
    private readonly fonts: readonly string[],
  ) {
    this.made = new PictureCache(join(ROOT, 'build/pictures'), [...MAKERS, ...fonts]);
  }

  /** Writes the picture of a page, unless it exists already or the page uses the picture of another one. */
  write(input: PageInput): void {
    const name = shareName(input.atlas, input.language.code, input.page);
    if (this.done.has(name) || !hasOwn(input.page)) return;
    this.done.add(name);
    const path = join(this.dist, name);
    mkdirSync(join(path, '..'), { recursive: true });
    const svg = this.svg(input);
    writeFileSync(
      path,
      this.made.of(svg, () => palettePng(rasterized(svg, this.fonts))),
    );
  }

  private svg(input: PageInput): string {
    const { page } = input;
    const inside = page.kind === 'figure' ? figureCard(input, ({ width, most }) => figureOf(input, page, width, most)) : mapCard(input, this.maps);
    const { width, height } = CARD;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${cardTheme.panel}"/>${inside}${foot(input)}</svg>`;
  }
}

/** The pixels of an SVG, its words drawn with the fonts of `plainFonts`. */
export function rasterized(svg: string, fonts: readonly string[]) {
  return new Resvg(facedByScript(svg), { font: { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: FAMILIES.Latin } }).render();
}

/** Only these have a picture of their own; the rest fall back to that of their region. */
function hasOwn({ kind }: Page): boolean {
  return kind === 'world' || kind === 'region' || kind === 'figure';
}

function foot({ atlas, language, page }: PageInput): string {
  const home = homeRegion(atlas, page);
  const y = CARD.height - 30;
  const { margin, width } = CARD;
  const nodes: SceneNode[] = [
    { kind: 'line', x1: margin, y1: CARD.foot, x2: width - margin, y2: CARD.foot, stroke: cardTheme.rule2, strokeWidth: 1 },
    { kind: 'text', x: margin, y, text: say.appName(language), size: 24, weight: 600, fill: cardTheme.limitInk },
    { kind: 'text', x: margin + 130, y, text: say.appTagline(language), size: 20, fill: cardTheme.ink2 },
    { kind: 'text', x: width - margin, y, text: asOfLine(language, atlas, home ? [home] : []), size: 18, fill: cardTheme.ink3, anchor: 'end' },
  ];
  return words(nodes, language);
}
