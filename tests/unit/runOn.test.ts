import { expect, test } from 'vitest';
import { centresFigure } from '../../src/figures/centres/centresFigure.ts';
import type { Mark } from '../../src/figures/shared/scene.ts';
import { textWidth } from '../../src/lib/text/textWidth.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const WIDTH = 300;
/** Each of the two regions has a centre with others under it. */
const { scene } = centresFigure({ atlas: smallAtlas, language: english, theme: themes.paper, day: DAY, width: WIDTH, isTight: true, isRunOn: true });
const marks = (scene?.nodes ?? []).filter((node) => node.kind === 'mark');
const textsOf = ({ children }: Mark) => children.filter((node) => node.kind === 'text');
const wordsOf = (id: string) =>
  textsOf(marks.find((mark) => mark.id === id) as Mark)
    .map(({ uncut, text }) => uncut ?? text)
    .join(' ')
    .trim();

test('a centre in running text tells what it tells in columns: its name, place, opening, and why it does not work', () => {
  expect(wordsOf('amber-hub')).toBe('Amber Hub Helsinki, Finland; 8 March 2011');
  expect(wordsOf('amber-old-desk')).toBe('Amber Old Desk Rostock, Germany; February 2010; not operational');
  expect(wordsOf('amber-school-house')).toBe('Amber School House Aarhus, Denmark; not published; planned');
});

test('a city that the name tells, or that is the State, is not told again', () => {
  const centres = smallAtlas.centres.map((row) => ({
    ...row,
    shortName: row.centreId === 'amber-hub' ? 'Helsinki Hub' : row.shortName,
    city: row.iso3 === 'SWE' ? 'Sweden' : row.city,
  }));
  const figure = centresFigure({
    atlas: { ...smallAtlas, centres },
    language: english,
    theme: themes.paper,
    day: DAY,
    width: WIDTH,
    isRunOn: true,
    isTight: true,
  });
  const words = (figure.scene?.nodes ?? []).flatMap((node) => (node.kind === 'mark' ? textsOf(node).map(({ uncut }) => uncut) : []));
  expect(words).toContain('Finland; 8 March 2011');
  expect(words.some((line) => line?.startsWith('Sweden; '))).toBe(true);
});

test('words in running text lie within its width and never over each other', () => {
  const boxes = marks.flatMap(textsOf).map(({ x, y, text, size, weight }) => ({ text, y, left: x, right: x + textWidth(text, size, weight) }));
  expect(boxes.length).toBeGreaterThan(marks.length);
  expect(boxes.filter(({ right }) => right > WIDTH)).toEqual([]);
  const lies = boxes.filter((a, index) => boxes.some((b, other) => other < index && a.y === b.y && a.left < b.right && b.left < a.right));
  expect(lies).toEqual([]);
});

test('centres follow each other on a line; those under another begin a paragraph that stands in below it, beside a line', () => {
  const place = (id: string) => marks.find((mark) => mark.id === id)?.box;
  const [hub, desk, old, house, post] = ['amber-hub', 'amber-desk', 'amber-old-desk', 'amber-school-house', 'amber-post'].map(place);
  expect(desk?.x).toBeGreaterThan(hub?.x ?? Infinity);
  expect(old?.x).toBe(desk?.x);
  expect(house?.x).toBe(hub?.x);
  // The next one begins on the line on which the one before ends.
  expect(post?.y).toBeLessThan((house?.y ?? 0) + (house?.height ?? 0));
  expect(scene?.nodes.filter(({ kind }) => kind === 'line')).toHaveLength(2);
});
