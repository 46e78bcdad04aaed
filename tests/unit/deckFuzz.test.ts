import { expect, test } from 'vitest';
import { makeLanguage } from '../../src/i18n/language.ts';
import { DeckError, readDeck } from '../../src/render/pptx/readDeck.ts';
import { writeDeck } from '../../src/render/pptx/writeDeck.ts';
import { makeDeck } from '../../src/render/slides/makeDeck.ts';
import { damagedArchive, FUZZ_RUNS, mutated, numbers } from './mutated.ts';
import { smallAtlas as atlas } from './smallAtlas.ts';

const SLOW_MS = 2000;
const SLIDE = {
  layout: 'figure',
  title: 'Title',
  subtitle: '',
  source: '',
  remark: '',
  link: { text: 'figure/funders', address: 'https://example.org/figure/funders/' },
  sources: [],
  body: [],
  spoken: ['A note'],
  definitions: [],
} as const;
const origin = { path: '/region/amber-sound/', query: '?at=2015', briefing: '', numbers: [] };
const deck = await writeDeck(
  makeDeck({ atlas, language: makeLanguage('en') }, 'Amber', 'amber-sound', [{ ...SLIDE, sources: [], body: [], spoken: ['A note'], definitions: [] }], origin),
  {
    site: 'https://example.org',
  },
);
const isRead = (name: string) => /slide1|tags|presentation|customXml|notesSlide/.test(name);
const random = numbers(21);

test('damaged decks are refused with a reason or are decks; none crashes or hangs', { timeout: 20_000 + FUZZ_RUNS * 100 }, () => {
  for (let run = 0; run < FUZZ_RUNS; run++) {
    const bytes = run % 2 ? mutated(deck, random) : damagedArchive(deck, random, isRead);
    const before = process.cpuUsage().user;
    try {
      const { memo, slides } = readDeck(bytes);
      expect(Array.isArray(memo.keys) && slides.every(({ title, notes }) => typeof title === 'string' && Array.isArray(notes))).toBe(true);
    } catch (error) {
      if (!(error instanceof DeckError)) throw new Error(`run ${run}: ${(error as Error).stack}`);
    }
    expect((process.cpuUsage().user - before) / 1000, `run ${run}`).toBeLessThan(SLOW_MS);
  }
});
