import * as say from '#messages';
import { textWidth } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import type { SceneNode } from '../shared/scene.ts';
import { diamond } from './lanes.ts';

const HEIGHT = 12;

/** The key to bars and diamonds from `top` on, in as many lines as the width needs. */
export function keyNodes(context: FigureContext, top: number): { nodes: SceneNode[]; bottom: number } {
  const nodes: SceneNode[] = [];
  let left = 0;
  let y = top - 8;
  for (const [label, draw] of entries(context)) {
    const needed = 40 + textWidth(label, 13) + 18;
    if (left && left + needed > context.width) {
      left = 0;
      y += 22;
    }
    nodes.push(...draw(left, y), { kind: 'text', x: left + 40, y: y + 11, text: label, size: 13, fill: context.theme.ink2 });
    left += needed;
  }
  return { nodes, bottom: y + 14 };
}

function entries({ language, theme, regionId }: FigureContext): [string, (x: number, y: number) => SceneNode[]][] {
  const color = regionId ? regionHue(theme, regionId).fill : theme.ink2;
  const bar = (x: number, y: number, width: number, opacity?: number): SceneNode => ({
    kind: 'rect',
    x,
    y,
    width,
    height: HEIGHT,
    fill: color,
    ...(opacity ? { opacity } : {}),
  });
  const fade = (x: number, y: number, towards: 'start' | 'end'): SceneNode => ({ kind: 'rect', x, y, width: 14, height: HEIGHT, fill: { color, towards } });
  return [
    [say.timelineKeySoft(language), (x, y) => [fade(x, y, 'start'), bar(x + 14, y, 18)]],
    [say.timelineKeyWindow(language), (x, y) => [bar(x, y, 14, 0.32), bar(x + 14, y, 18)]],
    [
      say.timelineKeyOpen(language),
      (x, y) => [bar(x, y, 14), fade(x + 14, y, 'end'), { kind: 'path', d: `M${x + 26} ${y + 6}h8m-4 -4l4 4l-4 4`, stroke: color, strokeWidth: 1.6 }],
    ],
    [
      say.timelineKeyPlanned(language),
      (x, y) => [{ kind: 'rect', x: x + 0.8, y: y + 0.8, width: 30, height: 10.4, fill: theme.panel, stroke: color, strokeWidth: 1.6 }],
    ],
    [say.timelineKeyPhases(language), (x, y) => [bar(x, y, 15), bar(x + 17, y, 15)]],
    ...(regionId
      ? ([
          [say.timelineInstruments(language), (x, y) => [{ kind: 'path', d: diamond(x + 16, y + 6, 6), fill: theme.ink1 }]],
          [
            say.timelineMilestones(language),
            (x, y) => [{ kind: 'path', d: diamond(x + 16, y + 6, 4.5), fill: theme.panel, stroke: theme.ink1, strokeWidth: 1.2 }],
          ],
        ] as [string, (x: number, y: number) => SceneNode[]][])
      : []),
  ];
}
