import type { ProgrammeStatus } from '../../atlas/enumerations.ts';
import { type FocusCell, focusCell } from '../../atlas/focus.ts';
import { programmesOf } from '../../atlas/programmes.ts';
import type { Activity, Coverage, Instrument, Programme, Region } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';
import { activityName, instrumentName, programmeName, regionShortName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { cutText } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Grid, GridCell } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { cellBehind, cellText, cellTooltip, coverageEntry, workEntry } from './behind.ts';
import { cellKey, cellMark, keyNodes, namedMark, workMark } from './cells.ts';
import { cellWord, gridKey } from './cellWords.ts';
import { activityRows, ROW } from './rows.ts';

/** Under this room a column, the columns fold into names beside one cell. */
const MIN_STEP = 22;
const HEAD = 168;
const STATUS_ORDER: ProgrammeStatus[] = ['running', 'planned', 'unknown', 'ended'];

/** What a region's matrix is made of: its instruments that name an activity and its programmes that work on one. */
interface Matrix {
  region: Region;
  instruments: { instrument: Instrument; rows: Coverage[] }[];
  programmes: { programme: Programme; status: ProgrammeStatus; activities: Set<string> }[];
  activities: { activity: Activity; cell: FocusCell }[];
}

/** Instruments and programmes of one region by activities; folded to one cell with names where there is little room. */
export function regionMatrix(context: FigureContext, region: Region): Figure {
  const { language, day } = context;
  const { focus } = language.messages;
  const matrix = readMatrix(context, region);
  const cells = matrix.activities.map(({ cell }) => cell);
  return {
    id: 'focus-matrix',
    title: focus.titleRegion(regionShortName(language, region)),
    subtitle: focus.subtitle(language.day(day)),
    summary: focus.summaryRegion(cells.filter((cell) => cell.coverages.length).length, cells.filter((cell) => cell.running.length).length),
    table: table(context, matrix),
    sources: unique(matrix.instruments.flatMap(({ rows }) => rows.flatMap((row) => row.sources))),
    scene: matrix.activities.length ? scene(context, { ...matrix, activities: matrix.activities.slice(...(context.rows ?? [0])) }) : null,
    rowCount: matrix.activities.length,
    empty: language.messages.region.empty.focus,
    ...(matrix.activities.length ? { grid: grid(context, matrix) } : {}),
  };
}

function readMatrix({ atlas, day }: FigureContext, region: Region): Matrix {
  const instruments = atlas.instruments
    .filter((instrument) => instrument.regionId === region.regionId)
    .map((instrument) => ({ instrument, rows: atlas.coverages.filter((row) => row.instrumentId === instrument.instrumentId && row.covered !== 'no') }))
    .filter(({ rows }) => rows.length);
  const programmes = programmesOf(atlas, region.regionId)
    .map((programme) => {
      const rows = atlas.programmeActivities.filter((row) => row.programmeId === programme.programmeId);
      return { programme, status: statusOn(programme, day), activities: new Set(rows.map((row) => row.activityId)) };
    })
    .filter(({ activities }) => activities.size)
    .sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
  const activities = atlas.activities
    .filter(
      ({ activityId }) =>
        instruments.some(({ rows }) => rows.some((row) => row.activityId === activityId)) || programmes.some((entry) => entry.activities.has(activityId)),
    )
    .map((activity) => ({ activity, cell: focusCell(atlas, region.regionId, activity.activityId, day) }));
  return { region, instruments, programmes, activities };
}

function table(context: FigureContext, { instruments, programmes, activities }: Matrix): Figure['table'] {
  const { language } = context;
  const { focus, words, entity, instrument: instrumentWords } = language.messages;
  const row = (activity: Activity, kind: string, { name, detail, note }: { name: string; detail: string; note: string }) => [
    activityName(language, activity),
    kind,
    name,
    detail,
    note,
  ];
  return {
    columns: [words.activity, focus.columnKind, words.name, `${words.status}; ${instrumentWords.whereNamed.toLowerCase()}`, words.note],
    rows: activities.flatMap(({ activity }) => [
      ...instruments.flatMap(({ rows }) =>
        rows.filter((entry) => entry.activityId === activity.activityId).map((entry) => row(activity, entity.instrument, coverageEntry(context, entry))),
      ),
      ...programmes
        .filter((entry) => entry.activities.has(activity.activityId))
        .map(({ programme }) => row(activity, entity.programme, workEntry(context, programme, activity.activityId))),
    ]),
  };
}

/** The matrix of a region as a table: its cell, then the names of instruments and of running programmes. */
function grid({ atlas, language, theme }: FigureContext, { region, activities }: Matrix): Grid {
  const { focus, words } = language.messages;
  const color = regionHue(theme, region.regionId).ink;
  const plain = (names: string[]): GridCell => ({ text: names.join(', ') || '·', look: 'plain', color: theme.ink1 });
  return {
    corner: words.activity,
    columns: [{ text: focus.columnState }, { text: focus.columnNamed }, { text: focus.columnRunning }],
    widths: [0.24, 0.12, 0.3, 0.34],
    rows: activities.map(({ activity, cell }) => ({
      text: activityName(language, activity),
      cells: [
        cellWord(cell, color, language, theme),
        plain(
          atlas.instruments
            .filter(({ instrumentId }) => cell.coverages.some((row) => row.instrumentId === instrumentId))
            .map((row) => instrumentName(language, row)),
        ),
        plain(cell.running.map(programmeName)),
      ],
    })),
    key: gridKey(language),
  };
}

function scene(context: FigureContext, matrix: Matrix): Scene {
  const { width } = context;
  const labelWidth = Math.min(250, width * 0.24);
  const left = labelWidth + 44;
  const gap = 20;
  const columns = matrix.instruments.length + matrix.programmes.length;
  const step = Math.min(46, (width - left - gap - 10) / columns);
  return step < MIN_STEP ? foldedScene(context, matrix) : wideScene(context, matrix, { labelWidth, left, gap, step });
}

function wideScene(context: FigureContext, matrix: Matrix, place: { labelWidth: number; left: number; gap: number; step: number }): Scene {
  const { language, theme, width } = context;
  const { focus } = language.messages;
  const { region, instruments, programmes, activities } = matrix;
  const color = regionHue(theme, region.regionId).ink;
  const key = keyNodes(
    [
      [focus.key.named, (x, y) => namedMark(false, x, y, theme.ink1)],
      [focus.key.inPart, (x, y) => namedMark(true, x, y, theme.ink1)],
      ...STATUS_ORDER.map((status): [string, (x: number, y: number) => SceneNode[]] => [focus.keyStatus[status], (x, y) => workMark(status, x, y, theme.ink1)]),
    ],
    theme,
    width,
  );
  const xOf = (index: number) => place.left + place.step * (index + 0.5) + (index >= instruments.length ? place.gap : 0);
  const head = headNodes(context, matrix, xOf, key.height, place.step);
  const body = activityRows(
    context,
    activities.map(({ activity }) => activity),
    { top: head.bottom, labelWidth: place.labelWidth, size: 15 },
    (activity, y) => {
      const cell = activities.find((entry) => entry.activity === activity)?.cell;
      return [
        ...(cell ? [cellOf(context, region, activity, cell, place.labelWidth + 22, y)] : []),
        ...instruments.flatMap(({ instrument, rows }, index) => instrumentMark(context, instrument, rows, activity, xOf(index), y, place.step, color)),
        ...programmes.flatMap((entry, index) => programmeMark(context, entry, activity, xOf(instruments.length + index), y, place.step, color)),
      ];
    },
  );
  return { width, height: body.bottom + 4, nodes: [...key.nodes, ...head.nodes, ...body.nodes] };
}

function headNodes({ language, theme }: FigureContext, { region, instruments, programmes }: Matrix, xOf: (index: number) => number, top: number, step: number) {
  const { focus } = language.messages;
  const hue = regionHue(theme, region.regionId);
  const bottom = top + HEAD;
  const names = [...instruments.map(({ instrument }) => instrumentName(language, instrument)), ...programmes.map(({ programme }) => programmeName(programme))];
  const nodes = names.map(
    (name, index): SceneNode => ({ kind: 'text', x: xOf(index) + 4, y: bottom - 8, text: cutText(name, HEAD - 36, 13), size: 13, fill: theme.ink1, turn: -90 }),
  );
  const group = (text: string, from: number, to: number) => {
    if (to < from) return;
    const [x1, x2] = [xOf(from) - step * 0.45, xOf(to) + step * 0.45];
    nodes.push({ kind: 'text', x: x1, y: top + 12, text: text, size: 13, weight: 600, fill: hue.ink });
    nodes.push({ kind: 'line', x1, y1: bottom, x2, y2: bottom, stroke: hue.fill, strokeWidth: 3 });
  };
  group(focus.instruments, 0, instruments.length - 1);
  group(focus.programmes, instruments.length, names.length - 1);
  return { nodes, bottom: bottom + 4 };
}

/** The cell that joins all instruments and programmes, as in the matrix of all regions. */
function cellOf(
  context: FigureContext,
  region: Region,
  activity: Activity,
  cell: FocusCell,
  x: number,
  y: number,
  children: SceneNode[] = [],
  width = 40,
): Mark {
  const { language, theme } = context;
  const title = language.messages.focus.cell(activityName(language, activity), regionShortName(language, region));
  const tooltip = cellTooltip(context, title, cell);
  return {
    kind: 'mark',
    id: `${region.regionId}.${activity.activityId}`,
    label: `${title}: ${cellText(context, cell)}. ${tooltip.lines.join('. ')}`,
    tooltip,
    behind: cellBehind(context, title, cell, activity.activityId),
    box: { x: x - 20, y: y - ROW / 2 + 1, width, height: ROW - 2 },
    children: [...cellMark(cell, { x, y, color: regionHue(theme, region.regionId).ink, theme, gap: '' }), ...children],
  };
}

function instrumentMark(
  context: FigureContext,
  instrument: Instrument,
  rows: Coverage[],
  activity: Activity,
  x: number,
  y: number,
  step: number,
  color: string,
): Mark[] {
  const { language } = context;
  const here = rows.filter((row) => row.activityId === activity.activityId);
  if (here.length === 0) return [];
  const title = language.messages.focus.cell(activityName(language, activity), instrumentName(language, instrument));
  const entries = here.map((row) => coverageEntry(context, row));
  const inPart = here.every((row) => row.covered !== 'yes' || row.basis === 'unverified');
  const sources = unique(here.flatMap((row) => row.sources));
  return [
    {
      kind: 'mark',
      id: `${instrument.instrumentId}.${activity.activityId}`,
      label: `${title}: ${entries.map((entry) => entry.detail).join('; ')}`,
      tooltip: { title, lines: entries.flatMap(({ detail, note }) => [detail, ...(note ? [note] : [])]), sources },
      behind: { title, groups: [{ heading: language.messages.focus.columnNamed, none: '', entries }] },
      box: { x: x - step / 2, y: y - ROW / 2 + 1, width: step, height: ROW - 2 },
      children: namedMark(inPart, x, y, color),
    },
  ];
}

function programmeMark(
  context: FigureContext,
  { programme, status, activities }: Matrix['programmes'][number],
  activity: Activity,
  x: number,
  y: number,
  step: number,
  color: string,
): Mark[] {
  if (!activities.has(activity.activityId)) return [];
  const title = context.language.messages.focus.cell(activityName(context.language, activity), programme.name);
  const entry = workEntry(context, programme, activity.activityId);
  return [
    {
      kind: 'mark',
      id: `${programme.programmeId}.${activity.activityId}`,
      label: `${title}: ${entry.detail}`,
      tooltip: { title, lines: [entry.detail, ...(entry.note ? [entry.note] : [])], sources: entry.sources },
      behind: { title, groups: [{ heading: context.language.messages.focus.programmes, none: '', entries: [entry] }] },
      box: { x: x - step / 2, y: y - ROW / 2 + 1, width: step, height: ROW - 2 },
      children: workMark(status, x, y, color),
    },
  ];
}

function foldedScene(context: FigureContext, { region, activities }: Matrix): Scene {
  const { atlas, language, theme, width } = context;
  const labelWidth = Math.min(170, width * 0.44);
  const key = keyNodes(cellKey(language, theme), theme, width);
  const room = width - labelWidth - 48;
  const body = activityRows(
    context,
    activities.map(({ activity }) => activity),
    { top: key.height - 12, labelWidth, size: 13 },
    (activity, y) => {
      const cell = activities.find((entry) => entry.activity === activity)?.cell;
      if (!cell) return [];
      const named = atlas.instruments.filter(({ instrumentId }) => cell.coverages.some((row) => row.instrumentId === instrumentId));
      const lines = [named.map((instrument) => instrumentName(language, instrument)).join(', '), cell.running.map(programmeName).join(', ')].filter(Boolean);
      const text = lines.map(
        (line, index): SceneNode => ({
          kind: 'text',
          x: labelWidth + 42,
          y: y + 5 + (index - (lines.length - 1) / 2) * 15,
          text: cutText(line, room, 13),
          size: 13,
          fill: index || !named.length ? theme.ink2 : theme.ink1,
        }),
      );
      return [cellOf(context, region, activity, cell, labelWidth + 20, y, text, width - labelWidth)];
    },
  );
  return { width, height: body.bottom + 4, nodes: [...key.nodes, ...body.nodes] };
}
