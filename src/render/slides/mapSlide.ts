import * as say from '#messages';
import { mapSources } from '../../map/describe/mapSources.ts';
import type { Place } from '../pptx/deck.ts';
import { bodyOf } from '../pptx/layout.ts';
import { type Draft, frameSlide, type SlideFrame } from './frame.ts';
import { heightOf, textItem } from './items.ts';
import { keyItem } from './keyItem.ts';
import { aspectOf, type MapView, mapItem } from './mapItem.ts';
import { SLIDE_THEME } from './slideTheme.ts';

export type { MapView } from './mapItem.ts';

const KEY_WIDTH = 320;
const GAP = 24;
const ATTRIBUTION_PX = 24;

/** The map as one slide: a group of native freeforms, with its key beside it and the source of its boundaries below. */
export function mapSlide(view: MapView, frame: SlideFrame): Draft {
  const { map, title, subtitle, summary } = view;
  const room = bodyOf(title, subtitle);
  const place = mapPlace(view, room, room.width - KEY_WIDTH - GAP);
  const x = place.x + place.width + GAP;
  const key = keyItem(map, frame, { x, y: room.y + 24, width: room.x + room.width - x }, say.mapLayers(frame.language));
  return frameSlide(
    frame,
    { title, subtitle, body: [...mapItems(view, frame, place), ...(key ? [key] : [])] },
    { sources: mapSources(map, frame.atlas), spoken: [title, subtitle, summary === title ? '' : summary], hasMap: true },
  );
}

/** The largest place for a map within a room, at most `most` px wide, in the shape of what it shows. */
export function mapPlace(view: MapView, room: Place, most: number): Place {
  const height = room.height - ATTRIBUTION_PX;
  const width = view.seen || view.map.level === 'world' ? most : Math.min(most, Math.max(most * 0.62, aspectOf(view) * height));
  return { x: room.x, y: room.y, width, height };
}

/** A map with the source of its boundaries below it, which takes from the map where it needs a second line. */
export function mapItems(view: MapView, frame: Pick<SlideFrame, 'atlas' | 'language'>, place: Place) {
  const words = [say.mapAttribution(frame.language), ...view.map.ownFiles.map((file) => say.ownNotAtlas(frame.language, { file }))].join(' ');
  const bottom = place.y + place.height + ATTRIBUTION_PX;
  const top = bottom - Math.max(ATTRIBUTION_PX - 4, heightOf(words, place.width));
  const attribution = textItem(words, { x: place.x, y: top, width: place.width }, { color: SLIDE_THEME.ink3 });
  return [mapItem(view, frame, { ...place, height: top - 4 - place.y }), attribution];
}
