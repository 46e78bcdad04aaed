import * as say from '#messages';
import { forAnyFace } from '../../lib/text/textWidth.ts';
import { mapSources } from '../../map/describe/mapSources.ts';
import { type Item, type Place, SCENE_SCALE } from '../pptx/deck.ts';
import { bodyOf } from '../pptx/layout.ts';
import { type Draft, frameSlide, type SlideFrame } from './frame.ts';
import { heightOf, textItem } from './items.ts';
import { keyItem } from './keyItem.ts';
import { aspectOf, type MapView, mapItem } from './mapItem.ts';
import { BAND } from './mapSheet.ts';
import { planView } from './planView.ts';
import { SLIDE_THEME } from './slideTheme.ts';

export type { MapView } from './mapItem.ts';

const KEY_WIDTH = 320;
const GAP = 24;
const ATTRIBUTION_PX = 24;
/** A plan that would be lower or narrower has no room for its names. */
const LEAST_PLAN_PX = { width: 220, height: 150 } as const;

/** The map as one slide: a group of native freeforms, with its key beside it, its plans below the key as far as there is room, and the source of its boundaries. */
export const mapSlide = (view: MapView, frame: SlideFrame): Draft => forAnyFace(() => slideOf(view, frame));

function slideOf(view: MapView, frame: SlideFrame): Draft {
  const { map, title, subtitle, summary } = view;
  const room = bodyOf(title, subtitle);
  const place = mapPlace(view, room, room.width - KEY_WIDTH - GAP);
  const x = place.x + place.width + GAP;
  const key = keyItem(map, frame, { x, y: room.y + 24, width: room.x + room.width - x }, say.mapLayers(frame.language));
  const top = key ? key.at.y + key.at.height + GAP : room.y + GAP;
  const plans = planItems(view, frame, { x, y: top, width: room.x + room.width - x, height: room.y + room.height - top });
  return frameSlide(
    frame,
    { title, subtitle, body: [...mapItems(view, frame, place), ...(key ? [key] : []), ...plans] },
    { sources: mapSources(map, frame.atlas), spoken: [title, subtitle, summary === title ? '' : summary], hasMap: true },
  );
}

/** The plans of a map one below the other, each under its name, as many as have room. */
function planItems(view: MapView, frame: SlideFrame, at: Place): Item[] {
  let { y } = at;
  return (view.plans ?? []).flatMap((plan) => {
    const shown = planView(view, plan);
    const title = textItem(plan.title, { ...at, y }, { weight: 600 });
    const top = y + title.at.height + 4;
    const place = framedPlace(shown, { ...at, y: top, height: at.y + at.height - top });
    if (place.height < LEAST_PLAN_PX.height || place.width < LEAST_PLAN_PX.width) return [];
    y = top + place.height + GAP;
    return [title, mapItem(shown, frame, place)];
  });
}

/** The largest place for a map within a room, at most `most` px wide, in the shape of what it shows. */
export function mapPlace(view: MapView, room: Place, most: number): Place {
  const height = room.height - ATTRIBUTION_PX;
  if (view.fitted) return framedPlace(view, { ...room, width: most, height });
  const width = view.seen || view.map.level === 'world' ? most : Math.min(most, Math.max(most * 0.7, aspectOf(view) * height));
  return { x: room.x, y: room.y, width, height };
}

/** The largest place within a room whose neat line has the shape of what the map shows: beyond its bounds a plan has no shapes. */
function framedPlace(view: MapView, room: Place): Place {
  const border = 2 * BAND * SCENE_SCALE;
  const height = Math.min(room.height, (room.width - border) / aspectOf(view) + border);
  return { ...room, width: (height - border) * aspectOf(view) + border, height };
}

/** A map with the source of its boundaries below it, which takes from the map where it needs a second line. */
export function mapItems(view: MapView, frame: Pick<SlideFrame, 'atlas' | 'language'>, place: Place) {
  const words = [say.mapAttribution(frame.language), ...view.map.ownFiles.map((file) => say.ownNotAtlas(frame.language, { file }))].join(' ');
  const bottom = place.y + place.height + ATTRIBUTION_PX;
  const top = bottom - Math.max(ATTRIBUTION_PX - 4, heightOf(words, place.width));
  const attribution = textItem(words, { x: place.x, y: top, width: place.width }, { color: SLIDE_THEME.ink3 });
  return [mapItem(view, frame, { ...place, height: top - 4 - place.y }), attribution];
}
