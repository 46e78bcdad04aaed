import { expect, test } from 'vitest';
import { reviewedOn } from '../../src/atlas/reviewed.ts';
import { makeFigure } from '../../src/figures/registry.ts';
import { asOfLine } from '../../src/i18n/asOfLine.ts';
import type { Page } from '../../src/pages/page.ts';
import { pageSummary } from '../../src/pages/pageSummary.ts';
import { footOf } from '../../src/render/slides/frame.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const reviewed = (id: string) => smallAtlas.region.find(({ regionId }) => regionId === id)?.reviewed ?? '';
const asOf = (sources: readonly string[]) => reviewedOn(smallAtlas, sources);
const sourcesOfPage = (page: Page) => pageSummary(smallAtlas, english, page, DAY)?.keyFigures.flatMap(({ sources }) => sources) ?? [];

test('the facts of a page are as of the newest review of the regions that its facts come from', () => {
  expect(reviewed('copper-reef') < reviewed('amber-sound')).toBe(true);
  expect(asOf(sourcesOfPage({ kind: 'instrument', id: 'copper-convention' }))).toBe(reviewed('copper-reef'));
  expect(asOf(sourcesOfPage({ kind: 'region', id: 'amber-sound' }))).toBe(reviewed('amber-sound'));
  // A programme of another region works here: its facts are shown too.
  expect(asOf(sourcesOfPage({ kind: 'region', id: 'copper-reef' }))).toBe(reviewed('amber-sound'));
  // Facts of both regions are as of the newer review, and so are all facts.
  expect(asOf(['copper-reef-s1', 'amber-sound-s1'])).toBe(reviewed('amber-sound'));
  expect(asOf([])).toBe(smallAtlas.asOf);
});

test('a figure and its slide say the day of their own facts', () => {
  const { sources } = makeFigure('participation', { atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 800, regionId: 'copper-reef' });
  const line = asOfLine(english, smallAtlas, sources);
  expect(line).toContain(english.day(reviewed('copper-reef')));
  expect(footOf({ atlas: smallAtlas, language: english, day: DAY, address: '' }, sources, false).remark).toContain(line);
});
