import type { Basis } from '../../atlas/enumerations.ts';
import type { Range } from '../../atlas/taking.ts';

/** A key figure: one number, date, sum of money or word, with its label and its sources. */
export interface KeyFigure {
  kind: 'count' | 'date' | 'money' | 'text';
  value: string;
  label: string;
  sources: readonly string[];
  basis?: Basis | '';
  /** The id of a count, the same in every language and at every time, and its bounds. */
  id?: string;
  range?: Range;
  /** By how much a count has grown since the earlier time that is compared; undefined where none is. */
  change?: Range;
}

/** The head of a page: the same on screen and in the built HTML. */
export interface PageSummary {
  heading: string;
  kicker: string;
  sentence: string;
  keyFigures: KeyFigure[];
  /** Whether its counts stand with their change, so that room is kept for it. */
  hasChanges?: boolean;
  /** The time (`YYYY` or `YYYY-MM`) since which the counts have changed. */
  since?: string;
}
