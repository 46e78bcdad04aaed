import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname ?? '.', '../../src');
/** Imports go one way: a folder may import itself and what stands before it in this list; `ui` sees `lib` and `theme` only. */
const ORDER = ['lib', 'theme', 'atlas', 'i18n', 'view', 'pages', 'figures', 'map', 'render', 'embed', 'queries', 'features', 'app'];
/** Entries sit above all; those of embeds may see `embed` and what is below it. */
const EMBED_ENTRIES = ['embed.ts', 'embedMap.ts', 'component.ts'];

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function wall(from: string, to: string): boolean {
  if (from === to || from === 'main.tsx') return true;
  if (EMBED_ENTRIES.includes(from)) return ORDER.indexOf(to) >= 0 && ORDER.indexOf(to) <= ORDER.indexOf('embed');
  if (to === 'embed') return false;
  if (from === 'ui') return to === 'lib' || to === 'theme';
  if (to === 'ui') return from === 'features' || from === 'app';
  if (from === 'map' && to === 'figures') return false;
  return ORDER.indexOf(to) >= 0 && ORDER.indexOf(to) < ORDER.indexOf(from);
}

const folderOf = (path: string) => relative(SRC, path).split('/')[0] ?? '';
const imports = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => resolve(dirname(path), match[1] ?? ''));

test('imports go one way', () => {
  const broken = files(SRC).flatMap((path) =>
    imports(path)
      .filter((target) => !wall(folderOf(path), folderOf(target)))
      .map((target) => `${relative(SRC, path)} imports ${relative(SRC, target)}`),
  );
  expect(broken).toEqual([]);
});

test('figures, map, render and embeds know neither React nor queries', () => {
  const outside = files(SRC).filter(
    (path) =>
      ['figures', 'map', 'render', 'embed', 'view', 'lib', 'theme', ...EMBED_ENTRIES].includes(folderOf(path)) &&
      /from '(react|@tanstack)/.test(readFileSync(path, 'utf8')),
  );
  expect(outside.map((path) => relative(SRC, path))).toEqual([]);
});
