import { expect, test } from 'vitest';
import { fittedMap } from '../../src/features/paper/fittedMap.ts';
import { textWidth } from '../../src/lib/text/textWidth.ts';
import { mapKey } from '../../src/map/describe/mapKey.ts';
import { fitCamera } from '../../src/map/projection/plane.ts';
import { type MapFile, mapToSvg } from '../../src/render/mapFile.ts';
import { themes } from '../../src/theme/tokens.ts';
import { smallBoundaries, smallMap } from '../smallMap.ts';
import { english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const map = smallMap('amber-sound');
const file: MapFile = {
  map,
  boundaries: smallBoundaries,
  theme: themes.day,
  camera: fitCamera(map.bounds, 800, 600, 40, 7),
  projection: 'mercator',
  width: 800,
  height: 600,
  title: 'Map',
  subtitle: 'All of it',
  key: mapKey(map, english, smallAtlas),
  hasScaleLatitude: true,
  language: english,
  foot: ['Foot'],
};
const standing = mapToSvg(file, { 400: ['data:font'], 600: [] }).svg;
const onPage = mapToSvg(file, null).svg;

test('a map file paints by attributes alone, so that programs without style sheets draw it', () => {
  const [, style = ''] = standing.match(/<style>(.*?)<\/style>/) ?? [];
  expect(style).toMatch(/^(@font-face\{[^}]*\})+$/);
  expect(standing).not.toMatch(/ class=|vector-effect|paint-order| href=/);
  for (const [path] of standing.matchAll(/<path [^>]*>/g)) if (path.includes('stroke=')) expect(path).toContain('stroke-width=');
  // On a page the style sheet keeps the widths, and one element is a name with its halo.
  expect(onPage).toMatch(/ class="ln"/);
  expect(onPage).toContain('paint-order');
});

test('lines of a file are as wide as on the page, where the page does not scale them', () => {
  const widths = (svg: string) => [...svg.matchAll(/<use [^>]*stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths(onPage).length).toBeGreaterThan(1);
  expect(widths(standing)).toEqual(widths(onPage).map((width) => width * 1.5));
});

test('each name of a file is a halo and then the same letters', () => {
  const texts = (svg: string, word: string) => [...svg.matchAll(new RegExp(`<text ([^>]*)>${word}</text>`, 'g'))].map(([, attributes = '']) => attributes);
  const [halo = '', letters = '', ...more] = texts(standing, 'Finland');
  expect(more).toEqual([]);
  expect(halo).toMatch(/stroke="#\w+" stroke-width="[\d.]+"/);
  expect(letters).not.toContain('stroke');
  const place = /x="[^"]*" y="[^"]*"/;
  expect(halo.match(place)?.[0]).toBe(letters.match(place)?.[0]);
  expect(texts(onPage, 'Finland')).toHaveLength(1);
});

test('every word of a file keeps its width in a font of another program', () => {
  const texts = [...standing.matchAll(/<text ([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const degrees = (text: string) => text.includes('font-size="13" fill="#') && text.includes('text-anchor="middle"');
  expect(texts.filter((text) => !text.includes('textLength=') && !degrees(text))).toEqual([]);
});

test('the small map of a State fits its room, shows no place twice and has neither scale nor words around it', () => {
  const room = { width: 386, map: 150 };
  const meridians = (svg: string) => [...svg.matchAll(/>(\d+°[EW])</g)].map(([, text]) => text);
  for (const bounds of [[-104, -60, 206, 68], [-170, -23, 160, 23], file.map.bounds] as (typeof file.map.bounds)[]) {
    const svg = fittedMap(file, room, bounds);
    expect(svg).toMatch(/viewBox="0 0 386 16\d"/);
    expect(new Set(meridians(svg)).size).toBe(meridians(svg).length / 2);
    expect(svg).not.toContain(' km<');
    expect(svg).not.toContain('Foot');
  }
});

test('an entry of the key that is wider than the map goes on in further lines, and the foot stands below them', () => {
  const label = 'Named for earlier phases only: the first phase, the second phase and the third phase';
  const narrow = { ...file, width: 283, height: 210, key: [{ ...file.key[0], label }, ...file.key.slice(1)] as typeof file.key };
  const { svg, height } = mapToSvg(narrow, null);
  const lines = [...svg.matchAll(/<text x="32"[^>]*>([^<]+)</g)].map(([, text = '']) => text);
  expect(lines.join(' ')).toContain(label);
  expect(lines.every((line) => textWidth(line, 13) <= 283 - 32)).toBe(true);
  expect(height).toBeGreaterThan(mapToSvg({ ...narrow, key: file.key }, null).height);
});
