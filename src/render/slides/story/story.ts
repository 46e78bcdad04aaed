import * as say from '#messages';
import type { IncidentCounts } from '../../../atlas/incidents.ts';
import type { FigureContext } from '../../../figures/shared/context.ts';
import type { FigureId } from '../../../i18n/names.ts';
import { hasWords } from '../../../lib/text/hasWords.ts';
import { type Page, pagePath } from '../../../pages/page.ts';
import type { PageSummary } from '../../../pages/summary/keyFigure.ts';
import type { SlideFrame } from '../frame.ts';
import type { Origin } from '../makeDeck.ts';
import type { MapView } from '../mapItem.ts';
import { numbersOf } from '../numbers.ts';
import { SLIDE_THEME } from '../slideTheme.ts';

/** The facts and words from which the deck of a page is made. */
export interface Story extends Omit<SlideFrame, 'address'> {
  page: Page;
  summary: PageSummary;
  incidents?: IncidentCounts | undefined;
  map: MapView;
  addressOf: (page: Page) => string;
}

/** The frame of a slide whose live view is a page. */
export function frameOf(story: Story, page: Page = story.page): SlideFrame {
  const { atlas, language, day, filters } = story;
  return { atlas, language, day, address: story.addressOf(page), ...(filters ? { filters } : {}) };
}

/** The frame of a slide that shows a figure of a region. */
export function figureFrame(story: Story, id: FigureId, regionId?: string): SlideFrame {
  return frameOf(story, { kind: 'figure', id, ...(regionId ? { regionId } : {}) });
}

/** The context in which the figures of a story are made. */
export function contextOf({ atlas, language, day, incidents }: Story, width: number, regionId?: string): FigureContext {
  return { atlas, language, day, incidents, width, theme: SLIDE_THEME, ...(regionId ? { regionId } : {}) };
}

/** The origin that the deck of a page remembers. */
export function originOf({ atlas, language, day, page, addressOf }: Story): Origin {
  const address = addressOf(page);
  const query = URL.canParse(address) ? new URL(address).search : '';
  return { path: pagePath(page), query, briefing: '', numbers: numbersOf(atlas, language, [page], day) };
}

/** The title of a slide: what its figure concludes, after the name of the page unless it stands there, so that a slide taken out of its deck says what it is about. */
export function ownTitle({ language, summary }: Story, title: string): string {
  return hasWords(title, summary.heading) ? title : say.slidesOf(language, { name: summary.heading, title });
}
