import { expect, test } from 'vitest';
import { focusSheet } from '../../src/figures/focusMatrix/sheet.ts';
import { fundersSheet } from '../../src/figures/funders/sheet.ts';
import { programmeRows } from '../../src/figures/programmeTimeline/rows.ts';
import { timelineSheet } from '../../src/figures/programmeTimeline/sheet.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { forAnyFace, WIDER } from '../../src/lib/text/textWidth.ts';
import { SCENE_SCALE } from '../../src/render/pptx/deck.ts';
import { bodyOf } from '../../src/render/pptx/layout.ts';
import { themes } from '../../src/theme/tokens.ts';
import { sceneFaults } from '../drawing.ts';
import { atlas, atlasIn, DAY } from './atlas.ts';

const CODES = ['en', 'fr', 'es', 'pt', 'ru', 'ar', 'zh'] as const;
const FACTS = CODES.map((code) => ({ atlas: atlasIn(code), language: makeLanguage(code) }));

/** The room of a drawing on a slide, in px of a scene. */
const room = bodyOf('A title that needs more than one line, as titles that name a region and conclude something often do', '');
/** What stands beside the matrix, at least. */
const SIDE_PX = 316;

test.each(atlas.region)(
  'the matrix, the funders and the programmes of $regionId on slides have no words cut, covered or pale and keep their room, in each language',
  (region) => {
    for (const facts of FACTS) {
      const { regionId } = region;
      const context = { ...facts, regionId, day: DAY, theme: themes.day };
      const [side, height] = [(room.width - SIDE_PX) / SCENE_SCALE, room.height / SCENE_SCALE];
      const scenes = forAnyFace(() => ({
        focus: focusSheet({ ...context, width: side }, region, height).scene,
        funders: fundersSheet({ ...context, width: side }, height),
        programmes: timelineSheet({ ...context, width: room.width / SCENE_SCALE }, programmeRows(facts.atlas, DAY, regionId).slice(0, 14), { rowHeight: 22 }),
      }));
      for (const [name, scene] of Object.entries(scenes)) {
        expect(sceneFaults(scene, themes.day, name === 'focus' ? 1 : WIDER), `${name} ${facts.language.code}`).toEqual([]);
        expect(scene.height, `${name} ${facts.language.code}`).toBeLessThanOrEqual(height + 1);
      }
    }
  },
);

test('lines between the rows of a matrix on a slide stand below its words, whose letters reach down to them', () => {
  const [region] = atlas.region;
  const [facts] = FACTS;
  if (!region || !facts) throw new Error('the facts have regions and languages');
  const kinds = focusSheet({ ...facts, day: DAY, theme: themes.day, width: 700 }, region, 500).scene.nodes.map(({ kind }) => kind);
  expect(kinds.slice(0, kinds.indexOf('mark'))).toContain('line');
  expect(kinds.indexOf('text')).toBeGreaterThan(kinds.indexOf('line'));
});
