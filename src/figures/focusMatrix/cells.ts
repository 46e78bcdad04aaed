import type { ProgrammeStatus } from '../../atlas/enumerations.ts';
import type { FocusCell } from '../../atlas/focus.ts';
import type { Language } from '../../i18n/language.ts';
import { textWidth } from '../../lib/text/textWidth.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { SceneNode } from '../shared/scene.ts';

const SIZE = 24;

interface Place {
  x: number;
  y: number;
  color: string;
  theme: Theme;
  /** The word beside a gap; '' where there is no room for it. */
  gap: string;
}

/**
 * One cell. Shape says the state, so that it can be told without colour: filled square with a number, hollow square, square
 * with a question mark, disc, dot; a dashed edge where the activity is named only in part or unverified.
 */
export function cellMark(cell: Pick<FocusCell, 'state' | 'inPart'> & { running: unknown[] }, { x, y, color, theme, gap }: Place): SceneNode[] {
  const half = SIZE / 2;
  const square = { kind: 'rect' as const, x: x - half, y: y - half, width: SIZE, height: SIZE };
  const dash = cell.inPart ? '4 3' : undefined;
  const number = (text: string, fill: string): SceneNode => ({ kind: 'text', x, y: y + 5, text, size: 14, weight: 600, fill, anchor: 'middle' });
  const edge = { stroke: color, strokeWidth: 1.6, ...(dash ? { dash } : {}) };
  switch (cell.state) {
    case 'running':
      return cell.inPart
        ? [{ ...square, ...edge }, number(String(cell.running.length), color)]
        : [{ ...square, fill: color }, number(String(cell.running.length), theme.panel)];
    case 'gap':
      return [{ ...square, ...edge }, ...(gap ? [word(gap, x + half + 6, y, theme)] : [])];
    case 'unknown':
      return [{ ...square, ...edge }, number('?', color)];
    case 'programme-only':
      return [{ kind: 'circle', x, y, radius: half - 1, fill: color }, number(String(cell.running.length), theme.panel)];
    case 'not-named':
      return [{ kind: 'circle', x, y, radius: 1.5, fill: theme.ink3 }];
  }
}

function word(text: string, x: number, y: number, theme: Theme): SceneNode {
  return { kind: 'text', x, y: y + 4, text, size: 13, fill: theme.ink2 };
}

/** One instrument and one activity: filled where named, a dashed edge where named in part or unverified. */
export function namedMark(inPart: boolean, x: number, y: number, color: string): SceneNode[] {
  const square = { kind: 'rect' as const, x: x - 8, y: y - 8, width: 16, height: 16 };
  return [inPart ? { ...square, stroke: color, strokeWidth: 1.6, dash: '3 2' } : { ...square, fill: color }];
}

/** One programme and one activity: a disc while it runs, a ring with a question mark, a ring, or a dashed ring before it starts. */
export function workMark(status: ProgrammeStatus, x: number, y: number, color: string): SceneNode[] {
  const ring = { kind: 'circle' as const, x, y, radius: 7.2 };
  const edge = { stroke: color, strokeWidth: 1.6 };
  if (status === 'running') return [{ ...ring, radius: 8, fill: color }];
  if (status === 'planned') return [{ ...ring, ...edge, dash: '3 2' }];
  if (status === 'ended') return [{ ...ring, ...edge }];
  return [
    { ...ring, ...edge },
    { kind: 'text', x, y: y + 4.5, text: '?', size: 13, weight: 600, fill: color, anchor: 'middle' },
  ];
}

/** A key: what each shape means, in as many lines as the width needs. */
export function keyNodes(entries: [string, (x: number, y: number) => SceneNode[]][], theme: Theme, width: number): { nodes: SceneNode[]; height: number } {
  const nodes: SceneNode[] = [];
  let x = 0;
  let y = 14;
  for (const [label, draw] of entries) {
    const needed = SIZE + 8 + textWidth(label, 13) + 20;
    if (x > 0 && x + needed > width) {
      x = 0;
      y += 30;
    }
    nodes.push(...draw(x + SIZE / 2, y), { kind: 'text', x: x + SIZE + 8, y: y + 4, text: label, size: 13, fill: theme.ink2 });
    x += needed;
  }
  return { nodes, height: y + 26 };
}

/** The key of the cells that join instruments and programmes. */
export function cellKey(language: Language, theme: Theme): [string, (x: number, y: number) => SceneNode[]][] {
  const { key } = language.messages.focus;
  const entries: [string, Pick<FocusCell, 'state' | 'inPart'>][] = [
    [key.running, { state: 'running', inPart: false }],
    [key.gap, { state: 'gap', inPart: false }],
    [key.inPart, { state: 'gap', inPart: true }],
    [key.unknown, { state: 'unknown', inPart: false }],
    [key.programmeOnly, { state: 'programme-only', inPart: false }],
    [key.notNamed, { state: 'not-named', inPart: false }],
  ];
  return entries.map(([label, cell]) => [label, (x, y) => cellMark({ ...cell, running: [1] }, { x, y, color: theme.ink1, theme, gap: '' })]);
}
