import type { Language } from '../../i18n/language.ts';
import type { Figure } from './figure.ts';
import type { Mark, SceneNode } from './scene.ts';

/**
 * A figure in which the accessible name of each mark holds the words that the mark shows, in their order, so that who speaks to the browser can say what they see
 * (WCAG 2.5.3). A name that lacks them begins with them; what it says once more in a sentence of its own is left out.
 */
export function withSpokenNames(figure: Figure, language: Language): Figure {
  const { scene } = figure;
  return scene ? { ...figure, scene: { ...scene, nodes: scene.nodes.map((node) => (node.kind === 'mark' ? named(node, language) : node)) } } : figure;
}

function named(mark: Mark, { stop }: Language): Mark {
  const lines = mark.children.flatMap(wordsOf).filter(Boolean);
  const shown = plain(lines.join(' '));
  // Further on a number may stand by chance: that of an article, say.
  const searched = /\p{L}/u.test(shown) ? mark.label : mark.label.split(stop)[0];
  if (plain(searched ?? '').includes(shown)) return mark;
  const others = mark.label.split(stop).filter((sentence) => !shown.includes(plain(sentence)));
  return { ...mark, label: [...lines, ...others].join(stop) };
}

/** The words that a node shows, uncut. */
function wordsOf(node: SceneNode): string[] {
  if (node.kind === 'mark') return node.children.flatMap(wordsOf);
  return node.kind === 'text' ? [node.uncut ?? node.text] : [];
}

/** Words between single spaces, in lower case and without marks; each begins and ends with a space, unless it is empty. */
const plain = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[\p{P}\p{Cf}\s]+/gu, ' ')
    .replace(/^ ?(?=.)/, ' ')
    .replace(/(?<=[^ ]) ?$/, ' ');
