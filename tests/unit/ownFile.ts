import { openSession, type Session } from '../../src/import/session.ts';
import type { NamedState } from '../../src/import/stateNames.ts';

const STATES: NamedState[] = [
  { iso3: 'YEM', iso2: 'YE', name: 'Yemen', aliases: [] },
  { iso3: 'IDN', iso2: 'ID', name: 'Indonesia', aliases: [] },
  { iso3: 'CIV', iso2: 'CI', name: "Côte d'Ivoire", aliases: ['Ivory Coast'] },
  { iso3: 'CHN', iso2: 'CN', name: 'China', aliases: [] },
];

/** Opens a file that a test wrote, on a fixed day. */
export function openFile(name: string, content: BlobPart, part?: string): Promise<Session> {
  return openSession({ name, blob: new Blob([content]), part }, { today: '2026-11-26', states: STATES }, () => {});
}

/** What each column of an open file is taken for, by its name. */
export function rolesOf(session: Session): Record<string, string> {
  const { columns, readings } = session.opened();
  return Object.fromEntries(columns.map((column, index) => [column, readings[index]?.role ?? '']));
}

/** The days of all taken rows, `YYYY-MM-DD` from first to last, '..' for what goes on; '' for none. */
export function daysOf(session: Session): string[] {
  const { from, to } = session.layer();
  const day = (value: number) =>
    Number.isNaN(value) ? '' : value === Number.POSITIVE_INFINITY ? '..' : new Date(value * 86_400_000).toISOString().slice(0, 10);
  return Array.from(from, (first, row) => [...new Set([day(first), day(to[row] ?? Number.NaN)])].join('/'));
}

/** The positions of all taken rows, to four decimals. */
export function placesOf(session: Session): (string | null)[] {
  const { lat, lon } = session.layer();
  return Array.from(lat, (value, row) => (Number.isNaN(value) ? null : `${value.toFixed(4)} ${lon[row]?.toFixed(4)}`));
}
