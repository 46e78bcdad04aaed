import { expect, test } from 'vitest';
import { focusSheet } from '../../src/figures/focusMatrix/sheet.ts';
import type { FigureContext } from '../../src/figures/shared/context.ts';
import type { SceneNode } from '../../src/figures/shared/scene.ts';
import { forAnyFace } from '../../src/lib/text/textWidth.ts';
import { SCENE_SCALE } from '../../src/render/pptx/deck.ts';
import { bodyOf } from '../../src/render/pptx/layout.ts';
import { themes } from '../../src/theme/tokens.ts';
import { atlas, DAY, english, french, frenchAtlas } from './atlas.ts';

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

test.each(atlas.region)('the matrix of $regionId on a slide cuts no name and keeps its room, in English and French', (region) => {
  for (const facts of [
    { atlas, language: english },
    { atlas: frenchAtlas, language: french },
  ]) {
    const context: FigureContext = { ...facts, day: DAY, theme: themes.day, width: (room.width - SIDE_PX) / SCENE_SCALE };
    const { scene } = forAnyFace(() => focusSheet(context, region, room.height / SCENE_SCALE));
    expect(cutWords(scene.nodes)).toEqual([]);
    expect(scene.height * SCENE_SCALE).toBeLessThanOrEqual(room.height);
  }
});
