import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { openSession } from '../../src/import/session.ts';
import { ownCells, ownFeatures } from '../../src/map/describe/ownFeatures.ts';
import { drawMap } from '../../src/map/drawn/drawMap.ts';
import { mercatorPaper } from '../../src/map/drawn/paper.ts';
import { planeOf } from '../../src/map/projection/plane.ts';
import { themes } from '../../src/theme/tokens.ts';
import { smallBoundaries, smallMap } from '../smallMap.ts';

const KINDS = ['Boarded', 'Hijacked', 'Attempted', 'Suspicious approach'];
const STATES = [
  ['YEM', 'YE', 'Yemen'],
  ['SOM', 'SO', 'Somalia'],
] as const;
const CONTEXT = { today: '2026-11-26', states: STATES.map(([iso3, iso2, name]) => ({ iso3, iso2, name, aliases: [] })) };
const two = (value: number) => String(value).padStart(2, '0');

/** A list of incidents with positions in every sea and dates in 25 years. */
export function incidentList(count: number): string {
  const row = (n: number) =>
    `${n},${2000 + (n % 25)}-${two(1 + (n % 12))}-${two(1 + (n % 28))},${(((n * 7.13) % 120) - 60).toFixed(4)},${(((n * 3.77) % 360) - 180).toFixed(4)},${KINDS[n % 4]},${STATES[n % 2]?.[2]},Five men in a boat came near ship ${n}`;
  return `id,date,latitude,longitude,type,country,description\n${Array.from({ length: count }, (_, n) => row(n)).join('\n')}\n`;
}

/** Activities of IATI with a dozen transactions each, of about so many MB. */
function activities(megabytes: number): string {
  const transaction = (n: number) =>
    `<transaction>\n  <transaction-type code="${2 + (n % 3)}"/>\n  <transaction-date iso-date="2020-02-01"/>\n  <value value-date="2020-02-01">${100 + n}</value>\n  <recipient-country code="SO"/>\n</transaction>`;
  const money = Array.from({ length: 12 }, (_, n) => transaction(n)).join('\n');
  const one = (n: number) =>
    `<iati-activity default-currency="USD" xml:lang="en"><iati-identifier>XX-${n}</iati-identifier><title><narrative>Ports ${n}</narrative></title><description><narrative>Training of coast guards, part ${n}</narrative></description><activity-status code="2"/><activity-date type="2" iso-date="2020-01-01"/><sector code="21040"/>${money}</iati-activity>`;
  const count = Math.round((megabytes * 1e6) / one(0).length);
  return `<?xml version="1.0"?><iati-activities version="2.03">${Array.from({ length: count }, (_, n) => one(n)).join('\n')}</iati-activities>`;
}

/** Seconds of processor time that some work takes: what other programs do meanwhile does not count. */
async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const open = (name: string, text: string) => openSession({ name, blob: new Blob([text]) }, CONTEXT, () => {});

/** Seconds of a step of the clock: describing and drawing the map, with the rows of a year of a layer or without any. */
async function step(own: () => ReturnType<typeof ownFeatures> | undefined): Promise<number> {
  const map = smallMap();
  const times: number[] = [];
  for (let run = 0; run < 9; run++)
    times.push(await seconds(() => drawMap({ ...map, ...own() }, smallBoundaries, themes.day, mercatorPaper(planeOf(map.bounds)))));
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}

/** The bytes of all columns of a value, at any depth. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  return typeof value === 'object' && value !== null
    ? (value instanceof Map ? [...value.values()] : Object.values(value)).reduce((sum: number, part) => sum + bytesOf(part), 0)
    : 0;
}

/** Reading files of a person's own and moving the clock over their rows, as ratios to what the parsers alone and a map without rows take. */
export async function ownTable(): Promise<string[]> {
  const line = (label: string, value: number, base: number, goal: string) => `| ${label} | ${value.toFixed(2)} | ${(value / base).toFixed(1)} | ${goal} |`;
  const small = incidentList(100_000);
  await open('warm.csv', incidentList(2000));
  const cut = await seconds(() => Papa.parse(small));
  const read = await seconds(() => open('list.csv', small));
  const million = incidentList(1_000_000);
  let session: Awaited<ReturnType<typeof open>> | undefined;
  const all = await seconds(async () => {
    session = await open('list.csv', million);
  });
  const held = process.memoryUsage();
  const xml = activities(20);
  const parsed = await seconds(() => new SaxesParser().write(xml).close());
  const iati = await seconds(() => open('a.xml', xml));
  const layer = session?.layer();
  const range = { from: 14_610, to: 14_974 };
  const empty = await step(() => undefined);
  const cells = layer && ownCells([layer]);
  const full = await step(() => layer && ownFeatures([layer], range, cells));
  const growing = await step(() => layer && ownFeatures([layer], { ...range, from: 0 }, cells));
  return [
    '### Files of one’s own (seconds of processor time, Node)',
    '',
    '| | s | ratio | goal |',
    '|---|---|---|---|',
    line('cells of 100,000 rows cut by the parser alone', cut, cut, ''),
    line('100,000 rows read, guessed, taken or set aside', read, cut, '< 3 s'),
    line('1,000,000 rows, to 100,000', all, read, '<= 12'),
    line('IATI of 20 MB, its XML parsed alone', parsed, parsed, ''),
    line('IATI of 20 MB read', iati, parsed, '< 10 s'),
    line('a step of the clock on a drawn map without rows', empty, empty, ''),
    line('the same over 1,000,000 rows, those of a year', full, empty, '<= 2'),
    line('the same, all up to a year', growing, empty, '<= 2'),
    '',
    `Memory while a million rows (${Math.round(million.length / 2 ** 20)} MB) are open: ${Math.round(held.heapUsed / 2 ** 20)} MB of heap in the worker, with the text of the test itself; the page holds ${Math.round(bytesOf(layer) / 2 ** 20)} MB: columns of numbers, for the clock and the map.`,
    '',
  ];
}
