import { extent, range } from 'd3';
import { expect, test } from 'vitest';
import { type CardRoom, composeFigure } from '../../site/cardFigure.ts';
import { CARD, words as cardWords } from '../../site/cardParts.ts';
import { figureCard } from '../../site/figureCard.ts';
import { plainFonts } from '../../site/plainFonts.ts';
import { rasterized } from '../../site/shareCards.ts';
import { FIGURES, makeFigure } from '../../src/figures/registry.ts';
import { shortened } from '../../src/figures/shared/shortened.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY } from './atlas.ts';
import { smallAtlas, smallIncidents } from './smallAtlas.ts';

const language = makeLanguage('en');
const subjects = FIGURES.flatMap(({ id, perRegion }) => [undefined, ...(perRegion ? ['amber-sound'] : [])].map((regionId) => ({ id, regionId })));

const makerOf =
  (id: string, regionId: string | undefined) =>
  ({ width, most }: { width: number; most?: number }) =>
    makeFigure(id, { atlas: smallAtlas, language, theme: themes.day, day: DAY, incidents: smallIncidents, width, most, ...(regionId ? { regionId } : {}) });

test.each(subjects)(
  'the card of $id, $regionId shows the whole figure, says how many rows are not drawn, or is told in sentences because it is too high',
  ({ id, regionId }) => {
    const room: CardRoom = { width: 1104, height: 250, more: 30 };
    const make = makerOf(id, regionId);
    const composed = composeFigure(make, room);
    if (!composed) return expect(make({ width: room.width }).scene?.height ?? Infinity).toBeGreaterThan(room.height);
    const { figure, scale } = composed;
    const height = (figure.scene?.height ?? 0) * scale + (figure.left ? room.more : 0);
    expect(height).toBeLessThanOrEqual(room.height);
    expect((figure.scene?.width ?? 0) * scale).toBeLessThanOrEqual(room.width + 1);
    expect(figure.left ?? 0).toBeLessThan(Math.max(1, figure.rowCount ?? 1));
  },
);

test('the card of a list says how many rows are not drawn; what has no room in any form is told in sentences', () => {
  const cardOf = (id: string) => figureCard({ language, atlas: smallAtlas }, makerOf(id, undefined));
  const { summary, left } = { ...makerOf('compare', undefined)({ width: 900 }), left: makerOf('focus-matrix', undefined)({ width: 900, most: 3 }).left };
  expect(left).toBeGreaterThan(0);
  expect(cardOf('focus-matrix')).toMatch(/and \d+ more/);
  expect(cardOf('compare')).toContain(summary.slice(0, 20));
});

test('the card of a figure that tells fewer of its rows in words says how many it tells', () => {
  const { scene, ...milestones } = makerOf('milestones', undefined)({ width: 900 });
  const card = figureCard({ language, atlas: smallAtlas }, ({ most = 10 }) => ({
    ...milestones,
    subtitle: `the ${most} that count most`,
    scene: scene && { ...scene, height: 100 + most * 100 },
    rowCount: 40,
  }));
  expect(card).not.toContain('the 10 that count most');
  expect(card).toMatch(/the [2-4] that count most/);
});

test.each(subjects)('$id, $regionId with few rows is no higher than whole, and says how many it leaves out', ({ id, regionId }) => {
  const make = makerOf(id, regionId);
  const [whole, few] = [make({ width: 900 }), make({ width: 900, most: 2 })];
  if (!whole.scene || !few.scene) return expect(few.scene).toBe(whole.scene);
  expect(few.scene.height).toBeLessThanOrEqual(whole.scene.height);
  expect({ ...few.table, data: undefined }).toEqual({ ...whole.table, data: undefined });
  expect(whole.left ?? 0).toBe(0);
  if (few.left) expect(few.left).toBeGreaterThanOrEqual((whole.rowCount ?? 0) - 2);
});

test('a list is shortened to the most rows that have room', () => {
  const make = (most?: number) => makerOf('programme-timeline', undefined)({ width: 900, ...(most ? { most } : {}) });
  const whole = make();
  const limit = (whole.scene?.height ?? 0) - 60;
  const short = shortened(make, limit);
  const drawn = (whole.rowCount ?? 0) - (short.left ?? 0);
  expect(short.scene?.height).toBeLessThanOrEqual(limit);
  expect(make(drawn + 1).scene?.height).toBeGreaterThan(limit);
});

const LATIN = '21 DCoC';
const ARABIC = 'الأول والثاني';
const WORDS = { en: LATIN, ru: 'Индийский океан', ar: ARABIC, zh: '印度洋' };
const fonts = await plainFonts(Object.values(WORDS).join(''));

/** How much of a picture of some words is not empty. */
function inkOf(words: string, weight = 400): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text x="10" y="40" font-size="20" font-weight="${weight}" font-family="IBM Plex Sans">${words}</text></svg>`;
  return rasterized(svg, fonts).pixels.reduce((sum, value) => sum + value, 0);
}

test('a line with Arabic words, numbers and Latin names is drawn whole', () => {
  expect(inkOf(ARABIC)).toBeGreaterThan(100);
  expect(inkOf(`\u2067${ARABIC} \u2068${LATIN}\u2069 ${ARABIC}\u2069`)).toBeGreaterThan(1.9 * inkOf(ARABIC));
});

test.each(Object.entries(WORDS))('a heading is drawn in a heavier face than other words, alone and beside Latin letters: %s', (_, words) => {
  const [light, heavy] = [inkOf(words), inkOf(words, 600)];
  expect(heavy).toBeGreaterThan(1.08 * light);
  expect(inkOf(`${LATIN} ${words}`, 600) - inkOf(LATIN, 600)).toBeCloseTo(heavy, -4);
});

/** Where the ink of words lies that begin at the edge of a card in Arabic: the last column of pixels, and how high the ink of the last columns is. */
function inkAtEdge(text: string): { right: number; height: number } {
  const svg = cardWords([{ kind: 'text', x: CARD.margin, y: 40, text, size: 24, fill: '#000' }], { direction: 'rtl' });
  const { pixels, width, height } = rasterized(svg, fonts);
  const isInked = (x: number, y: number) => (pixels[(y * width + x) * 4 + 3] ?? 0) > 60;
  const rowsOf = (x: number) => range(height).filter((y) => isInked(x, y));
  const right = range(width).findLast((x) => rowsOf(x).length) ?? 0;
  const [top = 0, bottom = 0] = extent(range(right - 3, right + 1).flatMap(rowsOf));
  return { right, height: bottom - top };
}

test('lines of a card in Arabic begin at its edge, also where a text was broken beside the mark of an isolated part', () => {
  for (const line of [ARABIC, `${ARABIC} \u2068`, `\u2069 ${ARABIC}`, '\u2068GloNoise\u2069.'])
    expect(Math.abs(inkAtEdge(line).right - (CARD.width - CARD.margin))).toBeLessThan(4);
});

test('a sentence in Arabic whose last line is a number ends at the left of it', () => {
  expect(inkAtEdge('2026').height).toBeGreaterThan(6);
  expect(inkAtEdge('2026.').height).toBeGreaterThan(6);
});
