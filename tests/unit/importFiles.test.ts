import { existsSync, readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { iati } from '../../src/import/formats/iati.ts';
import { formatOf } from '../../src/import/registry.ts';
import { daysOf, openFile, placesOf, rolesOf } from './ownFile.ts';
import { dataPackage, GPX, IATI, KML, shapefile, workbook, workbookOf } from './ownSeeds.ts';

const blob = (bytes: Uint8Array) => new Uint8Array(bytes);

test('a sheet is read by its heads, with the numbers of its rows', async () => {
  const session = await openFile(
    'a.xlsx',
    blob(
      workbook([
        ['Incidents in 2020'],
        ['Date', 'Latitude', 'Longitude', 'Type'],
        ['2020-01-05', 12.5, 43.5, 'Boarding'],
        ['2020-02-05', 13.5, 44.5, 'Hijacked'],
      ]),
    ),
  );
  expect(session.opened()).toMatchObject({ format: 'xlsx', part: 'Data', counts: { read: 3, taken: 2, aside: 1, placed: 2, dated: 2 } });
  expect(session.rows([0])[0]).toMatchObject({ line: 3, kind: 'boarding_robbery' });
});

test('of a workbook with a sheet of text before its table the table is read; every sheet can be chosen', async () => {
  const README = [['Read me'], ['Positions are those of the reports.'], ['Dates are local.'], ['Written by hand.'], ['No warranty.']];
  const DATA = [
    ['Date', 'Latitude', 'Longitude'],
    ['2020-01-05', 12.5, 43.5],
  ];
  const VERSIONS = [
    ['Date', 'Version', 'Author'],
    ['2020-02-01', 'first', 'A'],
    ['2020-03-01', 'second', 'B'],
  ];
  const UNKNOWN = [
    ['p', 'q'],
    ['a', 'b'],
  ];
  const opened = async (sheets: Parameters<typeof workbookOf>[0], part?: string) => {
    const session = await openFile('a.xlsx', blob(workbookOf(sheets)), part);
    return session.opened();
  };
  expect(await opened({ About: README, Incidents: DATA })).toMatchObject({ part: 'Incidents', parts: ['About', 'Incidents'], counts: { read: 1, taken: 1 } });
  expect(await opened({ About: README, Versions: VERSIONS, Incidents: DATA, Later: DATA })).toMatchObject({ part: 'Incidents' });
  expect(await opened({ Nothing: [], About: README, Other: UNKNOWN })).toMatchObject({ part: 'Other' });
  expect(await opened({ About: README, Incidents: DATA }, 'About')).toMatchObject({ part: 'About' });
});

test('a chart that has a sheet to itself is no table, and the table beside it is read', async () => {
  const rels = 'xl/_rels/workbook.xml.rels';
  const rows = [
    ['Date', 'Latitude', 'Longitude'],
    ['2020-01-05', 12.5, 43.5],
  ];
  const files = unzipSync(workbookOf({ Chart: [['a']], Incidents: rows }));
  const text = new TextDecoder().decode(files[rels]).replace('relationships/worksheet"', 'relationships/chartsheet"');
  const session = await openFile('a.xlsx', blob(zipSync({ ...files, [rels]: strToU8(text) })));
  expect(session.opened()).toMatchObject({ parts: ['Incidents'], counts: { read: 1, taken: 1 } });
});

/** A workbook with one more row, as XML. */
function withRow(row: string): Uint8Array<ArrayBuffer> {
  const path = 'xl/worksheets/sheet1.xml';
  const files = unzipSync(
    workbook([
      ['Date', 'Latitude', 'Longitude'],
      ['2020-01-05', 12.5, 43.5],
    ]),
  );
  const sheet = new TextDecoder().decode(files[path]).replace('</sheetData>', `${row}</sheetData>`);
  return blob(zipSync({ ...files, [path]: strToU8(sheet) }));
}

test('a cell far below or beside a table makes no million empty rows and no thousand columns; a sheet that could not be held is refused', async () => {
  const below = await openFile('a.xlsx', withRow('<row r="1048576"><c r="B1048576"><v>3</v></c></row>'));
  expect(below.opened().counts).toMatchObject({ read: 2, taken: 1, aside: 1 });
  expect(below.aside(0, 1)).toMatchObject([{ line: 1_048_576, reason: 'position' }]);
  const beside = await openFile('a.xlsx', withRow('<row r="3"><c r="B3"><v>3</v></c><c r="XFD3"><v>3</v></c></row>'));
  expect(beside.opened().columns).toEqual(['Date', 'Latitude', 'Longitude']);
  expect(beside.aside(0, 1)).toMatchObject([{ line: 3, reason: 'cells', value: '3' }]);
  const vast = [
    '<row r="1048576"><c r="XFD1048576"><v>3</v></c></row>',
    '<row r="99999999"><c><v>3</v></c></row>',
    '<row r="3"><c r="ZZZZ3"><v>3</v></c></row>',
  ];
  for (const row of vast) await expect(openFile('a.xlsx', withRow(row))).rejects.toMatchObject({ reason: 'large' });
});

test('rows and cells of a sheet need not say where they stand, and a number that is none is an empty cell', async () => {
  const bare = await openFile('a.xlsx', withRow('<row><c t="inlineStr"><is><t>2020-02-05</t></is></c><c><v>13.5</v></c><c><v>44.5</v></c></row>'));
  expect(bare.opened().counts).toMatchObject({ read: 2, taken: 2, placed: 2, dated: 2 });
  const skipped = await openFile('a.xlsx', withRow('<row><c t="inlineStr"><is><t>2020-02-05</t></is></c><c r="C3"><v>44.5</v></c></row>'));
  expect(skipped.aside(0, 1)).toMatchObject([{ line: 3, reason: 'position' }]);
  const none = await openFile('a.xlsx', withRow('<row r="3"><c r="A3"><v>43866</v></c><c r="B3"><v>NaN</v></c><c r="C3"><v>NaN</v></c></row>'));
  expect(none.opened().counts).toMatchObject({ read: 2, taken: 1, aside: 1 });
});

test('merged heads are refused with advice; a merged title above them is not', async () => {
  const rows = [['Title'], ['Date', 'Latitude', 'Longitude'], ['2020-01-05', 12.5, 43.5]];
  await expect(openFile('a.xlsx', blob(workbook(rows, ['B2:C2'])))).rejects.toMatchObject({ reason: 'merged' });
  expect((await openFile('a.xlsx', blob(workbook(rows, ['A1:C1'])))).opened().counts.taken).toBe(1);
});

test('placemarks of KML and KMZ, and points and tracks of GPX', async () => {
  for (const [name, content] of [
    ['a.kml', KML],
    ['a.kmz', blob(zipSync({ 'doc.kml': strToU8(KML) }))],
  ] as const) {
    const session = await openFile(name, content);
    expect(session.opened()).toMatchObject({ format: 'kml', counts: { read: 2, taken: 2, placed: 2, dated: 1 } });
    expect(session.rows([0])[0]).toMatchObject({ name: 'A', text: ['description: Buoy one'] });
    expect(session.layer().shapes).toHaveLength(1);
  }
  const gpx = await openFile('a.gpx', GPX);
  expect(placesOf(gpx)).toContain('12.5000 43.5000');
  expect(daysOf(gpx)).toContain('2021-02-03');
  expect(gpx.layer().shapes).toHaveLength(1);
});

test('moments and spans of one KML file are both dates', async () => {
  const at = (name: string, time: string) => `<Placemark><name>${name}</name>${time}<Point><coordinates>43.5,12.5</coordinates></Point></Placemark>`;
  const moment = at('A', '<TimeStamp><when>2020-05-01</when></TimeStamp>');
  const span = at('B', '<TimeSpan><begin>2015-04-01</begin><end>2015-06-30</end></TimeSpan>');
  const session = await openFile('a.kml', `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${moment}${span}</Document></kml>`);
  expect(daysOf(session)).toEqual(['2020-05-01', '2015-04-01/2015-06-30']);
});

test('a shapefile in an archive; one without its table is refused', async () => {
  const session = await openFile('a.zip', blob(shapefile()));
  expect(placesOf(session)).toEqual(['12.0000 43.0000', '13.0000 50.0000']);
  expect(session.rows([1])[0]?.name).toBe('Buoy 2');
  await expect(openFile('a.zip', blob(zipSync({ 'a.shp': new Uint8Array(100) })))).rejects.toMatchObject({ reason: 'shapefile' });
});

test('the table of a shapefile that says nothing of its letters is read in the encoding that they speak for', async () => {
  const files = unzipSync(shapefile());
  const table = Buffer.from(files['layer/points.dbf'] ?? []);
  table.write('Bøje 1 ', table.indexOf('Buoy 1'), 'latin1');
  const session = await openFile('a.zip', blob(zipSync({ ...files, 'layer/points.dbf': new Uint8Array(table) })));
  expect(session.rows([0])[0]?.name).toBe('Bøje 1');
  expect(session.opened().counts.notes.map(({ flag }) => flag)).not.toContain('damaged');
});

test('a shapefile whose table says more rows than it has is refused; rows whose shapes are cut off are counted', async () => {
  const files = unzipSync(shapefile());
  const [shp, dbf] = [files['layer/points.shp'], files['layer/points.dbf']];
  if (!shp || !dbf) throw new Error('no shapefile');
  const endless = Uint8Array.from(dbf);
  new DataView(endless.buffer).setUint32(4, 1_000_000_000, true);
  await expect(openFile('a.zip', blob(zipSync({ 'a.shp': shp, 'a.dbf': endless })))).rejects.toMatchObject({ reason: 'shapefile' });
  const cut = await openFile('a.zip', blob(zipSync({ 'a.shp': shp.slice(0, 140), 'a.dbf': dbf })));
  expect(cut.opened().counts).toMatchObject({ read: 2, placed: 1 });
});

test('a data package gives the tables that its descriptor names', async () => {
  const session = await openFile('a.zip', blob(dataPackage()));
  expect(session.opened()).toMatchObject({ parts: ['p/tables/ports.csv', 'p/tables/more.csv'], part: 'p/tables/ports.csv', counts: { taken: 1 } });
  expect((await openFile('a.zip', blob(dataPackage()), 'p/tables/more.csv')).opened().counts.taken).toBe(2);
});

test('a table of a data package may be divided into several files, as those of the atlas are, and be GeoJSON; each row is counted', async () => {
  const paths = {
    './a.csv': 'name,lat,lon\nA,1.5,2.5\n',
    'b.csv': 'name,lat,lon\nB,1.5,3.5\nC,,,9\n',
    'c.csv': 'D,2.5,3.5\n',
    'd.geojson': '{"type":"Point","coordinates":[1,2]}',
  };
  const [whole, shape] = [Object.keys(paths).slice(0, 3), 'd.geojson'];
  const descriptor = JSON.stringify({ resources: [{ name: 'ports', path: whole }, { name: 'buoy', path: shape }, { path: 'https://example.org/far.csv' }] });
  const files = Object.entries({ ...paths, 'datapackage.json': descriptor }).map(([name, text]) => [name.replace('./', ''), strToU8(text)] as const);
  const zip = blob(zipSync(Object.fromEntries(files)));
  const session = await openFile('a.zip', zip);
  expect(session.opened()).toMatchObject({ parts: ['ports', 'd.geojson'], part: 'ports', counts: { read: 4, taken: 3, aside: 1 } });
  expect(placesOf(session)).toEqual(['1.5000 2.5000', '1.5000 3.5000', '2.5000 3.5000']);
  expect(session.aside(0, 1)).toMatchObject([{ line: 5, reason: 'cells', value: '9' }]);
  expect((await openFile('a.zip', zip, shape)).layer().shapes.length + placesOf(await openFile('a.zip', zip, shape)).length).toBe(1);
});

test('a data package opens at the table whose columns are positions; the edition of one of the atlas is known', async () => {
  const table = (name: string, ...fields: string[]) => ({ name, path: `${name}.csv`, schema: { fields: fields.map((field) => ({ name: field })) } });
  const resources = [table('people', 'name', 'town'), table('ports', 'name', 'lat', 'lon')];
  const opened = async (head: object) => {
    const texts = { 'datapackage.json': JSON.stringify({ ...head, resources }), 'people.csv': 'name,town\nA,B\n', 'ports.csv': 'name,lat,lon\nP,12.5,43.5\n' };
    const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
    return (await openFile('p.zip', blob(zipSync(files)))).opened();
  };
  expect(await opened({ name: 'harbours', version: '3' })).toMatchObject({ part: 'ports.csv', edition: undefined, counts: { read: 1, taken: 1 } });
  expect(await opened({ name: 'roadstead-amber-sound', version: '2026.11' })).toMatchObject({ edition: '2026.11' });
});

test('the main document of a KMZ is the one at its top', async () => {
  const other = KML.replace('<name>A</name>', '<name>Other</name>');
  const session = await openFile('a.kmz', blob(zipSync({ 'files/other.kml': strToU8(other), 'doc.kml': strToU8(KML) })));
  expect(session.rows([0])[0]?.name).toBe('A');
});

test('activities of IATI: countries and sectors from activity or transactions, amounts by currency, dates told apart', async () => {
  const session = await openFile('a.xml', IATI);
  const { format, columns, sample, counts } = session.opened();
  expect({ format, ...counts }).toMatchObject({ format: 'iati', read: 2, taken: 2, aside: 0, placed: 1, dated: 1 });
  const cell = (row: number, column: string) => sample[row]?.[columns.indexOf(column)];
  expect([cell(0, 'title'), cell(0, 'description'), cell(0, 'funding'), cell(0, 'implementing')]).toEqual(['Ports', 'One & two', 'Funder', 'Agency']);
  expect([cell(0, 'status'), cell(1, 'status')]).toEqual(['running', 'planned']);
  expect([cell(0, 'commitments'), cell(0, 'budgets'), cell(1, 'disbursements')]).toEqual(['USD 100; EUR 7', 'EUR 50', 'USD 5']);
  expect([cell(0, 'planned-start'), cell(0, 'actual-start'), cell(0, 'planned-end'), cell(0, 'actual-end')]).toEqual([
    '2019-12-01',
    '2020-01-01',
    '2026-12-31',
    '',
  ]);
  expect([cell(1, 'recipient-country'), cell(1, 'sector'), cell(1, 'parent')]).toEqual(['ID', '1:15210 Security', 'XX-1']);
  expect([...session.layer().states].map(([iso3, rows]) => [iso3, ...rows])).toEqual([
    ['YEM', 0],
    ['IDN', 1],
  ]);
  expect(placesOf(session)).toEqual(['12.5000 43.5000', null]);
  expect(rolesOf(session)).toMatchObject({ title: 'name', 'iati-identifier': 'reference', sector: 'text' });
});

test('archives that would grow without measure, files that define entities, and damaged archives are refused with a word', async () => {
  const bomb = zipSync({ 'a.csv': new Uint8Array(64 * 1024 * 1024) });
  await expect(openFile('a.zip', blob(bomb))).rejects.toMatchObject({ reason: 'bomb' });
  await expect(openFile('a.zip', blob(bomb.slice(0, 400)))).rejects.toMatchObject({ reason: 'zip' });
  const laughs = '<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  await expect(openFile('a.kml', KML.replace('?>', `?>${laughs}`))).rejects.toMatchObject({ reason: 'entities' });
  await expect(openFile('a.xml', IATI.replace('?>', `?>${laughs}`))).rejects.toMatchObject({ reason: 'entities' });
  await expect(openFile('a.kml', KML.slice(0, 300))).rejects.toMatchObject({ reason: 'xml' });
  await expect(openFile('a.xml', IATI.slice(0, 900))).rejects.toMatchObject({ reason: 'xml' });
});

/** Bytes that begin with a mark; then some that no text has. */
const begun = (...mark: number[]) => Uint8Array.from([...mark, ...Array.from({ length: 64 }, (_, index) => index)]);
const archiveOf = (name: string, text: string) => blob(zipSync({ [name]: strToU8(text) }));

/** Files that are plainly something other than rows, and what a person is told of them. */
const FOREIGN: readonly (readonly [string, string, BlobPart])[] = [
  ['picture', 'incidents.csv', begun(0x89, 0x50, 0x4e, 0x47)],
  ['picture', 'photo.jpg', begun(0xff, 0xd8, 0xff, 0xe0)],
  ['picture', 'drawing.svg', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['document', 'report.pdf', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
  ['document', 'letter.rtf', '{\\rtf1 Dear Sir, of the year}'],
  ['document', 'letter.csv', archiveOf('word/document.xml', '<w:document/>')],
  ['document', 'letter.docx', archiveOf('word/document.xml', '<w:document/>')],
  ['sheet', 'list.ods', archiveOf('content.xml', '<office:document-content/>')],
  ['sheet', 'list.xml', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'],
  ['workbook', 'list.xls', begun(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['workbook', 'locked.xlsx', begun(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['workbook', 'damaged.xlsx', begun(0x50, 0x4b, 0x03, 0x04)],
  ['packed', 'list.rar', begun(0x52, 0x61, 0x72, 0x21)],
  ['packed', 'list.csv.gz', begun(0x1f, 0x8b, 0x08)],
  ['packed', 'photos.zip', archiveOf('a.png', 'picture')],
  ['shapefile', 'zones.shp', begun(0, 0, 0x27, 0x0a)],
  ['shapefile', 'zones.prj', 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]'],
  ['noRows', 'heads.csv', 'date;latitude;longitude\n'],
];

test.each(FOREIGN)('%s: %s is refused with a word that says what it is', async (reason, name, content) => {
  await expect(openFile(name, content)).rejects.toMatchObject({ reason });
});

test('a file that would not fit into the memory of the device is refused before it is read', async () => {
  // Of the file itself only its size and its first bytes are asked for.
  const opened = (megabytes: number) =>
    formatOf({ name: 'a.csv', blob: { size: megabytes * 1_000_000, slice: () => new Blob(['a,b\n1,2\n']) } as unknown as Blob });
  await expect(opened(300)).rejects.toMatchObject({ reason: 'large', detail: '> 256 MB' });
  expect((await opened(200)).id).toBe('csv');
  vi.stubGlobal('navigator', { deviceMemory: 2 });
  await expect(opened(200)).rejects.toMatchObject({ reason: 'large', detail: '> 64 MB' });
  vi.unstubAllGlobals();
});

test('a workbook under another name is read as one, a table under the name of a workbook as a table', async () => {
  const rows = [
    ['Date', 'Latitude', 'Longitude'],
    ['2020-01-05', 12.5, 43.5],
  ];
  for (const name of ['list.csv', 'list.xls', 'list'])
    expect((await openFile(name, blob(workbook(rows)))).opened()).toMatchObject({ format: 'xlsx', counts: { taken: 1 } });
  expect((await openFile('list.xls', 'Date;Latitude;Longitude\n2020-01-05;12,5;43,5\n')).opened()).toMatchObject({ format: 'csv', counts: { taken: 1 } });
});

test('shapes of KML and GPX in an archive of another name are read', async () => {
  for (const [name, text] of [['doc.kml', KML] as const, ['voyage.gpx', GPX] as const]) {
    const [inside, alone] = [await openFile('a.zip', archiveOf(name, text)), await openFile(name, text)];
    expect(inside.opened().counts).toEqual(alone.opened().counts);
    expect(inside.layer().lat).toEqual(alone.layer().lat);
  }
});

test('the line by which Excel is told the delimiter is no row', async () => {
  const session = await openFile('a.csv', 'sep=;\nname;lat;lon\nA;1,5;2,5\n');
  expect(session.opened().counts).toMatchObject({ read: 1, taken: 1 });
});

const shared = new URL('../../../shared/iati/worldbank-south-asia-regional.xml', import.meta.url);

test.skipIf(!existsSync(shared))('the activities of the World Bank are read whole', async () => {
  const session = await openFile('iati.xml', readFileSync(shared));
  const { counts } = session.opened();
  expect(counts).toMatchObject({ read: 5, taken: 5, aside: 0 });
  const { columns, rows } = await iati.read({ name: 'iati.xml', blob: new Blob([readFileSync(shared)]) }, () => {});
  const cellsOf = (name: string) => rows.map(({ cells }) => cells[columns.indexOf(name)] ?? '');
  expect(cellsOf('title').every(Boolean)).toBe(true);
  expect(cellsOf('sector').flatMap((cell) => cell.split('; '))).toHaveLength(62);
});
