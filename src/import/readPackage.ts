import { least } from 'd3';
import Papa from 'papaparse';
import * as v from 'valibot';
import { type Edition, type FactRow, regionOfPackage } from '../atlas/edition.ts';
import { detectEncoding } from '../lib/text/encoding.ts';
import { Refusal } from './refusal.ts';
import { namesInZip, unzipped } from './unzipped.ts';

const names = v.array(v.string());
const descriptorSchema = v.object({
  name: v.string(),
  version: v.string(),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.union([v.string(), names]),
      schema: v.object({
        fields: v.array(v.object({ name: v.string() })),
        primaryKey: v.optional(names),
        uniqueKeys: v.optional(v.array(names)),
        foreignKeys: v.optional(v.array(v.object({ fields: names, reference: v.object({ resource: v.string() }) }))),
      }),
    }),
  ),
});
type Descriptor = v.InferOutput<typeof descriptorSchema>;

const DESCRIPTOR = /(^|\/)datapackage\.json$/;
/** Tables in these folders stand apart from the facts: counts of incidents, and at the top what changed between editions. */
const APART = ['', 'incidents'];

/**
 * The edition that a data package of the atlas or of a region holds, in a zip file. Throws a Refusal: `edition` where it is none of these, `schema` with the
 * file that is missing or that its descriptor does not fit, for what is left out would look removed.
 */
export function readPackage(bytes: Uint8Array): Edition {
  const descriptors = namesInZip(bytes).filter((name) => DESCRIPTOR.test(name));
  const path = least(descriptors, ({ length }) => length);
  if (path === undefined) throw new Refusal('edition');
  const descriptor = readDescriptor(unzipped(bytes, (name) => name === path)[path]);
  const folder = path.replace(/[^/]*$/, '');
  const files = unzipped(bytes, (name) => name.startsWith(folder) && name.endsWith('.csv'));
  const rows = new Map<string, FactRow[]>();
  for (const { name, path: listed, schema } of descriptor.resources) {
    const paths = [listed].flat().filter((one) => !APART.includes(folderOf(one)));
    const read = paths.flatMap((one) => tableRows(one, files[folder + one], schema.fields));
    if (paths.length) rows.set(name, read);
  }
  return { descriptor, rows, regionId: regionOfPackage(descriptor.name) ?? '' };
}

/** The descriptor of a package of the atlas. Throws a Refusal. */
function readDescriptor(bytes: Uint8Array | undefined): Descriptor {
  const json = parsed(new TextDecoder().decode(bytes));
  const { name } = (json ?? {}) as { name?: unknown };
  if (typeof name !== 'string' || regionOfPackage(name) === undefined) throw new Refusal('edition');
  const read = v.safeParse(descriptorSchema, json);
  if (!read.success) throw new Refusal('schema', 'datapackage.json');
  return read.output;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const folderOf = (path: string) => path.split('/').slice(0, -1)[0] ?? '';

/** The rows of one file. Throws a Refusal that names it, with the number of the row where one has too few or too many cells. */
function tableRows(path: string, bytes: Uint8Array | undefined, fields: Descriptor['resources'][number]['schema']['fields']): FactRow[] {
  if (!bytes) throw new Refusal('schema', path);
  const text = new TextDecoder(detectEncoding(bytes)).decode(bytes);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  const [head = [], ...body] = data;
  if (errors.length > 0 || fields.some(({ name }) => !head.includes(name))) throw new Refusal('schema', path);
  return body.map((cells, index) => {
    if (cells.length !== head.length) throw new Refusal('schema', `${path}, ${index + 2}`);
    return { folder: folderOf(path), cells: Object.fromEntries(head.map((column, place) => [column, cells[place] ?? ''])) };
  });
}
