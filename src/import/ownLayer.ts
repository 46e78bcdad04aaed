import type { Geometry } from 'geojson';
import type { IncidentType } from '../atlas/incidents.ts';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import type { Days } from './dates.ts';
import type { OwnProgramme } from './ownProgrammes.ts';

/** The rows of a person's own file as the maps and figures need them: one entry a row in each list, NaN where a row says nothing. */
export interface OwnLayer {
  /** The name of the file. */
  name: string;
  /** Whether its rows are incidents, with kinds; other rows are drawn alike. */
  isIncidents: boolean;
  lat: Float64Array;
  lon: Float64Array;
  /** First and last day, in days since 1 January 1970. */
  from: Float64Array;
  to: Float64Array;
  /** The place of the kind in `INCIDENT_TYPES`. */
  kind: Uint8Array;
  /** The shapes of rows that have no position, with the place of their row. */
  shapes: readonly { row: number; geometry: Geometry }[];
  /** The points of rows and shapes, by their days. */
  dots: OwnDots;
  /** The rows of a file of activities; empty for other files. */
  programmes: readonly OwnProgramme[];
  /** The rows that name a State, by its code. */
  states: ReadonlyMap<string, Uint32Array>;
}

/**
 * The points that a layer draws, in columns and by their days, so that those of a range stand beside each other: first the `brief` ones, which last
 * at most a year, by their first day, then those that have no date or last longer, also by their first day.
 */
export interface OwnDots {
  brief: number;
  /** The place of the row in the layer. */
  row: Uint32Array;
  /** In degrees, to a metre. */
  lat: Float32Array;
  lon: Float32Array;
  kind: Int8Array;
  /** First and last day, in days since 1 January 1970; NaN without a date. */
  from: Float32Array;
  to: Float32Array;
}

/** A row in a list. */
export interface OwnRow {
  /** Its place in the layer. */
  place: number;
  line: number;
  name: string;
  /** The word of the file for its kind, and the kind of the atlas. */
  word: string;
  kind: IncidentType;
  position: LatLon | null;
  days: Days | null;
  states: readonly string[];
  text: readonly string[];
}
