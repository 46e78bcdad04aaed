import { type Activity, activityValues } from '../iati/activity.ts';
import type { IatiElement } from '../iati/draft.ts';
import { iatiReader } from '../iati/reader.ts';
import { recordsTable } from '../recordsTable.ts';
import { Refusal } from '../refusal.ts';
import { textParts } from '../sourceText.ts';
import type { FileHead, Format, Progress, Source, Table } from '../table.ts';
import { refuseEntities } from '../xmlGuard.ts';

/** Activities of IATI 2.x, and of 1.x as far as it is alike, read as a stream. Each becomes a row, and a programme of the timeline. */
export const iati: Format = { id: 'iati', accepts: ({ text }: FileHead) => /^\s*</.test(text) && /<iati-activit(?:ies|y)[\s>]/.test(text), read };

async function read({ blob, language = 'en', today = '' }: Source, progress: Progress): Promise<Table> {
  const activities: Activity[] = [];
  const reader = iatiReader(language, (activity) => activities.push(activity));
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Refusal('xml', error.message);
  });
  parser.on('opentag', ({ name, attributes }) => reader.open(elementOf(name, attributes, parser.line)));
  parser.on('text', reader.text);
  parser.on('cdata', reader.text);
  parser.on('closetag', reader.close);
  let isFirst = true;
  for await (const part of textParts(blob, progress)) {
    if (isFirst) refuseEntities(part);
    isFirst = false;
    parser.write(part);
  }
  parser.close();
  if (activities.length === 0) throw new Refusal('noRows');
  // Activities of a file without line ends are told apart by their numbers.
  const hasLines = new Set(activities.map(({ line }) => line)).size === activities.length;
  const records = activities.map((activity, index) => {
    const values = activityValues(activity, today);
    return {
      values,
      geometry: placesOf(activity),
      line: hasLines ? activity.line : index + 1,
      isOpen: values.status === 'running' || values.status === 'planned',
    };
  });
  const table = recordsTable(records, ROLES);
  return { ...table, roles: table.roles?.map((role) => role ?? 'ignored'), isProgrammes: true };
}

/** The meaning of columns is known; nothing of them is guessed. */
const ROLES = {
  'iati-identifier': 'reference',
  title: 'name',
  description: 'text',
  start: 'date',
  end: 'end',
  'recipient-country': 'state',
  sector: 'text',
  funding: 'text',
  implementing: 'text',
} as const;

const elementOf = (name: string, attributes: Record<string, string>, line: number): IatiElement => ({ name: name.replace(/^.*:/, ''), attributes, line });

/** The locations of an activity as one shape; undefined if it has none. */
function placesOf({ locations }: Activity): unknown {
  if (locations.length === 0) return undefined;
  return { type: 'MultiPoint', coordinates: locations.map(({ lat, lon }) => [lon, lat]) };
}
