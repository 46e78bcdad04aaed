import { mirrored } from '../src/figures/shared/mirror.ts';
import type { SceneNode } from '../src/figures/shared/scene.ts';
import type { Language } from '../src/i18n/language.ts';
import { textWidth, wrapText } from '../src/lib/text/textWidth.ts';
import { sceneToSvg } from '../src/render/svg.ts';
import { themes } from '../src/theme/tokens.ts';
import { onPixels } from './onPixels.ts';

/** The size in px of the pictures that other sites show for an address, their margin, and where their foot begins. */
export const CARD = { width: 1200, height: 630, margin: 48, foot: 566 } as const;
/** The colours of share cards. */
export const cardTheme = themes.day;

/** Sizes of a heading, of which the largest is taken that needs no more than two lines, else the smallest. */
const HEADING_SIZES = [40, 34, 30, 27, 24] as const;

/** Lines of text below each other: their nodes, and the y at which they end. */
interface Lines {
  nodes: SceneNode[];
  bottom: number;
}

/** A text in as many lines as it needs, from `top` down. */
export function lines(
  text: string,
  { top, width, size, weight = 400, fill }: { top: number; width: number; size: number; weight?: 400 | 600; fill: string },
): Lines {
  const pitch = size * 1.25;
  const rows = text ? wrapText(text, width, size, weight) : [];
  const nodes = rows.map((row, index): SceneNode => ({ kind: 'text', x: CARD.margin, y: top + size * 0.95 + index * pitch, text: row, size, weight, fill }));
  return { nodes, bottom: top + rows.length * pitch };
}

/** A heading, as large as it can be in two lines. */
export function heading(text: string, { top, width, largest = HEADING_SIZES[0] }: { top: number; width: number; largest?: number }): Lines {
  const isWhole = (size: number) => {
    const rows = wrapText(text, width, size, 600);
    return rows.length <= 2 && rows.every((row) => textWidth(row, size, 600) <= width);
  };
  const size = HEADING_SIZES.find((px) => px <= largest && isWhole(px)) ?? 24;
  return lines(text, { top, width, size, weight: 600, fill: cardTheme.ink1 });
}

/** Words of a card as SVG, mirrored where the language is read from the right. */
export function words(nodes: SceneNode[], { direction }: Pick<Language, 'direction'>): string {
  return onPixels(sceneToSvg(mirrored({ width: CARD.width, height: CARD.height, nodes }, direction), { interactive: false, label: '', idPrefix: 'h' }).svg);
}
