import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefingFragment, openedBriefing } from '../../src/features/pins/opened.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { readDeck } from '../../src/render/pptx/readDeck.ts';
import { writeDeck } from '../../src/render/pptx/writeDeck.ts';
import { makeDeck } from '../../src/render/slides/makeDeck.ts';
import { briefingFile, MOST_PINS, readBriefingFile, withPins } from '../../src/view/briefing.ts';
import { smallAtlas } from './smallAtlas.ts';

/** Words in any script, with signs of several characters, marks of HTML and of addresses, and line ends. */
const words = (most: number) =>
  fc.string({
    unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom('<', '&', '"', '#', '%', '+', '\n', '‮', '😀')),
    maxLength: most,
  });
const pin = fc.record({
  figure: fc.constantFrom('map', 'incidents', 'focus-matrix', 'a-figure-of-tomorrow'),
  regionId: fc.constantFrom('', 'amber-sound'),
  query: fc.constantFrom('', '?at=2015-06', '?camera=12.50,45.00,4.20&layers=waters,centres&map=drawn'),
  title: words(60),
  note: words(200),
  hasOwn: fc.constantFrom(true, undefined),
});
const briefing = fc
  .record({ title: words(60), asOf: fc.constantFrom('', '2026-03-03'), pins: fc.array(pin, { maxLength: 8 }) })
  .map(({ pins, ...head }) => withPins({ ...head, pins: [] }, pins));

test('any briefing comes back whole from its fragment and from its file, and a fragment needs no escape in an address', () => {
  fc.assert(
    fc.property(briefing, fc.constantFrom('show', 'presenter'), (made, mode) => {
      const fragment = briefingFragment(mode, made);
      expect(new URL(`https://example.org/briefing/${fragment}`).hash).toBe(fragment);
      expect(openedBriefing(fragment)).toEqual({ mode, briefing: made });
      expect(readBriefingFile(briefingFile(made))).toEqual(made);
    }),
    { numRuns: 300 },
  );
});

/** Marks that end a line begin a paragraph of a slide. */
const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();

const SLIDE = { layout: 'figure', subtitle: '', source: '', remark: '', link: { text: 'funders', address: 'https://example.org/figure/funders/' } } as const;

test('a briefing with as many views and as long notes as it may have comes back too', () => {
  const full = { figure: 'map', regionId: '', query: `?${'a'.repeat(599)}`, title: '海'.repeat(300), note: '海"\n'.repeat(1333) };
  const made = withPins(
    { title: '海'.repeat(300), asOf: '2026-03-03', pins: [] },
    Array.from({ length: MOST_PINS }, () => full),
  );
  expect(readBriefingFile(briefingFile(made))).toEqual(made);
  expect(openedBriefing(briefingFragment('show', made))?.briefing).toEqual(made);
});

test('any title and note of a slide come back from its deck', async () => {
  const line = fc.string({
    unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom('<', '&', '"', ']]>', '😀')),
    minLength: 1,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(line, line, async (title, note) => {
      const slide = { ...SLIDE, title, sources: [], body: [], spoken: [note], definitions: [] };
      const origin = { path: '/region/amber-sound/', query: '?at=2015', briefing: '', numbers: [] };
      const deck = makeDeck({ atlas: smallAtlas, language: makeLanguage('en') }, 'Amber', 'amber-sound', [slide], origin);
      const { slides } = readDeck(await writeDeck(deck, { site: 'https://example.org' }));
      expect(squeezed(slides[0]?.title ?? '')).toBe(squeezed(title));
      expect(squeezed(slides[0]?.notes.join('\n') ?? '')).toContain(squeezed(note));
    }),
    { numRuns: 25 },
  );
}, 60_000);
