import { Refusal } from '../refusal.ts';
import type { Format, Progress, Source, Table } from '../table.ts';
import { isZip, namesInZip, unzipped } from '../unzipped.ts';
import { csv } from './csv.ts';
import { shapefile } from './shapefile.ts';

const DESCRIPTOR = /(^|\/)datapackage\.json$/;

/** An archive of tables with a descriptor (Frictionless Data Package, also that of the atlas), or with tables alone; else a shapefile. */
export const archive: Format = { id: 'archive', accepts: ({ name, bytes }) => isZip(bytes) && /\.zip$/.test(name), read };

async function read(source: Source, progress: Progress): Promise<Table> {
  const bytes = new Uint8Array(await source.blob.arrayBuffer());
  const names = namesInZip(bytes);
  if (names.some((name) => /\.shp$/i.test(name))) return shapefile.read(source, progress);
  const tables = tableNames(bytes, names);
  const chosen = tables.find((name) => name === source.part) ?? tables[0];
  if (chosen === undefined) throw new Refusal('noRows');
  const file = unzipped(bytes, (name) => name === chosen)[chosen];
  if (!file) throw new Refusal('noRows');
  const table = await csv.read({ name: chosen, blob: new Blob([new Uint8Array(file)]) }, progress);
  return { ...table, parts: tables, part: chosen };
}

/** The tables of an archive: those that the descriptor names, else every file of CSV. */
function tableNames(bytes: Uint8Array, names: readonly string[]): string[] {
  const files = names.filter((name) => /\.(csv|tsv)$/i.test(name) && !name.startsWith('__MACOSX/'));
  const descriptor = names.find((name) => DESCRIPTOR.test(name));
  if (descriptor === undefined) return files;
  const folder = descriptor.replace(/[^/]*$/, '');
  const described = resourcePaths(unzipped(bytes, (name) => name === descriptor)[descriptor]).map((path) => `${folder}${path}`);
  return described.filter((path) => names.includes(path) && /\.(csv|tsv)$/i.test(path));
}

function resourcePaths(bytes: Uint8Array | undefined): string[] {
  try {
    const { resources } = JSON.parse(new TextDecoder().decode(bytes)) as { resources?: { path?: unknown }[] };
    return (resources ?? []).flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
  } catch (error) {
    throw new Refusal('json', (error as Error).message);
  }
}
