// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { unreached } from '../toldTexts.tsx';
import { french } from './atlas.ts';
import { frenchSmallAtlas, SMALL_ROOT, smallIncidents } from './smallAtlas.ts';

vi.mock('../../src/features/panel/Fact.tsx', async () => ({ Fact: (await import('../ToldFact.tsx')).ToldFact }));

test('each translated text stands on a page, in a dialog or in a figure of its language', async () => {
  const { columns, missing } = await unreached(SMALL_ROOT, frenchSmallAtlas, french, smallIncidents);
  expect(columns.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
