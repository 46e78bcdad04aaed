import { ascending, range } from 'd3';
import { WORLDWIDE } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { RecordOf } from '../../atlas/schema.ts';
import { type SeriesRow, seriesRows } from './rows.ts';

/** The panels of the figure, each with the measures that it shows; the first has its name. Money of several kinds is never in one bar. */
const PANELS: readonly (readonly string[])[] = [
  ['funding-requirement', 'budget'],
  ['fund-allocation'],
  ['share-covered'],
  ['expenditure', 'expenditure-biennium'],
  ['fund-expenditure'],
  ['financial-delivery-rate'],
  ['regional-allocation'],
];

/** Measures that are given for two years together, under the first. */
const BIENNIA: ReadonlySet<string> = new Set([
  'funding-requirement',
  'budget',
  'fund-allocation',
  'regional-allocation',
  'share-covered',
  'expenditure-biennium',
]);

/** A published value: the years that it covers, `to` not included. */
export interface FundingValue {
  from: number;
  to: number;
  value: number;
  status: RecordOf<'observations'>['status'];
  note: string;
  sources: readonly string[];
}

/** A series of one measure. */
export interface FundingSeries {
  row: SeriesRow;
  isBiennial: boolean;
  values: FundingValue[];
}

/** The series of one panel, the one with its name first. */
export interface FundingRow {
  measure: string;
  series: FundingSeries[];
}

/** The money of the worldwide technical cooperation programme, a row for each panel in which anything was published. */
export function fundingRows(atlas: Atlas): FundingRow[] {
  const rows = seriesRows(atlas, ({ regionId }) => regionId === WORLDWIDE).filter(({ observations }) => observations.length);
  return PANELS.map((measures) => ({
    measure: measures[0] ?? '',
    series: measures.flatMap((measure) => rows.filter(({ series }) => series.measure === measure).map(seriesOf)),
  })).filter(({ series }) => series.length);
}

function seriesOf(row: SeriesRow): FundingSeries {
  const isBiennial = BIENNIA.has(row.series.measure);
  const values = row.observations.map(({ year, value, status, note, sources }) => ({
    from: year,
    to: year + (isBiennial ? 2 : 1),
    value,
    status,
    note,
    sources,
  }));
  return { row, isBiennial, values };
}

/** The spans of years in which a panel has no value of any series, `to` not included. */
export function gapsBetween({ series }: FundingRow, first: number, last: number): { from: number; to: number }[] {
  const values = series.flatMap((entry) => entry.values);
  const empty = range(first, last).filter((year) => !values.some(({ from, to }) => year >= from && year < to));
  return empty.sort(ascending).reduce<{ from: number; to: number }[]>((spans, year) => {
    const open = spans.at(-1);
    if (open && open.to === year) open.to = year + 1;
    else spans.push({ from: year, to: year + 1 });
    return spans;
  }, []);
}
