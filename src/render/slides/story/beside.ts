import { unique } from '../../../lib/lists.ts';
import { mapSources } from '../../../map/describe/mapSources.ts';
import type { Item } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { mapItems } from '../mapSlide.ts';
import { type RowList, rowList, rowLists } from '../rowList.ts';
import { mapSide } from './mapSide.ts';
import { frameOf, type Story } from './story.ts';

const COLUMN_PX = 440;
const GAP = 36;

/** What a slide of lists says beside them. */
export interface ListsSlide {
  title: string;
  lists: readonly RowList[];
  sources: readonly string[];
  /** What is said aloud, after the title. */
  spoken?: readonly string[];
}

const hasWords = ({ rows, empty }: RowList) => rows.length > 0 || empty;

/** The map of a page beside lists, one below the other, and its key. */
export function besideMapSlide(story: Story, { title, lists, sources, spoken = [] }: ListsSlide): Draft {
  const { language, map } = story;
  const { place, side, key, keyTop } = mapSide(story, title, { columnPx: COLUMN_PX, gapPx: GAP });
  const items: Item[] = [
    ...mapItems(map, story, place),
    ...rowLists(lists.filter(hasWords), { ...side, height: keyTop - side.y - 14 }, language).items,
    ...(key ? [{ ...key, at: { ...key.at, y: keyTop } }] : []),
  ];
  const all = unique([...sources, ...mapSources(map.map, story.atlas)]);
  return frameSlide(frameOf(story), { title, subtitle: '', body: items }, { sources: all, spoken: [title, ...spoken], hasMap: true });
}

/** Lists side by side. None where none has rows, or where they would fill less than half of the slide. */
export function listsSlide(story: Story, { title, lists, sources, spoken = [] }: ListsSlide): Draft[] {
  const shown = lists.filter(hasWords);
  const room = bodyOf(title, '');
  const width = (room.width - (shown.length - 1) * GAP) / shown.length;
  const made = shown.map((list, index) => rowList(list, { ...room, x: room.x + index * (width + GAP), width }, story.language));
  if (!made.some(({ bottom }) => bottom - room.y > room.height * 0.55)) return [];
  return [frameSlide(frameOf(story), { title, subtitle: '', body: made.flatMap(({ items }) => items) }, { sources, spoken: [title, ...spoken] })];
}
