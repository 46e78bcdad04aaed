import { shortSum } from '../../lib/text/shortSum.ts';
import type { Deck, Slide } from '../pptx/deck.ts';
import type { ReadDeck, ReadSlide } from '../pptx/readDeck.ts';

/**
 * A deck that was made again, and what it has of the old one: titles and notes that a person wrote, and slides that were taken out. Slides that a person
 * added stay in the old file.
 */
export interface Kept {
  deck: Deck;
  titles: number;
  notes: number;
  left: number;
  own: number;
}

/**
 * A deck made anew with what a person changed in the old one: its order, titles and notes by hand; what was taken out stays out. Slides that the
 * atlas did not have then come last.
 */
export function keepHand(made: Deck, { memo, slides }: ReadDeck): Kept {
  const fresh = new Map(made.slides.flatMap((slide): [string, Slide][] => (slide.memo ? [[slide.memo.key, slide]] : [])));
  const old = new Map(slides.flatMap((slide): [string, ReadSlide][] => (slide.memo ? [[slide.memo.key, slide]] : [])));
  const changed = [...old].flatMap(([key, slide]) => {
    const now = fresh.get(key);
    return now ? [withHand(now, slide)] : [];
  });
  const added = made.slides.filter(({ memo: own }) => !own || (!old.has(own.key) && !memo.keys.includes(own.key)));
  return {
    deck: { ...made, slides: [...changed.map(({ slide }) => slide), ...added] },
    titles: changed.filter(({ hasTitle }) => hasTitle).length,
    notes: changed.filter(({ hasNotes }) => hasNotes).length,
    left: memo.keys.filter((key) => fresh.has(key) && !old.has(key)).length,
    own: slides.filter((slide) => !slide.memo).length,
  };
}

/** A slide with the title and the notes that a person gave it: paragraphs that the atlas did not write stand before its own. */
function withHand(slide: Slide, { memo, title, notes }: ReadSlide): { slide: Slide; hasTitle: boolean; hasNotes: boolean } {
  const hasTitle = memo !== null && title.trim() !== '' && title !== memo.title;
  const own = memo ? notes.filter((paragraph) => !memo.notes.includes(shortSum(paragraph))) : [];
  return {
    slide: { ...slide, ...(hasTitle ? { title } : {}), notes: [...own, ...slide.notes] },
    hasTitle,
    hasNotes: own.length > 0,
  };
}
