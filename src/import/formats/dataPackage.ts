import { joinedTables } from '../joinedTables.ts';
import { Refusal } from '../refusal.ts';
import type { Format, Progress, Source, Table } from '../table.ts';
import { isZip, namesInZip, unzipped } from '../unzipped.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { shapefile } from './shapefile.ts';

/** An archive of tables with a descriptor (Frictionless Data Package, also that of the atlas), or with tables alone; else a shapefile. */
export const archive: Format = { id: 'archive', accepts: ({ name, bytes }) => isZip(bytes) && /\.zip$/.test(name), read };

const DESCRIPTOR = /(^|\/)datapackage\.json$/;
const TABLE = /\.(csv|tsv|json|geojson|topojson)$/i;

/** A table of an archive: what it is called, and the files that it is divided into. */
interface Resource {
  name: string;
  paths: readonly string[];
}

async function read(source: Source, progress: Progress): Promise<Table> {
  const bytes = new Uint8Array(await source.blob.arrayBuffer());
  const names = namesInZip(bytes).filter((name) => !name.startsWith('__MACOSX/'));
  if (names.some((name) => /\.shp$/i.test(name))) return shapefile.read(source, progress);
  const resources = resourcesIn(bytes, names);
  const chosen = resources.find(({ name }) => name === source.part) ?? resources[0];
  if (chosen === undefined) throw new Refusal('noRows');
  const files = unzipped(bytes, (name) => chosen.paths.includes(name));
  const tables: Table[] = [];
  for (const path of chosen.paths) {
    const blob = new Blob([new Uint8Array(files[path] ?? [])]);
    const { read: readTable } = /json$/i.test(path) ? json : csv;
    tables.push(await readTable({ name: path, blob }, (share) => progress((tables.length + share) / chosen.paths.length)));
  }
  return { ...joinedTables(tables), parts: resources.map(({ name }) => name), part: chosen.name };
}

/** The tables of an archive: those that the descriptor names, else every file that may be one. */
function resourcesIn(bytes: Uint8Array, names: readonly string[]): Resource[] {
  const descriptor = names.find((name) => DESCRIPTOR.test(name));
  if (descriptor === undefined) return names.flatMap((path) => (TABLE.test(path) ? [{ name: path, paths: [path] }] : []));
  const folder = descriptor.replace(/[^/]*$/, '');
  return described(unzipped(bytes, (name) => name === descriptor)[descriptor]).flatMap(({ name, path }) => {
    const asked = Array.isArray(path) ? path : [path];
    const paths = asked.flatMap((one) => (typeof one === 'string' ? [`${folder}${one.replace(/^(\.\/)+/, '')}`] : []));
    const there = paths.filter((one) => names.includes(one) && TABLE.test(one));
    if (there.length === 0) return [];
    return [{ name: there.length > 1 && typeof name === 'string' ? name : (there[0] ?? ''), paths: there }];
  });
}

function described(bytes: Uint8Array | undefined): { name?: unknown; path?: unknown }[] {
  try {
    const { resources } = JSON.parse(new TextDecoder().decode(bytes)) as { resources?: unknown };
    return Array.isArray(resources) ? resources.filter((resource) => typeof resource === 'object' && resource !== null) : [];
  } catch (error) {
    throw new Refusal('json', (error as Error).message);
  }
}
