import * as say from '#messages';
import { PUBLISHERS, type Publisher, RECORDS_END } from '../../atlas/incidents.ts';
import type { Region } from '../../atlas/schema.ts';
import { regionShortName } from '../../i18n/names.ts';
import { rangeWords } from '../../i18n/range.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { FigureChoices } from '../shared/definition.ts';
import type { Figure } from '../shared/figure.ts';
import { compareScene } from './layout.ts';
import { lineName, panelTitle } from './lineNames.ts';
import { type ComparedPanel, comparedPair, comparedPanels, sharedBox, sharedYears } from './rows.ts';
import { recordsOf, tableOf } from './tables.ts';
import { chartOf, keyOf, viewOf } from './views.ts';

/** Two regions year by year: States taking part, programmes running and incidents recorded, each pair of lines on one axis, and all on one axis of years. */
export function compareFigure(context: FigureContext, choices: Pick<FigureChoices, 'a' | 'b' | 'publisher'>): Figure {
  const { atlas, language } = context;
  const { publisher = PUBLISHERS[0] } = choices;
  const pair = comparedPair(atlas, choices);
  const panels = comparedPanels(context, pair, publisher);
  const [first = '', second = ''] = pair.map(regionShortName);
  return {
    id: 'compare',
    title: titleOf(context, panels, [first, second]),
    subtitle: subtitleOf(context, pair, publisher),
    summary: panels.length ? summaryOf(context, panels, pair) : say.furtherNone(language),
    table: tableOf(context, panels, pair),
    records: recordsOf(context, pair),
    sources: unique(panels.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources))),
    scene: panels.length
      ? compareScene(
          panels.map((panel) => viewOf(context, panel, pair)),
          pair.map((region, place) => keyOf(context, region, place)),
          sharedYears(panels),
          context,
        )
      : null,
    empty: say.furtherNone(language),
    ...(panels.length ? { charts: panels.map((panel) => chartOf(context, panel, pair, sharedYears(panels))) } : {}),
  };
}

/** How many programmes run in each of the two, where programmes of both are known; else the names alone. */
function titleOf({ language }: FigureContext, panels: readonly ComparedPanel[], [first, second]: readonly [string, string]): string {
  const running = panels.find(({ subject }) => subject === 'running');
  const [one, other] = [0, 1].map((place) => running?.lines.find((line) => line.place === place)?.now);
  if (!one || !other) return say.compareTitleOf(language, { first, second });
  return say.compareFigureTitle(language, { first, second, one: rangeWords(language, one), other: rangeWords(language, other) });
}

/** Which regions, whose records of incidents, or why these cannot be told apart. */
function subtitleOf({ language, incidents }: FigureContext, pair: readonly Region[], publisher: Publisher): string {
  const [first = '', second = ''] = pair.map(regionShortName);
  const shared = sharedBox(incidents, pair);
  const boxes = shared
    ? say.compareOneBox(language, { box: say.namesBoxes(language, shared) ?? shared })
    : say.compareIncidentsSubtitle(language, { publisher: say.incidentsPublishers(language, publisher), end: language.date(RECORDS_END[publisher]) });
  return [say.compareFigureSubtitle(language, { first, second }), boxes].join(language.stop);
}

function summaryOf(context: FigureContext, panels: readonly ComparedPanel[], pair: readonly Region[]): string {
  const { language } = context;
  const parts = panels.flatMap((panel) =>
    panel.lines.flatMap((line) => {
      const [from, to] = [line.years.find(({ high }) => high > 0), line.years.at(-1)];
      if (!from || !to) return [];
      const words = {
        name: lineName(context, line, pair),
        first: String(from.year),
        last: String(to.year),
        from: rangeWords(language, from),
        to: rangeWords(language, to),
      };
      return [say.compareFigurePart(language, { subject: panelTitle(context, panel), ...words })];
    }),
  );
  return parts.join(language.gap);
}
