import { expect, test } from 'vitest';
import { Refusal } from '../../src/import/refusal.ts';
import { openFile } from './ownFile.ts';
import { dataPackage, GPX, IATI, KML, shapefile, workbook } from './ownSeeds.ts';

/** How many mutated files are opened: few in every run of the tests, many in `npm run fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);
const SLOW_MS = 2000;

const text = (content: string) => new TextEncoder().encode(content);
const LIST =
  'Ref,Date,Position,Type,Country,Amount\r\n1,02/03/19,"12°26\'30""N\n43°17\'00""E",Boarding,Yemen,"1,000"\r\n2,13/04/19,"12,5 43,2",PIRATES,YE,2.5\r\n3,NA,,-,,\r\n';
const GEOJSON =
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4],[1,4],[1,2]]]}},{"type":"Feature","properties":{"date":1653436800000},"geometry":{"type":"Point","coordinates":[1,2]}}]}';
const SEEDS: readonly (readonly [string, Uint8Array])[] = [
  ['a.csv', text(LIST)],
  ['a.tsv', Uint8Array.from(Buffer.from(`\ufeff${LIST.replaceAll(',', '\t')}`, 'utf16le'))],
  ['a.geojson', text(GEOJSON)],
  ['a.json', text('{"asam":[{"reference":"1","date":"2022-05-25","latitude":12.5,"longitude":43.5},]}')],
  ['a.kml', text(KML)],
  ['a.gpx', text(GPX)],
  ['a.xml', text(IATI)],
  [
    'a.xlsx',
    workbook([
      ['Date', 'Latitude', 'Longitude'],
      ['2020-01-05', 12.5, 43.5],
    ]),
  ],
  ['a.zip', shapefile()],
  ['b.zip', dataPackage()],
];
const PIECES = [
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\u0000',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '&',
  '<!ENTITY a "b">',
  '-',
  '9999999999',
  '1e999',
  'NaN',
  '°',
  'null',
  '\ufeff',
  '=1+1',
  '__proto__',
  '0,0',
].map(text);

/** Numbers from 0 to 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A file with one to four changes: bytes changed, taken out, repeated, put in, or the end cut off. */
function mutated(seed: Uint8Array, random: () => number): Uint8Array {
  let bytes = seed;
  const at = () => Math.floor(random() * (bytes.length + 1));
  for (let change = Math.floor(random() * 4); change >= 0; change--) {
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? PIECES[0] ?? bytes;
    const kinds = [
      () => bytes.map((byte, index) => (index === from ? Math.floor(random() * 256) : byte)),
      () => joined(bytes.slice(0, from), bytes.slice(Math.min(to, from + 20))),
      () => joined(bytes.slice(0, to), bytes.slice(from, Math.min(to, from + 200)), bytes.slice(to)),
      () => joined(bytes.slice(0, from), piece, bytes.slice(from)),
      () => bytes.slice(0, to),
    ];
    bytes = kinds[Math.floor(random() * kinds.length)]?.() ?? bytes;
  }
  return bytes;
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Opens a file as a page does, to the end. Gives the rows that the equation does not account for, or the reason of a refusal. */
async function opened(name: string, content: Uint8Array): Promise<number | string> {
  try {
    const session = await openFile(name, new Uint8Array(content));
    const { counts, columns } = session.opened();
    session.layer();
    session.rows([0, 1, 2]);
    if (columns.length) session.read(0, { role: 'date', dateOrder: 'dmy' });
    const after = session.opened().counts;
    return Math.abs(counts.read - counts.taken - counts.aside) + Math.abs(after.read - after.taken - after.aside);
  } catch (error) {
    if (error instanceof Refusal && error.reason !== 'failed') return error.reason;
    throw new Error(`${name}: ${(error as Error).stack}\n${Buffer.from(content).toString('base64')}`);
  }
}

test(`of ${RUNS} damaged files none crashes or hangs, and every row is accounted for`, { timeout: 10_000 + RUNS * 200 }, async () => {
  const random = numbers(16);
  for (let run = 0; run < RUNS; run++) {
    const [name, seed] = SEEDS[run % SEEDS.length] ?? ['a.csv', text(LIST)];
    const content = mutated(seed, random);
    const before = process.cpuUsage().user;
    const result = await opened(name, content);
    const ms = (process.cpuUsage().user - before) / 1000;
    if (typeof result === 'number') expect(result, `${name} ${Buffer.from(content).toString('base64')}`).toBe(0);
    expect(ms, `${name} took long: ${Buffer.from(content).toString('base64')}`).toBeLessThan(SLOW_MS);
  }
});
