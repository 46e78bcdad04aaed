import * as say from '#messages';
import { principalInstruments, takesPart } from '../../atlas/participation.ts';
import { instrumentName, regionShortName } from '../../i18n/names.ts';
import { latestDay } from '../../lib/edtf.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { type SeriesLine, seriesLines } from '../shared/seriesLines.ts';

const FIRST_YEAR = 1995;

/** States taking part at each year's end in the principal instruments of two regions, on one axis. Only what is dated counts. */
export function compareParticipation(context: FigureContext, regions: readonly string[]): Figure {
  const { language, later } = context;
  const facts = later?.atlas ?? context.atlas;
  const lines = regions.flatMap((id) =>
    principalInstruments(facts, id).flatMap((instrument): SeriesLine[] => {
      const rows = facts.participations.filter((row) => row.instrumentId === instrument.instrumentId && takesPart(row) && latestDay(row.date));
      const points = yearsTo(context).flatMap((year) => {
        const value = rows.filter((row) => latestDay(row.date) <= `${year}-12-31`).length;
        return value ? [{ year, value, lines: [instrumentName(language, instrument)], sources: instrument.sources }] : [];
      });
      return points.length ? [{ name: instrumentName(language, instrument), points }] : [];
    }),
  );
  return figureOf(context, 'participation', { title: say.compareParticipationTitle(language), subtitle: say.compareParticipationSubtitle(language) }, lines);
}

/** Incidents a year in the counting boxes of two regions, on one axis, from one publisher's records. */
export function compareIncidents(context: FigureContext, regions: readonly string[]): Figure {
  const { language, incidents, atlas } = context;
  const lines = regions.flatMap((id): SeriesLine[] => {
    const box = incidents?.areas[id]?.box;
    const region = atlas.region.find((row) => row.regionId === id);
    if (!box || !region) return [];
    const rows = (incidents?.types ?? []).filter((row) => row[0] === 'asam' && row[2] === box && row[1] >= FIRST_YEAR);
    const sources = [incidents?.sources.asam ?? []].flat();
    const points = rows.map((row) => ({
      year: row[1],
      value: row[3].reduce((sum, count) => sum + count, 0),
      lines: [say.namesBoxes(language, box) ?? box],
      sources,
    }));
    return [{ name: regionShortName(language, region), points: points.sort((a, b) => a.year - b.year) }];
  });
  return figureOf(context, 'incidents', { title: say.compareIncidentsTitle(language), subtitle: say.compareIncidentsSubtitle(language) }, lines);
}

function yearsTo({ day, later }: FigureContext): number[] {
  const last = Number((later?.today ?? day).slice(0, 4));
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}

function figureOf(context: FigureContext, id: Figure['id'], words: { title: string; subtitle: string }, lines: SeriesLine[]): Figure {
  return {
    id,
    ...words,
    summary: say.furtherSeriesSummary(context.language, {
      parts: context.language.list(lines.map(({ name, points }) => say.furtherSeriesPart(context.language, { name, n: points.length }))),
    }),
    table: {
      columns: [say.furtherColumnsSeries(context.language), say.furtherColumnsYear(context.language), say.furtherColumnsValue(context.language)],
      rows: lines.flatMap(({ name, points }) => points.map(({ year, value }) => [name, String(year), String(value)])),
    },
    sources: unique(lines.flatMap(({ points }) => points.flatMap(({ sources }) => sources))),
    scene: lines.length ? seriesLines(context, lines) : null,
    empty: say.furtherNone(context.language),
  };
}
