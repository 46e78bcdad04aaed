import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offlineListPath, readOfflineList } from '../../src/offline/offlineList.ts';
import { TESTED_DIST } from '../smallSite.ts';

const languages = readdirSync(join(TESTED_DIST, 'data/offline')).map((name) => name.replace('.json', ''));
const data = readdirSync(join(TESTED_DIST, 'data'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.(json|pbf|zip)$/.test(path));

/** Whether the pages of a language may read a file of `data/`: no open data, nothing of another language. */
function isRead(path: string, language: string): boolean {
  const [, , folder] = /^(atlas|embed)\/([a-z]{2})\//.exec(path) ?? [];
  return !/^(v1\/|offline\/|atlas\.json$)/.test(path) && (!folder || folder === language);
}

test.each(languages)('the whole atlas on the device holds every data file that pages read, in %s', (language) => {
  const { shell, rest } = readOfflineList(JSON.parse(readFileSync(join(TESTED_DIST, offlineListPath(language)), 'utf8')));
  const kept = [...shell, ...rest].map(([path]) => path);
  expect(data.filter((path) => isRead(path, language) && !kept.includes(`data/${path}`))).toEqual([]);
  expect(new Set(kept).size).toBe(kept.length);
});
