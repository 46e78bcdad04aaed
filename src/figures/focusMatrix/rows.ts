import type { Activity } from '../../atlas/schema.ts';
import { activityName } from '../../i18n/names.ts';
import { cutText } from '../../lib/text/textWidth.ts';
import type { FigureContext } from '../shared/context.ts';
import type { SceneNode } from '../shared/scene.ts';

/** Height of a row in px. */
export const ROW = 36;
const GROUPS = ['security', 'environment', 'capacity'] as const;

interface Place {
  top: number;
  labelWidth: number;
  /** Size of the names in px. */
  size: number;
}

/** Activities as rows under the heads of their groups; `draw` gives what stands in a row at the middle `y`. */
export function activityRows(
  { language, theme, width }: FigureContext,
  activities: Activity[],
  place: Place,
  draw: (activity: Activity, y: number) => SceneNode[],
) {
  const nodes: SceneNode[] = [];
  let y = place.top;
  for (const group of GROUPS) {
    const members = activities.filter((activity) => activity.group === group);
    if (members.length === 0) continue;
    y += 26;
    nodes.push({ kind: 'text', x: 0, y: y - 8, text: language.messages.activityGroup[group], size: 13, weight: 600, fill: theme.ink2 });
    for (const activity of members) {
      const text = cutText(activityName(language, activity), place.labelWidth - 8, place.size);
      nodes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: theme.rule, strokeWidth: 0.8 });
      nodes.push({ kind: 'text', x: 0, y: y + 23, text, size: place.size, fill: theme.ink1 });
      nodes.push(...draw(activity, y + ROW / 2));
      y += ROW;
    }
  }
  nodes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: theme.rule2, strokeWidth: 1 });
  return { nodes, bottom: y };
}
