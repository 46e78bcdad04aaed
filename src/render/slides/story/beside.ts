import { unique } from '../../../lib/lists.ts';
import { mapSources } from '../../../map/describe/mapSources.ts';
import type { Item } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { type Draft, frameSlide, type SlideFrame } from '../frame.ts';
import { mapItems } from '../mapSlide.ts';
import { type RowList, rowColumns } from '../rowList.ts';
import { mapSide } from './mapSide.ts';
import { frameOf, type Story } from './story.ts';

const COLUMN_PX = 440;
const TWO_COLUMNS_PX = 676;
const GAP = 36;
/** Lists fill a slide if their columns reach down so much of it in the mean. */
const FILLS = 0.57;

/** A slide of lists: its title, lists, sources and words to say. */
export interface ListsSlide {
  title: string;
  lists: readonly RowList[];
  sources: readonly string[];
  /** The sentences to say aloud, after the title. */
  spoken?: readonly string[];
  /** Its live view; that of the page where left out. */
  frame?: SlideFrame;
}

const hasWords = ({ rows, empty }: RowList) => rows.length > 0 || empty;

/** The map of a page beside lists and its key. The lists take two columns where one has no room for all rows. */
export function besideMapSlide(story: Story, { title, lists, sources, spoken = [], frame = frameOf(story) }: ListsSlide): Draft {
  const [one, two] = [1, 2].map((columns) => besideMap(story, title, lists.filter(hasWords), columns));
  const items = (one?.isWhole ? one : two)?.items ?? [];
  const all = unique([...sources, ...mapSources(story.map.map, story.atlas)]);
  return frameSlide(frame, { title, subtitle: '', body: items }, { sources: all, spoken: [title, ...spoken], hasMap: true });
}

function besideMap(story: Story, title: string, lists: readonly RowList[], columns: number): { items: Item[]; isWhole: boolean } {
  const { language, map } = story;
  const { place, side, key, keyTop, listHeight } = mapSide(story, title, { columnPx: columns > 1 ? TWO_COLUMNS_PX : COLUMN_PX, gapPx: GAP });
  const placed = rowColumns(lists, { ...side, height: listHeight }, columns, language);
  return { items: [...mapItems(map, story, place), ...placed.items, ...(key ? [{ ...key, at: { ...key.at, y: keyTop } }] : [])], isWhole: placed.isWhole };
}

/** Lists in three columns, or in two where they are short. None where they would fill less than half of the slide. */
export function listsSlide(story: Story, { title, lists, sources, spoken = [] }: ListsSlide): Draft[] {
  const room = bodyOf(title, '');
  const made = [3, 2].map((columns) => rowColumns(lists.filter(hasWords), room, columns, story.language));
  const full = made.find(({ meanHeight }) => meanHeight > room.height * FILLS);
  return full ? [frameSlide(frameOf(story), { title, subtitle: '', body: full.items }, { sources, spoken: [title, ...spoken] })] : [];
}
