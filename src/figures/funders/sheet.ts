import { max } from 'd3';
import * as say from '#messages';
import type { ProgrammeStatus } from '../../atlas/enumerations.ts';
import type { Programme } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';
import { regionHue } from '../../theme/tokens.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import { keyRow } from '../shared/keyRow.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import type { FunderEntry } from './entry.ts';
import { drawnEntries } from './fundersFigure.ts';
import { funderRows } from './rows.ts';

const ORDER = ['running', 'unknown', 'planned', 'ended'] as const satisfies readonly ProgrammeStatus[];
const [SQUARE_PX, PITCH_PX, SPACE_PX] = [12, 16, 2];
const COUNT_PX = 36;
/** Narrower squares stand without a space between them, as a bar. */
const LEAST_PITCH_PX = 6;
/** Height in px of a row where there are few, and where the sheet is full. */
const ROW_PX = [20, 48] as const;

/** Who pays, on one sheet of a height, for a slide: a line each with a square a programme, running ones first, their number and the published amounts. */
export function fundersSheet(context: FigureContext, height: number): Scene {
  const { theme, width, language } = context;
  const entries = drawnEntries(context, funderRows(context.atlas, context.regionId));
  const color = regionHue(theme, context.regionId ?? 'global').fill;
  const key = keyRow(
    ORDER.filter((status) => entries.some(({ programmes }) => programmes.some((programme) => statusOn(programme, context.day) === status))).map((status) => ({
      label: say.status(language, status),
      swatch: (x: number, y: number) => [square(x, y - SQUARE_PX / 2, status, color, [SQUARE_PX, SQUARE_PX])],
    })),
    { top: 0, width, theme },
  );
  const rowHeight = Math.min(ROW_PX[1], Math.max(ROW_PX[0], (height - key.bottom - 4) / Math.max(1, entries.length)));
  const columns = { name: width * 0.3, amounts: width * 0.33 };
  const most = Math.max(1, max(entries, ({ programmes }) => programmes.length) ?? 0);
  const pitch = Math.min(PITCH_PX, (width - columns.name - columns.amounts - COUNT_PX) / most);
  const rows = entries.map((entry, index) => rowMark(context, entry, { y: key.bottom + 4 + index * rowHeight, height: rowHeight, pitch, color, ...columns }));
  const bottom = key.bottom + 4 + entries.length * rowHeight;
  const rules = entries.map((_, index) => ruleY(key.bottom + 4 + index * rowHeight, { x1: 0, x2: width, stroke: theme.rule }));
  return { width, height: bottom + 1, nodes: [...key.nodes, ...rules, ...rows, ruleY(bottom, { x1: 0, x2: width, stroke: theme.rule2 })] };
}

interface RowPlace {
  y: number;
  height: number;
  pitch: number;
  color: string;
  /** Room for the name, and for the amounts at the end. */
  name: number;
  amounts: number;
}

function rowMark(context: FigureContext, entry: FunderEntry, { y, height, pitch, color, name, amounts }: RowPlace): Mark {
  const { theme, width, day, language } = context;
  const base = y + height / 2 + 4.5;
  const [across, tall] = pitch < LEAST_PITCH_PX ? [pitch, SQUARE_PX] : [pitch - SPACE_PX, Math.min(SQUARE_PX, pitch - SPACE_PX)];
  const status = (programme: Programme) => statusOn(programme, day);
  const ordered = ORDER.flatMap((wanted) => entry.programmes.filter((programme) => status(programme) === wanted));
  const squares = ordered.map((programme, index) => square(name + index * pitch, y + (height - tall) / 2, status(programme), color, [across, tall]));
  const paid = entry.amountWords ? `${entry.amountWords} (${entry.publishedWords})` : say.wordsNotPublished(language);
  return {
    kind: 'mark',
    id: entry.key,
    label: entry.label,
    tooltip: entry.tooltip,
    box: { x: 0, y, width, height },
    children: [
      text(entry.name, { x: 0, y: base, weight: 600, fill: theme.ink1, maxWidth: name - 10 }),
      ...squares,
      text(entry.all, { x: name + ordered.length * pitch + 4, y: base, weight: 600, fill: theme.ink1 }),
      text(paid, { x: width, y: base, fill: entry.amountWords ? theme.ink1 : theme.ink2, anchor: 'end', maxWidth: amounts - 6 }),
    ],
  };
}

/** A programme as a square: full while it runs, an outline where no source confirms it, dashed where it is planned, pale when it has ended. */
function square(x: number, y: number, status: ProgrammeStatus, color: string, [across, tall]: [number, number]): SceneNode {
  const box = { x1: x, x2: x + across, y1: y, y2: y + tall };
  // Outlines side by side would make a grid.
  if (across < LEAST_PITCH_PX && status !== 'running') return bar({ ...box, fill: color, opacity: status === 'ended' ? 0.25 : 0.6 });
  if (status === 'running') return bar({ ...box, fill: color });
  if (status === 'ended') return bar({ ...box, fill: color, opacity: 0.3 });
  return bar({ ...box, stroke: color, strokeWidth: 1.4, ...(status === 'planned' ? { dash: '2 2' } : {}) });
}
