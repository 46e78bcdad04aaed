import type { Behind, Tooltip } from '../shared/scene.ts';
import type { FunderRow } from './rows.ts';

/** A funder with its words. */
export interface FunderEntry extends FunderRow {
  /** An id that no other row has. */
  key: string;
  name: string;
  /** How many programmes, and how many of them are known to run. */
  all: string;
  running: string;
  /** Both in words, where there are no columns. */
  counts: string;
  amountWords: string;
  publishedWords: string;
  label: string;
  tooltip: Tooltip;
  behind: Behind;
}
