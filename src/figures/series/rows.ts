import { ascending, group } from 'd3';
import type { Atlas } from '../../atlas/records.ts';
import type { RecordOf, Series } from '../../atlas/schema.ts';

type Observation = RecordOf<'observations'>;

/** A series with the years for which it has a value, in order of years. */
export interface SeriesRow {
  series: Series;
  observations: (Observation & { value: number })[];
}

/** The series that are wanted, in the order of the table. */
export function seriesRows(atlas: Atlas, isWanted: (series: Series) => boolean): SeriesRow[] {
  const bySeries = group(atlas.observations, (row) => row.seriesId);
  return atlas.series.filter(isWanted).map((series) => ({
    series,
    observations: (bySeries.get(series.seriesId) ?? []).filter(hasValue).sort((a, b) => ascending(a.year, b.year)),
  }));
}

function hasValue(row: Observation): row is Observation & { value: number } {
  return row.value !== null;
}
