import { INCIDENT_TYPES, type IncidentType } from '../atlas/incidents.ts';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import type { Days } from './dates.ts';
import { type Note, notesOf } from './flags.ts';
import type { Aside, Row } from './table.ts';

/** A row as the atlas shows it. */
export interface TakenRow {
  row: Row;
  place: LatLon | null;
  /** Its date, and the last day of what has an end; null where the file gives none. */
  days: Days | null;
  kind: IncidentType;
  states: readonly string[];
  /** The bits of its flags (`flagBit`). */
  flags: number;
}

/** The rows of a table in two parts, taken and aside; together they are all rows that were read. What was read in the taken rows stands in columns of numbers (NaN for none), because a million rows must fit. */
export interface Taken {
  read: number;
  rows: readonly Row[];
  lat: Float64Array;
  lon: Float64Array;
  /** First and last day, in days since 1 January 1970. */
  from: Float64Array;
  to: Float64Array;
  /** The place of the kind in `INCIDENT_TYPES`. */
  kind: Uint8Array;
  flags: Uint16Array;
  states: readonly (readonly string[])[];
  aside: readonly Aside[];
  notes: readonly Note[];
}

/** Columns with room for a number of rows: `add` puts a row at their end, `finish` gives what they hold. */
export function takenColumns(room: number): { add: (taken: TakenRow) => void; finish: () => Omit<Taken, 'read' | 'aside'> } {
  const rows: Row[] = [];
  const states: (readonly string[])[] = [];
  const [lat, lon, from, to] = [new Float64Array(room), new Float64Array(room), new Float64Array(room), new Float64Array(room)];
  const [kind, flags] = [new Uint8Array(room), new Uint16Array(room)];
  const add = (taken: TakenRow) => {
    const at = rows.push(taken.row) - 1;
    states.push(taken.states);
    lat[at] = taken.place?.lat ?? Number.NaN;
    lon[at] = taken.place?.lon ?? Number.NaN;
    from[at] = taken.days?.from ?? Number.NaN;
    to[at] = taken.days?.to ?? Number.NaN;
    kind[at] = INCIDENT_TYPES.indexOf(taken.kind);
    flags[at] = taken.flags;
  };
  const finish = () => {
    const cut = <A extends Float64Array | Uint8Array | Uint16Array>(column: A) => column.slice(0, rows.length) as A; // `slice` keeps the type of its array.
    return {
      ...{ rows, states, lat: cut(lat), lon: cut(lon), from: cut(from), to: cut(to), kind: cut(kind), flags: cut(flags) },
      notes: notesOf(flags, rows),
    };
  };
  return { add, finish };
}

/** One taken row by its place; undefined where there is none. */
export function takenAt(taken: Taken, at: number): TakenRow | undefined {
  const row = taken.rows[at];
  if (!row) return undefined;
  const [lat = Number.NaN, lon = Number.NaN] = [taken.lat[at], taken.lon[at]];
  const [from = Number.NaN, to = Number.NaN] = [taken.from[at], taken.to[at]];
  return {
    row,
    place: Number.isNaN(lat) ? null : { lat, lon },
    days: Number.isNaN(from) ? null : { from, to },
    kind: INCIDENT_TYPES[taken.kind[at] ?? -1] ?? 'unclassified',
    states: taken.states[at] ?? [],
    flags: taken.flags[at] ?? 0,
  };
}
