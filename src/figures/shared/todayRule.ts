import * as say from '#messages';
import type { FigureContext } from './context.ts';
import { ruleX } from './rule.ts';
import type { SceneNode } from './scene.ts';
import { text } from './text.ts';

/** The line of the day that is shown, with its word above: "today" or the time, centred or ending at the line. */
export function todayRule(
  { theme, atlas, language }: FigureContext,
  x: number,
  { top, bottom, anchor = 'middle' }: { top: number; bottom: number; anchor?: 'middle' | 'end' },
): SceneNode[] {
  const word = atlas.at ? language.date(atlas.at) : say.timelineToday(language);
  return [
    ruleX(x, { y1: top, y2: bottom, stroke: theme.selection, strokeWidth: 1.8 }),
    text(word, { x, y: top - 5, weight: 600, fill: theme.limitInk, anchor }),
  ];
}
