import * as say from '#messages';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Deck } from '../pptx/deck.ts';
import type { Draft } from './frame.ts';
import { notesOf, sourceNumbers } from './notes.ts';
import { SLIDE_THEME } from './slideTheme.ts';

/** Makes a deck of slides in the hue of a region, with numbered sources. Titles that occur twice get a number, because programs identify slides by title. */
export function makeDeck(facts: { atlas: Atlas; language: Language }, title: string, regionId: string, drafts: readonly Draft[]): Deck {
  const { atlas, language } = facts;
  const numbers = sourceNumbers(atlas, drafts);
  const seen = new Map<string, number>();
  return {
    title,
    language: language.locale,
    direction: language.direction,
    theme: SLIDE_THEME,
    hue: regionHue(SLIDE_THEME, regionId),
    asOf: atlas.asOf,
    words: { notes: say.slidesNotes(language), preparedFor: say.slidesPreparedFor(language), presenter: say.slidesPresenter(language) },
    slides: drafts.map(({ spoken, definitions, ...slide }) => {
      const count = (seen.get(slide.title) ?? 0) + 1;
      seen.set(slide.title, count);
      const notes = notesOf(facts, { ...slide, spoken, definitions }, numbers);
      return { ...slide, notes, title: count > 1 ? `${slide.title} (${language.number(count)})` : slide.title };
    }),
  };
}
