import { expect, test } from 'vitest';
import { makeLanguage } from '../../src/i18n/language.ts';
import { mercatorY } from '../../src/lib/geo/mercator.ts';
import { textWidth } from '../../src/lib/text/textWidth.ts';
import type { Plan } from '../../src/map/describe/plans.ts';
import { mapSubject } from '../../src/pages/mapSubject.ts';
import { type Page, pagePath } from '../../src/pages/page.ts';
import { pageSummary } from '../../src/pages/pageSummary.ts';
import { type Deck, SCENE_SCALE, SLIDE, type Slide, type SlideNode } from '../../src/render/pptx/deck.ts';
import { bodyOf } from '../../src/render/pptx/layout.ts';
import { FOOT_Y } from '../../src/render/pptx/layouts.ts';
import { codeItems } from '../../src/render/slides/code.ts';
import { footOf } from '../../src/render/slides/frame.ts';
import { fittedBounds } from '../../src/render/slides/mapItem.ts';
import { BAND } from '../../src/render/slides/mapSheet.ts';
import { pageDeck } from '../../src/render/slides/pageDeck.ts';
import { MOST_SLIDES } from '../../src/render/slides/regionDeck.ts';
import { placeFaults, usedShare } from '../slidePlaces.ts';
import { smallBoundaries, smallMap } from '../smallMap.ts';
import { DAY } from './atlas.ts';
import { smallAtlas, smallIncidents } from './smallAtlas.ts';

const [english, french] = [makeLanguage('en'), makeLanguage('fr')];
const REGION = 'amber-sound';

function deckOf(language = english, host = 'https://example.org', atlas = smallAtlas, page: Page = { kind: 'region', id: REGION }, plans: Plan[] = []): Deck {
  const summary = pageSummary(smallAtlas, language, page, DAY);
  if (!summary) throw new Error(pagePath(page));
  const { regionId, record } = mapSubject(smallAtlas, page);
  const map = {
    map: smallMap(regionId, { language, record }),
    boundaries: smallBoundaries,
    projection: 'mercator',
    title: summary.sentence,
    subtitle: '',
    summary: summary.sentence,
    plans,
  } as const;
  return pageDeck({ atlas, language, day: DAY, incidents: smallIncidents, page, summary, map, addressOf: (shown) => `${host}${pagePath(shown)}` });
}

const deck = deckOf();

/** All texts of the drawings of a slide. */
const drawnTexts = ({ body }: Slide): string[] => body.flatMap((item) => (item.kind === 'scene' ? item.nodes.flatMap(textsOf) : []));
const textsOf = (node: SlideNode): string[] => (node.kind === 'text' ? [node.text] : 'children' in node ? node.children.flatMap(textsOf) : []);

test('what is told of a centre, who pays, and a long name of a funder are not cut', () => {
  const city = 'the Harbour Quarter of the Old Town behind the Long Breakwater';
  const atlas = {
    ...smallAtlas,
    centres: smallAtlas.centres.map((row) => ({ ...row, city })),
    programmes: smallAtlas.programmes.map((row) => ({ ...row, funders: smallAtlas.states.map(({ iso3 }) => iso3) })),
    states: smallAtlas.states.map((row) => ({ ...row, name: `${row.name} (Union of)` })),
  };
  const { slides } = deckOf(english, 'https://example.org', atlas);
  const texts = slides.flatMap(drawnTexts);
  expect(texts.join(' ')).toContain(city.split(' ').at(-1));
  expect(texts.filter((words) => words.endsWith('…'))).toEqual([]);
});

test('a plan of the region is a slide of the appendix, with names and scale, that shows nothing beyond the plan', () => {
  const bounds = [23, 57, 28, 60] as const;
  const shapes = { ...smallBoundaries, insetId: 'narrow' } as unknown as Plan['shapes']; // Squares stand for its fine shapes.
  const slides = deckOf(english, 'https://example.org', smallAtlas, { kind: 'region', id: REGION }, [
    { shapes, bounds: [...bounds], title: 'Amber Narrows' },
  ]).slides;
  const plan = slides.find(({ title }) => title.endsWith('Amber Narrows'));
  const map = plan?.body.find(({ name }) => name === 'Amber Narrows');
  expect(slides.length).toBe(deck.slides.length + 1);
  expect(map?.kind).toBe('scene');
  const aspect = (bounds[2] - bounds[0]) / (mercatorY(bounds[3]) - mercatorY(bounds[1]));
  const border = 2 * BAND * SCENE_SCALE;
  if (map) expect((map.at.width - border) / (map.at.height - border)).toBeCloseTo(aspect, 1);
  expect(map?.kind === 'scene' && JSON.stringify(map.nodes)).toMatch(/Estonia.* M"/);
  expect(plan?.remark).toContain('Boundaries and names');
});

test('a deck begins with a cover and tells its story before the appendix, on at most 24 slides', () => {
  expect(deck.slides[0]?.layout).toBe('cover');
  expect(deck.slides.length).toBeLessThanOrEqual(MOST_SLIDES);
  const kinds = deck.slides.slice(1, 5).map(({ body }) => body.map(({ kind }) => kind));
  expect(kinds[0]).toContain('chart');
  expect(kinds[1]).not.toContain('table');
  expect(new Set(deck.slides.map(({ title }) => title)).size).toBe(deck.slides.length);
});

/** How far the first words of each entry of the lists stand to the right of its sign, in px. */
const besideSigns = ({ slides }: Deck) =>
  slides.flatMap(({ body }) =>
    body.flatMap((item) => {
      if (item.kind !== 'scene') return [];
      return item.nodes.flatMap((node) => {
        if (node.kind !== 'mark') return [];
        const [sign, words] = [node.children.find(({ kind }) => kind === 'circle'), node.children.find(({ kind }) => kind === 'text')];
        return sign?.kind === 'circle' && words?.kind === 'text' ? [words.x - sign.x] : [];
      });
    }),
  );

test('lists have their signs before their words, in Arabic at the right', () => {
  expect(besideSigns(deck).length).toBeGreaterThan(3);
  expect(besideSigns(deck).every((px) => px > 0)).toBe(true);
  expect(besideSigns(deckOf(makeLanguage('ar'))).every((px) => px < 0)).toBe(true);
});

test('each slide but the cover and the lists of words names its sources, and all lead to the live view', () => {
  for (const { title, layout, source, link, remark } of deck.slides) {
    expect(remark || source, title).not.toBe('');
    if (layout === 'figure') expect(source, title).toMatch(/^Sources: /);
    if (layout !== 'cover') expect(link.address, title).toContain('https://example.org/');
  }
});

test.each([
  ['English', deck],
  ['French', deckOf(french)],
])('%s: notes are short, begin with what is said aloud, and number their sources as the appendix does', (_, { slides }) => {
  const listed = slides.flatMap(({ words = [], more = [] }) => [...words, ...more].map(({ text }) => text));
  for (const { title, notes } of slides) expect(notes.join('\n').length, title).toBeLessThanOrEqual(2500);
  const numbered = slides.flatMap(({ notes }) => notes.flatMap((note) => [...note.matchAll(/^\[(\d+)\] (.{12})/g)]));
  expect(numbered.length).toBeGreaterThan(3);
  for (const [note, number, source = ''] of numbered) {
    const entry = listed.find((text) => text.startsWith(`${number}. `));
    expect(entry, note).toContain(source);
  }
});

const REGIONS = smallAtlas.region.map(({ regionId }): Page => ({ kind: 'region', id: regionId }));

test.each(REGIONS)('no slide of $id but the cover leaves more than half of its body free, and no text lies over another or in the foot', (page) => {
  for (const slide of deckOf(english, 'https://example.org', smallAtlas, page).slides.slice(1)) {
    expect(usedShare(slide), slide.title).toBeGreaterThanOrEqual(0.5);
    expect(placeFaults(slide)).toEqual([]);
  }
});

test('each slide of the deck of a region names the region, so that one taken out says what it is about', () => {
  for (const { title } of deck.slides) expect(title).toContain(deck.title);
});

test('a title of two lines stands over nothing, where a list goes over several slides', () => {
  const copies = Array.from({ length: 40 }, (_, copy) => smallAtlas.milestones.map((row) => ({ ...row, milestoneId: `${row.milestoneId}-${copy}` })));
  const { slides } = deckOf(french, 'https://example.org', { ...smallAtlas, milestones: copies.flat() });
  const listed = slides.filter(({ title }) => /\(\d+\ssur\s\d+\)$/.test(title) && title.includes('jalons'));
  expect(listed.length).toBeGreaterThan(1);
  for (const { title, body } of listed) for (const { at } of body) if (at.y < FOOT_Y) expect(at.y, title).toBeGreaterThanOrEqual(bodyOf(title, '').y);
});

const PAGES: Page[] = [
  { kind: 'world' },
  ...smallAtlas.programmes.map(({ programmeId }): Page => ({ kind: 'programme', id: programmeId })),
  ...smallAtlas.instruments.map(({ instrumentId }): Page => ({ kind: 'instrument', id: instrumentId })),
  ...smallAtlas.states.map(({ iso3 }): Page => ({ kind: 'state', id: iso3 })),
];

test.each(PAGES)('the deck of $kind $id has a cover, one to three slides and its sources, all within the slide', (page) => {
  const { slides } = deckOf(english, 'https://example.org', smallAtlas, page);
  expect(slides.length).toBeGreaterThanOrEqual(3);
  expect(slides.length).toBeLessThanOrEqual(5);
  expect(slides[0]?.layout).toBe('cover');
  expect(slides.at(-1)?.layout).toBe('words');
  expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
  for (const slide of slides.slice(1)) {
    expect(slide.notes.join('\n').length, slide.title).toBeLessThanOrEqual(2500);
    expect(usedShare(slide), slide.title).toBeGreaterThanOrEqual(0.5);
    expect(placeFaults(slide)).toEqual([]);
    for (const { at, name } of slide.body.filter((item) => item.at.y < FOOT_Y)) {
      expect(at.y + at.height, `${slide.title}: ${name}`).toBeLessThanOrEqual(FOOT_Y);
      expect(at.x + at.width, `${slide.title}: ${name}`).toBeLessThanOrEqual(SLIDE.width);
    }
  }
});

test('an instrument says for how many of its activities nothing runs, or that each has a programme', () => {
  const titlesOf = (id: string) => deckOf(english, 'https://example.org', smallAtlas, { kind: 'instrument', id }).slides.map(({ title }) => title);
  expect(titlesOf('amber-code')).toContain('Amber Code: activities named without a running programme, 2 of 3');
  expect(titlesOf('copper-convention')).toContain('Copper Convention: Each of the 2 named activities has a programme');
});

test('the foot of the cover is written with the marks of its language', () => {
  const sourceIn = (code: string) => deckOf(makeLanguage(code)).slides[0]?.source;
  expect(sourceIn('en')).toMatch(/^Roadstead\. Facts/);
  expect(sourceIn('zh')).toMatch(/^Roadstead。数据/);
});

test('the sixth slide of a region says who pays, what is dated, and how many programmes have no published end', () => {
  const slide = deck.slides.find(({ link }) => link.address.endsWith('/figure/funders/'));
  expect(deck.slides.indexOf(slide as Slide)).toBe(5);
  const texts = slide?.body.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) ?? [];
  expect(texts).toContain('Dated within two years');
  expect(texts.some((text) => /^Running programmes without a published end: \d+ of \d+\.$/.test(text))).toBe(true);
});

/** Whether nodes stand around the middle of their place, as those of a map do. */
const isAroundMiddle = (nodes: readonly SlideNode[]) => nodes.some((node) => node.kind === 'group' && node.name === 'Names');

test('every member and every centre has its name on the map, none over the frame and none over another', () => {
  const map = smallMap(REGION);
  const picture = deck.slides[1]?.body.find((item) => item.kind === 'scene' && isAroundMiddle(item.nodes));
  if (picture?.kind !== 'scene') throw new Error('no map');
  const names = picture.nodes.flatMap((node) => (node.kind === 'group' && node.name === 'Names' ? node.children : [])).filter((node) => node.kind === 'name');
  const texts = names.map(({ lines }) => lines.join(' '));
  for (const { properties } of map.states.features) if (properties.member) expect(texts).toContain(properties.name);
  for (const { properties } of map.centres.features) expect(texts).toContain(properties.name);
  const half = { x: picture.at.width / picture.scale / 2, y: picture.at.height / picture.scale / 2 };
  const boxes = names.map(({ x, y, lines, size, weight }) => {
    const width = Math.max(...lines.map((line) => textWidth(line, size, weight)));
    return { text: lines.join(' '), left: x - width / 2, right: x + width / 2, top: y - size * 0.9, bottom: y + (lines.length - 1) * size * 1.2 + size * 0.2 };
  });
  for (const { text, left, right, top, bottom } of boxes) {
    expect(Math.max(-left, right), text).toBeLessThanOrEqual(half.x);
    expect(Math.max(-top, bottom), text).toBeLessThanOrEqual(half.y);
  }
  const over = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top)
      .map((b) => `${a.text} over ${b.text}`),
  );
  expect(over).toEqual([]);
});

test('the map of a slide shows the States, not the whole frame of the region', () => {
  const map = smallMap(REGION);
  const wide = { ...map, bounds: [-60, 20, 100, 80] as const };
  const [west, , east] = fittedBounds({ ...wide, bounds: [...wide.bounds] });
  expect(east - west).toBeLessThan(60);
});

test('a code leads to the live view, and is left out for an address of the own machine', () => {
  const [code] = codeItems('https://example.org/region/amber-sound/', english);
  expect(code?.description).toContain('https://example.org/region/amber-sound/');
  for (const address of ['http://localhost:4173/', 'http://127.0.0.1:80/', '']) expect(codeItems(address, english)).toEqual([]);
  expect(
    deckOf(english, 'http://localhost:4173')
      .slides.flatMap(({ body }) => body)
      .some(({ name }) => name === 'QR code of the live view'),
  ).toBe(false);
});

test('the foot names an earlier time and filters; the printed address can be typed: it has its host, and is that of a page', () => {
  const frame = {
    atlas: { ...smallAtlas, at: '2015' },
    language: english,
    day: '2015-12-31',
    address: 'https://a-rather-long-host.example.org/region/amber-sound/figure/programme-timeline/?at=2015',
    filters: ['ended'],
  };
  const { remark, link } = footOf(frame, [], true);
  expect(remark).toMatch(/^As of the end of 2015\. Only: ended\. Boundaries and names/);
  expect(link).toEqual({ text: 'a-rather-long-host.example.org', address: frame.address });
});
