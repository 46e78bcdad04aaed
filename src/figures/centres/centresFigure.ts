import * as say from '#messages';
import { countedCentres } from '../../atlas/centres.ts';
import { findInstrument } from '../../atlas/lookup.ts';
import type { Centre } from '../../atlas/records.ts';
import { basisMark } from '../../i18n/basisMark.ts';
import { beginningDate } from '../../i18n/beginning.ts';
import { centreName, stateNameOf } from '../../i18n/names.ts';
import { rangeWords } from '../../i18n/range.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Scene } from '../shared/scene.ts';
import { whereFirst } from '../shared/where.ts';
import { columnsScene, hasColumns } from './columns.ts';
import { type CentreEntry, centresScene } from './layout.ts';
import { type CentreRow, centreRows } from './rows.ts';
import { runOnScene } from './runOn.ts';

/** The most names that the title lists. */
const MOST_NAMES = 3;

/** The centres of a region, each with the centre it belongs to, with place and opening date: in columns with the States that they serve, as a tree where the figure is narrow, or in paragraphs where a sheet must hold more than these. */
export function centresFigure(context: FigureContext): Figure {
  const rows = centreRows(context.atlas, context.regionId);
  const { range, planned } = countedCentres(context.atlas, context.regionId);
  const counts = { n: range.high, count: rangeWords(context.language, range), planned: planned.length };
  const idle = rows.filter(({ centre }) => centre.kind === 'centre' && centre.status === 'inactive').map(({ centre }) => centreName(centre));
  // A tree is cut from its end, because each centre stands below the one that it belongs to.
  const drawn = Math.min(rows.length, context.most ?? rows.length);
  const roots = rows.filter(({ depth }) => depth === 0).length;
  return {
    id: 'centres',
    title:
      idle.length && idle.length <= MOST_NAMES
        ? say.furtherCentresTitleIdle(context.language, { ...counts, names: context.language.list(idle) })
        : say.furtherCentresTitle(context.language, counts),
    subtitle: say.furtherCentresSubtitle(context.language, { where: whereFirst(context) }),
    summary: rows.length ? say.furtherCentresSummary(context.language, { ...counts, listed: rows.length, roots }) : say.furtherNone(context.language),
    table: table(context, rows),
    sources: unique(rows.flatMap(({ centre }) => centre.sources)),
    scene: rows.length ? sceneOf({ ...context, rows: context.rows ?? [0, drawn] }, rows) : null,
    empty: say.furtherNone(context.language),
    rowCount: rows.length,
    left: rows.length - drawn,
  };
}

function sceneOf(context: FigureContext, rows: readonly CentreRow[]): Scene {
  const entries = rows.map((row) => entryOf(context, row));
  if (context.isRunOn) return runOnScene(entries, context);
  if (!hasColumns(entries, context)) return centresScene(entries, context);
  return columnsScene(entries, context, { states: say.furtherColumnsStates(context.language), alone: say.furtherCentresAlone(context.language) });
}

const DATA = 'centre_id region_id parent_centre_id instrument_id kind role iso3 lat lon opened closed seen status basis sources'.split(' ');

function table(context: FigureContext, rows: readonly CentreRow[]): Figure['table'] {
  const names = new Map(rows.map(({ centre }) => [centre.centreId, centre.shortName]));
  return {
    columns: [
      say.furtherColumnsCentre(context.language),
      say.furtherColumnsParent(context.language),
      say.furtherColumnsRole(context.language),
      say.furtherColumnsPlace(context.language),
      say.furtherColumnsOpened(context.language),
      say.furtherColumnsStatus(context.language),
    ],
    named: 1,
    data: { columns: DATA, records: () => rows.map(({ centre }) => centre) },
    rows: rows.map((row) => {
      const { role, place, opened, status } = wordsOf(context, row);
      return [row.centre.name, names.get(row.centre.parentCentreId) ?? '', role, place, opened, `${status}${basisMark(context.language, row.centre.basis)}`];
    }),
  };
}

function entryOf(context: FigureContext, row: CentreRow): CentreEntry {
  const { centre } = row;
  const { role, place, opened, status } = wordsOf(context, row);
  const told = [context.isRunOn ? placeAfterName(context, centre) : place, opened, centre.status === 'active' ? '' : status].filter(Boolean);
  const detail = [role, ...told].join(context.language.semicolon);
  const states = statesOfZone(context, centre);
  // In tight columns a centre tells what it tells in wide ones.
  const brief = context.isTight ? [...told, states].filter(Boolean) : context.isBrief ? told : [];
  const openedLine = `${say.keysOpened(context.language)}${context.language.colon}${opened}`;
  return {
    ...row,
    name: centreName(centre),
    detail: brief.length ? brief.join(context.language.semicolon) : detail,
    role,
    place,
    since: centre.status === 'active' ? opened && openedLine : status,
    states,
    label: `${centre.name}${context.language.stop}${detail}`,
    tooltip: { title: centre.name, lines: [role, place, openedLine, status].filter(Boolean), sources: centre.sources },
  };
}

/** The place of a centre in words that follow its name: without a city that is told by the name, or that is the State. */
function placeAfterName({ atlas, language }: FigureContext, centre: Centre): string {
  const state = centre.iso3 ? stateNameOf(atlas, centre.iso3) : '';
  const isTold = centre.city === state || centreName(centre).includes(centre.city);
  return [isTold ? '' : centre.city, state].filter(Boolean).join(language.comma);
}

/** The States of the zone of a centre, in words. */
function statesOfZone({ atlas, language }: FigureContext, centre: Centre): string {
  if (!centre.zone) return '';
  const own = atlas.participations.filter((row) => findInstrument(atlas, row.instrumentId)?.regionId === centre.regionId && row.zone === centre.zone);
  return language.list(
    unique(own.map(({ iso3 }) => iso3))
      .map((iso3) => stateNameOf(atlas, iso3))
      .sort(language.compare),
  );
}

function wordsOf({ atlas, language }: FigureContext, { centre }: CentreRow) {
  return {
    role: say.centreRole(language, centre.role),
    place: [centre.city, centre.iso3 ? stateNameOf(atlas, centre.iso3) : ''].filter(Boolean).join(language.comma),
    opened: beginningDate(language, centre.opened, centre.seen),
    status: say.status(language, centre.status),
  };
}
