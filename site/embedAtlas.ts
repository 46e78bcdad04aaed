import { rollups, sum } from 'd3';
import * as v from 'valibot';
import { englishPlaces } from '../src/atlas/english.ts';
import type { IncidentCounts } from '../src/atlas/incidents.ts';
import { isMapped } from '../src/atlas/lookup.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { TABLES, type TableName } from '../src/atlas/schema.ts';
import type { Language } from '../src/i18n/language.ts';
import { columnsRead, neededRows, ownKey } from './embedRows.ts';
import { columnsOfTime, type DrawnTimes, mergeReads, type Reads, recordReads, watched } from './recordReads.ts';

/** The facts from which the embeds of a language are made: the facts in that language, and the counts. */
export interface Facts {
  atlas: Atlas;
  incidents: IncidentCounts;
  language: Language;
}

/** A table of a data file. */
export interface TableFile {
  columns: string[];
  rows: unknown[][];
  /** The columns that are left out because every row has the same empty value in them, with that value. */
  blank?: Record<string, unknown>;
  /** The places of the cells that are given in English for want of a translation. */
  english?: Record<string, number[]>;
}

/** The facts of an embedded figure in the form of a data file. */
export interface EmbedFile {
  version: number;
  edition: string;
  asOf: string;
  tables: Record<string, TableFile>;
}

/** Draws an embedded figure with all its choices, from the facts of a time and, where that is not today, those of today. */
export type DrawEmbed = (atlas: Atlas, at: string, later: Atlas | undefined) => void;

/** The times for a figure whose file carries all times: what it reads at these it reads at every other. */
const SAMPLES: DrawnTimes = { isToday: true, years: ['2000', '2012'] };

/** The reading of an embedded figure, the same in every language: the rows of each table by their places, and the columns that it or the clock reads. */
export interface Reading {
  rows: ReadonlyMap<TableName, readonly number[]>;
  columns: ReadonlyMap<TableName, ReadonlySet<string>>;
  /** The tables of which the full name is read only of records without a short one. */
  shortNamed: ReadonlySet<TableName>;
}

/**
 * Finds what a figure reads by drawing it over the facts in the first language at some times, or where it shows a span of years at `times`, and in the others at one time, since longer
 * or shorter words may lead it to read more.
 */
export function readingOf(atlases: readonly [Atlas, ...Atlas[]], draws: readonly DrawEmbed[], times?: DrawnTimes): Reading {
  const [atlas] = atlases;
  const { isToday, years } = times ?? SAMPLES;
  const oneTime = { isToday, years: isToday ? [] : years.slice(0, 1) };
  const reads = mergeReads(draws.map((draw, index) => recordReads(atlases[index] ?? atlas, index ? oneTime : { isToday, years }, draw)));
  const timed = columnsOfTime(atlas, years[0] ?? '');
  const columns = [...reads].map(([name, rows]) => [name, new Set([...columnsRead(rows), ...(timed.get(name) ?? [])])] as const);
  return { rows: neededRows(atlas, reads, times !== undefined), columns: new Map(columns), shortNamed: shortNamed(atlas, reads) };
}

function shortNamed(atlas: Atlas, reads: Reads): Set<TableName> {
  const isFull = (name: TableName) => [...(reads.get(name) ?? [])].some(([place, columns]) => columns.has('name') && hasShortName(atlas[name][place] ?? {}));
  return new Set([...reads.keys()].filter((name) => 'shortName' in TABLES[name].entries && !isFull(name)));
}

const hasShortName = (row: object) => 'shortName' in row && row.shortName !== '';

/** The facts of an embedded figure in a language in the form of a data file. Tables, rows and columns that are not read are left out; own ids that are not read are numbered, and full names that nothing shows are emptied. */
export function embedAtlas(atlas: Atlas, reading: Reading): EmbedFile {
  const tables = [...reading.rows].map(([name, places]) => {
    const table: readonly Readonly<Record<string, unknown>>[] = atlas[name];
    const kept = new Set(places);
    const isShort = (row: object) => reading.shortNamed.has(name) && hasShortName(row);
    const rows = table.filter((_, place) => kept.has(place)).map((row) => (isShort(row) ? { ...row, name: '' } : row));
    return [name, tableOf(name, rows, reading.columns.get(name) ?? new Set(), atlas.english)];
  });
  return { version: 1, edition: atlas.edition, asOf: atlas.asOf, tables: Object.fromEntries(tables) };
}

function tableOf(name: TableName, rows: readonly Readonly<Record<string, unknown>>[], seen: ReadonlySet<string>, english: ReadonlySet<string>): TableFile {
  const entries = Object.entries<v.GenericSchema>(TABLES[name].entries);
  const empty = new Map(entries.map(([column, schema]) => [column, EMPTY.find((value) => v.is(schema, value))]));
  const isBlank = (column: string) =>
    empty.get(column) !== undefined && column !== ownKey(name) && (!seen.has(column) || rows.every((row) => isEqual(row[column], empty.get(column))));
  const [blank, columns] = [entries.map(([column]) => column).filter(isBlank), entries.map(([column]) => column).filter((column) => !isBlank(column))];
  const kept = rows.map((row, index) => columns.map((column) => (column === ownKey(name) && !seen.has(column) ? String(index) : row[column])));
  return { columns, rows: kept, blank: Object.fromEntries(blank.map((column) => [column, empty.get(column)])), english: englishPlaces(columns, kept, english) };
}

/** The values of empty cells of each kind: a text, a list, a number. */
const EMPTY = ['', [], null];
const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The incident counts of an embedded figure: the lists that `draw` read, and of these what belongs to a region or, where all seas are meant, their sums. A figure of all regions that looks for their boxes gets all of them. */
export function embedIncidents(incidents: IncidentCounts, draw: (counts: IncidentCounts) => void, regionId?: string): IncidentCounts {
  const read = new Set<string>();
  draw(watched(incidents, (name) => read.add(name)));
  const area = regionId ? incidents.areas[regionId] : undefined;
  const isByBox = !regionId && read.has('areas');
  return {
    version: incidents.version,
    sources: incidents.sources,
    areas: isByBox ? incidents.areas : read.has('areas') && area && regionId ? { [regionId]: area } : {},
    types: !read.has('types')
      ? []
      : isByBox
        ? incidents.types
        : isMapped(regionId)
          ? incidents.types.filter(([, , box]) => box === area?.box)
          : ofAllSeas(incidents.types),
    subareas: read.has('subareas') ? incidents.subareas : [],
    totals: read.has('totals') ? incidents.totals : [],
  };
}

/** All boxes of a publisher and year in one row: the figure of all seas adds them up anyway. */
function ofAllSeas(types: IncidentCounts['types']): IncidentCounts['types'] {
  const sums = rollups(
    types,
    (rows): IncidentCounts['types'][number] => {
      const [[publisher, year, , counts]] = rows as [IncidentCounts['types'][number]];
      return [publisher, year, 'world', counts.map((_, column) => sum(rows, (row) => row[3][column]))];
    },
    ([publisher]) => publisher,
    ([, year]) => year,
  );
  return sums.flatMap(([, years]) => years.map(([, row]) => row));
}
