import * as say from '#messages';
import { runningYears } from '../../atlas/running.ts';
import type { Programme, Region } from '../../atlas/schema.ts';
import { instrumentName, programmeName, stateNameOf } from '../../i18n/names.ts';
import { instrumentRows } from '../participation/rows.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Table } from '../shared/figure.ts';
import { lineName, panelTitle } from './lineNames.ts';
import type { ComparedPanel } from './rows.ts';

/** A row for each year of each line. */
export function tableOf(context: FigureContext, panels: readonly ComparedPanel[], pair: readonly Region[]): Table {
  const { language } = context;
  return {
    columns: [
      say.furtherColumnsSubject(language),
      say.furtherColumnsSeries(language),
      say.furtherColumnsYear(language),
      say.compareAtLeast(language),
      say.compareAtMost(language),
    ],
    data: {
      columns: ['year', 'at_least', 'at_most'],
      records: () => panels.flatMap(({ lines }) => lines.flatMap(({ years }) => years.map(({ year, low, high }) => ({ year, atLeast: low, atMost: high })))),
    },
    rows: panels.flatMap((panel) =>
      panel.lines.flatMap((line) =>
        line.years.map(({ year, low, high }) => [panelTitle(context, panel), lineName(context, line, pair), String(year), String(low), String(high)]),
      ),
    ),
  };
}

/** The rows that a comparison of two times goes through: the participations and the running programmes of both regions, under the name of each. */
export function recordsOf({ atlas, day, language }: FigureContext, pair: readonly Region[]): Table {
  const rows = pair.flatMap(({ regionId, shortName }) => {
    const taking = instrumentRows({ atlas, regionId }).flatMap(({ instrument, counted }) =>
      counted.map((row) => [stateNameOf(atlas, row.iso3), instrumentName(instrument), say.participationStatus(language, row.status)]),
    );
    const { certain = [], possible = [] } = runningYears(atlas, day, regionId).at(-1) ?? {};
    const running = (programmes: readonly Programme[], words: string) => programmes.map((programme) => [programmeName(programme), '', words]);
    const all = [...taking, ...running(certain, say.runningCertain(language)), ...running(possible, say.runningPossible(language))];
    return all.map((row) => [shortName, ...row]);
  });
  return { columns: [], rows, named: 3 };
}
