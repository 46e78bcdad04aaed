import * as say from '#messages';
import type { ProgrammeStatus } from '../../atlas/enumerations.ts';
import type { FocusState } from '../../atlas/focus.ts';
import type { Language } from '../../i18n/language.ts';
import type { Theme } from '../../theme/tokens.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import { dot } from '../shared/dot.ts';
import type { KeyEntry } from '../shared/keyRow.ts';
import type { SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { STATUS_ORDER } from './rows.ts';

/** Side of the square of a cell in px, and where rows stand tight. */
const CELL_PX = 24;
const TIGHT_PX = 17;
/** From this side on a disc with a number has room in the square. */
const WIDE_PX = 20;

interface Place {
  x: number;
  y: number;
  color: string;
  theme: Theme;
  /** Side of the square; that of the matrix where left out. */
  size?: number;
}

/** The side of the square of a cell in a matrix, and the height of a line of its key, in px. */
export const cellSize = ({ isTight }: Pick<FigureContext, 'isTight'>) => (isTight ? { cell: TIGHT_PX, keyLine: 22 } : { cell: CELL_PX, keyLine: 30 });

/**
 * One cell around (x, y). Its shape says the state, so that it can be told without colour: a filled square with the number
 * of running programmes, a disc with that number in a hollow square where they are worldwide only, a hollow square for a gap, a square with a
 * question mark, a disc, a dot; a dashed edge where the activity is named only in part or unverified.
 */
export function cellNodes(state: FocusState, inPart: boolean, running: number, { x, y, color, theme, size = CELL_PX }: Place): SceneNode[] {
  const box = square(x, y, size);
  const edge = { stroke: color, strokeWidth: 1.6, ...(inPart ? { dash: '4 3' } : {}) };
  const centred = (words: string, fill: string, letters = size < WIDE_PX ? 13 : 14) =>
    text(words, { x, y: y + (size < WIDE_PX ? 4.5 : 5), size: letters, weight: 600, fill, anchor: 'middle' });
  switch (state) {
    case 'running':
      return inPart ? [bar({ ...box, ...edge }), centred(String(running), color)] : [bar({ ...box, fill: color }), centred(String(running), theme.panel)];
    case 'worldwide':
      if (size < WIDE_PX) return [bar({ ...box, fill: color, opacity: 0.25 }), bar({ ...box, ...edge }), centred(String(running), theme.ink1)];
      return [
        bar({ ...box, ...edge }),
        dot(x, y, { radius: 8.5, fill: color }),
        text(String(running), { x, y: y + 4, size: 12, weight: 600, fill: theme.panel, anchor: 'middle' }),
      ];
    case 'gap':
      return [bar({ ...box, ...edge })];
    case 'unknown':
      return [bar({ ...box, ...edge }), centred('?', color)];
    case 'programme-only': {
      // Two digits need all of a small disc.
      const isFull = size < WIDE_PX && running > 9;
      return [dot(x, y, { radius: isFull ? size / 2 : size / 2 - 1, fill: color }), centred(String(running), theme.panel, isFull ? 12 : undefined)];
    }
    case 'not-named':
      return [dot(x, y, { radius: 1.5, fill: theme.ink3 })];
  }
}

/** One instrument and one activity: filled where named, a dashed edge where named in part or unverified. */
export function namedNodes(inPart: boolean, x: number, y: number, color: string): SceneNode[] {
  return [bar({ ...square(x, y, 16), ...(inPart ? { stroke: color, strokeWidth: 1.6, dash: '3 2' } : { fill: color }) })];
}

/** One programme and one activity: a disc while it runs, a ring with a question mark, a ring, or a dashed ring before it starts. */
export function workNodes(status: ProgrammeStatus, x: number, y: number, color: string): SceneNode[] {
  if (status === 'running') return [dot(x, y, { radius: 8, fill: color })];
  const ring = dot(x, y, { radius: 7.2, stroke: color, strokeWidth: 1.6, ...(status === 'planned' ? { dash: '3 2' } : {}) });
  return status === 'unknown' ? [ring, text('?', { x, y: y + 4.5, weight: 600, fill: color, anchor: 'middle' })] : [ring];
}

/** A square around a point, as the sides of a bar. */
function square(x: number, y: number, side: number) {
  return { x1: x - side / 2, x2: x + side / 2, y1: y - side / 2, y2: y + side / 2 };
}

/** The key of the cells that join instruments and programmes: of all states, or of those that are shown. */
export function cellKey(
  language: Language,
  theme: Theme,
  { size = CELL_PX, shown }: { size?: number; shown?: (state: FocusState, inPart: boolean) => boolean } = {},
): KeyEntry[] {
  const entry = (label: string, state: FocusState, inPart = false) => ({
    label,
    state,
    inPart,
    swatch: (x: number, y: number) => cellNodes(state, inPart, 1, { x: x + size / 2, y, color: theme.ink1, theme, size }),
  });
  const entries = [
    entry(say.focusKeyRunning(language), 'running'),
    entry(say.focusKeyWorldwide(language), 'worldwide'),
    entry(say.focusKeyGap(language), 'gap'),
    entry(say.focusKeyInPart(language), 'gap', true),
    entry(say.focusKeyUnknown(language), 'unknown'),
    entry(say.focusKeyProgrammeOnly(language), 'programme-only'),
    entry(say.focusKeyNotNamed(language), 'not-named'),
  ];
  return entries.filter(({ state, inPart }) => !shown || shown(state, inPart));
}

/** The key of the columns of one region: instruments, then programmes by status. */
export function columnKey(language: Language, { ink1 }: Theme, size: number): KeyEntry[] {
  const entry = (label: string, draw: (x: number, y: number) => SceneNode[]): KeyEntry => ({ label, swatch: (x, y) => draw(x + size / 2, y) });
  return [
    entry(say.focusKeyNamed(language), (x, y) => namedNodes(false, x, y, ink1)),
    entry(say.focusKeyInPart(language), (x, y) => namedNodes(true, x, y, ink1)),
    ...STATUS_ORDER.map((status) => entry(say.focusKeyStatus(language, status), (x, y) => workNodes(status, x, y, ink1))),
  ];
}
