import type { Centre } from '../../atlas/schema.ts';
import { centreName, stateNameOf } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { cutText } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';

const ROW = 44;
const INDENT = 26;

interface Branch {
  centre: Centre;
  depth: number;
  /** Index of the parent's row, -1 for a root. */
  parent: number;
}

/** The centres of a region as a tree, each under the centre it belongs to, with place and opening date; flat where none is under another. */
export function centresFigure(context: FigureContext): Figure {
  const { atlas, language, regionId } = context;
  const { centres: words, columns, none } = language.messages.further;
  const centres = atlas.centres.filter((row) => !regionId || row.regionId === regionId);
  const branches = treeOf(centres);
  const roots = branches.filter(({ depth }) => depth === 0).length;
  const name = (id: string) => centres.find((row) => row.centreId === id)?.shortName ?? '';
  return {
    id: 'centres',
    title: words.title(centres.length),
    subtitle: words.subtitle,
    summary: centres.length ? words.summary(centres.length, roots) : none,
    table: {
      columns: [columns.centre, columns.parent, columns.role, columns.place, columns.opened, columns.status],
      rows: branches.map(({ centre }) => [
        centre.name,
        name(centre.parentCentreId),
        language.messages.centreRole[centre.role] ?? centre.role,
        placeOf(context, centre),
        language.date(centre.opened),
        language.messages.status[centre.status] ?? centre.status,
      ]),
    },
    sources: unique(centres.flatMap((row) => row.sources)),
    scene: branches.length ? scene(context, branches, context.rows) : null,
    empty: none,
    rowCount: branches.length,
  };
}

/** Depth first: each centre after the one it belongs to. A parent of another region, or one not there at this time, makes a root. */
function treeOf(centres: readonly Centre[]): Branch[] {
  const branches: Branch[] = [];
  const visit = (centre: Centre, depth: number, parent: number) => {
    const index = branches.push({ centre, depth, parent }) - 1;
    for (const child of centres) if (child.parentCentreId === centre.centreId) visit(child, depth + 1, index);
  };
  for (const centre of centres) if (!centres.some((other) => other.centreId === centre.parentCentreId)) visit(centre, 0, -1);
  return branches;
}

function placeOf({ atlas, language }: FigureContext, { city, iso3 }: Centre): string {
  return [city, iso3 ? stateNameOf(language, atlas, iso3) : ''].filter(Boolean).join(', ');
}

function scene(context: FigureContext, branches: Branch[], [from, to]: readonly [number, number] = [0, branches.length]): Scene {
  const { theme, width, language } = context;
  const y = (index: number) => 6 + (index - from) * ROW;
  const x = (depth: number) => 10 + depth * INDENT;
  const isHere = (index: number) => index >= from && index < to;
  const stems = branches.flatMap(({ depth, parent }, index): SceneNode[] =>
    parent < 0 || !isHere(index)
      ? []
      : [
          {
            kind: 'path',
            d: `M${x(depth - 1)} ${isHere(parent) ? y(parent) + 18 : 2}V${y(index) + 12}H${x(depth) - 7}`,
            stroke: theme.rule2,
            strokeWidth: 1.4,
          },
        ],
  );
  const marks = branches.slice(from, to).map(({ centre, depth }, place): Mark => {
    const index = from + place;
    const works = centre.status === 'active';
    const hue = regionHue(theme, centre.regionId).fill;
    const role = language.messages.centreRole[centre.role] ?? centre.role;
    const opened = language.date(centre.opened);
    const status = language.messages.status[centre.status] ?? centre.status;
    const left = x(depth) + 14;
    const detail = [role, placeOf(context, centre), opened, works ? '' : status].filter(Boolean).join('; ');
    return {
      kind: 'mark',
      id: centre.centreId,
      href: `/centre/${centre.centreId}/`,
      label: `${centre.name}. ${detail}`,
      tooltip: {
        title: centre.name,
        lines: [role, placeOf(context, centre), `${language.messages.keys.opened}: ${opened}`, status].filter(Boolean),
        sources: centre.sources,
      },
      box: { x: x(depth) - 8, y: y(index), width: width - x(depth) + 4, height: ROW - 4 },
      children: [
        { kind: 'circle', x: x(depth), y: y(index) + 12, radius: 6, fill: works ? hue : theme.panel, stroke: hue, strokeWidth: 2 },
        { kind: 'text', x: left, y: y(index) + 16, text: cutText(centreName(centre), width - left, 14, 600), size: 14, weight: 600, fill: theme.ink1 },
        { kind: 'text', x: left, y: y(index) + 33, text: cutText(detail, width - left, 13), size: 13, fill: theme.ink2 },
      ],
    };
  });
  return { width, height: y(Math.min(to, branches.length)) + 4, nodes: [...stems, ...marks] };
}
