import type { Figure } from '../figures/shared/figure.ts';
import { mirrored } from '../figures/shared/mirror.ts';
import type { SceneNode } from '../figures/shared/scene.ts';
import { makeLanguage } from '../i18n/language.ts';
import { wrapText } from '../lib/text/textWidth.ts';
import type { Theme } from '../theme/tokens.ts';
import { type Fonts, fontFaces } from './fonts.ts';
import type { Sheet } from './sheet.ts';
import { type Picture, sceneToSvg } from './svg.ts';

const MARGIN = 24;
const TITLE = { size: 22, line: 28 } as const;
const SUBTITLE = { size: 14, line: 20 } as const;
const FOOT = { size: 12, line: 16 } as const;

/** The text around the drawing in a file, so that the file can be read without the page. */
export interface Frame {
  title: string;
  subtitle: string;
  /** Sources, time, licence, address: one paragraph each. */
  foot: readonly string[];
  /** The code of the language of all words. */
  language: string;
}

/**
 * A figure as a self-contained SVG file: title, subtitle, drawing, foot, with the fonts given as data addresses. It is as large as its drawing, or fills a sheet: the drawing is made
 * smaller where it is too large for the room on it, and larger by `scale`.
 */
export function figureToSvg(figure: Figure, frame: Frame, fonts: Fonts, theme: Theme, onto?: { sheet: Sheet; scale: number }): Picture {
  if (!figure.scene) throw new Error(figure.empty);
  const { scene } = figure;
  const inner = onto ? onto.sheet.width - 2 * MARGIN : scene.width;
  const words = around(frame, inner);
  const room = onto ? roomOn(onto.sheet, frame) : scene;
  const scale = onto ? Math.min(onto.scale, room.width / scene.width, room.height / scene.height) : 1;
  const [width, height] = onto ? [onto.sheet.width, onto.sheet.height] : [inner + 2 * MARGIN, words.top + scene.height + words.below];
  const direction = scene.direction ?? 'ltr';
  const place = `translate(${MARGIN + (inner - scene.width * scale) / 2} ${words.top + (room.height - scene.height * scale) / 2}) scale(${scale})`;
  const drawing = sceneToSvg(scene, { interactive: false, label: figure.title, idPrefix: 'f', isFile: true });
  return sceneToSvg(mirrored({ width, height, nodes: wordNodes(words, height, theme) }, direction), {
    interactive: false,
    label: [frame.title, figure.summary].join(makeLanguage(frame.language).stop),
    idPrefix: 'o',
    isFile: true,
    before: `<style>${fontFaces(fonts)}</style><rect width="${width}" height="${height}" fill="${theme.panel}"/>`,
    after: `<g transform="${place}">${drawing.svg}</g>`,
    language: frame.language,
    ...(onto ? { shown: onto.sheet.shown } : {}),
  });
}

/** The room in px that a sheet has for a drawing between its words. */
export function roomOn({ width, height }: Sheet, frame: Frame): { width: number; height: number } {
  const inner = width - 2 * MARGIN;
  const { top, below } = around(frame, inner);
  return { width: inner, height: height - top - below };
}

/** The words around a drawing of a width, in lines; the height in px of those above it, and of those below it. */
function around({ title, subtitle, foot }: Frame, width: number) {
  const lines = {
    title: wrapText(title, width, TITLE.size, 600),
    subtitle: wrapText(subtitle, width, SUBTITLE.size),
    foot: foot.filter(Boolean).flatMap((paragraph) => wrapText(paragraph, width, FOOT.size)),
  };
  const top = MARGIN + lines.title.length * TITLE.line + lines.subtitle.length * SUBTITLE.line + 16;
  return { ...lines, top, below: lines.foot.length * FOOT.line + MARGIN + 12 };
}

function wordNodes({ title, subtitle, foot }: ReturnType<typeof around>, height: number, theme: Theme): SceneNode[] {
  const text = (line: string, y: number, size: number, weight: 400 | 600, fill: string): SceneNode => ({
    kind: 'text',
    x: MARGIN,
    y,
    text: line,
    size,
    weight,
    fill,
  });
  const last = height - MARGIN - (foot.length - 1) * FOOT.line;
  return [
    ...title.map((line, index) => text(line, MARGIN + 20 + index * TITLE.line, TITLE.size, 600, theme.ink1)),
    ...subtitle.map((line, index) => text(line, MARGIN + title.length * TITLE.line + 14 + index * SUBTITLE.line, SUBTITLE.size, 400, theme.ink2)),
    ...foot.map((line, index) => text(line, last + index * FOOT.line, FOOT.size, 400, theme.ink3)),
  ];
}
