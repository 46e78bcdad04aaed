import type { GeoJsonProperties } from 'geojson';
import { legacyEncoding } from '../../lib/text/legacyEncoding.ts';
import { type FileRecord, recordsTable } from '../recordsTable.ts';
import { Refusal } from '../refusal.ts';
import type { Format, Progress, Source, Table } from '../table.ts';
import { isZip, namesInZip, unzipped } from '../unzipped.ts';

/** A shapefile in an archive: points, lines or areas with their table. One of several layers can be chosen. */
export const shapefile: Format = { id: 'shapefile', accepts: ({ name, bytes }) => isZip(bytes) && /\.zip$/.test(name), read };

async function read({ blob, part }: Source, progress: Progress): Promise<Table> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const layers = namesInZip(bytes).filter((name) => /\.shp$/i.test(name) && !name.startsWith('__MACOSX/'));
  const shp = layers.find((name) => name === part) ?? layers[0];
  if (shp === undefined) throw new Refusal('shapefile');
  const stem = shp.replace(/\.shp$/i, '').toLowerCase();
  const files = unzipped(bytes, (name) => name.toLowerCase().startsWith(`${stem}.`));
  progress(0.3);
  const file = (ending: string) => Object.entries(files).find(([name]) => name.toLowerCase() === `${stem}.${ending}`)?.[1];
  const [shapes, table, projection] = [file('shp'), file('dbf'), file('prj')];
  if (!shapes || !table) throw new Refusal('shapefile');
  const records = await featuresOf(shapes, table, projection, file('cpg'));
  progress(0.9);
  return { ...recordsTable(records), ...(layers.length > 1 ? { parts: layers, part: shp } : {}) };
}

/** The features of a shapefile in degrees. Throws a Refusal if its projection is not understood, or it is damaged. */
async function featuresOf(shapes: Uint8Array, table: Uint8Array, projection: Uint8Array | undefined, encoding: Uint8Array | undefined): Promise<FileRecord[]> {
  const { parseDbf, parseShp } = await import('shpjs');
  const copy = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;
  if (!holdsItsRows(table)) throw new Refusal('shapefile');
  try {
    const geometries = parseShp(copy(shapes), projection ? new TextDecoder().decode(projection) : undefined);
    const rows: GeoJsonProperties[] = parseDbf(copy(table), encoding ? copy(encoding) : new TextEncoder().encode(encodingOf(table)).buffer);
    // Where one of the two files is cut, the rows of the other are still rows.
    return Array.from({ length: Math.max(geometries.length, rows.length) }, (_, index) => ({ values: rows[index] ?? {}, geometry: geometries[index] }));
  } catch (error) {
    const { message } = error as Error;
    throw new Refusal(/proj|transform|datum|unknown/i.test(message) ? 'projection' : 'shapefile', message);
  }
}

/** The encoding of a table that comes without a word about it. */
function encodingOf(table: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(cellsOf(table));
    return 'utf-8';
  } catch {
    return legacyEncoding(cellsOf(table));
  }
}

/** The bytes of a table (dBASE) behind its head. */
const cellsOf = (table: Uint8Array) => table.subarray(new DataView(table.buffer, table.byteOffset).getUint16(8, true));

/** Whether a table (dBASE) is as long as its head says: the parser would make rows from nothing, without end. */
function holdsItsRows({ buffer, byteOffset, byteLength }: Uint8Array): boolean {
  if (byteLength < 32) return false;
  const head = new DataView(buffer, byteOffset, byteLength);
  const [count, headBytes, rowBytes] = [head.getUint32(4, true), head.getUint16(8, true), head.getUint16(10, true)];
  return count === 0 || (rowBytes > 0 && headBytes + count * rowBytes <= byteLength);
}
