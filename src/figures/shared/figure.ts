import type { FigureId } from '../../i18n/names.ts';
import type { CalendarEvent } from '../../lib/calendarFile.ts';
import type { Chart, Grid } from './chart.ts';
import type { Scene } from './scene.ts';

/** The one description of a figure: its words and its table, and the scene that is drawn from the same records. */
export interface Figure {
  id: FigureId;
  title: string;
  subtitle: string;
  /** One or two sentences that say what the drawing shows, for those who do not see it. */
  summary: string;
  table: Table;
  /** The rows that a comparison of two times goes through, where the rows of the table are times themselves. */
  records?: Table;
  sources: readonly string[];
  /** Null if there is nothing to draw; the page then shows `empty`. */
  scene: Scene | null;
  empty: string;
  /** The facts that are drawn, as numbers for native charts or as words for a native table; a figure without either is drawn from its scene alone. */
  charts?: Chart[];
  grid?: Grid;
  /** How many rows the scene lists, where it can be drawn in parts (`rows` of the context). */
  rowCount?: number;
  /** How many rows are not drawn because at most so many were asked for (`most` of the context). */
  left?: number;
  /** Its events to come, for a calendar file; the address of each is the path of its page, without base and language. */
  calendar?: CalendarEvent[];
}

/** The table of a figure, in words. */
export interface Table {
  columns: string[];
  rows: string[][];
  /** The records behind its rows, for tables that leave. */
  data?: TableData;
  /** How many of the first columns name what a row is about, where two times can be compared row by row. */
  named?: number;
  /** How many of these name what a comparison counts; all of them where left out. */
  counted?: number;
}

/**
 * The data behind the rows of a table: the names of its columns, which are those of the tables of the atlas and the same in every language, and for each row of words a record that has them as
 * properties (`region_id` as `regionId`). The records are made when the table leaves, so that an embed carries nothing for them.
 */
export interface TableData {
  columns: readonly string[];
  records: () => readonly object[];
}
