import { expect, test } from 'vitest';
import { allLanguages } from '../../site/languages.ts';
import type { Item } from '../../src/render/pptx/deck.ts';
import { heightOf } from '../../src/render/slides/items.ts';
import { rowColumns } from '../../src/render/slides/rowList.ts';

const ROOM = { x: 0, y: 0, width: 440, height: 600 };
const DATES = ['2027', '2027-02-28', '2026-12'];
const named = (items: readonly Item[], name: string) => items.filter((item) => item.name === name);

test.each(allLanguages())('dates of lists stand in one line each, and the words beside them below each other: $code', (language) => {
  const listOf = (title: string) => ({ title, headWidth: 144, rows: DATES.map((date) => ({ head: language.date(date), text: 'word' })) });
  const { items, isWhole } = rowColumns([listOf('one'), listOf('two')], ROOM, 1, language);
  expect(isWhole).toBe(true);
  for (const date of DATES) for (const head of named(items, language.date(date))) expect(head.at.height).toBe(heightOf('2027', ROOM.width));
  const words = named(items, 'word');
  expect(words).toHaveLength(2 * DATES.length);
  expect(new Set(words.map(({ at }) => at.x)).size).toBe(1);
  expect(Math.min(...words.map(({ at }) => at.width))).toBeGreaterThan(ROOM.width / 2);
});
