import { type Archive, archiveOf } from './archives.ts';
import { blankEndQuestion } from './blankEnds.ts';
import type { GuessContext } from './fit.ts';
import type { Flag, Note } from './flags.ts';
import { cellsOf, guess, readingOf } from './guess.ts';
import { withJoinedColumns } from './joinedColumns.ts';
import { asideCsv, geojsonOf, type OutputWords, rowsCsv } from './outputs.ts';
import { ownDots } from './ownDots.ts';
import type { OwnLayer, OwnRow } from './ownLayer.ts';
import { ownProgrammes } from './ownProgrammes.ts';
import type { Answer, Question, Reading, Role } from './readings.ts';
import { headKey, SINGLE_ROLES } from './readings.ts';
import { Refusal } from './refusal.ts';
import { formatOf } from './registry.ts';
import { tally } from './remembered.ts';
import { type NamedState, rowsByState, stateNames } from './stateNames.ts';
import type { Aside, Source, Table } from './table.ts';
import { kindWords, take } from './take.ts';
import { type Taken, takenAt } from './taken.ts';

const SAMPLE_ROWS = 8;
/** A list shows this much of a cell. */
const SHOWN_CHARACTERS = 400;

/** An open file as a person sees it before its rows are taken over. */
export interface Opened {
  format: string;
  archive: Archive['id'] | undefined;
  columns: readonly string[];
  sample: readonly (readonly string[])[];
  readings: readonly Reading[];
  questions: readonly Question[];
  parts: readonly string[];
  part: string | undefined;
  /** The edition of the atlas, where the file is a data package of it. */
  edition: string | undefined;
  /** The row equation under the present readings. */
  counts: RowCounts;
  words: ReturnType<typeof kindWords>;
}

/** read = taken + aside; `reasons` divides `aside`. */
export interface RowCounts {
  read: number;
  taken: number;
  aside: number;
  placed: number;
  dated: number;
  reasons: readonly (readonly [Aside['reason'], number])[];
  notes: readonly Note[];
}

/** A file that is open: its table stays here, and what is asked of it is answered from it. */
export interface Session {
  opened: () => Opened;
  /** Takes a column for something else, or reads it otherwise. A role of which there is one is taken from the column that had it. */
  read: (column: number, reading: Reading) => Opened;
  /** The rows as the maps show them. */
  layer: () => OwnLayer;
  /** Some of the taken rows, by their places. */
  rows: (places: readonly number[]) => OwnRow[];
  aside: (from: number, count: number) => readonly Aside[];
  /** The rows as text: those set aside with their reasons, or those that are taken. */
  text: (what: 'aside' | 'csv' | 'geojson', words: OutputWords) => string;
}

type Remembered = Readonly<Record<string, readonly Reading[]>>;

/** Opens a file. `remembered` holds the readings that a person chose before, by the heads of the columns (`headKey`). Throws a Refusal. */
export async function openSession(
  source: Source,
  { today, states, remembered }: { today: string; states: readonly NamedState[]; remembered?: Remembered | undefined },
  progress: (share: number) => void,
): Promise<Session> {
  const format = await formatOf(source);
  const table = withJoinedColumns(await format.read({ ...source, today }, progress));
  // Another sheet or layer may still have rows.
  if (table.rows.length + table.aside.length === 0 && (table.parts?.length ?? 0) < 2) throw new Refusal('noRows');
  return sessionOf(source.name, format.id, table, { today, states: stateNames(states) }, remembered);
}

function sessionOf(name: string, format: string, table: Table, context: GuessContext, remembered: Remembered = {}): Session {
  const guessed = guess(table, context);
  const known = remembered[headKey(table.columns)];
  let readings = known?.length === table.columns.length ? known : guessed.readings;
  let asked = guessed.questions.filter(({ column }) => readings[column]?.role === guessed.readings[column]?.role);
  let taken = take(table, readings, context);
  const archive = archiveOf(table.columns)?.id;
  const opened = (): Opened => ({
    format,
    archive,
    columns: table.columns,
    sample: table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map((cell) => cell.slice(0, SHOWN_CHARACTERS))),
    readings,
    questions: [...asked.filter((question) => isUnanswered(question, readings)), ...[blankEndQuestion(table, readings) ?? []].flat()],
    parts: table.parts ?? [],
    part: table.part,
    edition: table.edition,
    counts: countsOf(taken),
    words: kindWords(table, readings),
  });
  return {
    opened,
    read: (column, reading) => {
      const before = readings[column];
      const isNewRole = before?.role !== reading.role;
      const fresh = isNewRole ? readingOf(reading.role, columnOf(table, column), context) : { reading, question: undefined };
      readings = readings.map((entry, index) =>
        index === column ? fresh.reading : isNewRole && clashes(entry.role, reading.role) ? { role: 'ignored' } : entry,
      );
      if (isNewRole) asked = [...asked.filter((question) => question.column !== column), ...(fresh.question ? [fresh.question] : [])];
      taken = take(table, readings, context);
      return opened();
    },
    layer: () => layerOf(name, table, taken, Boolean(archive) || readings.some(({ role }) => role === 'kind')),
    rows: (places) => places.flatMap((place) => rowOf(table, readings, taken, place)),
    aside: (from, count) => taken.aside.slice(from, from + count),
    text: (what, words) => (what === 'aside' ? asideCsv(table, taken, words) : what === 'csv' ? rowsCsv(table, taken, words) : geojsonOf(table, taken)),
  };
}

/** Whether a question still waits for an answer: the column has another role by now, or what its answers say is said. */
function isUnanswered({ column, answers }: Question, readings: readonly Reading[]): boolean {
  const reading = readings[column];
  const keys = Object.keys(answers[0]?.reading ?? {}) as (keyof Answer['reading'])[]; // An answer has no other keys.
  return reading?.role !== 'ignored' && keys.some((key) => reading?.[key] === undefined);
}

/** Two columns cannot be the same thing, nor can positions stand in one column and in two others. */
function clashes(one: Role, other: Role): boolean {
  if (SINGLE_ROLES.includes(one) && one === other) return true;
  const halves: readonly Role[] = ['latitude', 'longitude'];
  return (one === 'position' && halves.includes(other)) || (other === 'position' && halves.includes(one));
}

function columnOf({ columns, rows }: Table, index: number) {
  return { index, name: columns[index] ?? '', cells: cellsOf(rows, index) };
}

function countsOf({ read, rows, aside, notes }: Taken): RowCounts {
  const reasons = tally(aside.map(({ reason }) => reason));
  const hasNot = (flag: Flag) => rows.length - (notes.find((note) => note.flag === flag)?.count ?? 0);
  return { read, taken: rows.length, aside: aside.length, placed: hasNot('noPosition'), dated: hasNot('undated'), reasons: [...reasons], notes };
}

function layerOf(name: string, table: Table, taken: Taken, isIncidents: boolean): OwnLayer {
  const { rows, lat, lon, from, to, kind, states } = taken;
  const shapes = rows.flatMap(({ geometry }, row) => (geometry && Number.isNaN(lat[row]) ? [{ row, geometry }] : []));
  const shown = { isIncidents, lat, lon, from, to, kind, shapes };
  return { name, ...shown, dots: ownDots(shown), programmes: ownProgrammes(table, taken), states: rowsByState(states) };
}

function rowOf({ columns }: Table, readings: readonly Reading[], taken: Taken, place: number): OwnRow[] {
  const entry = takenAt(taken, place);
  if (!entry) return [];
  const cell = (role: Role) => entry.row.cells[readings.findIndex((reading) => reading.role === role)] ?? '';
  return [
    {
      place,
      line: entry.row.line,
      name: cell('name') || cell('reference'),
      word: cell('kind'),
      kind: entry.kind,
      position: entry.place,
      days: entry.days,
      states: entry.states,
      text: columns.flatMap((name, index) =>
        readings[index]?.role === 'text' ? [`${name}: ${(entry.row.cells[index] ?? '').slice(0, SHOWN_CHARACTERS)}`] : [],
      ),
    },
  ];
}
