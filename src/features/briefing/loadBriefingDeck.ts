import type { QueryClient } from '@tanstack/react-query';
import * as say from '#messages';
import { WORLDWIDE } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { unique } from '../../lib/lists.ts';
import { type Page, pagePath } from '../../pages/page.ts';
import type { Deck } from '../../render/pptx/deck.ts';
import { makeDeck } from '../../render/slides/makeDeck.ts';
import { numbersOf } from '../../render/slides/numbers.ts';
import type { Briefing } from '../../view/briefing.ts';
import { packBriefing } from '../../view/briefingAddress.ts';
import type { PinPlace } from './loadPinned.ts';
import { briefingCover, pinSlides } from './pinSlides.ts';

/** Loads what the slides of a briefing need and makes them, behind a cover. A view that cannot be made becomes a slide that says why. */
export async function loadBriefingDeck(client: QueryClient, place: PinPlace, atlas: Atlas, briefing: Briefing): Promise<Deck> {
  const { language, today } = place;
  const slides = await pinSlides(client, place, atlas, briefing.pins);
  const regions = unique(briefing.pins.map(({ regionId }) => regionId));
  const [only, ...others] = regions;
  const pages = regions.map((id): Page => (id ? { kind: 'region', id } : { kind: 'world' }));
  const origin = { path: pagePath({ kind: 'briefing' }), query: '', briefing: packBriefing(briefing), numbers: numbersOf(atlas, language, pages, today) };
  const title = briefing.title || say.briefingTitle(language);
  return makeDeck({ atlas, language }, title, only && others.length === 0 ? only : WORLDWIDE, [briefingCover(place, atlas, briefing), ...slides], origin);
}
