import { expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/records.ts';
import type { Milestone } from '../../src/atlas/schema.ts';
import { makeFigure } from '../../src/figures/registry.ts';
import { marksOf } from '../../src/figures/shared/scene.ts';
import { milestonePath } from '../../src/pages/milestonePath.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const [some] = smallAtlas.milestones;
const milestone = (change: Partial<Milestone>): Milestone => ({
  ...(some as Milestone),
  milestoneId: 'signed',
  event: 'The treaty is signed',
  regionId: 'amber-sound',
  date: '2012-03-04',
  instrumentId: '',
  programmeId: '',
  centreId: '',
  ...change,
});

test('a milestone leads to its instrument, else to its programme, else to its centre', () => {
  expect(milestonePath(milestone({ instrumentId: 'code', programmeId: 'fund', centreId: 'office' }))).toBe('/instrument/code/');
  expect(milestonePath(milestone({ programmeId: 'fund', centreId: 'office' }))).toBe('/programme/fund/');
  expect(milestonePath(milestone({ centreId: 'office' }))).toBe('/centre/office/');
  expect(milestonePath(milestone({}))).toBeUndefined();
});

test('the timeline and the list of milestones lead to the same page', () => {
  const atlas: Atlas = { ...smallAtlas, milestones: [milestone({ instrumentId: 'amber-code', programmeId: 'amber-patrol' })] };
  const path = (id: 'milestones' | 'programme-timeline') => {
    const { scene } = makeFigure(id, { atlas, language: english, theme: themes.day, day: DAY, width: 1200, regionId: 'amber-sound' });
    return scene && marksOf(scene).find(({ label }) => label.includes('The treaty is signed'))?.href;
  };
  expect(path('milestones')).toBe('/instrument/amber-code/');
  expect(path('programme-timeline')).toBe('/instrument/amber-code/');
});
