import { expect, test } from 'vitest';
import { makeFigure } from '../../src/figures/registry.ts';
import type { SceneNode } from '../../src/figures/shared/scene.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

// Alone, the second region has an axis of its own.
const atlas = {
  ...smallAtlas,
  regionProgrammes: [],
  programmes: smallAtlas.programmes.map((programme) => ({ ...programme, start: programme.regionId === 'amber-sound' ? '1995' : '2015', end: '' })),
};

/** The years of a timeline's axis with their places. */
function yearsOf(regionId: string, besideId?: string): string[] {
  const { scene } = makeFigure('programme-timeline', {
    atlas,
    language: english,
    theme: themes.day,
    day: DAY,
    width: 900,
    regionId,
    ...(besideId ? { besideId } : {}),
  });
  const texts = (scene?.nodes ?? []).filter((node): node is Extract<SceneNode, { kind: 'text' }> => node.kind === 'text');
  return texts.filter(({ text }) => /^\d{4}$/.test(text)).map(({ text, x }) => `${text} ${Math.round(x)}`);
}

test('timelines that stand beside each other have one axis, which alone they have not', () => {
  const [first, second] = ['amber-sound', 'copper-reef'] as const;
  expect(yearsOf(first)).not.toEqual(yearsOf(second));
  const together = yearsOf(first, second);
  expect(together.length).toBeGreaterThan(3);
  expect(yearsOf(second, first)).toEqual(together);
});
