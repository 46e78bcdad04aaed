import { greatest } from 'd3';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type FileRecord, recordsTable } from '../recordsTable.ts';
import { Refusal } from '../refusal.ts';
import { wholeText } from '../sourceText.ts';
import type { FileHead, Format, Progress, Source, Table } from '../table.ts';

/** Objects as text: GeoJSON, TopoJSON, answers of map services, and lists of records at the top or under a name such as `asam` or `events`. */
export const json: Format = { id: 'json', accepts: ({ text }: FileHead) => /^\s*[[{]/.test(text), read };

type Values = Readonly<Record<string, unknown>>;

async function read({ blob, part }: Source, progress: Progress): Promise<Table> {
  const value = parse(await wholeText(blob, progress));
  refuseProjection(value);
  if (isTopology(value)) return topologyTable(value, part);
  const list = listIn(value);
  if (!list) throw new Refusal('noRows');
  return recordsTable(list.map(recordOf));
}

/** Refuses coordinates in metres, which older files of GeoJSON name. Numbers from 4000 to 4999 are systems in degrees. */
function refuseProjection(value: unknown): void {
  const crs = isObject(value) && isObject(value.crs) ? value.crs.properties : undefined;
  const name = isObject(crs) ? String(crs.name) : '';
  if (/EPSG:+(?:\d[\d.]*:)?(?!4\d{3}$)\d+$/i.test(name)) throw new Refusal('projection', name);
}

/** Reads JSON. A comma behind the last entry of a list, which some services write, and one record a line are understood. Throws a Refusal. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const repaired = text.replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[\]}])/g, (_, string?: string) => string ?? '');
    try {
      return JSON.parse(repaired);
    } catch {
      return linesOf(text) ?? refuse(error);
    }
  }
}

function refuse(error: unknown): never {
  throw new Refusal('json', error instanceof Error ? error.message : '');
}

/** A text with one object a line; undefined if it is none. A line that cannot be read stays as null. */
function linesOf(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim());
  const values = lines.map((line) => {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      return null;
    }
  });
  return lines.length > 1 && isObject(values[0]) && values.filter(isObject).length > values.length / 2 ? values : undefined;
}

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The longest list of objects in a value: the value itself, or what stands under a name, at most three names deep. */
function listIn(value: unknown, depth = 0): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.some(isObject) ? value : undefined;
  if (!isObject(value)) return undefined;
  if (value.type === 'Feature') return [value];
  if (depth === 3) return undefined;
  const lists = Object.values(value).flatMap((inner) => [listIn(inner, depth + 1) ?? []]);
  const longest = greatest(lists, ({ length }) => length);
  if (longest?.length) return longest;
  return depth === 0 && 'type' in value && 'coordinates' in value ? [value] : undefined;
}

/** An entry of a list as a record: a feature of GeoJSON, one of a map service, a bare shape, or an object. Null if it is none of them. */
function recordOf(entry: unknown): FileRecord | null {
  if (!isObject(entry)) return null;
  if (entry.type === 'Feature') return { values: withId(entry), geometry: entry.geometry };
  if (isObject(entry.attributes)) return { values: entry.attributes, geometry: serviceShape(entry.geometry) };
  if (typeof entry.type === 'string' && Array.isArray(entry.coordinates)) return { values: {}, geometry: entry };
  if (isObject(entry.geometry) && 'coordinates' in entry.geometry) return { values: without(entry, 'geometry'), geometry: entry.geometry };
  return { values: entry };
}

function withId({ properties, id }: Values): Values {
  const own = isObject(properties) ? properties : {};
  return id === undefined || 'id' in own ? own : { id, ...own };
}

const without = (values: Values, name: string): Values => Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));

/** A shape as the services of Esri write it, as one of GeoJSON; undefined if it is none. */
function serviceShape(shape: unknown): unknown {
  if (!isObject(shape)) return undefined;
  if ('x' in shape && 'y' in shape) return { type: 'Point', coordinates: [shape.x, shape.y] };
  if ('paths' in shape) return { type: 'MultiLineString', coordinates: shape.paths };
  return 'rings' in shape ? { type: 'Polygon', coordinates: shape.rings } : undefined;
}

function isTopology(value: unknown): value is Topology {
  return isObject(value) && value.type === 'Topology' && isObject(value.objects) && Array.isArray(value.arcs);
}

/** One object of a topology; the others can be chosen. */
function topologyTable(topology: Topology, part: string | undefined): Table {
  const parts = Object.keys(topology.objects);
  const chosen = part && parts.includes(part) ? part : parts[0];
  const object = chosen === undefined ? undefined : topology.objects[chosen];
  if (!object) throw new Refusal('noRows');
  try {
    const found: Feature | FeatureCollection = feature(topology, object as GeometryCollection);
    const features = 'features' in found ? found.features : [found];
    return { ...recordsTable(features.map((entry) => recordOf(entry))), parts, part: chosen };
  } catch (error) {
    return refuse(error);
  }
}
