import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { latestInSequence, principalInstruments } from '../../src/atlas/participation.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { takingPart } from '../../src/atlas/taking.ts';
import type { StepSeries } from '../../src/figures/shared/chart.ts';
import { instrumentName } from '../../src/i18n/names.ts';
import { latestDay } from '../../src/lib/edtf.ts';
import { classEntries } from '../../src/map/describe/classEntries.ts';
import { describeMap } from '../../src/map/describe/describeMap.ts';
import { type Page, pagePath } from '../../src/pages/page.ts';
import { pageSummary } from '../../src/pages/pageSummary.ts';
import type { Item, Slide, SlideNode } from '../../src/render/pptx/deck.ts';
import { pageDeck } from '../../src/render/slides/pageDeck.ts';
import { LAYERS } from '../../src/view/viewState.ts';
import { emptyMapData, smallBoundaries } from '../smallMap.ts';
import { english, atlas as realAtlas } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';
import { TIMES, TODAY } from './times.ts';

/** A deck takes a while to make: without a sweep the invented facts today and at one past time are enough; a sweep takes each sixth time, of the real facts too. */
const isSweep = process.env.TESTED_SWEEPS === '1';
const SWEPT = TIMES.filter((_, index) => index % 6 === 0);
/** On a busy machine a deck takes up to a second. */
const PATIENCE_MS = 300_000;

const FACTS: [string, Atlas, readonly string[]][] = [
  ...(isSweep ? [['the facts', realAtlas, SWEPT] satisfies [string, Atlas, readonly string[]]] : []),
  ['the invented facts', smallAtlas, isSweep ? SWEPT : ['2010-06']],
];

test.each(FACTS)('in %s the slides of each region say the numbers of its page, from 1976 to today', { timeout: PATIENCE_MS }, (_, whole, times) => {
  for (const at of ['', ...times]) {
    const [atlas, day] = at ? [atlasAt(whole, at), latestDay(at)] : [whole, TODAY];
    for (const { regionId } of atlas.region) {
      const where = `${regionId} ${at}`;
      const { slides, map, summary } = deckOf(atlas, regionId, day);
      const figure = (id: string) => summary.keyFigures.find((entry) => entry.id === id);
      const [cover, states] = slides;
      expect(cover?.words?.map(({ text }) => text).join('\n'), where).toContain(summary.sentence);
      // States taking part: what a line ends at, and the counts of the key.
      const instruments = principalInstruments(atlas, regionId);
      for (const instrument of instruments) {
        const { undated, range: counted } = takingPart(atlas, instrument.instrumentId);
        const { low, high } = counted;
        // Who neither has a date nor stands in a dated source counts today, and no line can say since when.
        const dated = low - (at ? 0 : undated);
        const lines = linesOf(states).filter(({ name }) => name.startsWith(instrumentName(instrument)));
        for (const { possible, points } of lines) {
          expect(points.at(-1)?.[1], where).toBe(possible ? high : dated);
          expect(
            points.toSorted(([a], [b]) => a - b),
            where,
          ).toEqual(points);
        }
        if (instruments.length === 1 || instrument === latestInSequence(instruments)) {
          const key = figure(instrument.instrumentId);
          if (key) expect(key.range, where).toEqual({ low, high });
        }
      }
      const entries = classEntries(map, english, atlas).filter(({ count }) => count);
      // A long entry goes on in a further line.
      const told = textsOf(states).join(' ');
      for (const { label, count } of entries) expect(told, where).toContain(`${count} ${label}`);
      // Gaps and programmes.
      const [gaps, running] = ['keysGaps', 'keysRunning'].map((id) => figure(id)?.range);
      const matrix = slides.find(({ link }) => link.address.includes('/figure/focus-matrix/'));
      // A short list stands beside the map, and its title alone calls the number out.
      if (matrix && gaps?.high) expect([matrix.title, ...textsOf(matrix)].join(' '), where).toMatch(new RegExp(`\\b${gaps.low}\\b`));
      const timeline = slides.find(({ link }) => link.address.includes('/figure/programme-timeline/'));
      if (timeline && running?.low) expect(timeline.title, where).toContain(`${running.low} `);
    }
  }
});

/** The deck of a region without shapes on its map, with what it is made from. */
function deckOf(atlas: Atlas, id: string, day: string) {
  const page = { kind: 'region', id } as const;
  const summary = pageSummary(atlas, english, page, day);
  if (!summary) throw new Error(id);
  const map = describeMap({ atlas, language: english, data: emptyMapData, layers: LAYERS, day, regionId: id });
  const view = { map, boundaries: smallBoundaries, projection: 'mercator', title: '', subtitle: '', summary: '' } as const;
  const addressOf = (shown: Page) => `https://example.org${pagePath(shown)}`;
  return { ...pageDeck({ atlas, language: english, day, page, summary, map: view, addressOf }), map, summary };
}

const linesOf = (slide: Slide | undefined): StepSeries[] =>
  slide?.body.flatMap((item) => (item.kind === 'chart' && item.chart.kind === 'steps' ? item.chart.values : [])) ?? [];

/** All texts of a slide's body. */
const textsOf = (slide: Slide | undefined): string[] => slide?.body.flatMap(itemTexts) ?? [];

function itemTexts(item: Item): string[] {
  if (item.kind === 'text') return [item.text];
  return item.kind === 'scene' ? item.nodes.flatMap(nodeTexts) : [];
}

function nodeTexts(node: SlideNode): string[] {
  if (node.kind === 'group') return (node.children as SlideNode[]).flatMap(nodeTexts);
  return node.kind === 'text' ? [node.text] : [];
}
