import { curveStepBefore, line } from 'd3';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import { dot } from '../shared/dot.ts';
import { path } from '../shared/path.ts';
import type { Mark, Scene, Tooltip } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import type { CentreRow } from './rows.ts';

const ROW_PX = 44;
const INDENT_PX = 26;
const TOP_PX = 6;

/** A row of the tree with its words. */
export interface CentreEntry extends CentreRow {
  name: string;
  /** The line under the name in a narrow drawing. */
  detail: string;
  /** Role, place, and the time it opened or why it does not work, in words. */
  role: string;
  place: string;
  since: string;
  /** The States of its zone in words; '' where it has none. */
  states: string;
  label: string;
  tooltip: Tooltip;
}

type Look = Pick<FigureContext, 'theme' | 'width' | 'rows'>;

/** Centres as an indented tree: a disc where one works, a ring where it does not, and a stem to the centre that it belongs to. */
export function centresScene(entries: readonly CentreEntry[], look: Look): Scene {
  const [from, to] = look.rows ?? [0, entries.length];
  const shown = entries.slice(from, to);
  const y = (index: number) => TOP_PX + (index - from) * ROW_PX;
  const stems = shown.flatMap((entry, place) => {
    if (entry.parent < 0) return [];
    // A stem to a row of an earlier slide begins at the top.
    const start = entry.parent < from ? 2 : y(entry.parent) + 18;
    return stem([x(entry.depth - 1), start], [x(entry.depth) - 7, y(from + place) + 12], look);
  });
  const marks = shown.map((entry, place) => centreMark(entry, y(from + place), look));
  return { width: look.width, height: TOP_PX + shown.length * ROW_PX + 4, nodes: [...stems, ...marks] };
}

/** Offices, which are not counted, are smaller. */
export const radiusOf = ({ kind }: Pick<CentreRow['centre'], 'kind'>) => (kind === 'centre' ? 6 : 3.5);

const x = (depth: number) => 10 + depth * INDENT_PX;

const down = line().curve(curveStepBefore).digits(2);

function stem(from: [number, number], to: [number, number], { theme }: Look) {
  return path(down([from, to]), { stroke: theme.rule2, strokeWidth: 1.4 });
}

function centreMark({ centre, depth, name, detail, label, tooltip }: CentreEntry, top: number, { theme, width }: Look): Mark {
  const hue = regionHue(theme, centre.regionId).fill;
  const left = x(depth) + 14;
  const maxWidth = width - left;
  return {
    kind: 'mark',
    id: centre.centreId,
    href: `/centre/${centre.centreId}/`,
    label,
    tooltip,
    box: { x: x(depth) - 8, y: top, width: width - x(depth) + 4, height: ROW_PX - 4 },
    children: [
      dot(x(depth), top + 12, { radius: radiusOf(centre), fill: centre.status === 'active' ? hue : theme.panel, stroke: hue, strokeWidth: 2 }),
      text(name, { x: left, y: top + 16, size: 14, weight: 600, fill: theme.ink1, maxWidth }),
      text(detail, { x: left, y: top + 33, fill: theme.ink2, maxWidth }),
    ],
  };
}
