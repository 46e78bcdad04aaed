import { type FocusCell, focusCell } from '../../atlas/focus.ts';
import { findRegion, mappedRegions } from '../../atlas/lookup.ts';
import type { Activity, Region } from '../../atlas/schema.ts';
import { activityName, programmeName, regionShortName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Grid } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { cellBehind, cellText, cellTooltip, namedIn } from './behind.ts';
import { cellKey, cellMark, keyNodes } from './cells.ts';
import { cellWord, gridKey } from './cellWords.ts';
import { regionMatrix } from './regionMatrix.ts';
import { activityRows, ROW } from './rows.ts';

const NARROW = 640;

interface Column {
  region: Region;
  cells: Map<string, FocusCell>;
}

/**
 * Activities by regions: named in an instrument, worked on by a running programme, both, or neither. For one region its
 * instruments and programmes take the place of the regions.
 */
export function focusMatrix(context: FigureContext): Figure {
  const { atlas, language, day, regionId } = context;
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  if (region) return regionMatrix(context, region);
  const { focus } = language.messages;
  const columns = mappedRegions(atlas).map((entry) => ({
    region: entry,
    cells: new Map(atlas.activities.map(({ activityId }) => [activityId, focusCell(atlas, entry.regionId, activityId, day)])),
  }));
  const rows = atlas.activities.filter(({ activityId }) => columns.some(({ cells }) => cells.get(activityId)?.state !== 'not-named'));
  return {
    id: 'focus-matrix',
    title: focus.title,
    subtitle: focus.subtitle(language.day(day)),
    summary: summary(context, columns),
    table: table(context, columns, rows),
    sources: unique(columns.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell.coverages.flatMap((row) => row.sources)))),
    scene: rows.length ? scene(context, columns, rows.slice(...(context.rows ?? [0]))) : null,
    rowCount: rows.length,
    empty: language.messages.region.empty.focus,
    ...(rows.length ? { grid: grid(context, columns, rows) } : {}),
  };
}

function summary({ language }: FigureContext, columns: Column[]): string {
  const gaps = (column: Column) => [...column.cells.values()].filter((cell) => cell.state === 'gap').length;
  const most = [...columns].sort((a, b) => gaps(b) - gaps(a))[0];
  const all = columns.reduce((sum, column) => sum + gaps(column), 0);
  return language.messages.focus.summary(columns.length, all, most && all ? `${regionShortName(language, most.region)} (${gaps(most)})` : '');
}

function table(context: FigureContext, columns: Column[], rows: Activity[]): Figure['table'] {
  const { language } = context;
  const { focus, words } = language.messages;
  return {
    columns: [words.activity, words.region, focus.columnState, focus.columnNamed, focus.columnRunning, focus.columnUnknown],
    rows: rows.flatMap((activity) =>
      columns.flatMap(({ region, cells }) => {
        const cell = cells.get(activity.activityId);
        if (!cell || cell.state === 'not-named') return [];
        return [
          [
            activityName(language, activity),
            regionShortName(language, region),
            cellText(context, cell),
            cell.coverages.map((row) => namedIn(context, row)).join('; '),
            cell.running.map(programmeName).join('; '),
            cell.unknown.map(programmeName).join('; '),
          ],
        ];
      }),
    ),
  };
}

/** The matrix as a table of words: a number, 'gap', '?', or a dot, so that it holds without colour. */
function grid({ language, theme }: FigureContext, columns: Column[], rows: Activity[]): Grid {
  const { words } = language.messages;
  return {
    corner: words.activity,
    columns: columns.map(({ region }) => ({ text: regionShortName(language, region), color: regionHue(theme, region.regionId).fill })),
    rows: rows.map((activity) => ({
      text: activityName(language, activity),
      cells: columns.map(({ region, cells }) => cellWord(cells.get(activity.activityId), regionHue(theme, region.regionId).ink, language, theme)),
    })),
    key: gridKey(language),
  };
}

function scene(context: FigureContext, columns: Column[], rows: Activity[]): Scene {
  const { language, theme, width } = context;
  const narrow = width < NARROW;
  const labelWidth = narrow ? Math.min(170, width * 0.44) : Math.min(300, width * 0.24);
  const step = (width - labelWidth) / columns.length;
  const key = keyNodes(cellKey(language, theme), theme, width);
  const size = headSize(context, columns, step);
  const head = headNodes(context, columns, { top: key.height, left: labelWidth, step, size, turned: narrow || size === 0 });
  const body = activityRows(context, rows, { top: head.bottom, labelWidth, size: narrow ? 13 : 15 }, (activity, y) =>
    columns.flatMap(({ region, cells }, index) => {
      const cell = cells.get(activity.activityId);
      return cell ? [mark(context, { activity, region, cell, x: labelWidth + step * (index + 0.5), y, step })] : [];
    }),
  );
  const foot = narrow ? [] : totals(context, columns, { y: body.bottom + 24, left: labelWidth, step });
  return { width, height: body.bottom + (narrow ? 4 : 36), nodes: [...key.nodes, ...head.nodes, ...body.nodes, ...foot] };
}

/** The size in px at which every word of the heads fits its column; 0 where none does and they have to be turned. */
function headSize({ language }: FigureContext, columns: Column[], step: number): number {
  const words = columns.flatMap(({ region }) => regionShortName(language, region).split(' '));
  return [15, 13].find((size) => words.every((word) => textWidth(word, size, 600) <= step - 6)) ?? 0;
}

function headNodes({ language, theme }: FigureContext, columns: Column[], place: { top: number; left: number; step: number; size: number; turned: boolean }) {
  const nodes: SceneNode[] = [];
  const height = place.turned ? 118 : 46;
  columns.forEach(({ region }, index) => {
    const x = place.left + place.step * (index + 0.5);
    const hue = regionHue(theme, region.regionId);
    const name = regionShortName(language, region);
    const y = place.top + height;
    nodes.push({ kind: 'line', x1: x - place.step * 0.42, y1: y, x2: x + place.step * 0.42, y2: y, stroke: hue.fill, strokeWidth: 3 });
    if (place.turned) nodes.push({ kind: 'text', x: x + 4, y: y - 10, text: name, size: 13, weight: 600, fill: hue.ink, turn: -90 });
    else {
      const lines = wrapText(name, place.step - 6, place.size, 600).slice(0, 2);
      lines.forEach((line, row) => {
        nodes.push({
          kind: 'text',
          x,
          y: y - 12 - (lines.length - 1 - row) * 17,
          text: line,
          size: place.size,
          weight: 600,
          fill: theme.ink1,
          anchor: 'middle',
        });
      });
    }
  });
  return { nodes, bottom: place.top + height + 4 };
}

function mark(context: FigureContext, at: { activity: Activity; region: Region; cell: FocusCell; x: number; y: number; step: number }): Mark {
  const { activity, region, cell, x, y, step } = at;
  const { language, theme } = context;
  const { focus } = language.messages;
  const title = focus.cell(activityName(language, activity), regionShortName(language, region));
  const tooltip = cellTooltip(context, title, cell);
  const width = Math.min(step - 2, 96);
  return {
    kind: 'mark',
    id: `${region.regionId}.${activity.activityId}`,
    label: `${title}: ${cellText(context, cell)}. ${tooltip.lines.join('. ')}`,
    tooltip,
    ...(cell.state === 'not-named' ? {} : { behind: cellBehind(context, title, cell, activity.activityId) }),
    box: { x: x - width / 2, y: y - ROW / 2 + 1, width, height: ROW - 2 },
    children: cellMark(cell, { x, y, color: regionHue(theme, region.regionId).ink, theme, gap: step > 78 ? focus.gap : '' }),
  };
}

function totals({ language, theme }: FigureContext, columns: Column[], place: { y: number; left: number; step: number }): SceneNode[] {
  const { focus } = language.messages;
  return [
    { kind: 'text', x: 0, y: place.y, text: focus.totals, size: 15, weight: 600, fill: theme.ink1 },
    ...columns.map(({ cells }, index): SceneNode => {
      const all = [...cells.values()];
      const text = focus.total(all.filter((cell) => cell.coverages.length).length, all.filter((cell) => cell.state === 'gap').length);
      return { kind: 'text', x: place.left + place.step * (index + 0.5), y: place.y, text, size: 13, fill: theme.ink2, anchor: 'middle' };
    }),
  ];
}
