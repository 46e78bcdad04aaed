import * as say from '#messages';
import type { Item, Place } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { keyItem } from '../keyItem.ts';
import { mapPlace } from '../mapSlide.ts';
import type { Story } from './story.ts';

/** The parts of a slide with a map and a column beside it, in px of the slide. */
interface MapSide {
  /** The place of the map. */
  place: Place;
  /** The column beside the map, as high as the body of the slide. */
  side: Place;
  /** The key of the map in that column; null where the map needs none. */
  key: Extract<Item, { at: Place }> | null;
  /** How far down the column the key begins if it stands at its foot. */
  keyTop: number;
}

/** Parts a slide under a title into the map of its page and a column of `columnPx` or more beside it, `gapPx` apart. */
export function mapSide(story: Story, title: string, { columnPx, gapPx }: { columnPx: number; gapPx: number }): MapSide {
  const { language, map } = story;
  const room = bodyOf(title, '');
  const place = mapPlace(map, room, room.width - columnPx - gapPx);
  const x = place.x + place.width + gapPx;
  const side = { x, y: room.y, width: room.x + room.width - x, height: room.height };
  const key = keyItem(map.map, story, side, say.mapLayers(language));
  return { place, side, key, keyTop: side.y + side.height - (key?.at.height ?? 0) };
}
