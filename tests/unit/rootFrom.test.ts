import { afterEach, expect, test, vi } from 'vitest';
import { rootFrom } from '../../site/folders.ts';

afterEach(() => vi.unstubAllEnvs());

test('a page names the root of the site relatively, or by the path that the build was given', () => {
  vi.stubEnv('BASE_PATH', undefined);
  expect(['', 'about/', 'fr/region/amber-sound/', 'embed/map'].map(rootFrom)).toEqual(['./', '../', '../../../', '../../']);
  vi.stubEnv('BASE_PATH', '/deep/atlas/');
  expect(rootFrom('region/amber-sound/')).toBe('/deep/atlas/');
});
