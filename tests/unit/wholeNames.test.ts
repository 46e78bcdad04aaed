import { expect, test } from 'vitest';
import { focusSheet } from '../../src/figures/focusMatrix/sheet.ts';
import type { FigureContext } from '../../src/figures/shared/context.ts';
import type { SceneNode } from '../../src/figures/shared/scene.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { forAnyFace } from '../../src/lib/text/textWidth.ts';
import { SCENE_SCALE } from '../../src/render/pptx/deck.ts';
import { bodyOf } from '../../src/render/pptx/layout.ts';
import { themes } from '../../src/theme/tokens.ts';
import { atlas, atlasIn, DAY } from './atlas.ts';

const CODES = ['en', 'fr', 'es', 'pt', 'ru', 'ar', 'zh'] as const;
const FACTS = CODES.map((code) => ({ atlas: atlasIn(code), language: makeLanguage(code) }));

/** The words of nodes that are cut. */
function cutWords(nodes: readonly SceneNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return node.text.endsWith('…') ? [node.text] : [];
    return 'children' in node ? cutWords(node.children) : [];
  });
}

/** The room of the matrix of a region on its slide, in px of a scene. */
const room = bodyOf('A title that needs more than one line, as titles that name a region and conclude something often do', '');
const SIDE_PX = 316;

test.each(atlas.region)('the matrix of $regionId on a slide cuts no name and keeps its room, in each language', (region) => {
  for (const facts of FACTS) {
    const { code } = facts.language;
    const context: FigureContext = { ...facts, day: DAY, theme: themes.day, width: (room.width - SIDE_PX) / SCENE_SCALE };
    const { scene } = forAnyFace(() => focusSheet(context, region, room.height / SCENE_SCALE));
    expect(cutWords(scene.nodes), code).toEqual([]);
    expect(scene.height * SCENE_SCALE, code).toBeLessThanOrEqual(room.height);
  }
});
