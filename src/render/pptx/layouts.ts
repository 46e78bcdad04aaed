import { type LayoutName, type Place, SLIDE } from './deck.ts';

/** Top of the foot in px: a thin line, below it two lines of text, and the code at the end. */
export const FOOT_Y = 648;
/** Side in px of the code that leads to the live view, in the corner of the foot. */
export const CODE_PX = 56;
/** Where the map of a cover begins, in px. */
export const COVER_MAP_X = 552;

/** The kind of contents that a field holds. */
export type Field = 'title' | 'subtitle' | 'words' | 'more' | 'preparedFor' | 'presenter' | 'source' | 'remark' | 'link' | 'number';

/** A field of a layout (a placeholder). Its slides take place, size and colour from it, so that another layout can take its place. */
export interface Slot {
  field: Field;
  /** The kind of placeholder and its number, by which slides and layouts are matched. */
  type: 'title' | 'body' | 'ftr' | 'sldNum';
  idx: number;
  name: string;
  at: Place;
  /** Size of its text in px. */
  size: number;
  weight?: 400 | 600;
  color: 'tx1' | 'tx2';
  anchor?: 'start' | 'end';
  /** Its text stands at its lower edge. */
  low?: boolean;
}

const { width: WIDTH, margin: MARGIN } = SLIDE;
const CODE_X = WIDTH - MARGIN - CODE_PX;
const LINK_WIDTH = 300;

/** The foot over a width that begins at the margin. The cover has no number, and smaller letters: its foot is half as wide. */
function foot(width: number, hasEnd: boolean): Slot[] {
  const line = (y: number) => ({ x: MARGIN, y, width, height: 22 });
  const end = (y: number) => ({ x: CODE_X - 14 - LINK_WIDTH, y, width: LINK_WIDTH, height: 22 });
  const text = { size: hasEnd ? 16 : 14, color: 'tx2' } as const;
  return [
    { ...text, field: 'source', type: 'ftr', idx: 11, name: 'Sources', at: line(FOOT_Y + 10) },
    { ...text, field: 'remark', type: 'body', idx: 12, name: 'Remark', at: line(FOOT_Y + 36) },
    ...(hasEnd
      ? ([
          { ...text, field: 'link', type: 'body', idx: 13, name: 'Address', at: end(FOOT_Y + 10), anchor: 'end' },
          { ...text, field: 'number', type: 'sldNum', idx: 14, name: 'Number', at: end(FOOT_Y + 36), anchor: 'end' },
        ] as const)
      : []),
  ];
}

const title: Slot = {
  field: 'title',
  type: 'title',
  idx: 0,
  name: 'Title',
  at: { x: MARGIN, y: 26, width: WIDTH - 2 * MARGIN, height: 88 },
  size: 36,
  weight: 600,
  color: 'tx1',
};
const subtitle: Slot = { field: 'subtitle', type: 'body', idx: 10, name: 'Subtitle', at: { ...title.at, y: 114, height: 26 }, size: 18, color: 'tx2' };
const wide = foot(WIDTH - 2 * MARGIN - LINK_WIDTH - CODE_PX - 28, true);
const beside = { x: MARGIN, width: COVER_MAP_X - 2 * MARGIN };

/** A column of the layout for text, in px. */
export const TEXT_COLUMN = { y: 128, width: 584, height: 510 } as const;
const textColumn = { type: 'body', size: 16, color: 'tx1' } as const;

/** The fields of each layout in reading order. */
export const LAYOUTS: Record<LayoutName, readonly Slot[]> = {
  cover: [
    { ...title, at: { ...beside, y: 90, height: 120 }, size: 48, low: true },
    { ...subtitle, at: { ...beside, y: 216, height: 52 } },
    { field: 'words', type: 'body', idx: 15, name: 'Sentence', at: { ...beside, y: 296, height: 190 }, size: 22, color: 'tx1' },
    { field: 'preparedFor', type: 'body', idx: 16, name: 'Prepared for', at: { ...beside, y: 506, height: 30 }, size: 18, color: 'tx2' },
    { field: 'presenter', type: 'body', idx: 17, name: 'Presenter', at: { ...beside, y: 546, height: 30 }, size: 18, color: 'tx2' },
    ...foot(beside.width, false),
  ],
  figure: [title, subtitle, ...wide],
  words: [
    title,
    subtitle,
    { ...textColumn, field: 'words', idx: 15, name: 'Text', at: { ...TEXT_COLUMN, x: MARGIN } },
    { ...textColumn, field: 'more', idx: 18, name: 'Text', at: { ...TEXT_COLUMN, x: WIDTH - MARGIN - TEXT_COLUMN.width } },
    ...wide,
  ],
};
