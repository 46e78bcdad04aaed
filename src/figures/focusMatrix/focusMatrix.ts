import { type FocusCell, focusCell } from '../../atlas/focus.ts';
import { findInstrument, mappedRegions } from '../../atlas/lookup.ts';
import type { Activity, Region } from '../../atlas/schema.ts';
import { activityName, instrumentName, programmeName, regionShortName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { cutText, wrapText } from '../../lib/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Mark, Scene, SceneNode, Tooltip } from '../shared/scene.ts';
import { cellMark, keyNodes } from './cells.ts';

const ROW = 36;
const NARROW = 640;
const GROUPS = ['security', 'environment', 'capacity'] as const;

interface Column {
  region: Region;
  cells: Map<string, FocusCell>;
}

/** Regions by activities: named in an instrument, worked on by a running programme, both, or neither. One region or all. */
export function focusMatrix(context: FigureContext): Figure {
  const { atlas, language, day, regionId } = context;
  const { focus } = language.messages;
  const regions = mappedRegions(atlas).filter((region) => !regionId || region.regionId === regionId);
  const shown = regionId && regions.length === 0 ? atlas.region.filter((region) => region.regionId === regionId) : regions;
  const columns = shown.map((region) => ({
    region,
    cells: new Map(atlas.activities.map(({ activityId }) => [activityId, focusCell(atlas, region.regionId, activityId, day)])),
  }));
  const rows = atlas.activities.filter(({ activityId }) => columns.some(({ cells }) => cells.get(activityId)?.state !== 'not-named'));
  const [only] = columns;
  return {
    id: 'focus-matrix',
    title: regionId && only ? focus.titleRegion(regionShortName(language, only.region)) : focus.title,
    subtitle: focus.subtitle(language.day(day)),
    summary: summary(context, columns, rows),
    table: table(context, columns, rows),
    sources: unique(columns.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell.coverages.flatMap((row) => row.sources)))),
    scene: rows.length ? scene(context, columns, rows) : null,
    empty: language.messages.region.empty.focus,
  };
}

function summary({ language, regionId }: FigureContext, columns: Column[], rows: Activity[]): string {
  const { focus } = language.messages;
  const gaps = (column: Column) => [...column.cells.values()].filter((cell) => cell.state === 'gap').length;
  if (regionId) {
    const cells = [...(columns[0]?.cells.values() ?? [])];
    const named = cells.filter((cell) => cell.coverages.length).length;
    return focus.summaryRegion(named, cells.filter((cell) => cell.state === 'running').length);
  }
  const most = [...columns].sort((a, b) => gaps(b) - gaps(a))[0];
  const all = columns.reduce((sum, column) => sum + gaps(column), 0);
  return focus.summary(columns.length, all, rows.length && most ? `${regionShortName(language, most.region)} (${gaps(most)})` : '');
}

function cellText(context: FigureContext, cell: FocusCell): string {
  const { key } = context.language.messages.focus;
  const words = { running: key.running, unknown: key.unknown, gap: key.gap, 'programme-only': key.programmeOnly, 'not-named': key.notNamed };
  return cell.inPart ? `${words[cell.state]} (${key.inPart})` : words[cell.state];
}

function table(context: FigureContext, columns: Column[], rows: Activity[]): Figure['table'] {
  const { language, atlas } = context;
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
            namedIn(context, cell).join('; '),
            cell.running.map(programmeName).join('; '),
            cell.unknown.map(programmeName).join('; '),
          ],
        ];
      }),
    ),
  };

  function namedIn(_: FigureContext, cell: FocusCell): string[] {
    return cell.coverages.map((row) => {
      const instrument = findInstrument(atlas, row.instrumentId);
      return `${instrument ? instrumentName(language, instrument) : row.instrumentId}${row.place ? ` (${row.place})` : ''}`;
    });
  }
}

function tooltip(context: FigureContext, activity: Activity, region: Region, cell: FocusCell): Tooltip {
  const { atlas, language } = context;
  const { focus } = language.messages;
  const names = cell.coverages.map((row) => {
    const instrument = findInstrument(atlas, row.instrumentId);
    return `${instrument ? instrumentName(language, instrument) : row.instrumentId}${row.place ? `, ${row.place}` : ''}`;
  });
  return {
    title: focus.cell(activityName(language, activity), regionShortName(language, region)),
    lines: [
      names.length ? focus.namedIn(names.join('; ')) : focus.notNamedIn,
      cell.running.length ? focus.runningAre(cell.running.map(programmeName).join(', ')) : focus.noRunning,
      ...(cell.unknown.length ? [focus.unknownAre(cell.unknown.map(programmeName).join(', '))] : []),
    ],
    sources: unique(cell.coverages.flatMap((row) => row.sources)),
  };
}

function scene(context: FigureContext, columns: Column[], rows: Activity[]): Scene {
  const { language, theme, width } = context;
  const narrow = width < NARROW;
  const labelWidth = narrow ? Math.min(170, width * 0.44) : Math.min(300, width * 0.24);
  const step = (width - labelWidth) / columns.length;
  const nodes: SceneNode[] = [];
  const key = keyNodes(language, theme, width);
  nodes.push(...key.nodes);
  const head = headNodes(context, columns, { top: key.height, left: labelWidth, step, turned: narrow && columns.length > 1 });
  nodes.push(...head.nodes);
  let y = head.bottom;
  for (const group of GROUPS) {
    const members = rows.filter((activity) => activity.group === group);
    if (members.length === 0) continue;
    y += 26;
    nodes.push({ kind: 'text', x: 0, y: y - 8, text: language.messages.activityGroup[group], size: 13, weight: 600, fill: theme.ink2 });
    for (const activity of members) {
      nodes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: theme.rule, strokeWidth: 0.8 });
      nodes.push({
        kind: 'text',
        x: 0,
        y: y + 23,
        text: cutText(activityName(language, activity), labelWidth - 8, narrow ? 13 : 15),
        size: narrow ? 13 : 15,
        fill: theme.ink1,
      });
      columns.forEach(({ region, cells }, index) => {
        const cell = cells.get(activity.activityId);
        if (cell) nodes.push(mark(context, { activity, region, cell, x: labelWidth + step * (index + 0.5), y: y + ROW / 2, step }));
      });
      y += ROW;
    }
  }
  nodes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: theme.rule2, strokeWidth: 1 });
  if (!narrow) nodes.push(...totals(context, columns, { y: y + 24, left: labelWidth, step }));
  return { width, height: y + (narrow ? 4 : 36), nodes };
}

function headNodes({ language, theme }: FigureContext, columns: Column[], place: { top: number; left: number; step: number; turned: boolean }) {
  const nodes: SceneNode[] = [];
  const names = columns.map(({ region }) => regionShortName(language, region));
  const height = place.turned ? 118 : 46;
  columns.forEach(({ region }, index) => {
    const x = place.left + place.step * (index + 0.5);
    const hue = regionHue(region.regionId);
    const name = names[index] ?? '';
    nodes.push({
      kind: 'line',
      x1: x - place.step * 0.42,
      y1: place.top + height,
      x2: x + place.step * 0.42,
      y2: place.top + height,
      stroke: hue.fill,
      strokeWidth: 3,
    });
    if (place.turned) nodes.push({ kind: 'text', x: x + 4, y: place.top + height - 10, text: name, size: 13, weight: 600, fill: hue.ink, turn: -90 });
    else {
      wrapText(name, place.step - 6, 15, 600)
        .slice(0, 2)
        .forEach((line, row, lines) => {
          nodes.push({
            kind: 'text',
            x,
            y: place.top + height - 12 - (lines.length - 1 - row) * 17,
            text: line,
            size: 15,
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
  const tip = tooltip(context, activity, region, cell);
  const width = Math.min(step - 2, 96);
  return {
    kind: 'mark',
    id: `${region.regionId}.${activity.activityId}`,
    label: `${tip.title}: ${cellText(context, cell)}. ${tip.lines.join('. ')}`,
    tooltip: tip,
    box: { x: x - width / 2, y: y - ROW / 2 + 1, width, height: ROW - 2 },
    children: cellMark(cell, { x, y, color: regionHue(region.regionId).ink, theme: context.theme, gap: step > 78 ? context.language.messages.focus.gap : '' }),
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
