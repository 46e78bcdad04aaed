import type { Milestone } from '../../atlas/schema.ts';
import { earliestDay, latestDay } from '../../lib/edtf.ts';
import { unique } from '../../lib/lists.ts';
import { wrapText } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';

const LINE = 18;
const GAP = 10;

/** What happened, dated, down an axis of years: oldest first. */
export function milestonesFigure(context: FigureContext): Figure {
  const { atlas, language, regionId } = context;
  const { milestones: words, columns, none } = language.messages.further;
  const order = (row: Milestone) => earliestDay(row.date) || latestDay(row.date);
  const rows = atlas.milestones.filter((row) => (!regionId || row.regionId === regionId) && order(row)).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    id: 'milestones',
    title: words.title(rows.length),
    subtitle: words.subtitle,
    summary: first && last ? words.summary(rows.length, language.date(first.date), language.date(last.date)) : none,
    table: {
      columns: [columns.date, columns.end, columns.place, columns.event],
      rows: rows.map((row) => [language.date(row.date), row.endDate ? language.date(row.endDate) : '', row.place, row.event]),
    },
    sources: unique(rows.flatMap((row) => row.sources)),
    scene: rows.length ? scene(context, rows.slice(...(context.rows ?? [0]))) : null,
    empty: none,
    rowCount: rows.length,
  };
}

function scene(context: FigureContext, rows: Milestone[]): Scene {
  const { theme, width, language } = context;
  const dateWidth = width < 600 ? 0 : 190;
  const axis = dateWidth + 12;
  let y = 8;
  const marks = rows.map((row): Mark => {
    const date = language.date(row.date);
    const text = wrapText(row.event, width - axis - 22, 14);
    const lines = dateWidth ? text.length : text.length + 1;
    const top = y;
    y += lines * LINE + GAP;
    const color = regionHue(theme, row.regionId).fill;
    const children: SceneNode[] = [
      { kind: 'circle', x: axis, y: top + 10, radius: 4.5, fill: color, stroke: theme.panel, strokeWidth: 1.5 },
      { kind: 'text', x: dateWidth || axis + 16, y: top + 14, text: date, size: 13, weight: 600, fill: theme.ink2, anchor: dateWidth ? 'end' : 'start' },
      ...text.map(
        (line, index): SceneNode => ({
          kind: 'text',
          x: axis + 16,
          y: top + 14 + (index + (dateWidth ? 0 : 1)) * LINE,
          text: line,
          size: 14,
          fill: theme.ink1,
          lang: 'en',
        }),
      ),
    ];
    return {
      kind: 'mark',
      id: row.milestoneId,
      label: `${date}: ${row.event}`,
      tooltip: { title: date, lines: [row.event, row.place].filter(Boolean), sources: row.sources },
      ...pathOf(row),
      box: { x: 0, y: top, width, height: lines * LINE + 4 },
      children,
    };
  });
  return { width, height: y, nodes: [{ kind: 'line', x1: axis, y1: 4, x2: axis, y2: y - GAP, stroke: theme.rule2, strokeWidth: 1.6 }, ...marks] };
}

function pathOf({ instrumentId, programmeId, centreId }: Milestone): { href?: string } {
  if (instrumentId) return { href: `/instrument/${instrumentId}/` };
  if (programmeId) return { href: `/programme/${programmeId}/` };
  return centreId ? { href: `/centre/${centreId}/` } : {};
}
