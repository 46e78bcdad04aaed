import { findInstrument, findProgramme, WORLDWIDE } from '../../atlas/lookup.ts';
import { forAnyFace } from '../../lib/text/textWidth.ts';
import { homeRegion } from '../../pages/mapSubject.ts';
import type { Deck } from '../pptx/deck.ts';
import type { Draft } from './frame.ts';
import { makeDeck } from './makeDeck.ts';
import { regionDeck } from './regionDeck.ts';
import { coverSlide } from './story/cover.ts';
import { instrumentSlides } from './story/instrument.ts';
import { programmeSlides } from './story/programme.ts';
import { stateSlides } from './story/state.ts';
import { originOf, type Story } from './story/story.ts';
import { shortAppendix } from './story/words.ts';
import { worldSlides } from './story/world.ts';

/** The deck of a page: of a region its story, of the world, a State, a programme or an instrument two to four slides, then what its words mean and its sources. Throws a RangeError for other pages. */
export const pageDeck = (story: Story): Deck => forAnyFace(() => deckOf(story));

function deckOf(story: Story): Deck {
  const { page, atlas, summary } = story;
  if (page.kind === 'region') return regionDeck(story, page.id);
  const slides = [coverSlide(story), ...toldOf(story)];
  return makeDeck(story, summary.heading, homeRegion(atlas, page) ?? WORLDWIDE, [...slides, shortAppendix(story, slides)], originOf(story));
}

function toldOf(story: Story): Draft[] {
  const { page, atlas } = story;
  if (page.kind === 'world') return worldSlides(story);
  if (page.kind === 'state') return stateSlides(story, page.id, homeRegion(atlas, page) ?? WORLDWIDE);
  const programme = page.kind === 'programme' && findProgramme(atlas, page.id);
  if (programme) return programmeSlides(story, programme);
  const instrument = page.kind === 'instrument' && findInstrument(atlas, page.id);
  if (instrument) return instrumentSlides(story, instrument);
  throw new RangeError(`a page of the kind '${page.kind}' has no deck`);
}
