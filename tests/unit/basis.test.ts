import { expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/records.ts';
import { participationFigure } from '../../src/figures/participation/participationFigure.ts';
import { pageSummary, shownBasis } from '../../src/pages/pageSummary.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const REGION = { kind: 'region', id: 'copper-reef' } as const;
const unverified: Atlas = {
  ...smallAtlas,
  participations: smallAtlas.participations.map((row) => (row.instrumentId === 'copper-convention' ? { ...row, basis: 'unverified' } : row)),
};

test('a count is derived, which its source says; one that rests on unverified rows wears the one sign in sentence, key figure, table and file', () => {
  const [known, doubted] = [smallAtlas, unverified].map((atlas) => pageSummary(atlas, english, REGION, DAY));
  const figureOf = (summary: typeof known) => summary?.keyFigures.find(({ id }) => id === 'keysStates');
  expect(known?.sentence).not.toContain('unverified');
  expect(figureOf(known)).toMatchObject({ basis: 'derived' });
  expect(known?.keyFigures.filter(({ range }) => range).map(shownBasis)).toEqual(expect.arrayContaining(['']));
  expect(doubted?.sentence).toContain('(unverified)');
  expect(figureOf(doubted)?.basis).toBe('unverified');
  const table = participationFigure({ atlas: unverified, language: english, theme: themes.day, day: DAY, width: 800, regionId: REGION.id }).table;
  expect(table.rows.filter((row) => row.at(-1)?.endsWith('(unverified)')).length).toBeGreaterThan(3);
});
