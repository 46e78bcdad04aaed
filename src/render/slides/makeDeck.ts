import * as say from '#messages';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { shortSum } from '../../lib/text/shortSum.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Deck } from '../pptx/deck.ts';
import type { DeckMemo } from '../pptx/memo.ts';
import { slidePath } from '../pptx/slidePath.ts';
import type { Draft } from './frame.ts';
import { notesOf, sourceNumbers } from './notes.ts';
import { SLIDE_THEME } from './slideTheme.ts';

/** The origin of a deck, from which it can be made anew: the path of a page and the query of its view, or a packed briefing; and the numbers that it tells. */
export type Origin = Pick<DeckMemo, 'path' | 'query' | 'briefing' | 'numbers'>;

/**
 * Makes a deck of slides in the hue of a region, with numbered sources. Titles that occur twice get a number, because programs identify slides by title.
 * A deck with an origin remembers it, so that the file can be made anew.
 */
export function makeDeck(facts: { atlas: Atlas; language: Language }, title: string, regionId: string, drafts: readonly Draft[], origin?: Origin): Deck {
  const { atlas, language } = facts;
  const numbers = sourceNumbers(atlas, drafts);
  const titleOnce = counted((seen, own) => (seen > 1 ? own + language.aside(language.number(seen)) : own));
  const keyOf = counted((seen, path) => `${path}.${seen}`);
  const slides = drafts.map(({ spoken, definitions, ...slide }) => {
    // A paragraph has no line breaks; programs would change them.
    const notes = notesOf(facts, { ...slide, spoken, definitions }, numbers).flatMap((note) => note.split('\n'));
    const own = titleOnce(slide.title);
    const made = { ...slide, notes, title: own };
    return origin ? { ...made, memo: { key: keyOf(slidePath(slide.link.address)), title: own, notes: notes.map(shortSum) } } : made;
  });
  const memo: DeckMemo | undefined = origin && {
    version: 1,
    language: language.code,
    asOf: atlas.asOf,
    edition: atlas.edition,
    keys: slides.flatMap((slide) => ('memo' in slide ? [slide.memo.key] : [])),
    ...origin,
  };
  return {
    ...(memo ? { memo } : {}),
    title,
    language: language.locale,
    direction: language.direction,
    theme: SLIDE_THEME,
    hue: regionHue(SLIDE_THEME, regionId),
    asOf: atlas.asOf,
    words: { notes: say.slidesNotes(language), preparedFor: say.slidesPreparedFor(language), presenter: say.slidesPresenter(language) },
    slides,
  };
}

/** A function that writes a text by how often it has been given already, this time included. */
function counted(write: (seen: number, text: string) => string): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return write(count, text);
  };
}
