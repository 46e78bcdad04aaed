import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import type { Item, Place } from '../pptx/deck.ts';
import { column, heightOf, ruleItem, textItem } from './items.ts';
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
  /** What stands in the place of rows where there are none. */
  empty?: string;
  /** Width in px of the dates or terms; 0 where there are none. */
  headWidth: number;
}

const TITLE = { size: 20, weight: 600 } as const;
const PADDING = 6;
const MORE_PX = 28;
const LIST_GAP = 16;
/** A list below another keeps at least this much room: its heading and two or three rows. */
const LEAST_PX = 130;

/** What stands beside a date or a term is plain, what stands alone is bold. */
const weightOf = (headWidth: number) => (headWidth ? 400 : 600);

/** The height in px of a row. */
function rowHeight({ head, text, detail = '' }: ListRow, width: number, headWidth: number): number {
  const room = width - headWidth;
  const words = heightOf(text, room, { weight: weightOf(headWidth) }) + (detail ? heightOf(detail, room) : 0);
  return Math.max(words, head ? heightOf(head, headWidth - 12) : 0) + 2 * PADDING;
}

/** The height in px of a heading with the space below it; 0 where there is none. */
const headHeight = (title: string, width: number) => (title ? heightOf(title, width, TITLE) + 6 : 0);

/** The height in px that a list needs to show all its rows. */
function listHeight({ title, rows, headWidth, empty = '' }: RowList, width: number): number {
  const words = rows.length ? 0 : PADDING + heightOf(empty, width);
  return headHeight(title, width) + rows.reduce((total, row) => total + rowHeight(row, width, headWidth), words) + 1;
}

/** A heading and rows below it, a thin line before each, as many as have room; a last line says how many more there are. `bottom` is where it ends. */
export function rowList(list: RowList, { x, y, width, height }: Place, language: Language): { items: Item[]; bottom: number } {
  const { title, rows, empty = '', headWidth } = list;
  const items: Item[] = title ? [textItem(title, { x, y, width }, TITLE)] : [];
  const end = y + height - (listHeight(list, width) > height ? MORE_PX : 0);
  let top = y + headHeight(title, width);
  let shown = 0;
  for (const row of rows) {
    const own = rowHeight(row, width, headWidth);
    if (top + own > end) break;
    items.push(...rowItems(row, { x, y: top, width }, headWidth));
    top += own;
    shown++;
  }
  const last = rows.length ? (shown < rows.length ? say.timeMore(language, { n: rows.length - shown }) : '') : empty;
  if (!last) return { items, bottom: top };
  const more = textItem(last, { x, y: top + PADDING, width }, { color: SLIDE_THEME.ink2 });
  return { items: [...items, more], bottom: top + PADDING + more.at.height };
}

/** Lists one below the other. Each has the room that it needs, as long as those below it keep what they need or some rows. */
export function rowLists(lists: readonly RowList[], at: Place, language: Language): { items: Item[]; bottom: number } {
  const needed = lists.map((list) => listHeight(list, at.width));
  let y = at.y;
  const items = lists.flatMap((list, index) => {
    const below = needed.slice(index + 1).reduce((total, own) => total + Math.min(own, LEAST_PX) + LIST_GAP, 0);
    const height = Math.min(needed[index] ?? 0, at.y + at.height - y - below);
    if (height < Math.min(needed[index] ?? 0, LEAST_PX)) return [];
    const made = rowList(list, { ...at, y, height }, language);
    y = made.bottom + LIST_GAP;
    return made.items;
  });
  return { items, bottom: y - LIST_GAP };
}

function rowItems({ head, text, detail = '' }: ListRow, { x, y, width }: Omit<Place, 'height'>, headWidth: number): Item[] {
  const words = column(
    [
      [text, { weight: weightOf(headWidth) }],
      [detail, { color: SLIDE_THEME.ink2 }],
    ],
    { x: x + headWidth, y: y + PADDING, width: width - headWidth },
    0,
  );
  return [
    ruleItem({ x, y, width }),
    ...(head ? [textItem(head, { x, y: y + PADDING, width: headWidth - 12 }, { color: SLIDE_THEME.ink2 })] : []),
    ...words.items,
  ];
}
