import * as say from '#messages';
import type { Item, Place } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { keyItem } from '../keyItem.ts';
import { mapPlace } from '../mapSlide.ts';
import type { Story } from './story.ts';

/** The room below a map for the source of its boundaries, and above a key. */
const BELOW_PX = 36;
const GAP_PX = 14;

/** The parts of a slide with a map and a column beside it, in px of the slide. */
interface MapSide {
  /** The place of the map. */
  place: Place;
  /** The column beside the map, as high as the body of the slide. */
  side: Place;
  /** The key of the map, below it where a low map leaves room, else in that column; null where the map needs none. */
  key: Extract<Item, { at: Place }> | null;
  /** Where the key begins if it stands at the foot of its column. */
  keyTop: number;
  /** The height of the column that the key leaves. */
  listHeight: number;
}

/** Parts a slide under a title into the map of its page and a column of `columnPx` or more beside it, `gapPx` apart. */
export function mapSide(story: Story, title: string, { columnPx, gapPx }: { columnPx: number; gapPx: number }): MapSide {
  const { language, map } = story;
  const room = bodyOf(title, '');
  const place = mapPlace(map, room, room.width - columnPx - gapPx);
  const x = place.x + place.width + gapPx;
  const side = { x, y: room.y, width: room.x + room.width - x, height: room.height };
  const below = { ...place, y: place.y + place.height + BELOW_PX };
  const under = keyItem(map.map, story, below, say.mapLayers(language));
  if (under && below.y + under.at.height <= room.y + room.height) return { place, side, key: under, keyTop: below.y, listHeight: side.height };
  const key = keyItem(map.map, story, side, say.mapLayers(language));
  const keyTop = side.y + side.height - (key?.at.height ?? 0);
  return { place, side, key, keyTop, listHeight: keyTop - side.y - GAP_PX };
}
