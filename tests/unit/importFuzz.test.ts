import { expect, test } from 'vitest';
import { outputWords } from '../../src/features/own/outputWords.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { comparePackages } from '../../src/import/comparePackages.ts';
import { Refusal } from '../../src/import/refusal.ts';
import { isZip } from '../../src/import/unzipped.ts';
import { damagedArchive, FUZZ_RUNS, mutated, numbers } from './mutated.ts';
import { openFile } from './ownFile.ts';
import { dataPackage, dividedPackage, editionPackage, GPX, IATI, KML, kmz, shapefile, TOPOJSON, workbook } from './ownSeeds.ts';

const SLOW_MS = 2000;
const WORDS = outputWords(makeLanguage('en'));

const text = (content: string) => new TextEncoder().encode(content);
const LIST =
  'Ref,Date,Position,Type,Country,Amount\r\n1,02/03/19,"12°26\'30""N\n43°17\'00""E",Boarding,Yemen,"1,000"\r\n2,13/04/19,"12,5 43,2",PIRATES,YE,2.5\r\n3,NA,,-,,\r\n';
const GEOJSON =
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4],[1,4],[1,2]]]}},{"type":"Feature","properties":{"date":1653436800000},"geometry":{"type":"Point","coordinates":[1,2]}}]}';
const ENDS = 'Name,Start,End,Latitude,Longitude\nA,2018-03-01,2019-06-30,12,43\nB,[2015..2016-03],,13,44\nC,2020~,ongoing,14,45\nD,2015/..,..,1,2\n';
const SPANS =
  '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Folder><Placemark><name>A</name><TimeSpan><begin>2019-05</begin></TimeSpan><Point><coordinates>43,12</coordinates></Point></Placemark><Placemark><gx:Track><when>2020-02-01T00:00:00Z</when><when>2020-02-03T00:00:00Z</when><gx:coord>43 12 0</gx:coord><gx:coord>44 13 0</gx:coord></gx:Track></Placemark><NetworkLink><name>More</name><Link><href>a.kml</href></Link></NetworkLink></Folder></kml>';
const SEEDS: readonly (readonly [string, Uint8Array])[] = [
  ['a.csv', text(LIST)],
  ['a.tsv', Uint8Array.from(Buffer.from(`\ufeff${LIST.replaceAll(',', '\t')}`, 'utf16le'))],
  ['a.geojson', text(GEOJSON)],
  ['a.json', text('{"asam":[{"reference":"1","date":"2022-05-25","latitude":12.5,"longitude":43.5},]}')],
  ['b.json', text(TOPOJSON)],
  ['a.kml', text(KML)],
  ['a.kmz', kmz()],
  ['a.gpx', text(GPX)],
  ['a.xml', text(IATI)],
  [
    'a.xlsx',
    workbook([
      ['Date', 'Latitude', 'Longitude'],
      ['2020-01-05', 12.5, 43.5],
    ]),
  ],
  ['b.csv', text(ENDS)],
  ['b.kml', text(SPANS)],
  ['a.zip', shapefile()],
  ['b.zip', dataPackage()],
  ['c.zip', dividedPackage()],
  ['d.zip', editionPackage()],
  ['e.zip', kmz()],
];
/** Each format in `npm run fuzz`, all together in other runs. */
const EACH = process.env.FUZZ_RUNS ? FUZZ_RUNS : Math.ceil(FUZZ_RUNS / SEEDS.length);

/** Opens a file as a page does, to the end. Gives the rows that the equation does not account for, or the reason of a refusal. */
async function opened(name: string, content: Uint8Array): Promise<number | string> {
  try {
    const session = await openFile(name, new Uint8Array(content));
    const { counts, columns } = session.opened();
    session.layer();
    session.rows([0, 1, 2]);
    for (const what of ['aside', 'csv', 'geojson'] as const) session.text(what, WORDS);
    if (columns.length) session.read(0, { role: 'date', dateOrder: 'dmy' });
    if (columns.length > 2) session.read(2, { role: 'end', dateOrder: 'ymd', blankEnd: 'open' });
    const after = session.opened().counts;
    return Math.abs(counts.read - counts.taken - counts.aside) + Math.abs(after.read - after.taken - after.aside);
  } catch (error) {
    if (error instanceof Refusal && error.reason !== 'failed') return error.reason;
    throw new Error(`${name}: ${(error as Error).stack}\n${Buffer.from(content).toString('base64')}`);
  }
}

test.each(SEEDS)(
  `of many damaged files like %s none crashes or hangs, and every row is accounted for`,
  { timeout: 10_000 + EACH * 200 },
  async (name, seed) => {
    const random = numbers(16);
    for (let run = 0; run < EACH; run++) {
      const content = isZip(seed) && run % 2 ? damagedArchive(seed, random) : mutated(seed, random);
      const before = process.cpuUsage().user;
      const result = await opened(name, content);
      const ms = (process.cpuUsage().user - before) / 1000;
      if (typeof result === 'number') expect(result, `${name} ${Buffer.from(content).toString('base64')}`).toBe(0);
      expect(ms, `${name} took long: ${Buffer.from(content).toString('base64')}`).toBeLessThan(SLOW_MS);
    }
  },
);

test('damaged data packages of the atlas are refused with a reason or are compared', { timeout: 10_000 + EACH * 200 }, async () => {
  const [random, seed] = [numbers(17), editionPackage()];
  const blob = (content: Uint8Array) => new Blob([new Uint8Array(content)]);
  expect((await comparePackages(blob(seed), blob(seed))).changes).toEqual([]);
  const results = new Set<string>();
  for (let run = 0; run < EACH; run++) {
    const content = run % 2 ? damagedArchive(seed, random) : mutated(seed, random);
    const result = await comparePackages(blob(content), blob(seed)).then(
      () => 'compared',
      (error: unknown) => {
        if (error instanceof Refusal && error.reason !== 'failed') return error.reason;
        throw new Error(`${(error as Error).stack}\n${Buffer.from(content).toString('base64')}`);
      },
    );
    results.add(result);
  }
  expect([...results].sort()).toEqual(expect.arrayContaining(['compared', 'schema', 'zip']));
});
