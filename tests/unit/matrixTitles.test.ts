import { expect, test } from 'vitest';
import type { Instrument } from '../../src/atlas/schema.ts';
import { concludeSdg, concludeTreaties } from '../../src/figures/matrices/conclusion.ts';
import { sdgLinks, treatyStatus } from '../../src/figures/matrices/definition.ts';
import { type SdgLink, treatyRows } from '../../src/figures/matrices/rows.ts';
import type { Scene } from '../../src/figures/shared/scene.ts';
import { themes } from '../../src/theme/tokens.ts';
import { english, french } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const link = {} as SdgLink; // the rules count links, they read none
const treaty = (parties: number) => ({ instrument: {} as Instrument, cells: [], parties }); // the rules pass the instrument on unread
const words = (scene: Scene | null) => JSON.stringify(scene?.nodes);
const draw = (width: number, language = english) => ({ atlas: smallAtlas, language, theme: themes.day, day: smallAtlas.asOf, width });

test('the title of the goals names a goal only where it leads alone', () => {
  const goals = { subjects: ['a', 'b'], goals: [5, 14] };
  expect(
    concludeSdg({
      ...goals,
      cells: [
        [[], [link, link]],
        [[link], [link]],
      ],
    }),
  ).toEqual({ rule: 'most', goal: 14, n: 2, subjects: 2 });
  expect(
    concludeSdg({
      ...goals,
      cells: [
        [[], [link]],
        [[link], []],
      ],
    }),
  ).toEqual({ rule: 'counted', goals: 2, subjects: 2 });
  expect(concludeSdg({ subjects: [], goals: [], cells: [] })).toBeNull();
});

test('the title of the treaties names one only where it leads alone', () => {
  const of = (...parties: number[]) => concludeTreaties({ states: ['IDN', 'PHL'], treaties: parties.map(treaty) });
  expect(of(2, 1)).toMatchObject({ rule: 'all', n: 2 });
  expect(of(1, 0)).toMatchObject({ rule: 'most', n: 1, states: 2 });
  expect(of(1, 1, 0)).toEqual({ rule: 'some', found: 2, treaties: 3, n: 1, states: 2 });
  expect(of(0)).toEqual({ rule: 'none', treaties: 1, states: 2 });
  expect(of()).toBeNull();
});

test('treaties stand with most participants first', () => {
  const { treaties } = treatyRows(smallAtlas);
  const parties = treaties.map((entry) => entry.parties);
  expect(parties).toEqual(parties.toSorted((a, b) => b - a));
});

test.each([1200, 360])('goals stand by name at %d px, in the language of the reader', (width) => {
  expect(words(sdgLinks.make(draw(width), {}).scene)).toMatch(/\d+ [A-Z][a-z]+ /);
  expect(sdgLinks.make(draw(width, french), {}).table.rows.flat()).not.toContain('14');
});

test('no year of a treaty is cut with an ellipsis on a phone', () => {
  expect(words(treatyStatus.make(draw(300), {}).scene)).not.toContain('"…"');
});
