import { greatest, max, sum } from 'd3';
import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import type { Item, Place } from '../pptx/deck.ts';
import { balanced } from './balanced.ts';
import { column, heightOf, ruleItem, textItem, widthOf } from './items.ts';
import { SLIDE_THEME } from './slideTheme.ts';

/** A row of a list on a slide: a date or a term, what it is about, and a quiet line below. */
export interface ListRow {
  head: string;
  text: string;
  detail?: string;
}

/** A list with its heading. */
export interface RowList {
  title: string;
  rows: readonly ListRow[];
  /** The words in the place of rows where there are none. */
  empty?: string;
  /** The least width in px of the dates or terms; 0 where there are none. */
  headWidth: number;
}

/** Lists on a slide: how high their columns are in the mean, in px, and whether all rows had room. */
export interface PlacedLists {
  items: Item[];
  meanHeight: number;
  isWhole: boolean;
}

const TITLE = { size: 20, weight: 600 } as const;
const PADDING = 6;
const COLUMN_GAP = 36;
const LIST_GAP = 16;
/** Between a date or a term and what it is about, and the most that dates and terms take of a column. */
const HEAD_GAP = 12;
const HEAD_SHARE = 0.48;

/** A part of a list that is never divided, `gap` px below the part before it. */
interface Part {
  height: number;
  gap: number;
  draw: (at: Omit<Place, 'height'>) => Item[];
}

/** Lists one below the other in columns of about the same height. Where they have no room the longest ones are cut, and say how many more rows there are. */
export function rowColumns(lists: readonly RowList[], at: Place, count: number, language: Language): PlacedLists {
  const width = (at.width - (count - 1) * COLUMN_GAP) / count;
  const heads = headWidthIn(lists, width);
  const rows = lists.map((list) => list.rows.map((row) => rowPart(row, width, list.headWidth && Math.max(list.headWidth, heads))));
  const shown = rows.map((parts) => parts.length);
  const all = () => lists.flatMap((list, index) => partsOf(list, rows[index] ?? [], shown[index] ?? 0, { width, gap: index ? LIST_GAP : 0, language }));
  let placed = placedIn(all(), count);
  while (placed.height > at.height) {
    const longest = greatest(shown.keys(), (index) => ((shown[index] ?? 0) > 1 ? sum(rows[index]?.slice(0, shown[index]) ?? [], outer) : -1));
    if (longest === undefined || (shown[longest] ?? 0) <= 1) break;
    shown[longest] = (shown[longest] ?? 0) - 1;
    placed = placedIn(all(), count);
  }
  const items = placed.columns.flatMap((parts, index) => drawn(parts, { x: at.x + index * (width + COLUMN_GAP), y: at.y, width }));
  return { items, meanHeight: sum(placed.columns, columnHeight) / count, isWhole: shown.every((n, index) => n === lists[index]?.rows.length) };
}

/** The width at which the dates or terms of lists stand in one line each, up to their share of a column. */
function headWidthIn(lists: readonly RowList[], width: number): number {
  const widest = max(lists.flatMap(({ rows, headWidth }) => (headWidth ? rows.map(({ head }) => widthOf(head)) : []))) ?? 0;
  return Math.min(widest + HEAD_GAP, width * HEAD_SHARE);
}

const outer = ({ height, gap }: Part) => height + gap;
/** The first part of a column stands at its top. */
const columnHeight = (parts: readonly Part[]) => sum(parts, outer) - (parts[0]?.gap ?? 0);

function placedIn(parts: readonly Part[], count: number): { columns: Part[][]; height: number } {
  const columns = balanced(parts.map(outer), count).map(([from, to]) => parts.slice(from, to));
  return { columns, height: max(columns, columnHeight) ?? 0 };
}

function drawn(parts: readonly Part[], { x, y, width }: Omit<Place, 'height'>): Item[] {
  let top = y - (parts[0]?.gap ?? 0);
  return parts.flatMap((part) => {
    const own = top + part.gap;
    top = own + part.height;
    return part.draw({ x, y: own, width });
  });
}

/** The parts of a list of which some rows are shown: its heading stays with its first row, the number of further rows with its last one. */
function partsOf(
  { title, empty = '' }: RowList,
  rows: readonly Part[],
  shown: number,
  { width, gap, language }: { width: number; gap: number; language: Language },
): Part[] {
  const heading: Part = { height: heightOf(title, width, TITLE) + 6, gap, draw: (at) => [textItem(title, at, TITLE)] };
  const left = rows.length - shown;
  const middle = rows.length ? rows.slice(0, shown) : empty ? [quietPart(empty, width)] : [];
  const last = left ? [quietPart(say.timeMore(language, { n: left }), width)] : [];
  const [first, ...others] = middle;
  if (!first) return [];
  const parts = [title ? joined(heading, first) : { ...first, gap }, ...others];
  return [...parts.slice(0, -1), [...parts.slice(-1), ...last].reduce(joined)];
}

const joined = (first: Part, next: Part): Part => ({
  height: first.height + next.height,
  gap: first.gap,
  draw: (at) => [...first.draw(at), ...next.draw({ ...at, y: at.y + first.height })],
});

function quietPart(text: string, width: number): Part {
  const draw: Part['draw'] = (at) => [textItem(text, { ...at, y: at.y + PADDING }, { color: SLIDE_THEME.ink2 })];
  return { height: PADDING + heightOf(text, width), gap: 0, draw };
}

/** A row with a thin line before it. What stands beside a date or a term is plain, what stands alone is bold. */
function rowPart({ head, text, detail = '' }: ListRow, width: number, headWidth: number): Part {
  const room = width - headWidth;
  const look = { weight: headWidth ? 400 : 600 } as const;
  const words = heightOf(text, room, look) + (detail ? heightOf(detail, room) : 0);
  const draw: Part['draw'] = (at) => [
    ruleItem(at),
    ...(head ? [textItem(head, { x: at.x, y: at.y + PADDING, width: headWidth - HEAD_GAP }, { color: SLIDE_THEME.ink2 })] : []),
    ...column(
      [
        [text, look],
        [detail, { color: SLIDE_THEME.ink2 }],
      ],
      { x: at.x + headWidth, y: at.y + PADDING, width: room },
      0,
    ).items,
  ];
  return { height: Math.max(words, head ? heightOf(head, headWidth - HEAD_GAP) : 0) + 2 * PADDING, gap: 0, draw };
}
