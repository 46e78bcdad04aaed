import type { StateClass } from '../../atlas/mapRecord.ts';
import type { Parallel } from '../../atlas/parallel.ts';
import type { Change } from '../../lib/changes.ts';
import type { CentreSymbol } from './types.ts';

/** One entry of a map's key: a label, and the kind of swatch or symbol beside it. `count` is how many things of its kind the map shows, where they are counted. */
export type KeyEntry = { label: string; count?: number } & (
  | { kind: 'class'; value: StateClass }
  | { kind: 'parallel'; value: Parallel }
  | { kind: 'symbol'; symbol: CentreSymbol }
  | { kind: 'limit'; approximate: boolean }
  | { kind: 'support'; step: number }
  | { kind: 'waters' }
  | { kind: 'region'; regionId: string }
  | { kind: 'link' }
  | { kind: 'density'; step: number }
  | { kind: 'change'; change: Change }
  | { kind: 'own'; type: number | 'shape' }
);
