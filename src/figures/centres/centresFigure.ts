import { centreName, stateNameOf } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { type CentreEntry, centresScene } from './layout.ts';
import { type CentreRow, centreRows } from './rows.ts';

/** The centres of a region as a tree, each under the centre it belongs to, with place and opening date; flat where none is under another. */
export function centresFigure(context: FigureContext): Figure {
  const { centres: words, none } = context.language.messages.further;
  const rows = centreRows(context.atlas, context.regionId);
  const roots = rows.filter(({ depth }) => depth === 0).length;
  return {
    id: 'centres',
    title: words.title(rows.length),
    subtitle: words.subtitle,
    summary: rows.length ? words.summary(rows.length, roots) : none,
    table: table(context, rows),
    sources: unique(rows.flatMap(({ centre }) => centre.sources)),
    scene: rows.length
      ? centresScene(
          rows.map((row) => entryOf(context, row)),
          context,
        )
      : null,
    empty: none,
    rowCount: rows.length,
  };
}

function table(context: FigureContext, rows: readonly CentreRow[]): Figure['table'] {
  const { columns } = context.language.messages.further;
  const names = new Map(rows.map(({ centre }) => [centre.centreId, centre.shortName]));
  return {
    columns: [columns.centre, columns.parent, columns.role, columns.place, columns.opened, columns.status],
    rows: rows.map((row) => {
      const { role, place, opened, status } = wordsOf(context, row);
      return [row.centre.name, names.get(row.centre.parentCentreId) ?? '', role, place, opened, status];
    }),
  };
}

function entryOf(context: FigureContext, row: CentreRow): CentreEntry {
  const { centre } = row;
  const { role, place, opened, status } = wordsOf(context, row);
  const detail = [role, place, opened, centre.status === 'active' ? '' : status].filter(Boolean).join('; ');
  const openedLine = `${context.language.messages.keys.opened}: ${opened}`;
  return {
    ...row,
    name: centreName(centre),
    detail,
    label: `${centre.name}. ${detail}`,
    tooltip: { title: centre.name, lines: [role, place, openedLine, status].filter(Boolean), sources: centre.sources },
  };
}

function wordsOf({ atlas, language }: FigureContext, { centre }: CentreRow) {
  const { centreRole, status } = language.messages;
  return {
    role: centreRole[centre.role] ?? centre.role,
    place: [centre.city, centre.iso3 ? stateNameOf(language, atlas, centre.iso3) : ''].filter(Boolean).join(', '),
    opened: language.date(centre.opened),
    status: status[centre.status] ?? centre.status,
  };
}
