import { sum } from 'd3';

/** Kinds of incident as the counts tell them apart, the gravest first. */
export const INCIDENT_TYPES = [
  'hijack',
  'kidnap',
  'boarding_robbery',
  'fired_upon',
  'attempted',
  'suspicious_approach',
  'military_or_state',
  'unclassified',
] as const;
export type IncidentType = (typeof INCIDENT_TYPES)[number];
/** The publishers of incident records. Their records overlap, so counts of two publishers are never added. */
export const PUBLISHERS = ['asam', 'imb_johd'] as const;
export type Publisher = (typeof PUBLISHERS)[number];
/** The first year of which records tell. */
export const RECORDS_FROM = 1978;
/** The last day that the records of each publisher cover. */
export const RECORDS_END: Record<Publisher, string> = { asam: '2024-06-25', imb_johd: '2020-12-29' };

/** Counts by year and cell of one degree, as parallel lists; `counts` has a list for each type. */
export interface IncidentCells {
  version: 1;
  publishers: Partial<Record<Publisher, { year: number[]; lat: number[]; lon: number[]; counts: number[][] }>>;
}

/** Yearly counts. */
export interface IncidentCounts {
  version: 1;
  /** Ids of sources by publisher; `published` for the totals. */
  sources: Record<string, string>;
  areas: Record<string, { box: string; subareas: string[] }>;
  /** Rows of publisher, year, box, and a count for each type. */
  types: [publisher: string, year: number, box: string, counts: number[]][];
  subareas: [publisher: string, year: number, subarea: string, count: number][];
  totals: [publisher: string, year: number, scope: string, count: number, page: string][];
}

/** An atlas without incidents. */
export const NO_COUNTS: IncidentCounts = { version: 1, sources: {}, areas: {}, types: [], subareas: [], totals: [] };

/** A choice of incidents: the publisher of the records, the first and the last year, and the types. */
export interface IncidentChoice {
  publisher: Publisher;
  from: number;
  to: number;
  types: readonly IncidentType[];
}

/** A cell of one degree by its south-west corner, with how many incidents fall into it. */
export interface CellCount {
  lat: number;
  lon: number;
  count: number;
}

/** The cells with at least one incident of a choice, each with the sum over the years and types of the choice. */
export function cellCounts(cells: IncidentCells, { publisher, from, to, types }: IncidentChoice): CellCount[] {
  const table = cells.publishers[publisher];
  if (!table) return [];
  const columns = types.map((type) => table.counts[INCIDENT_TYPES.indexOf(type)] ?? []);
  const sums = new Map<number, number>();
  table.year.forEach((year, row) => {
    if (year < from || year > to) return;
    const count = sum(columns, (column) => column[row]);
    const key = ((table.lat[row] ?? 0) + 90) * 360 + (table.lon[row] ?? 0) + 180;
    if (count) sums.set(key, (sums.get(key) ?? 0) + count);
  });
  return [...sums].map(([key, count]) => ({ lat: Math.floor(key / 360) - 90, lon: (key % 360) - 180, count }));
}

/** Lower ends of the classes of density, as the key prints them. */
export const DENSITY_FROM = [1, 2, 4, 8, 16, 32] as const;

/** The class of a count, 0 to 5. */
export function densityClass(count: number): number {
  return DENSITY_FROM.findLastIndex((least) => count >= least);
}
