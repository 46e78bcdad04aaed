import type { Feature, FeatureCollection } from 'geojson';
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
  const main = namesInZip(bytes).find((entry) => entry.toLowerCase().endsWith('.kml'));
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
    throw new Refusal('xml', (error as Error).message);
  }
  if (found.features.length === 0) throw new Refusal('noRows');
  return recordsTable(
    found.features.map(({ properties, geometry }): FileRecord => ({ values: plainValues(inTime(properties ?? {})), geometry })),
    { name: 'name', description: 'text', time: 'date', desc: 'text', end: 'end' },
  );
}

/** The values of a placemark with its time in one place: KML says a moment and a span by two names, and a file may use both. */
function inTime({ timestamp, timespan, ...others }: Record<string, unknown>): Record<string, unknown> {
  const span: Record<string, unknown> = typeof timespan === 'object' && timespan !== null ? { ...timespan } : {};
  const [time, end] = [timestamp ?? span.begin, span.end];
  return { ...others, ...(time === undefined ? {} : { time }), ...(end === undefined ? {} : { end }) };
}

const LOOKS = /^(styleUrl|styleHash|styleMapHash|stroke|fill|icon|label|visibility|marker|coordinateProperties|_gpxType|sym$|links?$)/;

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
