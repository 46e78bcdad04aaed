import { mean } from 'd3';
import { type Archive, archiveOf } from './archives.ts';
import { type Column, type Fit, type GuessContext, spread } from './fit.ts';
import { guessDates, guessEnds } from './guessDates.ts';
import { guessNumbers, guessPlaces } from './guessPlaces.ts';
import { isNothing } from './nothing.ts';
import type { Guess, Question, Reading, Role } from './readings.ts';
import { SINGLE_ROLES } from './readings.ts';
import { AREA_WORDS, NO_ROLE, saysRole, spaced, TEXT_WORDS } from './roleWords.ts';
import type { Table } from './table.ts';

/** The share of cells that must fit if the name of the column says a role, and if only its cells do. */
const NAMED_SHARE = 0.5;
const UNNAMED_SHARE = 0.9;

/** The number of cells of a column that are tried in each role, spread over the whole column. */
const LOOKED_AT = 5000;

/** Takes every column of a table for something: by the archive it is from, else by its name and all its cells. */
export function guess(table: Table, context: GuessContext): Guess {
  const archive = archiveOf(table.columns);
  // Some cells show what a column may be; how it is read is decided by all of them.
  const looked = table.columns.map((name, index): Column => ({ index, name, cells: someCells(table.rows, index) }));
  const open: (Role | undefined)[] = looked.map(({ name, index }) => table.roles?.[index] ?? roleByArchive(archive, name));
  const isFree = (role: Role) => !SINGLE_ROLES.includes(role) || !open.includes(role);
  for (const rank of ['named', 'unnamed'] as const)
    for (const role of ['position', 'latitude', 'longitude', 'end', 'date', 'reference', 'kind', 'state', 'amount', 'name'] as const)
      for (const column of looked) if (!open[column.index] && isFree(role) && fitsAs(role, column, rank, context)) open[column.index] = role;
  const area = isFree('name') && table.rows.some(({ geometry }) => geometry) ? looked.find((column) => !open[column.index] && isArea(column)) : undefined;
  if (area) open[area.index] = 'name';
  const roles = withoutHalfPairs(looked.map(({ name, cells }, index) => open[index] ?? (isLong(cells) || TEXT_WORDS.test(name) ? 'text' : 'ignored')));
  const made = looked.map((column) => {
    const role = roles[column.index] ?? 'ignored';
    return readingOf(role, BY_CELLS.includes(role) ? { ...column, cells: cellsOf(table.rows, column.index) } : column, context);
  });
  return { readings: made.map(({ reading }) => reading), questions: made.flatMap(({ question }) => question ?? []) };
}

/** The reading of a column in a role that is given, with what its cells leave open. */
export function readingOf(role: Role, column: Column, context: GuessContext): { reading: Reading; question?: Question | undefined } {
  const fit = fitOf(role, column, context);
  return { reading: { role, ...fit?.reading }, question: fit?.question && { column: column.index, ...fit.question } };
}

/** Roles whose cells can be written in several ways. */
const BY_CELLS: readonly Role[] = ['position', 'latitude', 'longitude', 'amount', 'date', 'end'];

/** The cells of a column that say something. */
export function cellsOf(rows: Table['rows'], index: number): string[] {
  const found: string[] = [];
  for (const { cells } of rows) {
    const cell = cells[index] ?? '';
    if (!isNothing(cell)) found.push(cell);
  }
  return found;
}

/** Cells that are spread over a column: those of some rows, or of all where most cells are empty. */
function someCells(rows: Table['rows'], index: number): readonly string[] {
  const some = cellsOf(spread(rows, LOOKED_AT), index);
  return some.length > LOOKED_AT / 20 || rows.length <= LOOKED_AT ? some : spread(cellsOf(rows, index), LOOKED_AT);
}

const roleByArchive = (archive: Archive | undefined, name: string) => archive?.roles.find(([pattern]) => pattern.test(name))?.[1];

function fitsAs(role: Role, column: Column, rank: 'named' | 'unnamed', context: GuessContext): boolean {
  const isOther = Boolean(NO_ROLE[role]?.test(column.name));
  const isNamed = saysRole(role, column.name);
  if (column.cells.length === 0) return rank === 'named' && isNamed && role !== 'latitude' && role !== 'longitude';
  if (rank === 'unnamed' && !['position', 'date', 'state'].includes(role)) return false;
  // The cells of a column of flags are names of States all the same.
  if (role === 'state' && isOther) return false;
  if (rank === 'named' && !isNamed) return false;
  const fit = fitOf(role, column, context);
  return fit ? fit.share >= (rank === 'named' ? NAMED_SHARE : UNNAMED_SHARE) && (rank === 'named' || isPlain(role, column)) : !isLong(column.cells);
}

/** Whether the cells alone are enough to take a column for a role: numbers alone are no date, and a word or two that name a State may be anything. */
function isPlain(role: Role, { cells }: Column): boolean {
  if (role === 'position') return cells.filter((cell) => PLACE_LIKE.test(cell)).length > cells.length / 2;
  if (role === 'state') return cells.length >= 3;
  return !cells.every((cell) => /^[-+]?\d+(?:[.,]\d+)?$/.test(cell.trim()));
}

/** Whether a column names the areas of a file of shapes: each by another word. */
const isArea = ({ name, cells }: Column) => AREA_WORDS.test(spaced(name)) && cells.length > 1 && new Set(cells).size > cells.length / 2 && !isLong(cells);

/** A degree sign, a letter for a side, the word of a point, or two numbers with decimals: two whole numbers beside each other may be a code or a time. */
const PLACE_LIKE = /\d\s*[°º˚度]|\d\s*['′’]?\s*[NSEWO](?!\p{L})|POINT|\d[.,]\d+\s*[,;\s]\s*[-+]?\d+[.,]\d/iu;

function fitOf(role: Role, { name, cells }: Column, context: GuessContext): Fit | undefined {
  switch (role) {
    case 'position':
      return guessPlaces(cells);
    case 'latitude':
      return guessNumbers(cells, 90);
    case 'longitude':
      return guessNumbers(cells, 360);
    case 'amount':
      return guessNumbers(cells, Number.POSITIVE_INFINITY);
    case 'date':
      return guessDates(cells, name, context.today);
    case 'end':
      return guessEnds(cells, name, context.today);
    case 'state':
      return { share: stateShare(cells, context), reading: {} };
    default:
      return undefined;
  }
}

/** The share of cells that name a State, by cells that are spread over the column. */
function stateShare(all: readonly string[], { states }: GuessContext): number {
  const cells = spread(all, 500);
  return cells.length ? cells.filter((cell) => states.find(cell)).length / cells.length : 0;
}

/** A latitude without a longitude, or either beside a column of positions, is no position. */
function withoutHalfPairs(roles: readonly Role[]): Role[] {
  const isPair = roles.includes('latitude') && roles.includes('longitude');
  return roles.map((role) => {
    if (role === 'position' && isPair) return 'ignored';
    return (role === 'latitude' || role === 'longitude') && !isPair ? 'ignored' : role;
  });
}

/** Whether a column holds sentences. */
const isLong = (cells: readonly string[]) => (mean(cells, ({ length }) => length) ?? 0) > 60;
