import type { QueryClient } from '@tanstack/react-query';
import * as say from '#messages';
import type { Atlas } from '../../atlas/records.ts';
import { asOfLine } from '../../i18n/asOfLine.ts';
import { SLIDE } from '../../render/pptx/deck.ts';
import { COVER_MAP_X } from '../../render/pptx/layouts.ts';
import { figureSlides } from '../../render/slides/figureSlides.ts';
import { type Draft, frameSlide } from '../../render/slides/frame.ts';
import { textItem } from '../../render/slides/items.ts';
import { mapSlide } from '../../render/slides/mapSlide.ts';
import { rowColumns } from '../../render/slides/rowList.ts';
import type { Briefing, Pin } from '../../view/briefing.ts';
import { siteAddress } from '../export/address.ts';
import { loadPinned, type PinPlace } from './loadPinned.ts';
import { pinFault } from './pinFault.ts';
import { pinName } from './pinName.ts';

/** The slides of all pinned views, in order. A view that cannot be made becomes one slide that says why, and the other slides are still made. */
export async function pinSlides(client: QueryClient, place: PinPlace, atlas: Atlas, pins: readonly Pin[]): Promise<Draft[]> {
  const made = await Promise.all(pins.map((pin) => slidesOf(client, place, pin).catch((error: unknown) => [failedSlide(place, atlas, pin, error)])));
  return made.flatMap((slides, index) => slides.map((slide) => ({ ...slide, spoken: [pins[index]?.note ?? '', ...slide.spoken].filter(Boolean) })));
}

async function slidesOf(client: QueryClient, place: PinPlace, pin: Pin): Promise<Draft[]> {
  const { atlas, day, address, make, map } = await loadPinned(client, place, pin);
  const frame = { atlas, language: place.language, day, address, regionId: pin.regionId };
  if (map) return [mapSlide(map, frame)];
  return make ? figureSlides((...as) => ({ ...make(...as), ...(pin.title ? { title: pin.title } : {}) }), frame) : [];
}

function failedSlide({ site, language, today }: PinPlace, atlas: Atlas, pin: Pin, error: unknown): Draft {
  const text = pinFault(language, error);
  const frame = { atlas, language, day: today, address: siteAddress({ site, language }) };
  const at = { x: SLIDE.margin, y: 160, width: SLIDE.width - 2 * SLIDE.margin };
  const title = pinName(atlas, language, pin);
  return frameSlide(frame, { title, subtitle: '', body: [textItem(text, at, { size: 20 })] }, { sources: [], spoken: [] });
}

/** The cover of a briefing: its title, and what its views are called. */
export function briefingCover({ language, today }: PinPlace, atlas: Atlas, { title, pins }: Briefing): Draft {
  const frame = { atlas, language, day: today, address: '' };
  const names = pins.map((pin) => pinName(atlas, language, pin));
  const at = { x: COVER_MAP_X + SLIDE.margin, y: SLIDE.margin, width: SLIDE.width - COVER_MAP_X - 2 * SLIDE.margin, height: SLIDE.height - 2 * SLIDE.margin };
  const rows = names.map((text, index) => ({ head: language.number(index + 1), text }));
  const list = rowColumns([{ title: '', rows, headWidth: 40 }], at, 1, language);
  const draft = frameSlide(frame, { title: title || say.briefingTitle(language), subtitle: '', body: list.items }, { sources: [], spoken: [title, ...names] });
  return { ...draft, layout: 'cover', words: [], source: say.appName(language) + language.stop + asOfLine(language, atlas), remark: '' };
}
