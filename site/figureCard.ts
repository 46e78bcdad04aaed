import * as say from '#messages';
import type { Figure } from '../src/figures/shared/figure.ts';
import type { SceneNode } from '../src/figures/shared/scene.ts';
import type { Language } from '../src/i18n/language.ts';
import { sourceLine } from '../src/i18n/sourceLine.ts';
import { sceneToSvg } from '../src/render/svg.ts';
import { type CardMaker, composeFigure } from './cardFigure.ts';
import { CARD, cardTheme, heading, lines, words } from './cardParts.ts';
import type { PageInput } from './pageInput.ts';

const WIDTH = CARD.width - 2 * CARD.margin;
const SOURCE = { top: CARD.foot - 30, size: 16 } as const;
const MORE_PX = 30;
/** Between the words and the drawing, and between two sentences. */
const GAP_PX = 12;
/** How high sentences stand at most. */
const MOST_SAID_PX = 250;

/**
 * The card of a figure: its title, its drawing whole, or the rows of it that tell most and how many more there are, and who published its facts. What cannot be read at this size in any form, and
 * what is not drawn, is told in its own sentences.
 */
export function figureCard({ atlas, language }: Pick<PageInput, 'atlas' | 'language'>, make: CardMaker): string {
  const whole = make({ width: WIDTH });
  const title = heading(whole.title, { top: 26, width: WIDTH, largest: 34 });
  const subtitleOf = ({ subtitle }: Figure) => lines(subtitle, { top: title.bottom + 4, width: WIDTH, size: 17, fill: cardTheme.ink2 });
  const top = subtitleOf(whole).bottom + GAP_PX;
  const source = lines(sourceLine(language, atlas, whole.sources), { ...SOURCE, width: WIDTH, fill: cardTheme.ink2 });
  // A source line that needs two lines stands higher, so that both are above the foot.
  const raised = Math.max(0, source.bottom - CARD.foot + 4);
  const bottom = SOURCE.top - raised - GAP_PX;
  const composed = composeFigure(make, { width: WIDTH, height: bottom - top, more: MORE_PX });
  const about = words(
    [
      ...title.nodes,
      ...subtitleOf(composed?.figure ?? whole).nodes,
      ...source.nodes.map((node) => (node.kind === 'text' ? { ...node, y: node.y - raised } : node)),
    ],
    language,
  );
  if (!composed?.figure.scene) return about + words(sentences(whole, { top: top + 20, bottom, language }), language);
  const { figure, scale } = composed;
  const more = figure.left
    ? lines(say.timeMore(language, { n: figure.left }), { top: bottom - MORE_PX + 8, width: WIDTH, size: 18, weight: 600, fill: cardTheme.ink2 }).nodes
    : [];
  return about + drawn(composed.figure.scene, { scale, top, direction: language.direction }) + words(more, language);
}

/** The first sentences of a figure, each in lines of its own: as many as a glance takes in, and the first in any case. */
function sentences(
  { scene, summary, empty }: Figure,
  { top, bottom, language }: { top: number; bottom: number; language: Pick<Language, 'locale'> },
): SceneNode[] {
  const said = [...new Intl.Segmenter(language.locale, { granularity: 'sentence' }).segment(scene ? summary : empty)].map(({ segment }) => segment.trim());
  const limit = Math.min(bottom, top + MOST_SAID_PX);
  const nodes: SceneNode[] = [];
  let y = top;
  for (const sentence of said) {
    const laid = lines(sentence, { top: y, width: WIDTH, size: 28, fill: cardTheme.ink1 });
    if (nodes.length && laid.bottom > limit) break;
    nodes.push(...laid.nodes);
    y = laid.bottom + GAP_PX;
  }
  return nodes;
}

function drawn(scene: NonNullable<Figure['scene']>, { scale, top, direction }: { scale: number; top: number; direction: 'ltr' | 'rtl' }): string {
  const { svg } = sceneToSvg(scene, { interactive: false, label: '', idPrefix: 'c' });
  const x = direction === 'rtl' ? CARD.width - CARD.margin - scene.width * scale : CARD.margin;
  return `<g transform="translate(${x} ${top}) scale(${scale})">${svg}</g>`;
}
