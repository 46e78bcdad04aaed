import { expect, test } from 'vitest';
import { countedCentres } from '../../src/atlas/centres.ts';
import { centresFigure } from '../../src/figures/centres/centresFigure.ts';
import { pageSummary } from '../../src/pages/pageSummary.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english, atlas as realAtlas } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

test('working centres are counted, planned ones stand beside; offices and systems are not counted', () => {
  const { working, planned } = countedCentres(smallAtlas, 'amber-sound');
  expect(working.map((row) => row.centreId)).toEqual(['amber-hub', 'amber-desk']);
  expect(planned.map((row) => row.centreId)).toEqual(['amber-school-house']);
  const system = smallAtlas.centres.map((row) => ({ ...row, kind: 'system' as const }));
  expect(countedCentres({ ...smallAtlas, centres: system }).working).toEqual([]);
});

test('key figure and figure of every region give the same number of centres', () => {
  for (const atlas of [smallAtlas, realAtlas])
    for (const { regionId } of atlas.region) {
      const { working } = countedCentres(atlas, regionId);
      const figures = pageSummary(atlas, english, { kind: 'region', id: regionId }, DAY)?.keyFigures ?? [];
      expect(figures.find(({ label }) => label.includes('centre'))?.value).toBe(english.number(working.length));
      const { title } = centresFigure({ atlas, language: english, theme: themes.day, day: DAY, width: 800, regionId });
      expect(title).toMatch(new RegExp(`^${working.length} `));
    }
});
