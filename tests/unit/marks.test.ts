import { expect, test } from 'vitest';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { buildIncidents } from '../../geo/steps/incidents.ts';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { FIGURES, makeFigure } from '../../src/figures/registry.ts';
import type { Figure } from '../../src/figures/shared/figure.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { themes } from '../../src/theme/tokens.ts';
import { atlasIn, DAY } from './atlas.ts';

const { counts: incidents } = buildIncidents(ATLAS_ROOT);

/** Every text of a figure that a reader sees or hears. */
function wordsIn({ title, subtitle, summary, scene, charts = [], grid }: Figure): string[] {
  const told: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') told.push(value);
    else if (value && typeof value === 'object') for (const part of Object.values(value)) collect(part);
  };
  collect([title, subtitle, summary, scene?.nodes, charts, grid]);
  return told;
}

test.each([
  // A letter of a paragraph in brackets belongs to the words before it.
  ['zh', /\p{Script=Han}(?:[,;:?!]| \((?!\p{Script=Latin}\)))|[,;:?!] \p{Script=Han}|\p{Script=Han} \p{Script=Han}/u],
  ['fr', /[\p{L})](?:: | ?; | : )/u],
])('%s: the parts of a figure are joined with the marks of the language', (code, slip) => {
  const [language, facts] = [makeLanguage(code), atlasIn(code)];
  const now = { atlas: facts, language, theme: themes.day, day: DAY, incidents };
  const since = {
    ...now,
    atlas: atlasAt(facts, '2018'),
    later: { atlas: facts, today: DAY },
    before: { atlas: atlasAt(facts, '2010'), day: '2010-12-31' },
    day: '2018-12-31',
  };
  const told = FIGURES.flatMap(({ id }) =>
    [now, { ...now, regionId: 'gulf-of-guinea' }, { ...since, regionId: 'djibouti-code' }].flatMap((context) =>
      wordsIn(makeFigure(id, { ...context, width: 480 })),
    ),
  );
  expect(told.length).toBeGreaterThan(5000);
  expect([...new Set(told.filter((words) => slip.test(words)))]).toEqual([]);
});
