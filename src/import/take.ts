import { descending, rollups, sum } from 'd3';
import type { IncidentType } from '../atlas/incidents.ts';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import { isDamaged } from '../lib/text/encoding.ts';
import { type Days, readDays } from './dates.ts';
import { flagBit } from './flags.ts';
import { type KindMeaning, kindInText, meaningOf } from './kinds.ts';
import { isNothing } from './nothing.ts';
import { isOpenEnd } from './openEnds.ts';
import { quotesOtherPlace } from './placeInText.ts';
import type { Reading, Role } from './readings.ts';
import { remembered, tally } from './remembered.ts';
import { repeats } from './repeats.ts';
import { type Roles, rowPlace } from './rowPlace.ts';
import type { StateNames } from './stateNames.ts';
import type { Aside, Row, Table } from './table.ts';
import { type Taken, takenColumns } from './taken.ts';

const LONGEST_SHOWN = 2000;
const isFault = <T extends object>(value: T | { fault: Aside['reason']; column: number }): value is { fault: Aside['reason']; column: number } =>
  'fault' in value;

/** Takes the rows of a table by the readings of its columns. Each row is either taken or set aside with its reason; none is lost. */
export function take(table: Table, readings: readonly Reading[], { today, states }: { today: string; states: StateNames }): Taken {
  const roles: Roles = { readings, columnOf: columnFinder(readings) };
  const aside: Aside[] = [...table.aside];
  const taken = takenColumns(table.rows.length);
  const { rows } = table;
  const before = repeats(rows.length, (place) => rows[place] && wholeTexts(rows[place]));
  const known = knownReferences(rows, roles);
  const [kindOf, daysOf, statesOf] = [kindReader(roles), daysReader(roles, today), statesReader(roles, states)];
  const setAside = (row: Row, reason: Aside['reason'], column: number, value = row.cells[column] ?? '') =>
    aside.push({ line: row.line, column: table.columns[column] ?? '', reason, value: value.slice(0, 200), cells: row.cells });
  for (const [at, row] of rows.entries()) {
    const same = before.get(at);
    const place = rowPlace(row, roles);
    const days = daysOf(row);
    if (same !== undefined) setAside(row, 'repeat', -1, String(rows[same]?.line));
    else if (isFault(place)) setAside(row, place.fault, place.column);
    else if (isFault(days)) setAside(row, days.fault, days.column);
    else if (!place.place && !days.days && !row.geometry && !table.isProgrammes) setAside(row, 'nothing', -1);
    else {
      const flags = place.flags | days.flags | textFlags(row, place.place, roles) | (known.has(at) ? flagBit('sameReference') : 0);
      const isPlaced = place.place || row.geometry;
      taken.add({
        row,
        place: place.place,
        days: days.days,
        kind: kindOf(row),
        states: statesOf(row),
        flags: flags | (isPlaced ? 0 : flagBit('noPosition')),
      });
    }
  }
  return { read: table.rows.length + table.aside.length, aside, ...taken.finish() };
}

function columnFinder(readings: readonly Reading[]): (role: Role) => number {
  const columns = new Map<Role, number>();
  readings.forEach(({ role }, index) => {
    if (!columns.has(role)) columns.set(role, index);
  });
  return (role) => columns.get(role) ?? -1;
}

/** The days of a row and what is to be said about them; or the column whose cell is no date. */
type RowDays = { days: Days | null; flags: number } | { fault: 'date'; column: number };

/** Gives the days of a row from its date and its end; a cell that is no date is a fault. */
function daysReader({ readings, columnOf }: Roles, today: string): (row: Row) => RowDays {
  const reader = (role: Role) => {
    const at = columnOf(role);
    const order = readings[at]?.dateOrder;
    const isOpen = role === 'end' ? isOpenEnd : () => false;
    const read = remembered((cell): Days | null | 'fault' | 'open' => {
      if (isOpen(cell)) return 'open';
      return isNothing(cell) || !order ? null : (readDays(cell, order, today) ?? 'fault');
    });
    return { at, read: ({ cells }: Row) => read(cells[at] ?? '') };
  };
  const [first, last] = [reader('date'), reader('end')];
  const isBlankOpen = readings[last.at]?.blankEnd === 'open';
  return (row) => {
    const [begin, end] = [first.read(row), last.read(row)];
    if (begin === 'fault' || begin === 'open') return { fault: 'date', column: first.at };
    if (end === 'fault') return { fault: 'date', column: last.at };
    return spanOf(begin, end ?? (isBlankOpen || row.isOpen ? 'open' : null));
  };
}

/** The days from a date to an end; what has no date of its own lies at its end, and an end before the date is not used. */
function spanOf(begin: Days | null, end: Days | 'open' | null): Extract<RowDays, { flags: number }> {
  const days = begin ?? (end === 'open' ? null : end);
  if (!days) return { days, flags: flagBit('undated') };
  if (end === 'open') return { days: { from: days.from, to: Number.POSITIVE_INFINITY }, flags: flagBit('openEnd') };
  if (!end) return { days, flags: days.to === Number.POSITIVE_INFINITY ? flagBit('openEnd') : 0 };
  return end.to < days.from ? { days, flags: flagBit('endFirst') } : { days: { from: days.from, to: end.to }, flags: 0 };
}

/** All that stands in a row. */
const wholeTexts = ({ cells, geometry }: Row): readonly string[] => (geometry ? [...cells, JSON.stringify(geometry)] : cells);

/** The rows whose reference an earlier row has too, by their places. */
function knownReferences(rows: readonly Row[], { columnOf }: Roles): ReadonlyMap<number, number> {
  const at = columnOf('reference');
  if (at < 0) return new Map();
  return repeats(rows.length, (place) => {
    const reference = rows[place]?.cells[at]?.trim() ?? '';
    return isNothing(reference) ? undefined : [reference];
  });
}

function textFlags(row: Row, place: LatLon | null, { readings }: Roles): number {
  let flags = 0;
  for (let index = 0; index < row.cells.length; index++) {
    const cell = row.cells[index] ?? '';
    if (cell.length > 3 && isDamaged(cell)) flags |= flagBit('damaged');
    if (cell.length > LONGEST_SHOWN) flags |= flagBit('shortened');
    if (place && readings[index]?.role === 'text' && quotesOtherPlace(cell, place)) flags |= flagBit('textElsewhere');
  }
  return flags;
}

/** Gives the States that a row names: a cell is one name, or several divided by marks. */
function statesReader({ readings }: Roles, states: StateNames): (row: Row) => readonly string[] {
  const columns = readings.flatMap(({ role }, index) => (role === 'state' ? [index] : []));
  const none: readonly string[] = [];
  const read = remembered((cell): readonly string[] => {
    if (isNothing(cell)) return none;
    const whole = states.find(cell);
    return whole ? [whole] : cell.split(/[;,/|]/).flatMap((part) => states.find(part) ?? none);
  });
  const [only = -1] = columns;
  if (columns.length < 2) return ({ cells }) => read(cells[only] ?? '');
  return ({ cells }) => columns.flatMap((index) => read(cells[index] ?? ''));
}

/** Gives the kind of a row: what its word stands for, else what its texts speak of. */
function kindReader({ readings, columnOf }: Roles): (row: Row) => IncidentType {
  const at = columnOf('kind');
  const changed: Readonly<Record<string, KindMeaning>> = readings[at]?.meanings ?? {};
  const meaningOfCell = remembered((cell): KindMeaning => {
    const word = wordOf(cell);
    return changed[word] ?? meaningOf(word);
  });
  const texts = readings.flatMap(({ role }, index) => (role === 'text' ? [index] : []));
  if (at < 0 && texts.length === 0) return () => 'unclassified';
  return ({ cells }) => {
    const meaning = meaningOfCell(cells[at] ?? '');
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
  const cells = tally(table.rows.map((row) => row.cells[at] ?? ''));
  const counts = rollups(
    cells,
    (same) => sum(same, ([, count]) => count),
    ([cell]) => wordOf(cell),
  );
  const words = counts.map(([word, count]) => ({ word, count, meaning: readings[at]?.meanings?.[word] ?? meaningOf(word) }));
  return words.sort((a, b) => descending(a.count, b.count));
}
