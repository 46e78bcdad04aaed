import { extent, max, type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3';
import type { Region } from '../../atlas/schema.ts';
import { regionHue } from '../../theme/tokens.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import { dot } from '../shared/dot.ts';
import { nameRoom, rowName, rowNameHeight } from '../shared/rowName.ts';
import { ruleX } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode, Tooltip } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import type { Combination } from './rows.ts';

/** The least height of a row. */
const ROW_PX = 30;
/** The tallest bar, and the line on which all bars stand. */
const BARS_PX = 90;
const BARS_BOTTOM_PX = 24 + BARS_PX;
const COLUMN_PX = 64;

/** A combination with its words. */
export interface CombinationEntry extends Combination {
  id: string;
  /** The number of its States. */
  count: string;
  label: string;
  tooltip: Tooltip;
}

type Look = Pick<FigureContext, 'theme' | 'width'>;

/** Combinations of regions as columns: above, a bar for the number of States; below, a linked dot for each region (UpSet; Lex and others 2014). */
export function membershipsScene(entries: readonly CombinationEntry[], regions: readonly { region: Region; name: string }[], look: Look): Scene {
  const most = Math.min(180, look.width * 0.36);
  const names = regions.map(({ name }) => name);
  const left = Math.max(most, nameRoom(names, most - 12) + 12);
  const top = BARS_BOTTOM_PX + 7;
  const row = Math.max(ROW_PX, ...names.map((name) => rowNameHeight(name, left - 12) + 4));
  const bottom = top + regions.length * row;
  const x = scaleBand(
    entries.map(({ id }) => id),
    [left, Math.min(look.width, left + COLUMN_PX * entries.length)],
  );
  const y = scaleBand(
    regions.map(({ region }) => region.regionId),
    [top, bottom],
  );
  const barHeight = scaleLinear([0, max(entries, ({ states }) => states.length) ?? 1], [0, BARS_PX]);
  const scales: Scales = { x, y, barHeight };
  const bands = regions.flatMap((entry, index) => bandNodes(entry, index, scales, look));
  return { width: look.width, height: bottom + 7, nodes: [...bands, ...entries.map((entry) => combinationMark(entry, scales, look))] };
}

interface Scales {
  /** Columns by the id of the combination. */
  x: ScaleBand<string>;
  /** Rows by the id of the region. */
  y: ScaleBand<string>;
  /** Height of a bar in px for a number of States. */
  barHeight: ScaleLinear<number, number>;
}

function bandNodes({ region, name }: { region: Region; name: string }, index: number, { x, y }: Scales, { theme, width }: Look): SceneNode[] {
  const top = y(region.regionId) ?? 0;
  const [columnsLeft] = x.range();
  return [
    bar({ x1: 0, x2: width, y1: top, y2: top + y.bandwidth(), fill: index % 2 ? theme.panel : theme.panel2 }),
    ...rowName(name, { x: 0, middle: top + y.bandwidth() / 2, room: columnsLeft - 12, fill: regionHue(theme, region.regionId).ink }),
  ];
}

function combinationMark({ id, regions, states, count, label, tooltip }: CombinationEntry, { x, y, barHeight }: Scales, { theme }: Look): Mark {
  const column = x.bandwidth();
  const left = x(id) ?? 0;
  const middle = left + column / 2;
  const height = barHeight(states.length);
  const half = Math.min(12, column / 3);
  const rowMiddle = (regionId: string) => (y(regionId) ?? 0) + y.bandwidth() / 2;
  const [first = 0, last = 0] = extent(regions, ({ regionId }) => rowMiddle(regionId));
  return {
    kind: 'mark',
    id,
    about: states.map((iso3) => `state.${iso3}`),
    label,
    tooltip,
    box: { x: left + 1, y: BARS_BOTTOM_PX - height - 20, width: column - 2, height: y.range()[1] - BARS_BOTTOM_PX + height + 15 },
    children: [
      bar({ x1: middle - half, x2: middle + half, y1: BARS_BOTTOM_PX - height, y2: BARS_BOTTOM_PX, fill: theme.ink2 }),
      text(count, { x: middle, y: BARS_BOTTOM_PX - height - 5, weight: 600, fill: theme.ink1, anchor: 'middle' }),
      ...y.domain().map((regionId) => dot(middle, rowMiddle(regionId), { radius: 4, fill: theme.rule })),
      ruleX(middle, { y1: first, y2: last, stroke: theme.ink1, strokeWidth: 2 }),
      ...regions.map(({ regionId }) => dot(middle, rowMiddle(regionId), { radius: 6, fill: theme.ink1 })),
    ],
  };
}
