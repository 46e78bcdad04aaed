import type { Compared, PackageHead } from './comparePackages.ts';
import type { OutputWords } from './outputs.ts';
import type { OwnLayer, OwnRow } from './ownLayer.ts';
import type { Reading } from './readings.ts';
import type { RefusalReason } from './refusal.ts';
import type { Opened } from './session.ts';
import type { NamedState } from './stateNames.ts';
import type { Aside, Source } from './table.ts';

/** What the page asks the worker that has a file open. */
export type Ask =
  | { ask: 'open'; source: Source; today: string; states: readonly NamedState[]; remembered?: Readonly<Record<string, readonly Reading[]>> | undefined }
  | { ask: 'read'; column: number; reading: Reading }
  | { ask: 'layer' }
  | { ask: 'rows'; places: readonly number[] }
  | { ask: 'aside'; from: number; count: number }
  | { ask: 'text'; what: 'aside' | 'csv' | 'geojson'; words: OutputWords }
  | { ask: 'package'; file: Blob }
  | { ask: 'compare'; file: Blob; site: Blob };

/** What the worker answers to each. */
export interface Answers {
  open: Opened;
  read: Opened;
  layer: OwnLayer;
  rows: OwnRow[];
  aside: readonly Aside[];
  text: string;
  package: PackageHead;
  compare: Compared;
}

/** A message of the worker: how far it is, an answer, or why there is none. `id` is that of the question. */
export type Told = { id: number } & ({ progress: number } | { value: Answers[keyof Answers] } | { refused: RefusalReason; detail: string });
