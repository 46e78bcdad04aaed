import { cumsum, type ScaleLinear, type Series, scaleLinear, stack } from 'd3';
import { INCIDENT_TYPES, type IncidentType } from '../../atlas/incidents.ts';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import type { Theme } from '../../theme/tokens.ts';
import { axisX } from '../shared/axisX.ts';
import { axisY } from '../shared/axisY.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import { GRAINS, grainNodes } from '../shared/grain.ts';
import { keyRow } from '../shared/keyRow.ts';
import { muted } from '../shared/muted.ts';
import { ruleX, ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { textLines } from '../shared/textLines.ts';
import { countScale, yearTicks } from '../shared/ticks.ts';
import type { IncidentYear } from './rows.ts';

const PLOT_PX = 240;
const NOTE_PX = 20;
const NOTE_LINE_PX = 15;
const LEFT_PX = 44;

/** A year with its words. */
export interface YearEntry extends IncidentYear {
  words: Pick<Mark, 'label' | 'tooltip'>;
}

/** An agreement, with the decimal year of its date. */
export interface Note {
  year: number;
  text: string;
}

/** The years with their words, and the agreements above them. */
export interface IncidentsEntries {
  years: readonly YearEntry[];
  notes: readonly Note[];
  typeNames: Record<IncidentType, string>;
  /** Whether the records end within the last year. */
  endsWithinYear: boolean;
}

interface Scales {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** A column a year, stacked by kind; above the columns what was agreed, each with a rule at its date. */
export function incidentsScene({ years, notes, typeNames, endsWithinYear }: IncidentsEntries, context: FigureContext): Scene {
  const { theme, width, language } = context;
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const noteTops = [0, ...cumsum(notes, (note) => NOTE_PX + (wrapText(note.text, width, 13).length - 1) * NOTE_LINE_PX)];
  const top = 12 + (noteTops.at(-1) ?? 0);
  const bottom = top + PLOT_PX;
  const right = width - 8;
  const x = scaleLinear([first, last + 1], [LEFT_PX, right]);
  const y = countScale(
    years.map(({ total }) => total),
    [bottom, top],
  );
  const key = keyRow(
    INCIDENT_TYPES.map((type, index) => ({ label: typeNames[type], swatch: (left, middle) => grained(squareAt(left, middle), index, theme) })),
    { top: bottom + 30, width, theme, swatchWidth: 12 },
  );
  return {
    width,
    height: key.bottom,
    plots: [{ left: 0, right: width, bottom: bottom + 28 }],
    nodes: [
      ...axisY(y, { left: LEFT_PX, right, theme, number: language.number }),
      ...axisX(x, { top: bottom, bottom, theme, years: yearTicks(x).filter((year) => year <= last) }),
      ...columnMarks(years, { x, y }, context),
      ...(endsWithinYear ? [openRoof(years.at(-1), { x, y }, context)] : []),
      ...muted(context, x, { top, right, bottom: bottom - 1 }),
      ...notes.flatMap((note, index) => noteNodes(note, 14 + (noteTops[index] ?? 0), { x, bottom }, context)),
      ...key.nodes,
    ],
  };
}

const squareAt = (left: number, middle: number) => ({ x1: left, x2: left + 12, y1: middle - 6, y2: middle + 6 });

/** A box of one kind: its colour, and its grain as a second sign. */
function grained(box: ReturnType<typeof squareAt>, kind: number, theme: Theme): SceneNode[] {
  return [bar({ ...box, fill: theme.incidents[kind] ?? theme.ink2 }), ...grainNodes(GRAINS[kind] ?? 'plain', box, theme.panel)];
}

/** The left and right edge of the column of a year, with a gap of 1 px on each side. */
function columnOf(year: number, x: Scales['x']): { x1: number; x2: number } {
  return { x1: x(year) + 1, x2: Math.max(x(year) + 3, x(year + 1) - 1) };
}

function columnMarks(years: readonly YearEntry[], { x, y }: Scales, { theme }: FigureContext): Mark[] {
  const layers = stack<YearEntry, IncidentType>()
    .keys(INCIDENT_TYPES)
    .value(({ counts }, type) => counts[type])(years);
  return years.flatMap((entry, index): Mark[] => {
    if (!entry.total) return [];
    const column = columnOf(entry.year, x);
    return [
      {
        kind: 'mark',
        id: `year-${entry.year}`,
        about: [`year.${entry.year}`],
        ...entry.words,
        box: { x: column.x1, y: y(entry.total), width: column.x2 - column.x1, height: y(0) - y(entry.total) },
        children: layers.flatMap((layer) => part(layer, index)),
      },
    ];

    /** The part of one kind, with a gap of 1 px below the next one. */
    function part(layer: Series<YearEntry, IncidentType>, place: number): SceneNode[] {
      const [from = 0, to = 0] = layer[place] ?? [];
      return to > from ? grained({ ...column, y1: y(to), y2: Math.max(y(from) - 1, y(to) + 0.5) }, layer.index, theme) : [];
    }
  });
}

/** A dashed line over the column of the last year, because its records do not cover the whole year. */
function openRoof(entry: YearEntry | undefined, { x, y }: Scales, { theme }: FigureContext): SceneNode {
  return ruleY(y(entry?.total ?? 0) - 3, { ...columnOf(entry?.year ?? 0, x), stroke: theme.ink2, strokeWidth: 1.2, dash: '2 2' });
}

/** The words of a note beside its rule where there is room on one side, else above it. */
function noteNodes(note: Note, y: number, { x, bottom }: { x: Scales['x']; bottom: number }, { theme, width }: FigureContext): SceneNode[] {
  const at = x(note.year);
  const room = textWidth(note.text, 13);
  const rule = (y1: number) => ruleX(at, { y1, y2: bottom, stroke: theme.limit, strokeWidth: 0.9, dash: '3 3' });
  if (at + 8 + room <= width) return [rule(y - 8), text(note.text, { x: at + 6, y, fill: theme.ink1 })];
  if (at - 6 - room >= 0) return [rule(y - 8), text(note.text, { x: at - 6, y, fill: theme.ink1, anchor: 'end' })];
  const lines = wrapText(note.text, width, 13);
  return [rule(y + 5 + (lines.length - 1) * NOTE_LINE_PX), ...textLines(lines, NOTE_LINE_PX, { x: Math.max(0, width - room), y, fill: theme.ink1 })];
}
