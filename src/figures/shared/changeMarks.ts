import * as say from '#messages';
import { type Change, differences } from '../../lib/changes.ts';
import { readPath, writePath } from '../../lib/geo/path.ts';
import { hundredths } from '../../lib/hundredths.ts';
import { CHANGE_SHAPES, changePaint } from '../../theme/changeShapes.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { FigureContext } from './context.ts';
import { type KeyEntry, keyRow } from './keyRow.ts';
import { type Mark, marksOf, type Scene, type SceneNode } from './scene.ts';

/** Signs are this much smaller than on maps. */
const SCALE = 0.62;
/** How many of what is gone the key names. */
const MOST_NAMES = 6;
const KEY_GAP_PX = 10;
/** Room beside a compared figure for the signs of marks that go over its width. */
export const GUTTER_PX = 16;
/** A mark wider than this is a row, whose sign stands in the room beside the figure. */
const ROW_PX = 160;

/** A scene with a sign at each mark that an earlier one does not have or has with other words, also in its own words. */
export function signedMarks(drawn: Scene, then: Scene | null, now: Scene | null, { language, theme, before }: FigureContext): Scene {
  const when = language.date(before?.atlas.at ?? '');
  const changes = new Map(differences(labels(then), labels(now), (was, is) => was !== is).map(({ key, change }) => [key, change]));
  const nodes = drawn.nodes.map((node): SceneNode => {
    const change = node.kind === 'mark' ? changes.get(node.id) : undefined;
    if (node.kind !== 'mark' || !change) return node;
    const words = say.sinceMark(language, { change, when });
    const tooltip = { ...node.tooltip, lines: [...node.tooltip.lines, words] };
    const sign = signAt(change, ...placeOf(node, drawn.width), theme);
    return { ...node, label: `${node.label}${language.gap}${words}`, tooltip, changed: change, children: [...node.children, sign] };
  });
  return { ...drawn, nodes };
}

/** Where the sign of a mark stands: beside a row, else at the corner where a reader's eye leaves the mark. */
function placeOf({ box: { x, y, width, height } }: Mark, edge: number): [x: number, y: number] {
  return width > ROW_PX ? [edge + GUTTER_PX / 2, y + height / 2] : [x + width - 2, Math.max(4.5, y + 2)];
}

/** A scene with the room for signs beside it and their key below it, which names what is gone. */
export function changeKey(scene: Scene, { language, theme, before }: FigureContext, gone: readonly string[]): Scene {
  const when = language.date(before?.atlas.at ?? '');
  const has = (change: Change) => marksOf(scene).some((mark) => mark.changed === change);
  const entry = (change: Change, label = say.sinceMark(language, { change, when })): KeyEntry => ({
    label,
    swatch: (x, y) => [signAt(change, x + 7, y, theme)],
  });
  const more = gone.length - MOST_NAMES;
  const names = [...gone.slice(0, MOST_NAMES), ...(more > 0 ? [say.timeMore(language, { n: more })] : [])].join(language.semicolon);
  const entries = [
    ...(has('new') ? [entry('new')] : []),
    ...(has('changed') ? [entry('changed')] : []),
    ...(gone.length ? [entry('gone', say.sinceNames(language, { mark: say.sinceMark(language, { change: 'gone', when }), names }))] : []),
  ];
  const key = keyRow(entries, { top: scene.height + KEY_GAP_PX, width: scene.width, theme });
  const width = scene.width + GUTTER_PX;
  return entries.length ? { ...scene, width, height: key.bottom + 4, nodes: [...scene.nodes, ...key.nodes] } : { ...scene, width };
}

const labels = (scene: Scene | null) => new Map((scene ? marksOf(scene) : []).map(({ id, label }: Mark) => [id, label]));

function signAt(change: Change, x: number, y: number, theme: Theme): SceneNode {
  const d = writePath(
    readPath(CHANGE_SHAPES[change], SCALE).map(({ points, closed }) => ({
      closed,
      points: points.map(([px, py]): [number, number] => [hundredths(px + x), hundredths(py + y)]),
    })),
  );
  return { kind: 'path', d, ...changePaint(change, theme) };
}
