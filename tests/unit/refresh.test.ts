import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { briefingOfDeck } from '../../src/features/pins/openedDeck.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { DeckError, readDeck } from '../../src/render/pptx/readDeck.ts';
import { writeDeck } from '../../src/render/pptx/writeDeck.ts';
import type { Draft } from '../../src/render/slides/frame.ts';
import { keepHand } from '../../src/render/slides/keepHand.ts';
import { makeDeck, type Origin } from '../../src/render/slides/makeDeck.ts';
import { changedNumbers, numbersOf } from '../../src/render/slides/numbers.ts';
import { DAY } from './atlas.ts';
import { smallAtlas as atlas } from './smallAtlas.ts';

const english = makeLanguage('en');
const site = 'https://example.org/atlas';
const page = { kind: 'region', id: 'amber-sound' } as const;
const numbers = numbersOf(atlas, english, [page], DAY);
const origin: Origin = { path: '/region/amber-sound/', query: '?at=2015', briefing: '', numbers };

const draft = (title: string, path: string): Draft => ({
  layout: 'figure',
  title,
  subtitle: '',
  source: '',
  remark: '',
  link: { text: path, address: `${site}/fr/${path}/` },
  sources: [],
  body: [],
  spoken: [`${title}, said "aloud" & <twice>`, 'first\nsecond'],
  definitions: [],
});
const paths = ['region/amber-sound', 'region/amber-sound/figure/participation', 'region/amber-sound/figure/participation', 'figure/funders'];
const deckWith = (change: (index: number) => string) =>
  makeDeck(
    { atlas, language: english },
    'Amber',
    'amber-sound',
    paths.map((path, index) => draft(change(index), path)),
    origin,
  );
const deck = deckWith((index) => `Title ${index}`);
const written = await writeDeck(deck, { site });

/** The file with some of its parts changed as a program for slides would. */
function edited(change: (name: string, xml: string) => string): Uint8Array {
  const parts = unzipSync(written);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, /\.xml$/.test(name) ? strToU8(change(name, strFromU8(bytes))) : bytes])),
  );
}

test('a deck comes back with what it remembers, each slide with a key of its own', () => {
  const read = readDeck(written);
  expect(read.memo).toEqual(deck.memo);
  expect(read.memo).toMatchObject({ ...origin, language: 'en', keys: read.slides.map(({ memo }) => memo?.key) });
  expect(new Set(read.memo.keys).size).toBe(paths.length);
  expect(read.slides.map(({ title }) => title)).toEqual(deck.slides.map(({ title }) => title));
  expect(read.slides.map(({ notes }) => notes)).toEqual(deck.slides.map(({ notes }) => notes));
});

test('the briefing of a deck has the title of its first slide, also where a person wrote it', () => {
  expect(briefingOfDeck(readDeck(written)).title).toBe('Title 0');
  const ours = edited((name, xml) => (name === 'ppt/slides/slide1.xml' ? xml.replace('Title 0', 'For the minister') : xml));
  expect(briefingOfDeck(readDeck(ours)).title).toBe('For the minister');
});

test('a deck that nobody changed is made anew as the atlas makes it', () => {
  const made = deckWith((index) => `New title ${index}`);
  expect(keepHand(made, readDeck(written))).toEqual({ deck: made, titles: 0, notes: 0, left: 0, own: 0 });
});

test('titles and notes by hand, the order, and what was taken out are kept', () => {
  const file = edited((name, xml) => {
    if (name === 'ppt/slides/slide2.xml') return xml.replace('Title 1', 'Ours &amp; theirs');
    if (name === 'ppt/notesSlides/notesSlide3.xml') return xml.replace('<a:p>', '<a:p><a:r><a:t>Name the </a:t></a:r><a:r><a:t>host.</a:t></a:r></a:p><a:p>');
    // The second slide first, the fourth taken out, the first with nothing left of what it remembers.
    if (name === 'ppt/presentation.xml') return xml.replace(/(<p:sldId [^>]*>)(<p:sldId [^>]*>)(<p:sldId [^>]*>)<p:sldId [^>]*>/, '$2$1$3');
    return name === 'ppt/tags/slide1.xml' ? xml.replace('ROADSTEAD', 'OTHER') : xml;
  });
  const made = deckWith((index) => `New title ${index}`);
  const kept = keepHand(made, readDeck(file));
  expect(kept).toMatchObject({ titles: 1, notes: 1, left: 2, own: 1 });
  expect(kept.deck.slides.map(({ title }) => title)).toEqual(['Ours & theirs', 'New title 2']);
  expect(kept.deck.slides[1]?.notes[0]).toBe('Name the host.');
  expect(kept.deck.slides[1]?.notes.slice(1)).toEqual(made.slides[2]?.notes);
});

/** The file as LibreOffice saves it: without tags, each slide in another place. */
function withoutTags(change: (name: string, xml: string) => string): Uint8Array {
  const parts = unzipSync(edited(change));
  const kept = Object.entries(parts).filter(([name]) => !name.startsWith('ppt/tags/'));
  return zipSync(
    Object.fromEntries(
      kept.map(([name, bytes]) => [name, name.endsWith('.rels') ? strToU8(strFromU8(bytes).replaceAll(/<Relationship [^>]*tags\/[^>]*>/g, '')) : bytes]),
    ),
  );
}

test('a deck whose tags another program dropped is known by the property of the file, its slides by their titles and links', () => {
  expect(readDeck(withoutTags((_, xml) => xml))).toEqual(readDeck(written));
  const file = withoutTags((name, xml) => {
    if (name === 'ppt/presentation.xml') return xml.replace(/(<p:sldId [^>]*>)(<p:sldId [^>]*>)/, '$2$1');
    return name === 'ppt/slides/slide4.xml' ? xml.replace('Title 3', 'Who pays') : xml;
  });
  const kept = keepHand(deck, readDeck(file));
  expect(kept).toMatchObject({ titles: 1, notes: 0, left: 0, own: 0 });
  expect(kept.deck.slides.map(({ title }) => title)).toEqual(['Title 1', 'Title 0', 'Title 2', 'Who pays']);
});

test('a slide that the atlas did not have then comes last', () => {
  const made = makeDeck({ atlas, language: english }, 'Amber', 'amber-sound', [draft('New', 'figure/calendar'), draft('Title 0', paths[0] ?? '')], origin);
  expect(keepHand(made, readDeck(written)).deck.slides.map(({ title }) => title)).toEqual(['Title 0', 'New']);
});

test('numbers that changed are told with before, after and sources; what did not change is not told', () => {
  expect(numbers.length).toBeGreaterThan(1);
  expect(changedNumbers(atlas, english, numbers, DAY)).toEqual([]);
  const [[path, id, value] = ['', '', '']] = numbers;
  const [change, ...others] = changedNumbers(atlas, english, [[path, id, '99'], ...numbers.slice(1), ['/region/nowhere/', id, '1']], DAY);
  expect(others).toEqual([]);
  expect(change).toMatchObject({ before: '99', after: value.replace('-', '–') });
  expect(change?.sources.length).toBeGreaterThan(0);
});

test('what is no deck of the atlas is refused with its reason', () => {
  const fault = (bytes: Uint8Array) => {
    try {
      readDeck(bytes);
    } catch (error) {
      return error instanceof DeckError ? error.fault : String(error);
    }
    return '';
  };
  expect(fault(strToU8('no zip'))).toBe('notSlides');
  expect(fault(zipSync({ 'a.txt': strToU8('a') }))).toBe('notSlides');
  expect(fault(written.slice(0, written.length / 2))).toBe('damaged');
  expect(fault(edited((name, xml) => (name === 'ppt/presentation.xml' ? '<broken' : xml)))).toBe('damaged');
  expect(fault(edited((_, xml) => xml.replace('name="ROADSTEAD"', 'name="OTHER"').replace('name="Roadstead"', 'name="Other"')))).toBe('notOurs');
  expect(fault(edited((_, xml) => xml.replace('&quot;version&quot;:1', '&quot;version&quot;:2')))).toBe('notOurs');
});
