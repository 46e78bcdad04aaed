import { unique } from '../../lib/lists.ts';
import { makeStore } from '../../lib/store.ts';
import { shortSum } from '../../lib/text/shortSum.ts';
import { parsePath } from '../../pages/page.ts';
import type { ReadDeck, ReadSlide } from '../../render/pptx/readDeck.ts';
import { type Briefing, EMPTY_BRIEFING, type NewPin, withPins } from '../../view/briefing.ts';
import { unpackBriefing } from '../../view/briefingAddress.ts';

/** A deck of the atlas that a person has opened: the name of its file, and what stands in it. */
export interface OpenedDeck {
  name: string;
  deck: ReadDeck;
}

/** The deck that is open on the page of the briefing. */
export const openedDeck = makeStore<OpenedDeck | null>(null);

/** The briefing of a deck: the one that it was made from, else a view for each page that its slides show, with the titles and notes that a person wrote. */
export function briefingOfDeck({ memo, slides }: ReadDeck): Briefing {
  if (memo.briefing) return unpackBriefing(memo.briefing);
  const paths = unique(slides.flatMap((slide) => (slide.memo ? [pathOf(slide.memo.key)] : [])));
  const pins = paths.flatMap((path) => {
    const first = slides.find((slide) => slide.memo && pathOf(slide.memo.key) === path);
    return first ? pinOf(path || memo.path, memo.query, first) : [];
  });
  return withPins({ ...EMPTY_BRIEFING, title: (slides[0]?.title ?? '').slice(0, 300), asOf: memo.asOf }, pins);
}

/** The path in the key of a slide, whose last part counts slides of the same page. */
const pathOf = (key: string) => key.replace(/\.\d+$/, '');

function pinOf(path: string, query: string, { memo, title, notes }: ReadSlide): NewPin[] {
  const page = parsePath(path);
  const words = {
    query,
    title: memo && title !== memo.title ? title.slice(0, 300) : '',
    note: notes
      .filter((paragraph) => !memo?.notes.includes(shortSum(paragraph)))
      .join('\n')
      .slice(0, 4000),
  };
  if (page.kind === 'figure') return [{ figure: page.id, regionId: page.regionId ?? '', ...words }];
  if (page.kind === 'region') return [{ figure: 'map', regionId: page.id, ...words }];
  return page.kind === 'world' ? [{ figure: 'map', regionId: '', ...words }] : [];
}
