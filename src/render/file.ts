import type { Figure } from '../figures/shared/figure.ts';
import { mirrored } from '../figures/shared/mirror.ts';
import type { SceneNode } from '../figures/shared/scene.ts';
import { wrapText } from '../lib/text/textWidth.ts';
import type { Theme } from '../theme/tokens.ts';
import { type Fonts, fontFaces } from './fonts.ts';
import { type Picture, sceneToSvg } from './svg.ts';

const MARGIN = 24;

/** The text around the drawing in a file, so that the file can be read without the page. */
export interface Frame {
  title: string;
  subtitle: string;
  foot: string;
  /** The code of the language of all words. */
  language: string;
}

/** A figure as a self-contained SVG file: title, subtitle, drawing, source line, with the fonts given as data addresses. */
export function figureToSvg(figure: Figure, frame: Frame, fonts: Fonts, theme: Theme): Picture {
  if (!figure.scene) throw new Error(figure.empty);
  const { scene } = figure;
  const width = scene.width + 2 * MARGIN;
  const title = wrapText(frame.title, scene.width, 22, 600);
  const subtitle = wrapText(frame.subtitle, scene.width, 14);
  const foot = wrapText(frame.foot, scene.width, 13);
  const top = MARGIN + title.length * 28 + subtitle.length * 20 + 16;
  const height = top + scene.height + foot.length * 18 + MARGIN + 12;
  const text = (line: string, y: number, size: number, weight: 400 | 600, fill: string): SceneNode => ({
    kind: 'text',
    x: MARGIN,
    y,
    text: line,
    size,
    weight,
    fill,
  });
  const head = [
    ...title.map((line, index) => text(line, MARGIN + 20 + index * 28, 22, 600, theme.ink1)),
    ...subtitle.map((line, index) => text(line, MARGIN + title.length * 28 + 14 + index * 20, 14, 400, theme.ink2)),
    ...foot.map((line, index) => text(line, top + scene.height + 24 + index * 18, 13, 400, theme.ink3)),
  ];
  const before = `<style>${fontFaces(fonts)}</style><rect width="${width}" height="${height}" fill="${theme.panel}"/>`;
  const direction = scene.direction ?? 'ltr';
  const drawing = sceneToSvg(scene, { interactive: false, label: figure.title, idPrefix: 'f', x: MARGIN, y: top });
  const label = `${figure.title}. ${figure.summary}`;
  const { language } = frame;
  return sceneToSvg(mirrored({ width, height, nodes: head }, direction), { interactive: false, label, idPrefix: 'o', before, after: drawing.svg, language });
}
