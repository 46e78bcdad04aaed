import { regionOfPackage } from '../../atlas/edition.ts';
import { faultText } from '../../lib/faultText.ts';
import { joinedTables } from '../joinedTables.ts';
import type { Role } from '../readings.ts';
import { Refusal } from '../refusal.ts';
import { saysRole } from '../roleWords.ts';
import type { Format, Progress, Source, Table } from '../table.ts';
import { isZip, namesInZip, unzipped } from '../unzipped.ts';
import { csv } from './csv.ts';
import { iati } from './iati.ts';
import { json } from './json.ts';
import { gpx, kml } from './kml.ts';
import { shapefile } from './shapefile.ts';

/** An archive of tables with a descriptor (Frictionless Data Package, also that of the atlas), or with tables and shapes alone; else a shapefile. */
export const archive: Format = { id: 'archive', accepts: ({ name, bytes }) => isZip(bytes) && /\.zip$/.test(name), read };

const DESCRIPTOR = /(^|\/)datapackage\.json$/;
/** What reads a file of an archive, by the end of its name. */
const READERS: readonly (readonly [RegExp, Format])[] = [
  [/\.(csv|tsv)$/i, csv],
  [/json$/i, json],
  [/\.kml$/i, kml],
  [/\.gpx$/i, gpx],
  [/\.xml$/i, iati],
];
const readerOf = (path: string) => READERS.find(([ending]) => ending.test(path))?.[1];

/** A table of an archive: what it is called, and the files that it is divided into. */
interface Resource {
  name: string;
  paths: readonly string[];
  /** Whether its descriptor names columns of positions. */
  isPlaced?: boolean;
}

async function read(source: Source, progress: Progress): Promise<Table> {
  const bytes = new Uint8Array(await source.blob.arrayBuffer());
  const names = namesInZip(bytes).filter((name) => !name.startsWith('__MACOSX/'));
  if (names.some((name) => /\.shp$/i.test(name))) return shapefile.read(source, progress);
  const descriptor = descriptorIn(bytes, names);
  const resources: readonly Resource[] = descriptor
    ? resourcesIn(descriptor, names)
    : names.flatMap((path) => (readerOf(path) ? [{ name: path, paths: [path] }] : []));
  const chosen = resources.find(({ name }) => name === source.part) ?? resources.find(({ isPlaced }) => isPlaced) ?? resources[0];
  if (chosen === undefined) throw new Refusal('packed');
  const files = unzipped(bytes, (name) => chosen.paths.includes(name));
  const tables: Table[] = [];
  for (const path of chosen.paths) {
    const blob = new Blob([new Uint8Array(files[path] ?? [])]);
    const { read: readTable } = readerOf(path) ?? csv;
    tables.push(await readTable({ ...source, name: path, blob, part: undefined }, (share) => progress((tables.length + share) / chosen.paths.length)));
  }
  return { ...joinedTables(tables), parts: resources.map(({ name }) => name), part: chosen.name, edition: descriptor && editionOf(descriptor) };
}

/** What the descriptor of an archive says, as far as it is read here, and the folder that it describes. */
interface Descriptor {
  folder: string;
  json: { name?: unknown; version?: unknown; resources?: unknown };
}

/** The descriptor of an archive, if it has one. Throws a Refusal if it is no JSON. */
function descriptorIn(bytes: Uint8Array, names: readonly string[]): Descriptor | undefined {
  const path = names.find((name) => DESCRIPTOR.test(name));
  if (path === undefined) return undefined;
  const text = new TextDecoder().decode(unzipped(bytes, (name) => name === path)[path]);
  try {
    return { folder: path.replace(/[^/]*$/, ''), json: (JSON.parse(text) ?? {}) as Descriptor['json'] };
  } catch (error) {
    throw new Refusal('json', faultText(error));
  }
}

/** The tables that a descriptor names and that are there. */
function resourcesIn({ folder, json }: Descriptor, names: readonly string[]): Resource[] {
  const listed = Array.isArray(json.resources) ? (json.resources as unknown[]) : [];
  return listed.flatMap((resource) => {
    const { name, path, schema } = (resource ?? {}) as { name?: unknown; path?: unknown; schema?: unknown };
    const asked = Array.isArray(path) ? path : [path];
    const paths = asked.flatMap((one) => (typeof one === 'string' ? [`${folder}${one.replace(/^(\.\/)+/, '')}`] : []));
    const there = paths.filter((one) => names.includes(one) && readerOf(one));
    if (there.length === 0) return [];
    return [{ name: there.length > 1 && typeof name === 'string' ? name : (there[0] ?? ''), paths: there, isPlaced: namesPositions(schema) }];
  });
}

/** Whether a schema has columns of positions. */
function namesPositions(schema: unknown): boolean {
  const { fields } = (schema ?? {}) as { fields?: unknown };
  const names = (Array.isArray(fields) ? fields : []).map((field) => String((field as { name?: unknown } | null)?.name ?? ''));
  const has = (role: Role) => names.some((name) => saysRole(role, name));
  return has('position') || (has('latitude') && has('longitude'));
}

/** The edition of the atlas that a descriptor is of; undefined if it is of something else. */
function editionOf({ json: { name, version } }: Descriptor): string | undefined {
  return typeof name === 'string' && typeof version === 'string' && regionOfPackage(name) !== undefined ? version : undefined;
}
