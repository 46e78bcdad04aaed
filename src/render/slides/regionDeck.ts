import * as say from '#messages';
import { rankedPublishers } from '../../atlas/rankedSources.ts';
import { basisMark } from '../../i18n/basisMark.ts';
import type { FigureId } from '../../i18n/names.ts';
import { publisherWords } from '../../i18n/sourceLine.ts';
import { unique } from '../../lib/lists.ts';
import type { PageSummary } from '../../pages/pageSummary.ts';
import type { Deck, Item, Slide } from '../pptx/deck.ts';
import { bodyOf } from '../pptx/layout.ts';
import { type FigureMaker, figureSlides } from './figureSlides.ts';
import { frameSlide, SLIDE_THEME, type SlideFrame } from './frame.ts';
import { makeDeck } from './makeDeck.ts';
import { type MapView, mapSlide } from './mapSlide.ts';

/** The input of a region's deck. `addressOf` gives the live address of a figure. */
export interface RegionDeckInput extends Omit<SlideFrame, 'sources'> {
  regionId: string;
  summary: PageSummary;
  map: MapView;
  makers: [FigureId, FigureMaker][];
  addressOf: (id: FigureId) => string;
}

/** The deck of a region: title, map, all figures that are not empty, and sources. */
export function regionDeck(input: RegionDeckInput): Deck {
  const { makers, addressOf, regionId, summary } = input;
  const figures = makers.flatMap(([id, make]) => (make(600).scene ? figureSlides(make, { ...input, address: addressOf(id) }) : []));
  const slides = [titleSlide(input), mapSlide(input.map, input), ...figures];
  return makeDeck(input, summary.heading, regionId, [...slides, sourcesSlide(input, slides)]);
}

function titleSlide({ summary, ...frame }: RegionDeckInput): Slide {
  const room = bodyOf(summary.heading, summary.kicker);
  const text = (value: string, place: Partial<Item['at']>, size: number, weight: 400 | 600, color: string): Item => ({
    kind: 'text',
    text: value,
    size,
    weight,
    color,
    name: value,
    description: value,
    at: { ...room, ...place },
  });
  const width = room.width / Math.max(1, summary.keyFigures.length);
  const figures = summary.keyFigures.flatMap(({ value, label, basis = '' }, index) => [
    text(value, { x: room.x + index * width, y: room.y + 230, width: width - 20, height: 60 }, value.length > 8 ? 28 : 48, 600, SLIDE_THEME.ink1),
    text(
      `${label}${basisMark(frame.language, basis)}`,
      { x: room.x + index * width, y: room.y + 292, width: width - 20, height: 70 },
      18,
      400,
      SLIDE_THEME.ink2,
    ),
  ]);
  return {
    title: summary.heading,
    subtitle: summary.kicker === summary.heading ? '' : summary.kicker,
    body: [text(summary.sentence, { y: room.y + 50, width: 980, height: 150 }, 26, 400, SLIDE_THEME.ink1), ...figures],
    ...frameSlide({ ...frame, sources: [...new Set(summary.keyFigures.flatMap(({ sources }) => sources))] }, [
      summary.sentence,
      say.slidesDeckHint(frame.language),
    ]),
  };
}

/** The last slide: the publishers of all sources of the deck, the best kind first, with the single sources in the notes. */
function sourcesSlide(input: RegionDeckInput, slides: Slide[]): Slide {
  const { atlas, language } = input;
  const sources = unique(slides.flatMap((slide) => slide.sources));
  const named = rankedPublishers(atlas, sources).map((publisher) => publisherWords(language, publisher));
  const title = `${say.sourcesPageTitle(language)}: ${input.summary.heading}`;
  const room = bodyOf(title, say.slidesSourcesHint(language));
  const text: Item = { kind: 'text', text: named.join('; '), size: 18, color: SLIDE_THEME.ink1, name: title, description: title, at: room };
  return {
    title,
    subtitle: say.slidesSourcesHint(language),
    body: [text],
    ...frameSlide({ ...input, sources }, [say.slidesSourcesHint(language)]),
  };
}
