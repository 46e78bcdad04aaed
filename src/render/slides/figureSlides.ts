import { sum } from 'd3';
import { findFigure } from '../../figures/registry.ts';
import type { Chart, Grid } from '../../figures/shared/chart.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import type { Scene } from '../../figures/shared/scene.ts';
import type { Language } from '../../i18n/language.ts';
import { forAnyFace, WIDER, wrapText } from '../../lib/text/textWidth.ts';
import { evenly } from '../evenly.ts';
import { type Item, type Place, SCENE_SCALE } from '../pptx/deck.ts';
import { bodyOf } from '../pptx/layout.ts';
import { rowHeights } from '../pptx/slide.ts';
import { TOLD } from '../told.ts';
import { type Draft, frameSlide, type SlideFrame } from './frame.ts';
import { partTitle } from './parted.ts';
import { SLIDE_THEME } from './slideTheme.ts';
import { wholeMatrix } from './wholeMatrix.ts';

/** Makes a figure at a width in px, of all its rows or of some, and with at most so many rows in words. */
export type FigureMaker = (width: number, rows?: readonly [number, number], most?: number) => Figure;

const NOTE_PX = 16;
const GAP = 16;

/** A figure as slides: native charts if it has numbers, a native table if it has a grid, else grouped native shapes. A long list takes several slides. */
export const figureSlides = (make: FigureMaker, frame: SlideFrame): Draft[] => forAnyFace(() => slidesOf(make, frame));

function slidesOf(make: FigureMaker, frame: SlideFrame): Draft[] {
  const width = Math.floor(bodyOf('', '').width / SCENE_SCALE);
  const figure = toldWhole(make, width, frame);
  const { title, subtitle, summary, sources } = figure;
  const about = { sources, spoken: [title, summary], definitions: findFigure(figure.id)?.definitions?.(frame) ?? [] };
  const bodies = bodiesOf(figure, make, width, bodyOf(partTitle(frame.language, title, 88, 88), subtitle), frame);
  return bodies.map((body, index) => frameSlide(frame, { title: partTitle(frame.language, title, index + 1, bodies.length), subtitle, body }, about));
}

/** The figure as it is, or with fewer of its rows in words where it fits one slide so. */
function toldWhole(make: FigureMaker, width: number, { language }: SlideFrame): Figure {
  for (const most of TOLD) {
    const figure = make(width, undefined, most);
    if (figure.left) break;
    const room = bodyOf(partTitle(language, figure.title, 88, 88), figure.subtitle);
    if (figure.charts?.length || figure.grid || (figure.scene?.height ?? 0) <= room.height / SCENE_SCALE) return figure;
  }
  return make(width);
}

function bodiesOf(figure: Figure, make: FigureMaker, width: number, room: Place, frame: SlideFrame): Item[][] {
  if (figure.charts?.length) return [chartItems(figure, figure.charts, room, frame.language)];
  const whole = wholeMatrix(figure, frame, width, room.height / SCENE_SCALE);
  if (figure.grid) return [...(whole ? [drawingItems(figure, whole, room)] : []), ...tableItems(figure, figure.grid, room)];
  if (!figure.scene) return [[note(figure.empty, { ...room, height: 60 })]];
  return sceneItems(figure, make, width, room);
}

/** The charts of a figure side by side, and below them in words the facts that charts cannot show. */
function chartItems(figure: Figure, charts: Chart[], room: Place, language: Language): Item[] {
  const summary = charts.some(({ kind }) => kind === 'steps') ? wrapText(figure.summary, room.width / WIDER, NOTE_PX) : [];
  const noteHeight = charts.length === 1 && summary.length ? Math.min(summary.length, 3) * NOTE_PX * 1.2 + 10 : 0;
  const across = charts.length <= 2 ? charts.length : charts.length <= 4 ? 2 : Math.ceil(charts.length / Math.ceil(charts.length / 4));
  const down = Math.ceil(charts.length / across);
  const cell = { width: (room.width - (across - 1) * GAP) / across, height: (room.height - noteHeight - (down - 1) * GAP) / down };
  const items = charts.map(
    (chart, index): Item => ({
      kind: 'chart',
      chart,
      name: chart.title || figure.title,
      description: [chart.title, figure.title, figure.summary].filter(Boolean).join(language.stop),
      at: { x: room.x + (index % across) * (cell.width + GAP), y: room.y + Math.floor(index / across) * (cell.height + GAP), ...cell },
    }),
  );
  return noteHeight ? [...items, note(figure.summary, { ...room, y: room.y + room.height - noteHeight + 6, height: noteHeight })] : items;
}

/** A table over as many slides as its rows need. Each slide has the header and the key. */
function tableItems(figure: Figure, grid: Grid, room: Place): Item[][] {
  const keyHeight = grid.key ? wrapText(grid.key, room.width / WIDER, NOTE_PX).length * NOTE_PX * 1.2 + 8 : 0;
  const [head = 0, ...heights] = rowHeights(grid, room.width);
  const most = room.height - keyHeight - 6;
  const fits = (from: number, to: number) => head + sum(heights.slice(from, to)) <= most;
  return evenly(grid.rows.length, fits).map((part) => {
    const rows = grid.rows.slice(...part);
    const tall = sum(rowHeights({ ...grid, rows }, room.width));
    const table: Item = {
      kind: 'table',
      grid: { ...grid, rows },
      name: figure.title,
      description: `${figure.title}. ${figure.summary}`,
      at: { ...room, height: tall },
    };
    return grid.key ? [table, note(grid.key, { ...room, y: room.y + tall + 8, height: keyHeight })] : [table];
  });
}

/** A drawing as shapes: whole if it fits on a slide, else split by rows over several slides, else made smaller. */
function sceneItems(figure: Figure, make: FigureMaker, width: number, room: Place): Item[][] {
  const most = room.height / SCENE_SCALE;
  const count = figure.rowCount ?? 0;
  const item = ({ scene }: Figure) => (scene ? drawingItems(figure, scene, room) : []);
  if (!count || (figure.scene?.height ?? 0) <= most) return [item(figure)];
  const fits = (from: number, to: number) => (make(width, [from, to]).scene?.height ?? 0) <= most;
  return evenly(count, fits).map(([from, to]) => item(make(width, [from, to])));
}

/** A drawing in the middle of its room, made smaller where it would not fit. */
function drawingItems({ title, summary }: Figure, { nodes, width, height }: Scene, room: Place): Item[] {
  const scale = Math.min(SCENE_SCALE, room.height / height, room.width / width);
  const at = { ...room, x: room.x + (room.width - width * scale) / 2, width: width * scale, height: height * scale };
  return [{ kind: 'scene', nodes, scale, name: title, description: `${title}. ${summary}`, at }];
}

function note(text: string, at: Place): Item {
  return { kind: 'text', text, size: NOTE_PX, color: SLIDE_THEME.ink2, name: text, description: text, at };
}
