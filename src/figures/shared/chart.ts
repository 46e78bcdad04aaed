import type { Grain } from './grain.ts';
import type { Sign } from './seriesLook.ts';

/**
 * The semantic level of a figure: numbers and names without positions. Slides make native charts and tables of it, so that
 * what is in the slide can be edited as data. Colours are values from the token table.
 */
export type Chart = { title: string; series: string } & (
  | { kind: 'stacked' | 'lines'; categories: string[]; values: ChartSeries[] }
  | { kind: 'steps'; first: number; last: number; values: StepSeries[] }
);

/** One value a category; null where nothing was published. */
export interface ChartSeries {
  name: string;
  color: string;
  values: (number | null)[];
  /** The second sign of a stacked part beside its colour; a plain fill where left out. */
  grain?: Grain;
  /** The second sign of a line beside its colour; a disc and a whole line where left out. */
  sign?: Sign;
  /** The categories, by their place, whose numbers are written at their bars or points. */
  called?: readonly number[];
}

/** The words at the end of a line: its last number, and whose it is. */
export interface EndLabel {
  value: string;
  words: string;
}

/** The dashes of step lines, in scenes and in native charts. */
export type StepDash = 'dashes' | 'dots' | 'dashDot' | 'longDash' | 'longDashDot';

/** A count that holds from a decimal year on; `possible` is what a window leaves open, drawn quietly. */
export interface StepSeries {
  name: string;
  color: string;
  possible: boolean;
  /** The second sign of a certain line beside its colour; a whole line where left out. */
  dash?: StepDash;
  points: [year: number, count: number][];
  /** The words at its end; a chart whose lines all have them needs no legend. */
  end?: EndLabel;
}

/** Rows by columns in words: the native table of a slide. */
export interface Grid {
  corner: string;
  columns: { text: string; color?: string }[];
  rows: { text: string; cells: GridCell[] }[];
  /** The meaning of the looks of the cells, in a line. */
  key: string;
  /** Shares of the width, the row names first; even where left out. */
  widths?: number[];
}

/** A cell, told apart without colour too: filled, edged, dashed or plain, each with its text. */
export interface GridCell {
  text: string;
  look: 'filled' | 'edged' | 'dashed' | 'plain';
  color: string;
}
