import { expect, test } from 'vitest';
import { makeFigure } from '../../src/figures/registry.ts';
import { mirrored } from '../../src/figures/shared/mirror.ts';
import type { Scene } from '../../src/figures/shared/scene.ts';
import { joined } from '../../src/lib/text/arabicForms.ts';
import { readFromRight } from '../../src/lib/text/readFromRight.ts';
import { wrapText } from '../../src/lib/text/textWidth.ts';
import { themes } from '../../src/theme/tokens.ts';
import { arabic, DAY } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const paint = { fill: '#000' };
const scene: Scene = {
  width: 100,
  height: 50,
  plots: [{ left: 40, right: 100 }],
  nodes: [
    { kind: 'text', x: 0, y: 10, text: 'name', size: 13, ...paint },
    { kind: 'rect', x: 50, y: 0, width: 20, height: 10, fill: { color: '#000', towards: 'end' } },
    { kind: 'rect', x: 0, y: 20, width: 30, height: 10, fill: { color: '#000', towards: 'end' } },
    { kind: 'path', d: 'M10,5h10v5', ...paint },
    { kind: 'text', x: 60, y: 10, text: '2010', size: 13, anchor: 'start', ...paint },
  ],
};

test('names go to the other side, what stands on a time axis keeps its direction and its distances', () => {
  const [name, bar, faded, path, year] = mirrored(scene, 'rtl').nodes;
  expect(name).toMatchObject({ x: 100, anchor: 'end' });
  expect(bar).toMatchObject({ x: 10, width: 20, fill: { towards: 'end' } });
  expect(year).toMatchObject({ x: 20, anchor: 'start' });
  expect(faded).toMatchObject({ x: 70, width: 30, fill: { towards: 'start' } });
  expect(path).toMatchObject({ d: 'M90,5L80,5L80,10' });
});

test('read from the left a scene stays as it is; mirrored twice, names stand where they stood', () => {
  expect(mirrored(scene, 'ltr')).toBe(scene);
  const [name] = mirrored({ ...mirrored(scene, 'rtl'), plots: [] }, 'rtl').nodes;
  expect(name).toMatchObject({ x: 0, anchor: 'start' });
});

test('a line in Arabic is read from the right as a whole, others as they are', () => {
  expect(readFromRight('2010')).toBe('2010');
  expect(readFromRight('جيبوتي 2009')).toBe('\u2067جيبوتي 2009\u2069');
  expect(readFromRight('GMCP، ITCP')).toBe('\u2067GMCP، ITCP\u2069');
  expect(readFromRight('عام \u2068Code')).toBe('\u2067عام Code\u2069');
  expect(readFromRight('\u2069 عام \u2068')).toBe('\u2067عام\u2069');
  // The end of one part and the beginning of another are no part; a whole one between them stays.
  expect(readFromRight('لقواعد\u2069، 2009 \u2066Code\u2069، \u2067مدونة')).toBe('\u2067لقواعد، 2009 \u2066Code\u2069، مدونة\u2069');
});

test('the last line of a sentence in Arabic ends at the left, also where it holds a number or a Latin name alone', () => {
  expect(readFromRight('2026.')).toBe('\u20672026.\u2069');
  expect(readFromRight('\u2068GloNoise\u2069.')).toBe('\u2067\u2068GloNoise\u2069.\u2069');
  expect(readFromRight('of Conduct\u2069 (\u20682009\u2069).')).toBe('\u2067of Conduct (\u20682009\u2069).\u2069');
  // A sentence in Latin letters is read from the left.
  expect(readFromRight('Code of Conduct (2009).')).toBe('Code of Conduct (2009).');
  expect(readFromRight('0.5')).toBe('0.5');
});

test('Arabic letters take their forms between their neighbours', () => {
  // Alone; first and last; first, middle and last; alef joins to what stands before it only.
  expect(joined('ب')).toBe('\ufe8f');
  expect(joined('بب')).toBe('\ufe91\ufe90');
  expect(joined('ببب')).toBe('\ufe91\ufe92\ufe90');
  expect(joined('باب')).toBe('\ufe91\ufe8e\ufe8f');
  expect(joined('لا')).toBe('\ufefb');
  expect(joined('Code')).toBe('Code');
});

test('Chinese breaks between characters, but not before a closing sign nor after an opening one', () => {
  const lines = wrapText('国际海事组织（IMO）支持五个区域，自2009年起。', 62, 12);
  expect(lines.join('')).toBe('国际海事组织（IMO）支持五个区域，自2009年起。');
  for (const line of lines) expect(line).not.toMatch(/^[，。、）]|（$/);
  expect(lines.length).toBeGreaterThan(3);
});

test('the samples in the key of a timeline run from the left, as its bars do, in Arabic too', () => {
  const { scene } = makeFigure('programme-timeline', { atlas: smallAtlas, language: arabic, theme: themes.day, day: DAY, width: 900 });
  const parts = scene?.nodes.filter((node) => node.kind === 'rect') ?? [];
  const fades = parts.flatMap(({ x, fill }) => (typeof fill === 'object' ? [{ x, towards: fill.towards }] : []));
  expect(fades.map(({ towards }) => towards)).toEqual(['start', 'end']);
  // The key begins at the right; its first sample fades at its left end.
  expect(parts[1]?.x).toBeGreaterThan(fades[0]?.x ?? Infinity);
  expect(fades[0]?.x).toBeGreaterThan(800);
});
