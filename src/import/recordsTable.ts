import type { Geometry } from 'geojson';
import { momentText } from './dates.ts';
import { isGeometry } from './geometry.ts';
import type { Role } from './readings.ts';
import { type Aside, type AsideReason, MOST_COLUMNS, type Row, type Table } from './table.ts';

/** A record of a file that has names for its values instead of columns. */
export interface FileRecord {
  values: Readonly<Record<string, unknown>>;
  /** Its shape, as found in the file; null or undefined where it has none. */
  geometry?: unknown;
  /** Whether its format says that what has no end goes on. */
  isOpen?: boolean | undefined;
  /** Why it is no row of the file, where its format says so. */
  fault?: AsideReason | undefined;
  line?: number | undefined;
}

/** A table of records: a column for each name, in the order in which they first occur. What is no record, or has no shape that could be drawn, is set aside. */
export function recordsTable(records: readonly (FileRecord | null)[], roles: Readonly<Record<string, Role>> = {}): Table {
  const flat = records.map((record) => record && { ...record, cells: flatCells(record.values) });
  const columns = [...new Set(flat.flatMap((record) => (record ? [...record.cells.keys()] : [])))].slice(0, MOST_COLUMNS);
  const rows: Row[] = [];
  const aside: Aside[] = [];
  flat.forEach((record, index) => {
    const line = record?.line ?? index + 1;
    const cells = columns.map((column) => record?.cells.get(column) ?? '');
    const geometry = record?.geometry ?? undefined;
    if (!record || record.fault) aside.push({ line, column: '', reason: record?.fault ?? 'broken', value: '', cells });
    else if (geometry !== undefined && !isGeometry(geometry))
      aside.push({ line, column: '', reason: 'geometry', value: JSON.stringify(geometry).slice(0, 200), cells });
    else
      rows.push({
        ...{ line, cells },
        ...(record.isOpen ? { isOpen: true } : {}),
        ...(geometry === undefined ? {} : { geometry: flattened(geometry as Geometry) }),
      });
  });
  return { columns, rows, aside, roles: columns.map((column) => roles[column]) };
}

/** The values of a record as text; the values of an object inside it get both names, `position.lat`. */
function flatCells(values: Readonly<Record<string, unknown>>, prefix = '', depth = 0): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
    if (isObject && depth < 3) for (const [inner, cell] of flatCells(value as Record<string, unknown>, `${prefix}${name}.`, depth + 1)) cells.set(inner, cell);
    else cells.set(`${prefix}${name}`, cellText(value));
  }
  return cells;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return momentText(value);
  if (Array.isArray(value)) return value.every((entry) => typeof entry !== 'object') ? value.join('; ') : JSON.stringify(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A collection or multiple of one thing as that thing, and positions without heights. */
function flattened(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection' && geometry.geometries.length === 1 && geometry.geometries[0]) return flattened(geometry.geometries[0]);
  if (geometry.type === 'MultiPoint' && geometry.coordinates.length === 1) return { type: 'Point', coordinates: geometry.coordinates[0] ?? [] };
  return geometry;
}
