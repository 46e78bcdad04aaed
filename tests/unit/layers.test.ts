import { expect, test } from 'vitest';
import { foldersBeside, functionLengths, importCircles, type SourceFile, sourceFiles } from '../source.ts';

/** Imports go one way: a folder of `src` may import itself and what stands before it in this list; `ui` sees `lib` and `theme` only. */
const ORDER = ['lib', 'theme', 'atlas', 'import', 'offline', 'i18n', 'view', 'pages', 'figures', 'map', 'render', 'embed', 'queries', 'features', 'app'];
/** Folders that know neither React nor queries. */
const PURE = ['lib', 'theme', 'atlas', 'import', 'offline', 'i18n', 'view', 'pages', 'figures', 'map', 'render', 'embed'];
/** Entries sit above all; that of the web component may see `embed` and what is below it. */
const EMBED_ENTRIES = ['component.ts'];
/** Beside `src`: the build of the data sees only what is below the words, the site sees all but the data's steps. Both write files with what stands in `geo` beside the steps. */
const FROM_GEO = ['lib', 'theme', 'atlas', 'import', 'writeGenerated.ts'];
const MOST_LINES = 60;

const files = sourceFiles('src', 'site', 'geo');
const inSource = files.filter(({ path }) => path.startsWith('src/'));

/** The layer of a path: a folder or entry of `src`, a file of `geo` that is no step, else `site` or `geo`. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' || (top === 'geo' && second !== 'steps') ? second : top;
}

function isAllowed(from: string, to: string): boolean {
  if (from === to || from === 'main.tsx') return to !== 'geo' && to !== 'site';
  if (from === 'geo') return FROM_GEO.includes(to);
  if (from === 'site') return [...ORDER, 'ui', 'writeGenerated.ts'].includes(to);
  if (EMBED_ENTRIES.includes(from)) return ORDER.indexOf(to) >= 0 && ORDER.indexOf(to) <= ORDER.indexOf('embed');
  if (to === 'embed') return false;
  if (from === 'ui') return to === 'lib' || to === 'theme';
  if (to === 'ui') return from === 'features' || from === 'app';
  if (from === 'map' && to === 'figures') return false;
  return ORDER.indexOf(to) >= 0 && ORDER.indexOf(to) < ORDER.indexOf(from);
}

test('imports go one way', () => {
  const broken = files.flatMap(({ path, imports }) =>
    imports.filter((target) => layerOf(path) !== layerOf(target) && !isAllowed(layerOf(path), layerOf(target))).map((target) => `${path} imports ${target}`),
  );
  expect(broken).toEqual([]);
});

test('no imports run in a circle', () => {
  const file = (path: string, ...imports: string[]): SourceFile => ({ path, text: '', imports });
  expect(importCircles([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual([['b', 'c', 'b']]);
  expect(importCircles(files).map((circle) => circle.join(' > '))).toEqual([]);
});

test('folders that stand side by side import in no circle', () => {
  const file = (path: string, ...imports: string[]): SourceFile => ({ path, text: '', imports });
  const folders = foldersBeside([file('a/b/x', 'a/c/y', 'z/y'), file('a/c/d/y', 'a/b/x'), file('a/x', 'a/b/x')]);
  expect(folders.map(({ path, imports }) => [path, imports])).toEqual([
    ['a/b', ['a/c']],
    ['a', ['z']],
    ['a/c', ['a/b']],
  ]);
  expect(importCircles(folders)).toEqual([['a/b', 'a/c', 'a/b']]);
  expect(importCircles(foldersBeside(files)).map((circle) => circle.join(' > '))).toEqual([]);
});

test('pure folders know neither React nor queries', () => {
  const outside = inSource.filter(({ path, text }) => [...PURE, ...EMBED_ENTRIES].includes(layerOf(path)) && /from '(react|@tanstack)/.test(text));
  expect(outside.map(({ path }) => path)).toEqual([]);
});

test(`no function is longer than ${MOST_LINES} lines`, () => {
  const long = files.flatMap(functionLengths).filter(({ lines }) => lines > MOST_LINES);
  expect(long.map(({ name, lines }) => `${name}: ${lines} lines`)).toEqual([]);
});

test('no script uses what the build leaves out of D3: colours, and formats of numbers', () => {
  const left =
    /\b(?:rgb|hsl|lab|hcl|gray|lch|cubehelix|color|format\w*|precision\w+|interpolate(?:Rgb|Hsl|Lab|Hcl|Cubehelix)\w*|scale(?:Sequential|Diverging)\w*|scheme[A-Z]\w*)\b/;
  const used = inSource.flatMap(({ path, text }) =>
    [...text.matchAll(/import \{([^}]+)\} from 'd3';/g)].flatMap(([, names = '']) => (left.test(names) ? [path] : [])),
  );
  expect(used).toEqual([]);
});
