import type { FigureContext } from '../shared/context.ts';
import type { Plot, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { panelKey } from './key.ts';
import { type Panel, panelNodes, plotHeight } from './panel.ts';

const GAP_PX = 32;
/** The width in px from which panels stand beside each other, and the least width of a panel. */
const WIDE_PX = 760;
const PANEL_PX = 330;

/** A panel for each region, side by side where there is room. That of the only region needs no title. */
export function participationScene(panels: readonly Panel[], isTitled: boolean, context: FigureContext): Scene {
  const { width } = context;
  const across = isTitled && width > WIDE_PX ? Math.min(4, Math.floor(width / PANEL_PX)) : 1;
  const panelWidth = (width - (across - 1) * GAP_PX) / across;
  const nodes: SceneNode[] = [];
  const plots: Plot[] = [];
  let [top, bottom] = [0, 0];
  panels.forEach((panel, index) => {
    if (index % across === 0) top = bottom;
    const place = { left: (index % across) * (panelWidth + GAP_PX), top, width: panelWidth };
    const drawn = panelWithKey(panel, context, place, isTitled);
    nodes.push(...drawn.nodes);
    plots.push({ left: place.left, right: place.left + panelWidth, top: drawn.plotTop - 8, bottom: drawn.plotTop + plotHeight(context) });
    bottom = Math.max(bottom, drawn.bottom);
  });
  return { width, height: bottom, plots, nodes };
}

function panelWithKey(panel: Panel, context: FigureContext, place: { left: number; top: number; width: number }, isTitled: boolean) {
  const { theme } = context;
  const plot = { ...place, top: place.top + (isTitled ? 40 : 22) };
  const title = isTitled ? [text(panel.title, { x: place.left, y: place.top + 14, size: 15, weight: 600, fill: theme.ink1 })] : [];
  const key = panelKey(panel, context, { ...plot, top: plot.top + plotHeight(context) + 4 });
  return { nodes: [...title, ...panelNodes(panel, context, plot), ...key.nodes], plotTop: plot.top, bottom: key.bottom + (isTitled ? 28 : 8) };
}
