import * as say from '#messages';
import { PUBLISHERS, type Publisher, RECORDS_END } from '../../atlas/incidents.ts';
import { findRegion } from '../../atlas/lookup.ts';
import { instrumentName, regionShortName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { countingBox, sourceOf } from '../incidents/rows.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { type SeriesLine, seriesLines } from '../shared/seriesLines.ts';
import { incidentsByYear, participationByYear } from './rows.ts';

/** States taking part at each year's end in the principal instruments of two regions, on one axis. Only participations with a date count. */
export function compareParticipation(context: FigureContext, regionIds: readonly string[]): Figure {
  const { atlas, language, later, day } = context;
  const lastYear = Number((later?.today ?? day).slice(0, 4));
  const lines = participationByYear(later?.atlas ?? atlas, regionIds, lastYear).map(({ instrument, years }): SeriesLine => {
    const name = instrumentName(instrument);
    return { name, points: years.map((entry) => ({ ...entry, lines: [name], sources: instrument.sources })) };
  });
  return {
    id: 'participation',
    title: say.compareParticipationTitle(language),
    subtitle: say.compareParticipationSubtitle(language),
    ...comparison(context, lines),
  };
}

/** Incidents a year in the counting boxes of two regions, on one axis, from one publisher's records. Two regions that share a box are not compared: it says why. */
export function compareIncidents(context: FigureContext, regionIds: readonly string[], publisher: Publisher = PUBLISHERS[0]): Figure {
  const { language, incidents, atlas } = context;
  const sources = sourceOf(incidents, publisher);
  const boxes = regionIds.map((id) => countingBox(incidents, id)).filter(Boolean);
  const shared = boxes.find((box, index) => boxes.indexOf(box) < index);
  const lines = (shared ? [] : regionIds).flatMap((id): SeriesLine[] => {
    const box = incidents?.areas[id]?.box;
    const region = findRegion(atlas, id);
    if (!incidents || !box || !region) return [];
    const words = [say.namesBoxes(language, box) ?? box];
    return [{ name: regionShortName(region), points: incidentsByYear(incidents, publisher, box).map((entry) => ({ ...entry, lines: words, sources })) }];
  });
  return {
    id: 'incidents',
    title: say.compareIncidentsTitle(language),
    subtitle: say.compareIncidentsSubtitle(language, {
      publisher: say.incidentsPublishers(language, publisher),
      end: language.date(RECORDS_END[publisher]),
    }),
    ...comparison(context, lines),
    ...(shared ? { empty: say.compareOneBox(language, { box: say.namesBoxes(language, shared) ?? shared }) } : {}),
  };
}

/** All of a comparison but its name; a line without a point is left out. */
function comparison(context: FigureContext, all: readonly SeriesLine[]): Omit<Figure, 'id' | 'title' | 'subtitle'> {
  const { language } = context;
  const lines = all.filter(({ points }) => points.length);
  const parts = lines.map(({ name, points }) => say.furtherSeriesPart(language, { name, n: points.length }));
  return {
    summary: say.furtherSeriesSummary(language, { parts: language.list(parts) }),
    table: {
      columns: [say.furtherColumnsSeries(language), say.furtherColumnsYear(language), say.furtherColumnsValue(language)],
      rows: lines.flatMap(({ name, points }) => points.map(({ year, value }) => [name, String(year), String(value)])),
    },
    sources: unique(lines.flatMap(({ points }) => points.flatMap(({ sources }) => sources))),
    scene: lines.length ? seriesLines(context, lines) : null,
    empty: say.furtherNone(language),
  };
}
