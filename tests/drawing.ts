import type { IncidentCounts } from '../src/atlas/incidents.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { FIGURES, makeFigure } from '../src/figures/registry.ts';
import type { FigureContext } from '../src/figures/shared/context.ts';
import type { Figure } from '../src/figures/shared/figure.ts';
import { marksOf, type Scene, type SceneNode } from '../src/figures/shared/scene.ts';
import type { FigureId } from '../src/i18n/names.ts';
import { textWidth } from '../src/lib/text/textWidth.ts';
import { sceneToSvg } from '../src/render/svg.ts';
import type { Theme } from '../src/theme/tokens.ts';
import { contrast } from './colours.ts';

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The boxes of the upright texts of a list of nodes, in px of the scene. */
function textBoxes(nodes: readonly SceneNode[], wider = 1): Box[] {
  const flat = nodes.flatMap((node): SceneNode[] => (node.kind === 'mark' ? node.children : [node]));
  return flat.flatMap((node) => {
    if (node.kind !== 'text' || node.turn) return [];
    const width = wider * textWidth(node.text, node.size, node.weight ?? 400);
    const left = node.anchor === 'middle' ? node.x - width / 2 : node.anchor === 'end' ? node.x - width : node.x;
    return [{ text: node.text, left, right: left + width, top: node.y - node.size * 0.8, bottom: node.y + node.size * 0.2 }];
  });
}

/** Pairs of texts that lie over each other, as `'a' over 'b'`. Boxes that only touch do not count. */
function overlaps(boxes: readonly Box[]): string[] {
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    // Sorted by their tops, the boxes from the first one below this box on cannot lie over it.
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length; next++) {
      const b = sorted[next];
      if (!b || a.bottom - 3 <= b.top) break;
      if (a.left + 2 < b.right && a.right - 2 > b.left && a.top + 3 < b.bottom) found.push(`'${a.text}' over '${b.text}'`);
    }
    return found;
  });
}

/** Texts that were shortened to fit their room: they end in an ellipsis, or begin with one. */
function shortenedTexts(nodes: readonly SceneNode[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.kind === 'mark') return shortenedTexts(node.children);
    return node.kind === 'text' && /^…|…$/.test(node.text) ? [`shortened: '${node.text}'`] : [];
  });
}

/** The places of an SVG where a number should stand and none does. */
function noNumbers(svg: string): string[] {
  return [...svg.matchAll(/NaN|undefined|Infinity/g)].map(({ index }) => `no number: ${svg.slice(Math.max(0, index - 60), index + 30)}`);
}

/** The least contrast of words on what lies under them (WCAG 2, AA). */
const LEAST_CONTRAST = 4.5;

/** Words with too little contrast on the topmost solid shape under their middle, else on the panel; a shape that is not opaque is mixed with what lies under it. */
function paleTexts({ nodes }: Scene, panel: string): string[] {
  const flat = nodes.flatMap((node): SceneNode[] => (node.kind === 'mark' ? node.children : [node]));
  return flat.flatMap((node, index) => {
    if (node.kind !== 'text') return [];
    const [box] = textBoxes([{ ...node, turn: 0 }]);
    if (!box) return [];
    const [x, y] = node.turn ? [node.x, node.y] : [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const under = flat.slice(0, index).reduce((below, other) => mixed(below, other, x, y), panel);
    const found = contrast(node.fill, under);
    return found < LEAST_CONTRAST ? [`pale: '${node.text}' ${node.fill} on ${under}, ${found.toFixed(2)}:1`] : [];
  });
}

/** The colour at a point after a rectangle or a disc is drawn over it. */
function mixed(below: string, node: SceneNode, x: number, y: number): string {
  if (node.kind !== 'rect' && node.kind !== 'circle') return below;
  const covers =
    node.kind === 'rect'
      ? x >= node.x && x <= node.x + node.width && y >= node.y && y <= node.y + node.height
      : node.kind === 'circle' && Math.hypot(x - node.x, y - node.y) <= node.radius;
  if (!covers || typeof node.fill !== 'string' || !node.fill.startsWith('#')) return below;
  const share = node.opacity ?? 1;
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const { fill } = node;
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(part(fill, at) * share + part(below, at) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** What is wrong with a drawing: numbers that are none, marks or texts outside of it, shortened texts, texts over each other, and words too pale on what lies under them. */
export function sceneFaults(scene: Scene, { panel }: Pick<Theme, 'panel'>, wider = 1): string[] {
  const { svg } = sceneToSvg(scene, { interactive: false, label: '', idPrefix: 'p' });
  const outside = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
    x < -9 || x + width > scene.width + 9 || y < -9 || y + height > scene.height + 1;
  const boxes = textBoxes(scene.nodes, wider);
  return [
    ...noNumbers(svg),
    ...marksOf(scene)
      .filter(({ box }) => outside(box))
      .map(({ label }) => `outside: ${label}`),
    ...boxes.filter(({ left, right, bottom }) => left < -2 || right > scene.width + 4 || bottom > scene.height + 1).map(({ text }) => `cut: '${text}'`),
    ...shortenedTexts(scene.nodes),
    ...overlaps(boxes),
    ...paleTexts(scene, panel),
  ];
}

/** Every figure of the world and of each region of an atlas. */
function figureChoices(atlas: Atlas): { id: FigureId; regionId?: string }[] {
  return FIGURES.flatMap(({ id, perRegion }) => [{ id }, ...(perRegion ? atlas.region.map(({ regionId }) => ({ id, regionId })) : [])]);
}

/** Draws every figure of every region and gives all faults, each beginning with figure, region and width. */
export function sweepFigures(
  context: Omit<FigureContext, 'width' | 'incidents'> & { incidents: IncidentCounts },
  widths: readonly number[],
): { drawn: number; faults: string[] } {
  const figures = figureChoices(context.atlas).flatMap((choice) =>
    widths.map((width) => ({ name: `${choice.id} ${choice.regionId ?? 'world'} ${width}`, figure: makeFigure(choice.id, { ...context, ...choice, width }) })),
  );
  const faultsOf = (figure: Figure) => (figure.scene ? sceneFaults(figure.scene, context.theme) : figure.empty ? [] : ['neither drawn nor said to be empty']);
  return {
    drawn: figures.filter(({ figure }) => figure.scene).length,
    faults: figures.flatMap(({ name, figure }) => faultsOf(figure).map((fault) => `${name}: ${fault}`)),
  };
}
