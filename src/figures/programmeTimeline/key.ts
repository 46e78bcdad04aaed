import * as say from '#messages';
import { regionHue } from '../../theme/tokens.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import type { KeyEntry } from '../shared/keyRow.ts';
import type { Paint, SceneNode } from '../shared/scene.ts';
import { diamond } from './diamond.ts';
import { arrow, lapse, outline } from './lifeBar.ts';

/** Width of a sample in px. */
export const SWATCH_PX = 34;
const HEIGHT = 12;

/** The key of the ends of bars and of the diamonds; instruments and milestones only where they are drawn, for one region. */
export function timelineKey({ language, theme, regionId }: FigureContext): KeyEntry[] {
  const color = regionId ? regionHue(theme, regionId).ink : theme.ink2;
  const piece = (x: number, y: number, width: number, paint: Paint = { fill: color }): SceneNode =>
    bar({ x1: x, x2: x + width, y1: y - HEIGHT / 2, y2: y + HEIGHT / 2, ...paint });
  const fade = (x: number, y: number, towards: 'start' | 'end') => piece(x, y, 14, { fill: { color, towards } });
  const bars: KeyEntry[] = [
    { label: say.timelineKeySoft(language), swatch: (x, y) => [fade(x, y, 'start'), piece(x + 14, y, 18)] },
    { label: say.timelineKeyWindow(language), swatch: (x, y) => [piece(x, y, 14, { fill: color, opacity: 0.32 }), piece(x + 14, y, 18)] },
    { label: say.timelineKeyOpen(language), swatch: (x, y) => [piece(x, y, 14), fade(x + 14, y, 'end'), ...arrow(x + 26, y, color, 8)] },
    {
      label: say.timelineKeyPlanned(language),
      swatch: (x, y) => [outline(x + 0.8, x + 30.8, { y: y - HEIGHT / 2, height: HEIGHT, color, panel: theme.panel })],
    },
    {
      label: say.timelineKeyPassed(language),
      swatch: (x, y) => [piece(x, y, 14), ...lapse(x + 14, { y: y - HEIGHT / 2, height: HEIGHT, color })],
    },
    { label: say.timelineKeyPhases(language), swatch: (x, y) => [piece(x, y, 15), piece(x + 17, y, 15)] },
  ];
  if (!regionId) return bars;
  return [
    ...bars,
    { label: say.timelineInstruments(language), swatch: (x, y) => diamond(x + 16, y, { radius: 6, fill: theme.ink1 }) },
    { label: say.timelineMilestones(language), swatch: (x, y) => diamond(x + 16, y, { radius: 4.5, fill: theme.panel, stroke: theme.ink1, strokeWidth: 1.2 }) },
  ];
}
