import type { Feature, FeatureCollection } from 'geojson';
import { faultText } from '../../lib/faultText.ts';
import { type FileRecord, recordsTable } from '../recordsTable.ts';
import { Refusal } from '../refusal.ts';
import { wholeText } from '../sourceText.ts';
import type { FileHead, Format, Progress, Source, Table } from '../table.ts';
import { isZip, namesInZip, unzipped } from '../unzipped.ts';

const isXml = ({ text }: FileHead, root: RegExp) => /^\s*</.test(text) && root.test(text);

/** Placemarks of KML, alone or in an archive (KMZ). */
export const kml: Format = {
  id: 'kml',
  accepts: (head) => isXml(head, /<kml[\s>]/) || (isZip(head.bytes) && head.name.endsWith('.kmz')),
  read: async (source, progress) => placemarks(await kmlText(source, progress), 'kml'),
};

/** Waypoints, routes and tracks of GPX. */
export const gpx: Format = {
  id: 'gpx',
  accepts: (head) => isXml(head, /<gpx[\s>]/),
  read: async ({ blob }, progress) => placemarks(await wholeText(blob, progress), 'gpx'),
};

/** The text of a KML file, or of the main one in an archive. */
async function kmlText({ blob, name }: Source, progress: Progress): Promise<string> {
  if (!name.toLowerCase().endsWith('.kmz')) return wholeText(blob, progress);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const documents = namesInZip(bytes).filter((entry) => entry.toLowerCase().endsWith('.kml'));
  // The main document stands at the top; others are parts that it links to.
  const main = documents.find((entry) => !entry.includes('/')) ?? documents[0];
  const file = main === undefined ? undefined : unzipped(bytes, (entry) => entry === main)[main];
  if (!file) throw new Refusal('noRows');
  return wholeText(new Blob([new Uint8Array(file)]), progress);
}

/** The features of a document as a table. Looks of placemarks are left out: the atlas has its own. */
async function placemarks(text: string, form: 'kml' | 'gpx'): Promise<Table> {
  const [{ xmlDocument }, readers] = await Promise.all([import('./xmlDocument.ts'), import('@tmcw/togeojson')]);
  const document = xmlDocument(text);
  let found: FeatureCollection<Feature['geometry'] | null>;
  try {
    found = readers[form](document);
  } catch (error) {
    throw new Refusal('xml', faultText(error));
  }
  if (found.features.length === 0) throw new Refusal('noRows');
  return recordsTable(
    found.features.map(({ properties, geometry }): FileRecord => {
      const { time, end, isOpen, others } = inTime(properties ?? {});
      return {
        values: plainValues({ ...others, ...(time ? { time } : {}), ...(end ? { end } : {}) }),
        geometry,
        isOpen,
        fault: isLink(properties) ? 'elsewhere' : undefined,
      };
    }),
    { name: 'name', description: 'text', time: 'date', desc: 'text', end: 'end' },
  );
}

/** When a placemark is, in one place: KML says a moment and a span by two names, of which a file may use both, and tracks have a time for each of their points. A span without an end has none. */
function inTime({ timestamp, timespan, coordinateProperties, ...others }: Record<string, unknown>) {
  const { begin, end } = valuesOf(timespan);
  const { times } = valuesOf(coordinateProperties);
  const track: unknown[] = Array.isArray(times) ? times.flat() : [];
  return { time: timestamp || begin || others.time || track[0], end: end || track.at(-1), isOpen: Boolean(begin) && !end, others };
}

/** Whether a feature stands for a link to another file, with the area for which that is meant. */
const isLink = (properties: Feature['properties']) => properties?.['@geometry-type'] === 'networklink';

const valuesOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});

const LOOKS = /^(styleUrl|styleHash|styleMapHash|stroke|fill|icon|label|visibility|marker|_gpxType|sym$|links?$)/;

/** The values of a placemark without its looks; a description in HTML as plain text. */
function plainValues(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (LOOKS.test(name) ? [] : [[name, plainText(value)]])));
}

function plainText(value: unknown): unknown {
  const text = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof text === 'string'
    ? text
        .replace(/<[^>]{0,500}>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : text;
}
