import type { Deck } from '../pptx/deck.ts';
import { makeDeck } from './makeDeck.ts';
import { centreSlides, milestoneSlides } from './story/appendix.ts';
import { coverSlide } from './story/cover.ts';
import { focusSlides } from './story/focus.ts';
import { incidentSlides } from './story/incidents.ts';
import { moneySlides } from './story/money.ts';
import { planSlides } from './story/plans.ts';
import { allProgrammeSlides, programmeSlides } from './story/programmes.ts';
import { originOf, type Story } from './story/story.ts';
import { supportSlides } from './story/support.ts';
import { whereSlide } from './story/where.ts';
import { appendixSlides } from './story/words.ts';

/** The most slides of a deck. */
export const MOST_SLIDES = 24;
const MILESTONE_SLIDES = 3;

/** The deck of a region: a story of six slides, then an appendix. */
export function regionDeck(story: Story, regionId: string): Deck {
  const incidents = incidentSlides(story, regionId);
  const told = [
    coverSlide(story),
    whereSlide(story, regionId),
    ...focusSlides(story, regionId),
    ...programmeSlides(story, regionId),
    ...(incidents.length ? incidents : supportSlides(story, regionId)),
    ...moneySlides(story, regionId),
  ];
  const lists = [
    ...planSlides(story),
    ...centreSlides(story, regionId),
    ...milestoneSlides(story, regionId, MILESTONE_SLIDES),
    ...allProgrammeSlides(story, regionId),
  ];
  const slides = [...told, ...lists];
  return makeDeck(story, story.summary.heading, regionId, [...slides, ...appendixSlides(story, slides, MOST_SLIDES - slides.length)], originOf(story));
}
