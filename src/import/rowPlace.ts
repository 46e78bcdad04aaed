import type { Geometry, Position } from 'geojson';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import { wrapLongitude } from '../lib/geo/wrapLongitude.ts';
import { type Flag, flagBit } from './flags.ts';
import { positionsOf } from './geometry.ts';
import { isNothing } from './nothing.ts';
import { isNoPlace, isOnEarth, type ReadPlace, readPair, readPlace } from './places.ts';
import type { Reading, Role } from './readings.ts';
import type { AsideReason, Row } from './table.ts';

/** Where a row is: its position, null where it gives none, and what is to be said about it; or the fault for which the row is set aside. */
export type RowPlace = { place: LatLon | null; flags: number } | { fault: AsideReason; column: number };

/** The columns of a table by role, and how each is read. */
export interface Roles {
  readings: readonly Reading[];
  columnOf: (role: Role) => number;
}

/** The place of a row, from its shape or from its columns. */
export function rowPlace(row: Row, roles: Roles): RowPlace {
  const { geometry } = row;
  if (geometry) return geometry.type === 'Point' ? checkedPlace(pointOf(geometry.coordinates), -1) : areaPlace(geometry);
  const at = roles.columnOf('position');
  if (at >= 0) {
    const cell = row.cells[at] ?? '';
    const style = roles.readings[at]?.place;
    return isNothing(cell) || !style ? nowhere() : checkedPlace(readPlace(cell, style), at);
  }
  const [latAt, lonAt] = [roles.columnOf('latitude'), roles.columnOf('longitude')];
  const [lat, lon] = [row.cells[latAt] ?? '', row.cells[lonAt] ?? ''];
  if (isNothing(lat) && isNothing(lon)) return nowhere();
  return checkedPlace(readPair(lat, lon, roles.readings[latAt]?.mark ?? '.'), latAt);
}

function checkedPlace(place: ReadPlace | null, column: number): RowPlace {
  if (!place) return { fault: 'position', column };
  if (isNoPlace(place)) return nowhere('noPlace');
  if (!isOnEarth(place)) return { fault: 'range', column };
  const isWrapped = place.lon > 180;
  return {
    place: { lat: place.lat, lon: isWrapped ? wrapLongitude(place.lon) : place.lon },
    flags: (place.isCarried ? flagBit('carried') : 0) | (isWrapped ? flagBit('wrapped') : 0),
  };
}

/** A line or an area is placed by its shape; it is set aside if a corner is not on the Earth. */
function areaPlace(geometry: Geometry): RowPlace {
  const corners = positionsOf(geometry);
  // An area across the antimeridian may go on beyond 180 degrees.
  return corners.length && corners.every(([lon = Number.NaN, lat = Number.NaN]) => Math.abs(lat) <= 90.001 && Math.abs(lon) <= 540)
    ? { place: null, flags: 0 }
    : { fault: corners.length ? 'range' : 'geometry', column: -1 };
}

const pointOf = ([lon, lat]: Position): ReadPlace | null =>
  typeof lon === 'number' && typeof lat === 'number' && Number.isFinite(lon + lat) ? { lat, lon, isCarried: false } : null;
const nowhere = (flag?: Flag): RowPlace => ({ place: null, flags: flag ? flagBit(flag) : 0 });
