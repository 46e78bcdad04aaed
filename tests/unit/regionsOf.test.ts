import { expect, test } from 'vitest';
import { parsePath } from '../../src/pages/page.ts';
import { joinRegions, regionsOf } from '../../src/pages/regionsOf.ts';
import { smallAtlas } from './smallAtlas.ts';

const needed = (path: string) => regionsOf(smallAtlas, parsePath(path));

test('a page loads the files of the regions that it shows, and no others', () => {
  expect(needed('/')).toEqual([]);
  expect(needed('/nowhere/at/all/')).toEqual([]);
  expect(needed('/region/amber-sound/')).toEqual(['amber-sound', 'global']);
  expect(needed('/programme/amber-watch/')).toEqual(['amber-sound', 'global']);
  expect(needed('/programme/no-such/')).toEqual([]);
  expect(needed('/centre/amber-hub/')).toEqual(['amber-sound']);
  expect(needed('/region/amber-sound/figure/milestones/')).toEqual(['amber-sound', 'global']);
  expect(needed('/about/')).toEqual(['global']);
});

test('what spans the regions loads all files: States, figures of all regions, lists of all', () => {
  for (const path of ['/state/FIN/', '/figure/milestones/', '/figures/', '/sources/', '/compare/', '/briefing/']) expect(needed(path), path).toBe('all');
});

test('regions that are loaded stay, and nothing changes where none is added', () => {
  const loaded = ['amber-sound', 'global'];
  expect(joinRegions(loaded, ['global'])).toBe(loaded);
  expect(joinRegions(loaded, ['copper-reef', 'global'])).toEqual(['amber-sound', 'global', 'copper-reef']);
  expect(joinRegions('all', loaded)).toBe('all');
  expect(joinRegions(loaded, 'all')).toBe('all');
});
