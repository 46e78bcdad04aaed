import { expect, test } from 'vitest';
import { FIGURES, makeFigure } from '../../src/figures/registry.ts';
import { keyRow } from '../../src/figures/shared/keyRow.ts';
import { unbroken } from '../../src/lib/text/textWidth.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas, smallIncidents } from './smallAtlas.ts';

const long = 'возможно, участвует: дата не опубликована или известен только промежуток';
const keyOf = (labels: readonly string[]) =>
  keyRow(
    labels.map((label) => ({ label, swatch: () => [] })),
    { top: 0, width: 260, theme: themes.day },
  );
const linesOf = (labels: readonly string[]) => keyOf(labels).nodes.flatMap((node) => (node.kind === 'text' ? [node] : []));

test('a key goes over as many lines as it needs, and an empty one needs none', () => {
  expect(linesOf(['one', 'two', 'three labels that leave room', 'four']).map(({ y }) => y)).toEqual([15.5, 15.5, 37.5, 37.5]);
  expect(keyOf([])).toEqual({ nodes: [], samples: [], bottom: 0 });
});

test('a label of a key that is wider than a line goes on below, and the next one after it', () => {
  const lines = linesOf([long, 'без даты']);
  expect(unbroken(lines.slice(0, -1).map(({ text }) => text))).toBe(long);
  expect(new Set(lines.map(({ y }) => y)).size).toBe(lines.length);
  expect(keyOf([long]).bottom).toBeGreaterThan(keyOf(['без даты']).bottom);
});

test.each(FIGURES)('no label of a key is cut in a narrow figure: $id', ({ id }) => {
  const { scene } = makeFigure(id, { atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 300, incidents: smallIncidents });
  const cut = (scene?.nodes ?? []).flatMap((node) => (node.kind === 'text' && node.text.endsWith('…') ? [node.text] : []));
  expect(cut).toEqual([]);
});
