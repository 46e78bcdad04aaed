import { INCIDENT_TYPES, type IncidentType } from '../atlas/incidents.ts';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import { isDamaged } from '../lib/text/encoding.ts';
import { type Days, readDays } from './dates.ts';
import { flagBit, type Note, notesOf } from './flags.ts';
import { type KindMeaning, kindInText, meaningOf } from './kinds.ts';
import { isNothing } from './nothing.ts';
import { quotesOtherPlace } from './placeInText.ts';
import type { Reading, Role } from './readings.ts';
import { repeats } from './repeats.ts';
import { type Roles, rowPlace } from './rowPlace.ts';
import type { StateNames } from './stateNames.ts';
import type { Aside, Row, Table } from './table.ts';

/** A row as the atlas shows it. */
export interface TakenRow {
  row: Row;
  place: LatLon | null;
  /** Its date, and the last day of what has an end; null where the file gives none. */
  days: Days | null;
  /** The kind of the atlas, and its place in `INCIDENT_TYPES`. */
  kind: IncidentType;
  states: readonly string[];
  /** The bits of its flags (`flagBit`). */
  flags: number;
}

/** The rows of a table in two parts: `taken` and `aside`. Together they are all rows that were read. */
export interface Taken {
  read: number;
  taken: readonly TakenRow[];
  aside: readonly Aside[];
  notes: readonly Note[];
}

const LONGEST_SHOWN = 2000;
const isFault = <T extends object>(value: T | { fault: Aside['reason']; column: number }): value is { fault: Aside['reason']; column: number } =>
  'fault' in value;

/** Takes the rows of a table by the readings of its columns. Each row is either taken or set aside with its reason; none is lost. */
export function take(table: Table, readings: readonly Reading[], { today, states }: { today: string; states: StateNames }): Taken {
  const roles: Roles = { readings, columnOf: columnFinder(readings) };
  const aside: Aside[] = [...table.aside];
  const taken: TakenRow[] = [];
  const rows = repeats();
  const references = new Set<string>();
  const kindOf = kindReader(roles);
  for (const row of table.rows) {
    const setAside = (reason: Aside['reason'], column: number, value = row.cells[column] ?? '') =>
      aside.push({ line: row.line, column: table.columns[column] ?? '', reason, value: value.slice(0, 200), cells: row.cells });
    const before = rows.lineBefore(row);
    const place = rowPlace(row, roles);
    const days = rowDays(row, roles, today);
    if (before !== undefined) setAside('repeat', -1, String(before));
    else if (isFault(place)) setAside(place.fault, place.column);
    else if (isFault(days)) setAside(days.fault, days.column);
    else if (!place.place && !days.days && !row.geometry && !table.isProgrammes) setAside('nothing', -1);
    else {
      const flags = place.flags | textFlags(row, place.place, roles, references) | (days.days ? 0 : flagBit('undated'));
      const isPlaced = place.place || row.geometry;
      taken.push({
        row,
        place: place.place,
        days: days.days,
        kind: kindOf(row),
        states: rowStates(row, roles, states),
        flags: flags | (isPlaced ? 0 : flagBit('noPosition')),
      });
    }
  }
  const flags = taken.map((entry) => entry.flags);
  return {
    read: table.rows.length + table.aside.length,
    taken,
    aside,
    notes: notesOf(
      flags,
      taken.map(({ row }) => row.line),
    ),
  };
}

function columnFinder(readings: readonly Reading[]): (role: Role) => number {
  const columns = new Map<Role, number>();
  readings.forEach(({ role }, index) => {
    if (!columns.has(role)) columns.set(role, index);
  });
  return (role) => columns.get(role) ?? -1;
}

function rowDays(row: Row, { readings, columnOf }: Roles, today: string): { days: Days | null } | { fault: 'date'; column: number } {
  const read = (role: Role): Days | null | 'fault' => {
    const cell = row.cells[columnOf(role)] ?? '';
    const order = readings[columnOf(role)]?.dateOrder;
    return isNothing(cell) || !order ? null : (readDays(cell, order, today) ?? 'fault');
  };
  const [begin, end] = [read('date'), read('end')];
  if (begin === 'fault') return { fault: 'date', column: columnOf('date') };
  if (end === 'fault') return { fault: 'date', column: columnOf('end') };
  return { days: begin && end ? { from: begin.from, to: Math.max(begin.from, end.to) } : (begin ?? end) };
}

function textFlags(row: Row, place: LatLon | null, { readings, columnOf }: Roles, references: Set<string>): number {
  let flags = 0;
  const reference = row.cells[columnOf('reference')]?.trim();
  if (reference && !isNothing(reference)) {
    if (references.has(reference)) flags |= flagBit('sameReference');
    references.add(reference);
  }
  row.cells.forEach((cell, index) => {
    if (cell.length > 3 && isDamaged(cell)) flags |= flagBit('damaged');
    if (cell.length > LONGEST_SHOWN) flags |= flagBit('shortened');
    if (place && readings[index]?.role === 'text' && quotesOtherPlace(cell, place)) flags |= flagBit('textElsewhere');
  });
  return flags;
}

function rowStates(row: Row, { readings }: Roles, states: StateNames): string[] {
  const cells = row.cells.filter((cell, index) => readings[index]?.role === 'state' && !isNothing(cell));
  return cells.flatMap((cell) => {
    const whole = states.find(cell);
    return whole ? [whole] : cell.split(/[;,/|]/).flatMap((part) => states.find(part) ?? []);
  });
}

/** Gives the kind of a row: what its word stands for, else what its texts speak of. */
function kindReader({ readings, columnOf }: Roles): (row: Row) => IncidentType {
  const at = columnOf('kind');
  const changed: Readonly<Record<string, KindMeaning>> = readings[at]?.meanings ?? {};
  const known = new Map<string, KindMeaning>();
  const texts = readings.flatMap(({ role }, index) => (role === 'text' ? [index] : []));
  if (at < 0 && texts.length === 0) return () => 'unclassified';
  return ({ cells }) => {
    const word = wordOf(cells[at] ?? '');
    const meaning = changed[word] ?? known.get(word) ?? meaningOf(word);
    known.set(word, meaning);
    return meaning === 'text' ? (kindInText(texts.map((index) => cells[index] ?? '').join(' ')) ?? 'unclassified') : meaning;
  };
}

/** A word of a kind column as it is counted: without the spaces around it, whatever its capitals. */
function wordOf(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The words of the kind column with how often each occurs, the commonest first, and what it stands for. Empty if no column is one. */
export function kindWords(table: Table, readings: readonly Reading[]): { word: string; count: number; meaning: KindMeaning }[] {
  const at = readings.findIndex(({ role }) => role === 'kind');
  if (at < 0) return [];
  const counts = new Map<string, number>();
  for (const { cells } of table.rows) counts.set(wordOf(cells[at] ?? ''), (counts.get(wordOf(cells[at] ?? '')) ?? 0) + 1);
  const words = [...counts].map(([word, count]) => ({ word, count, meaning: readings[at]?.meanings?.[word] ?? meaningOf(word) }));
  return words.sort((a, b) => b.count - a.count);
}

/** The place of a kind among those of the atlas. */
export function kindIndex(kind: IncidentType): number {
  return INCIDENT_TYPES.indexOf(kind);
}
