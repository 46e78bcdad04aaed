import { csvText } from '../lib/text/csvText.ts';
import { type Days, daysText, isoDay } from './dates.ts';
import { FLAGS, type Flag, flagBit } from './flags.ts';
import type { Aside, AsideReason, Table } from './table.ts';
import { type Taken, type TakenRow, takenAt } from './taken.ts';

/** The words of files with a person's own rows: heads of columns, and words for reasons and flags. */
export interface OutputWords {
  line: string;
  column: string;
  reason: string;
  notes: string;
  latitude: string;
  longitude: string;
  date: string;
  end: string;
  kind: string;
  reasons: Readonly<Record<AsideReason, string>>;
  flags: Readonly<Record<Flag, string>>;
  kinds: Readonly<Record<string, string>>;
}

/** The rows that were set aside, as CSV: line, column and reason before the cells of the file. */
export function asideCsv({ columns }: Table, { aside }: Taken, words: OutputWords): string {
  const rows = aside.map(({ line, column, reason, cells }: Aside) => [String(line), column, words.reasons[reason], ...cells]);
  return csvText([[words.line, words.column, words.reason, ...columns], ...rows]);
}

/** The rows that were taken, as CSV: what the atlas read in them, behind the cells of the file. */
export function rowsCsv({ columns }: Table, taken: Taken, words: OutputWords): string {
  const head = [words.line, ...columns, words.latitude, words.longitude, words.date, words.end, words.kind, words.notes];
  const rows = entriesOf(taken).map((entry) => {
    const { row, place, days, kind } = entry;
    const notes = flagsOf(entry).map((flag) => words.flags[flag]);
    return [String(row.line), ...row.cells, text(place?.lat), text(place?.lon), beginText(days), endText(days), words.kinds[kind] ?? kind, notes.join('; ')];
  });
  return csvText([head, ...rows]);
}

/** The rows that were taken and have a place, as GeoJSON. */
export function geojsonOf({ columns }: Table, taken: Taken): string {
  const features = entriesOf(taken).flatMap((entry) => {
    const { row, place, days, kind } = entry;
    const geometry = place ? { type: 'Point', coordinates: [place.lon, place.lat] } : row.geometry;
    if (!geometry) return [];
    const own = Object.fromEntries(columns.map((column, index) => [column, row.cells[index] ?? '']));
    const read = { line: row.line, from: days ? isoDay(days.from) : null, to: endText(days) || null, kind, notes: flagsOf(entry) };
    return [{ type: 'Feature', properties: { ...own, roadstead: read }, geometry }];
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const entriesOf = (taken: Taken) => taken.rows.flatMap((_, at) => takenAt(taken, at) ?? []);
const flagsOf = ({ flags }: TakenRow): Flag[] => FLAGS.filter((flag) => flags & flagBit(flag));
const text = (value: number | undefined) => (value === undefined ? '' : String(value));
/** The last day; EDTF's mark for what goes on. */
const endText = (days: Days | null) => (days ? (days.to === Number.POSITIVE_INFINITY ? '..' : isoDay(days.to)) : '');
const beginText = (days: Days | null) => (days ? daysText(days).replace(/\/.*/, '') : '');
