import { monthOf } from './monthNames.ts';
import { isNothing } from './nothing.ts';
import type { Role } from './readings.ts';
import type { Table } from './table.ts';

/** Heads of columns that hold a part of a latitude or longitude, and of a date. */
const PLACE_PARTS = {
  latitude: {
    whole: /^\W*lat(?:itude)?\W*$/i,
    degrees: /lat.*(?:deg|°)|deg.*lat/i,
    minutes: /lat.*min|min.*lat/i,
    seconds: /lat.*sec|sec.*lat/i,
    side: /^\W*n\W*s\W*$|lat.*(?:hemi|dir|side|n\W?\/\W?s)|hemi.*lat/i,
  },
  longitude: {
    whole: /^\W*lon(?:g|gitude)?\W*$/i,
    degrees: /lon.*(?:deg|°)|deg.*lon/i,
    minutes: /lon.*min|min.*lon/i,
    seconds: /lon.*sec|sec.*lon/i,
    side: /^\W*e\W*w\W*$|lon.*(?:hemi|dir|side|e\W?\/\W?w)|hemi.*lon/i,
  },
} as const;
const DATE_PARTS = {
  year: /^i?(?:year|année|año|ano|год|年|السنة)$/iu,
  month: /^i?(?:month|mois|mes|mês|месяц|月|الشهر)$/iu,
  day: /^i?(?:day|jour|d[ií]a|день|日|اليوم)$/iu,
} as const;
const DATE = /date|fecha|datum|дата|日期|تاريخ/iu;

/** A column that is put together from parts. */
interface Joined {
  parts: readonly number[];
  role: Role;
  cell: (cells: readonly string[]) => string;
}

/** A table in which degrees, minutes and the letter of a side, or year, month and day, that stand in columns of their own, are also one column. */
export function withJoinedColumns(table: Table): Table {
  const joined = [placeColumn(table, 'latitude'), placeColumn(table, 'longitude'), dateColumn(table)].flatMap((column) => column ?? []);
  if (joined.length === 0) return table;
  const parts = new Set(joined.flatMap((column) => column.parts));
  const name = (column: Joined) => column.parts.map((part) => table.columns[part]).join(' + ');
  return {
    ...table,
    columns: [...table.columns, ...joined.map(name)],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, ...joined.map(({ cell }) => cell(row.cells))] })),
    roles: [...table.columns.map((_, index) => (parts.has(index) ? 'ignored' : table.roles?.[index])), ...joined.map(({ role }) => role)],
  };
}

function placeColumn({ columns }: Table, role: 'latitude' | 'longitude'): Joined | undefined {
  const { whole, ...patterns } = PLACE_PARTS[role];
  const find = (pattern: RegExp) => columns.findIndex((column) => pattern.test(column));
  const [minutes, seconds, side] = [find(patterns.minutes), find(patterns.seconds), find(patterns.side)];
  const degrees = find(patterns.degrees) >= 0 ? find(patterns.degrees) : find(whole);
  const parts = [degrees, minutes, seconds, side].filter((part) => part >= 0);
  if (degrees < 0 || parts.length < 2) return undefined;
  const cell = (cells: readonly string[]) => {
    const part = (index: number, sign: string) => (isNothing(cells[index] ?? '') ? '' : `${cells[index]?.trim()}${sign}`);
    const degree = part(degrees, '°');
    return degree && `${degree}${part(minutes, "'")}${part(seconds, '"')}${part(side, '')}`;
  };
  return { parts, role, cell };
}

function dateColumn({ columns }: Table): Joined | undefined {
  const find = (pattern: RegExp) => columns.findIndex((column) => pattern.test(column.trim()));
  const [year, month, day] = [find(DATE_PARTS.year), find(DATE_PARTS.month), find(DATE_PARTS.day)];
  if (year < 0 || month < 0 || columns.some((column) => DATE.test(column))) return undefined;
  // A month or day of 0 stands for one that is not known.
  const number = (text: string) => (/^\d{1,2}$/.test(text) ? Number(text) : (monthOf(text) ?? 0));
  const cell = (cells: readonly string[]) => {
    const [first = '', ...rest] = [year, month, day].map((index) => (cells[index] ?? '').trim());
    const known = rest.map(number);
    const shown = known.slice(0, known[0] ? (known[1] ? 2 : 1) : 0);
    return isNothing(first) ? '' : [first, ...shown.map((value) => String(value).padStart(2, '0'))].join('-');
  };
  return { parts: [year, month, day].filter((part) => part >= 0), role: 'date', cell };
}
