import * as say from '#messages';
import { mirrored } from '../../figures/shared/mirror.ts';
import type { Scene, SceneNode } from '../../figures/shared/scene.ts';
import { asOfLine } from '../../i18n/asOfLine.ts';
import type { Language } from '../../i18n/language.ts';
import { wrapText } from '../../lib/text/textWidth.ts';
import { mapKey } from '../../map/describe/mapKey.ts';
import { mapSources } from '../../map/describe/mapSources.ts';
import { evenly } from '../evenly.ts';
import { type MapFile, mapToSvg } from '../mapFile.ts';
import { type Place, SCENE_SCALE, SLIDE } from '../pptx/deck.ts';
import { bodyOf, headOf, SUBTITLE_PX, WIDTH } from '../pptx/layout.ts';
import { FOOT_Y } from '../pptx/layouts.ts';
import { type Picture, sceneToSvg } from '../svg.ts';
import type { FigureMaker } from './figureSlides.ts';
import { type Draft, footOf, type SlideFrame } from './frame.ts';
import { cameraOf, type MapView } from './mapItem.ts';
import { partTitle } from './parted.ts';
import { SLIDE_THEME } from './slideTheme.ts';

/** One page of a presentation or print: a picture of 1280 by 720 px that looks like a slide. */
export interface StagePage {
  title: string;
  /** The SVG of the page. The prefix makes its ids unique when the app shows several pages at once. */
  draw: (idPrefix: string) => string;
}

const TITLE_PX = 48;
const VIEW_PX = 22;
/** The title page names views on at most so many lines. */
const MOST_LINES = 11;
/** The smallest scale at which a drawing can be read from the back row. A list that would be smaller is split over several pages. */
const READABLE = 0.95;

/** A figure as pages; where they are several, each says which it is. */
export function figureStage(make: FigureMaker, title: string, frame: SlideFrame): StagePage[] {
  const width = Math.floor(WIDTH / SCENE_SCALE);
  const figure = make(width);
  const { language } = frame;
  const heading = title || figure.title;
  const about = footOf(frame, figure.sources, false);
  const page = (scene: Scene | null, own: string): StagePage => {
    const room = bodyOf(own, figure.subtitle);
    const inside = (idPrefix: string) =>
      scene ? drawing(scene, room, idPrefix) : text(language, figure.empty, room.x, room.y + 40, 24, 400, SLIDE_THEME.ink2);
    return { title: own, draw: (idPrefix) => stage(language, own, figure.subtitle, about, inside(idPrefix)) };
  };
  const { scene, rowCount = 0 } = figure;
  if (!scene || bodyOf(heading, figure.subtitle).height / scene.height >= READABLE || !rowCount) return [page(scene, heading)];
  const most = bodyOf(partTitle(language, heading, 88, 88), figure.subtitle).height;
  const fits = (from: number, to: number) => (make(width, [from, to]).scene?.height ?? 0) * READABLE <= most;
  const parts = evenly(rowCount, fits);
  return parts.map((rows, index) => page(make(width, rows).scene, partTitle(language, heading, index + 1, parts.length)));
}

/** The title page of a briefing: its title, the titles of its views, and the date of the facts. */
export function titleStage(title: string, views: readonly string[], { atlas, language }: SlideFrame): StagePage {
  const line = (words: string, y: number, size: number, weight: 400 | 600, fill: string) => text(language, words, SLIDE.margin, y, size, weight, fill);
  const rows = wrapText(title, WIDTH, TITLE_PX, 600);
  const top = 150 + rows.length * TITLE_PX * 1.17;
  const lines = views.map((view) => wrapText(view, WIDTH, VIEW_PX));
  const shown = lines.filter((_, index) => lines.slice(0, index + 1).flat().length <= MOST_LINES);
  const more = views.length > shown.length ? [say.timeMore(language, { n: views.length - shown.length })] : [];
  const inside = [
    ...rows.map((row, index) => line(row, 150 + index * TITLE_PX * 1.17, TITLE_PX, 600, SLIDE_THEME.ink1)),
    ...[...shown.flat(), ...more].map((words, index) => line(words, top + index * VIEW_PX * 1.6, VIEW_PX, 400, SLIDE_THEME.ink2)),
  ];
  const about = { source: say.appName(language) + language.stop + asOfLine(language, atlas), remark: '', link: { text: '', address: '' } };
  return { title, draw: () => stage(language, '', '', about, inside.join('')) };
}

/** A map as a page, with its key under it. */
export function mapStage(view: MapView, frame: SlideFrame): StagePage[] {
  const { language, atlas } = frame;
  const room = bodyOf(view.title, view.subtitle);
  const [width, height] = [Math.round(room.width / SCENE_SCALE) - 48, Math.round(room.height / SCENE_SCALE) - 76];
  const file: MapFile = {
    ...view,
    theme: SLIDE_THEME,
    camera: cameraOf(view, width - 48, height - 48),
    width,
    height,
    title: '',
    subtitle: '',
    key: mapKey(view.map, language, atlas),
    language,
    foot: [],
  };
  const foot = footOf(frame, mapSources(view.map, frame.atlas), true);
  // Files that are no part of the atlas are named before its sources.
  const about = { ...foot, source: [...view.map.ownFiles.map((name) => say.ownNotAtlas(language, { file: name })), foot.source].join(language.gap) };
  const draw = (idPrefix: string) => {
    const picture = mapToSvg({ ...file, idPrefix }, null);
    const scale = Math.min(room.width / picture.width, room.height / picture.height);
    return stage(language, view.title, view.subtitle, about, placed(picture, room, scale));
  };
  return [{ title: view.title, draw }];
}

function drawing(scene: Scene, room: Place, idPrefix: string): string {
  const scale = Math.min(SCENE_SCALE, room.height / scene.height, room.width / scene.width);
  return placed(sceneToSvg(scene, { interactive: false, isLit: true, label: '', idPrefix }), room, scale);
}

/** Places a picture at the top of a box, centred. */
function placed({ svg, width }: Picture, room: Place, scale: number): string {
  return `<g transform="translate(${room.x + (room.width - width * scale) / 2} ${room.y}) scale(${scale})">${svg}</g>`;
}

/** Source and remark under the line of the foot, beside the link; smaller where they need more than a line each. */
function footLines(texts: readonly string[]): { words: string; y: number; size: number }[] {
  const linesAt = (size: number) => texts.flatMap((words) => wrapText(words, WIDTH - 320, size));
  const large = linesAt(16);
  if (large.length === texts.length) return large.map((words, index) => ({ words, y: FOOT_Y + 26 + index * 26, size: 16 }));
  return linesAt(14).map((words, index) => ({ words, y: FOOT_Y + 20 + index * 18, size: 14 }));
}

function stage(
  { direction }: Language,
  title: string,
  subtitle: string,
  { source, remark, link }: Pick<Draft, 'source' | 'remark' | 'link'>,
  inside: string,
): string {
  const head = headOf(title, subtitle);
  const titleLines = wrapText(title, WIDTH / 1.06, head.title.size, 600);
  const nodes: SceneNode[] = [
    ...titleLines.map((line, index) => node(line, head.title.y + head.title.size * (0.95 + index * 1.17), head.title.size, 600, SLIDE_THEME.ink1)),
    ...(head.subtitle
      ? wrapText(subtitle, WIDTH, SUBTITLE_PX).map((line, index) => node(line, (head.subtitle?.y ?? 0) + 18 + index * 22, SUBTITLE_PX, 400, SLIDE_THEME.ink2))
      : []),
    { kind: 'line', x1: SLIDE.margin, y1: FOOT_Y, x2: SLIDE.width - SLIDE.margin, y2: FOOT_Y, stroke: SLIDE_THEME.rule2, strokeWidth: 1 },
    ...footLines([source, remark]).map(({ words, y, size }) => node(words, y, size, 400, SLIDE_THEME.ink2)),
    { ...node(link.text, FOOT_Y + 26, 16, 400, SLIDE_THEME.ink1), x: SLIDE.width - SLIDE.margin, anchor: 'end' },
  ];
  const { width, height } = SLIDE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" aria-hidden="true"><rect width="${width}" height="${height}" fill="${SLIDE_THEME.panel}"/>${sceneToSvg(mirrored({ width, height, nodes }, direction), { interactive: false, label: '', idPrefix: 'head' }).svg}${inside}</svg>`;
}

function node(value: string, y: number, size: number, weight: 400 | 600, fill: string): Extract<SceneNode, { kind: 'text' }> {
  return { kind: 'text', x: SLIDE.margin, y, text: value, size, weight, fill };
}

function text({ direction }: Language, value: string, x: number, y: number, size: number, weight: 400 | 600, fill: string): string {
  return sceneToSvg(mirrored({ width: SLIDE.width, height: SLIDE.height, nodes: [{ ...node(value, y, size, weight, fill), x }] }, direction), {
    interactive: false,
    label: '',
    idPrefix: 'empty',
  }).svg;
}
