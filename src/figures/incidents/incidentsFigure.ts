import { greatest } from 'd3';
import * as say from '#messages';
import { INCIDENT_TYPES, PUBLISHERS, type Publisher, RECORDS_END } from '../../atlas/incidents.ts';
import { findRegion } from '../../atlas/lookup.ts';
import { instrumentName } from '../../i18n/names.ts';
import type { Chart } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { GRAINS } from '../shared/grain.ts';
import { peakWords } from '../shared/peak.ts';
import { shownRows } from '../shared/shownRows.ts';
import { capitalized, whereOf } from '../shared/where.ts';
import { type IncidentsEntries, incidentsScene, type Note } from './layout.ts';
import { type AgreedRow, agreedIn, countingBox, type IncidentYear, incidentPeak, incidentYears, regionsInBox, sourceOf, yearsOver } from './rows.ts';
import { typeNames, yearTable, yearWords } from './yearWords.ts';

/** Incidents by year and kind in the counting box of a region, or over all seas, from one publisher's records; what was agreed stands above the years. */
export function incidentsFigure(context: FigureContext, publisher: Publisher = PUBLISHERS[0]): Figure {
  const { language, incidents, regionId, day, later } = context;
  const box = countingBox(incidents, regionId);
  const years = yearsOver(incidentYears(incidents, publisher, box, later?.today ?? day), later?.today ?? day);
  return {
    id: 'incidents',
    title: titleOf(context, publisher),
    subtitle: subtitle(context, box, publisher),
    summary: summary(context, years),
    table: {
      ...yearTable(language, years),
      data: {
        columns: ['year', 'publisher', 'box', ...INCIDENT_TYPES, 'total', 'sources'],
        records: () => {
          const sources = sourceOf(incidents, publisher);
          return years.map(({ year, counts, total }) => ({ ...counts, year, publisher, box, total, sources }));
        },
      },
    },
    sources: sourceOf(incidents, publisher),
    scene: years.length ? incidentsScene(entriesOf(context, years, publisher), context) : null,
    empty: say.incidentsNone(language),
    ...(years.length ? { charts: [chart(context, years)] } : {}),
  };
}

/** The year with the most incidents and the last whole year, of the years that are over at the time that is shown; what the figure is where nothing can be concluded. */
function titleOf(context: FigureContext, publisher: Publisher): string {
  const { language, incidents, regionId, day } = context;
  const box = countingBox(incidents, regionId);
  const peak = incidentPeak(yearsOver(incidentYears(incidents, publisher, box, day), day), publisher);
  return peak ? say.incidentsPeak(language, peakWords(peak, language.number)) : say.incidentsFigureTitle(language, { where: boxName(context, box) });
}

const boxName = (context: FigureContext, box: string) => say.namesBoxes(context.language, box) ?? (box || whereOf(context));

/** The counting box, publisher and end of the records, and whose box it is where regions share one: their figures then show the same incidents. */
function subtitle(context: FigureContext, box: string, publisher: Publisher): string {
  const { atlas, language, incidents } = context;
  const title = say.incidentsFigureSubtitle(language, { publisher: say.incidentsPublishers(language, publisher), end: language.date(RECORDS_END[publisher]) });
  const words = say.slidesOf(language, { name: capitalized(boxName(context, box), language), title });
  const sharing = regionsInBox(incidents, box);
  if (sharing.length < 2) return words;
  return say.incidentsSharedBox(language, { words, regions: language.list(sharing.flatMap((id) => findRegion(atlas, id)?.shortName ?? [])) });
}

function summary({ language }: FigureContext, years: readonly IncidentYear[]): string {
  const most = greatest(years, ({ total }) => total);
  if (!most) return say.incidentsNone(language);
  return say.incidentsFigureSummary(language, { from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0, most: most.total, year: most.year });
}

function entriesOf(context: FigureContext, years: readonly IncidentYear[], publisher: Publisher): IncidentsEntries {
  const { atlas, language, incidents, later, regionId } = context;
  const sources = sourceOf(incidents, publisher);
  const agreed = regionId ? agreedIn(later?.atlas ?? atlas, regionId, years[0]?.year ?? 0) : [];
  return {
    years: years.map((row) => ({ ...row, words: yearWords(language, row, sources) })),
    // Where there is little room the years count, and of what was agreed the instruments.
    notes: shownRows(context, agreed, ({ record }) => Number('instrumentId' in record)).map((row) => noteOf(context, row)),
    typeNames: typeNames(language),
    endsWithinYear: RECORDS_END[publisher].slice(5) !== '12-31',
  };
}

function noteOf({ language }: FigureContext, { year, record }: AgreedRow): Note {
  if ('instrumentId' in record) return { year, text: `${instrumentName(record)}${language.comma}${language.date(record.adopted)}` };
  return { year, text: say.incidentsArea(language, { kind: say.areaKind(language, record.kind), date: language.date(record.validFrom) }) };
}

/** The years by kind as a stacked chart; a kind that never occurred is left out. */
function chart({ language, theme }: FigureContext, years: readonly IncidentYear[]): Chart {
  const values = INCIDENT_TYPES.map((type, index) => ({
    name: say.incidentsTypes(language, type),
    color: theme.incidents[index] ?? theme.ink2,
    grain: GRAINS[index] ?? 'plain',
    values: years.map(({ counts }) => counts[type]),
  }));
  return {
    kind: 'stacked',
    title: '',
    series: say.incidentsYear(language),
    categories: years.map(({ year }) => String(year)),
    values: values.filter((series) => series.values.some((value) => value > 0)),
  };
}
