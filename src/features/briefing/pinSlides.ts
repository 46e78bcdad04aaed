import type { QueryClient } from '@tanstack/react-query';
import * as say from '#messages';
import type { Atlas } from '../../atlas/records.ts';
import { figureName } from '../../pages/pageTitle.ts';
import { FileError } from '../../queries/FileError.ts';
import { SLIDE } from '../../render/pptx/deck.ts';
import { figureSlides } from '../../render/slides/figureSlides.ts';
import { type Draft, frameSlide } from '../../render/slides/frame.ts';
import { textItem } from '../../render/slides/items.ts';
import { mapSlide } from '../../render/slides/mapSlide.ts';
import type { Pin } from '../../view/briefing.ts';
import { siteAddress } from '../export/address.ts';
import { loadPinned, type PinPlace } from './loadPinned.ts';

/** The slides of all pinned views, in order. If a file cannot be read, its view becomes one slide that names the file, and the other slides are still made. */
export async function pinSlides(client: QueryClient, place: PinPlace, atlas: Atlas, pins: readonly Pin[]): Promise<Draft[]> {
  const made = await Promise.all(
    pins.map((pin) =>
      slidesOf(client, place, pin).catch((error: unknown) => {
        if (!(error instanceof FileError)) throw error;
        return [failedSlide(place, atlas, pin, error)];
      }),
    ),
  );
  return made.flatMap((slides, index) => slides.map((slide) => ({ ...slide, spoken: [pins[index]?.note ?? '', ...slide.spoken].filter(Boolean) })));
}

async function slidesOf(client: QueryClient, place: PinPlace, pin: Pin): Promise<Draft[]> {
  const { atlas, day, address, make, map } = await loadPinned(client, place, pin);
  const frame = { atlas, language: place.language, day, address };
  if (map) return [mapSlide(map, frame)];
  return make ? figureSlides((width, rows) => ({ ...make(width, rows), ...(pin.title ? { title: pin.title } : {}) }), frame) : [];
}

function failedSlide({ site, language, today }: PinPlace, atlas: Atlas, pin: Pin, { file, why }: FileError): Draft {
  const text = say.errorsData(language, { file, why });
  const frame = { atlas, language, day: today, address: siteAddress({ site, language }) };
  const at = { x: SLIDE.margin, y: 160, width: SLIDE.width - 2 * SLIDE.margin };
  const title = pin.title || (pin.figure === 'map' ? say.appMap(language) : figureName(language, pin.figure));
  return frameSlide(frame, { title, subtitle: '', body: [textItem(text, at, { size: 20 })] }, { sources: [], spoken: [] });
}
