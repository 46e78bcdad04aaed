import * as say from '#messages';
import { regionHue } from '../../theme/tokens.ts';
import type { Deck, Slide } from '../pptx/deck.ts';
import { SLIDE_THEME, type SlideFrame } from './frame.ts';

/** Makes a deck of slides in the hue of a region. Titles that occur twice get a number, because programs identify slides by title. */
export function makeDeck({ atlas, language }: Pick<SlideFrame, 'atlas' | 'language'>, title: string, regionId: string, slides: Slide[]): Deck {
  const seen = new Map<string, number>();
  return {
    title,
    language: language.code,
    direction: language.direction,
    theme: SLIDE_THEME,
    hue: regionHue(SLIDE_THEME, regionId),
    asOf: atlas.asOf,
    words: { notes: say.slidesNotes(language), live: say.slidesLive(language) },
    slides: slides.map((slide) => {
      const count = (seen.get(slide.title) ?? 0) + 1;
      seen.set(slide.title, count);
      return count > 1 ? { ...slide, title: `${slide.title} (${language.number(count)})` } : slide;
    }),
  };
}
