import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { daysOf, openFile, placesOf, rolesOf } from './ownFile.ts';

const wide = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

test('a quoted cell over two lines is one cell, a nameless last column is left out, and lines are counted as an editor counts them', async () => {
  const text = `reference,date,position,navArea,subreg,hostility,victim,description,\r\n2022-1,2022-06-01,"46°37'50.89""N\n31°35'01.64""E",III,55,Boarding,A,"One, two",\r\n2022-2,2022-05-01,"1°07'00""N\n103°31'00""E",XI,71,,B,Text,\r\n`;
  const session = await openFile('a.csv', text);
  expect(session.opened()).toMatchObject({ archive: 'asamMsi', counts: { read: 2, taken: 2, aside: 0, placed: 2, dated: 2 } });
  expect(session.opened().columns).toHaveLength(8);
  expect(placesOf(session)).toEqual(['46.6308 31.5838', '1.1167 103.5167']);
  expect(session.rows([0, 1]).map(({ line }) => line)).toEqual([2, 4]);
});

test('minutes and seconds of 60 are carried and noted', async () => {
  const session = await openFile('a.csv', `name,position\nA,"5°60'00""S\n12°59'60""E"\nB,"5°59'00""S\n12°59'00""E"\n`);
  expect(placesOf(session)).toEqual(['-6.0000 13.0000', '-5.9833 12.9833']);
  expect(session.opened().counts.notes).toContainEqual({ flag: 'carried', count: 1, lines: [2] });
});

test('degree signs of three kinds and curly primes are read', async () => {
  const session = await openFile('a.csv', 'name;position\nA;12º26’30”N 43º17’00”E\nB;12˚26′30″N 43˚17′00″E\nC;12°26.5’N, 043°17.0’E\n');
  expect(new Set(placesOf(session))).toEqual(new Set(['12.4417 43.2833']));
});

test('each encoding that Excel writes gives the same letters', async () => {
  const text = 'Nom;Latitude;Longitude\nÉlan;12,5;43,25\n';
  const bytes = [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(text, 'latin1'), wide(`\ufeff${text}`), wide(text)];
  for (const content of bytes) {
    const session = await openFile('a.csv', Uint8Array.from(content));
    expect(session.rows([0])[0]?.name).toBe('Élan');
    expect(placesOf(session)).toEqual(['12.5000 43.2500']);
  }
});

test('a letter far behind the beginning still decides the encoding', async () => {
  const long = `name,lat,lon,text\n${`A,1.5,2.5,${'x'.repeat(300)}\n`.repeat(4000)}`;
  const session = await openFile('a.csv', Uint8Array.from(Buffer.concat([Buffer.from(long), Buffer.from('Élan,3.5,4.5,y\n', 'latin1')])));
  const { taken, read } = session.opened().counts;
  expect(read).toBe(4001);
  expect(session.rows([taken - 1])[0]?.name).toBe('Élan');
});

test('the whole column decides the order of dates; where it cannot, it is asked about once', async () => {
  const month = await openFile('a.csv', 'Date,Lat,Lon\n01/02/19,1,2\n02/13/19,1,3\n');
  expect(daysOf(month)).toEqual(['2019-01-02', '2019-02-13']);
  const open = await openFile('a.csv', 'Date,Lat,Lon\n01/02/19,1,2\n02/03/19,1,3\n');
  expect(open.opened().questions).toMatchObject([{ column: 0, example: '01/02/19' }]);
  const meanings = open.opened().questions[0]?.answers.map(({ meaning }) => meaning);
  expect(meanings).toEqual(['2019-02-01', '2019-01-02', '2001-02-19']);
  const answered = open.read(0, { role: 'date', dateOrder: 'dmy' });
  expect(answered.questions).toEqual([]);
  expect(daysOf(open)).toEqual(['2019-02-01', '2019-03-02']);
});

test('dates in words, in seconds, of a spreadsheet, and years alone are read', async () => {
  const session = await openFile(
    'a.csv',
    'When,lat,lon\n5 March 2019,1,1\n1er janv. 2019,1,2\n"Jan 5, 2019 0259 LT",1,3\n1653436800000,1,4\n2019,1,5\n2019-03,1,6\n2019/03/05 00:00:00+00,1,7\n5 января 2019 г.,1,8\n2019年3月5日,1,9\n',
  );
  expect(daysOf(session)).toEqual([
    '2019-03-05',
    '2019-01-01',
    '2019-01-05',
    '2022-05-25',
    '2019-01-01/2019-12-31',
    '2019-03-01/2019-03-31',
    '2019-03-05',
    '2019-01-05',
    '2019-03-05',
  ]);
  expect(daysOf(await openFile('a.csv', 'Date,lat,lon\n44561,1,2\n44562,1,3\n'))).toEqual(['2021-12-31', '2022-01-01']);
});

test('a year of two digits is in this century up to next year', async () => {
  const session = await openFile('a.csv', 'Date,lat,lon\n12/25/27,1,2\n12/25/28,1,3\n');
  expect(daysOf(session)).toEqual(['2027-12-25', '1928-12-25']);
});

test('decimal commas and either order of the coordinates are found from the column, and asked about where it leaves them open', async () => {
  expect(placesOf(await openFile('a.csv', 'name;position\nA;12,5 143,25\nB;11,5 42,25\n'))).toEqual(['12.5000 143.2500', '11.5000 42.2500']);
  expect(placesOf(await openFile('a.csv', 'name,position\nA,"143.2, 12.4"\nB,"44.1, 11.5"\n'))).toEqual(['12.4000 143.2000', '11.5000 44.1000']);
  const open = await openFile('a.csv', 'name,position\nA,"43.2, 12.4"\nB,"44.1, 11.5"\n');
  expect(open.opened().questions[0]?.answers.map(({ meaning }) => meaning)).toEqual(['43°12.0′N 012°24.0′E', '12°24.0′N 043°12.0′E']);
  expect(placesOf(await openFile('a.csv', 'name,wkt\nA,POINT (43.25 12.5)\n'))).toEqual(['12.5000 43.2500']);
});

test('a number that may be thousands or decimals is asked about', async () => {
  const session = await openFile('a.csv', 'lat;lon;amount\n1,5;2,5;1.000\n1,6;2,6;2.500\n');
  expect(session.opened().questions).toMatchObject([{ column: 2, answers: [{ reading: { mark: '.' } }, { reading: { mark: ',' } }] }]);
});

test('0,0 and nines stand for no position; a latitude that no place has is set aside; a longitude beyond 180 is turned', async () => {
  const session = await openFile('a.csv', 'date,lat,lon\n2019-01-01,0,0\n2019-01-02,999,999\n2019-01-03,95,20\n2019-01-04,10,190\n');
  expect(placesOf(session)).toEqual([null, null, '10.0000 -170.0000']);
  expect(session.aside(0, 9)).toMatchObject([{ line: 4, column: 'lat', reason: 'range', value: '95' }]);
  expect(session.opened().counts.notes.map(({ flag, count }) => [flag, count])).toEqual([
    ['noPosition', 2],
    ['noPlace', 2],
    ['wrapped', 1],
  ]);
});

test('a list of the IMO is read whole: months first, two digits of years, positions as text and half of them empty', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => {
    const position = index % 2 ? '' : `"12° ${10 + index}.5' N 043° 17.0' E"`;
    return `${1 + (index % 12)}/${1 + (index % 28)}/19,SHIP ${index},9${100000 + index},Tanker,Indian Ocean,${position},Robbers boarded the ship,Yemen`;
  });
  const session = await openFile(
    'gisis.csv',
    `Incidents in 2019,,,,,,,\n\nDate,Ship Name,IMO Number,Ship Type,Area,Lat/Long,Incident details,Coastal State\n${rows.join('\n')}\n`,
  );
  const { counts, archive, questions } = session.opened();
  expect(archive).toBe('gisis');
  expect(questions).toEqual([]);
  expect(counts).toMatchObject({ read: 41, taken: 40, aside: 1, placed: 20, dated: 40 });
  expect(session.aside(0, 1)).toMatchObject([{ line: 1, reason: 'aboveHead' }]);
  expect(rolesOf(session)).toMatchObject({
    Date: 'date',
    'Ship Name': 'name',
    'Ship Type': 'ignored',
    'Lat/Long': 'position',
    'Coastal State': 'state',
    'Incident details': 'text',
  });
  expect(session.rows([0])[0]).toMatchObject({ kind: 'boarding_robbery', states: ['YEM'] });
});

test('a table like that of ReCAAP is known by its columns', async () => {
  const session = await openFile('r.csv', 'Incident No,Date,Ship Name,Type of Incident,Latitude,Longitude\nIC-1,2020-01-31,A,Attempted boarding,1.05,104.1\n');
  expect(session.opened().archive).toBe('recaap');
  expect(session.rows([0])[0]).toMatchObject({ kind: 'attempted', word: 'Attempted boarding' });
});

test('words for nothing are nothing, repeated rows are set aside, and a reference with other rows is noted', async () => {
  const session = await openFile('a.csv', 'Ref,Date,Lat,Lon\n1,2019-01-01,1,2\n1,2019-01-01,1,2\n1,2019-01-02,1,2\n2,NA,-,Not stated\n3,2019-01-03,N/A,n/a\n');
  expect(session.opened().counts).toMatchObject({ read: 5, taken: 3, aside: 2 });
  expect(session.aside(0, 9).map(({ line, reason, value }) => [line, reason, value])).toEqual([
    [3, 'repeat', '2'],
    [5, 'nothing', ''],
  ]);
  expect(session.opened().counts.notes).toContainEqual({ flag: 'sameReference', count: 1, lines: [4] });
});

test('damaged letters, long cells and a text that quotes another place are noted and kept', async () => {
  const session = await openFile(
    'a.csv',
    `Name,Date,Lat,Lon,Description\nA,2019-01-01,12,43,"near position 12-00N 043-00W"\nB,2019-01-02,12,43,Abidjan\ufffd and YaoundÃ©\nC,2019-01-03,12,43,${'x'.repeat(2400)}\n`,
  );
  expect(session.opened().counts).toMatchObject({ taken: 3, aside: 0 });
  expect(session.opened().counts.notes.map(({ flag, lines }) => [flag, ...lines])).toEqual([
    ['textElsewhere', 2],
    ['damaged', 3],
    ['shortened', 4],
  ]);
});

test('rows with too many cells, empty rows and a mark that nobody closes are set aside, and the equation holds', async () => {
  const session = await openFile('a.csv', 'name,lat,lon\nA,1,2\nB,1,2,3,4\n,,\nC,1,x\n"D,1,2\nE,1,2\n');
  const { read, taken, aside, reasons } = session.opened().counts;
  expect(read).toBe(taken + aside);
  expect(Object.fromEntries(reasons)).toEqual({ cells: 1, empty: 1, quote: 1, position: 1 });
});

test('a page of HTML, an empty file and a file of bytes are refused with their reason', async () => {
  await expect(openFile('a.csv', '<!doctype html><html><body>404</body></html>')).rejects.toMatchObject({ reason: 'html' });
  await expect(openFile('a.csv', '')).rejects.toMatchObject({ reason: 'empty' });
  await expect(openFile('a.csv', ' \n')).rejects.toMatchObject({ reason: 'empty' });
  await expect(openFile('a.bin', Uint8Array.of(1, 2, 3, 4, 5, 6))).rejects.toMatchObject({ reason: 'unknown' });
});

test('a column can be taken for something else, and gives up what only one column can be', async () => {
  const session = await openFile('a.csv', 'a,b,c\n2019-01-05,1.5,2.5\n2019-02-06,1.6,2.6\n');
  session.read(1, { role: 'latitude' });
  const { readings, counts } = session.read(2, { role: 'longitude' });
  expect(readings.map(({ role }) => role)).toEqual(['date', 'latitude', 'longitude']);
  expect(counts.placed).toBe(2);
  expect(session.read(1, { role: 'longitude' }).readings.map(({ role }) => role)).toEqual(['date', 'longitude', 'ignored']);
});

test('what the words of a kind column stand for can be changed', async () => {
  const session = await openFile('a.csv', 'Type,Date,Lat,Lon,Details\nPirates,2019-01-01,1,2,Skiff fired upon the ship\nTheft,2019-01-02,1,2,x\n');
  expect(session.opened().words).toEqual([
    { word: 'pirates', count: 1, meaning: 'text' },
    { word: 'theft', count: 1, meaning: 'boarding_robbery' },
  ]);
  expect(session.rows([0, 1]).map(({ kind }) => kind)).toEqual(['fired_upon', 'boarding_robbery']);
  session.read(0, { role: 'kind', meanings: { theft: 'unclassified' } });
  expect(session.rows([0, 1]).map(({ kind }) => kind)).toEqual(['fired_upon', 'unclassified']);
});

test('a State is found by its name in each language and by its codes', async () => {
  const session = await openFile('a.csv', 'Country,lat,lon\nYémen,1,2\nيمن,1,3\nЙемен,1,4\nYE,1,5\nCote d’Ivoire,1,6\n也门,1,7\n');
  expect([...session.layer().states].flatMap(([iso3, rows]) => [...rows].map((row) => [row, iso3])).sort()).toEqual([
    [0, 'YEM'],
    [2, 'YEM'],
    [3, 'YEM'],
    [4, 'CIV'],
    [5, 'YEM'],
  ]);
});

test('no cell of an exported CSV is a formula, and numbers stay numbers', async () => {
  const session = await openFile('a.csv', 'name,lat,lon\n"=HYPERLINK(""x"")",-1.5,2\n@SUM,95,2\n');
  const words = {
    line: 'Line',
    column: 'Column',
    reason: 'Reason',
    notes: '',
    latitude: '',
    longitude: '',
    date: '',
    end: '',
    kind: '',
    flags: {},
    kinds: {},
    reasons: { range: 'Not on Earth' },
  };
  expect(session.text('csv', words as never)).toContain(`2,"'=HYPERLINK(""x"")",-1.5,2`);
  expect(session.text('aside', words as never)).toContain("3,lat,Not on Earth,'@SUM,95,2");
  expect(JSON.parse(session.text('geojson', words as never)).features[0].geometry).toEqual({ type: 'Point', coordinates: [2, -1.5] });
});

const archive = (name: string) => new URL(`../../../shared/incidents/${name}`, import.meta.url);

test.skipIf(!existsSync(archive('asam-msi-export-2022-06.csv')))('the export of NGA: every row is accounted for', async () => {
  const session = await openFile('asam.csv', readFileSync(archive('asam-msi-export-2022-06.csv')));
  const { archive: id, counts, questions } = session.opened();
  expect({ id, questions }).toEqual({ id: 'asamMsi', questions: [] });
  expect(counts).toMatchObject({ read: 8642, taken: 8640, aside: 2, placed: 8640, dated: 8640, reasons: [['repeat', 2]] });
  expect(counts.notes).toContainEqual(expect.objectContaining({ flag: 'carried', count: 378 }));
});

test.skipIf(!existsSync(archive('asam-arcgis-open-data-2020-11.csv')))('the download of the map service agrees with it', async () => {
  const session = await openFile('arcgis.csv', readFileSync(archive('asam-arcgis-open-data-2020-11.csv')));
  expect(session.opened()).toMatchObject({ archive: 'asamArcgis', counts: { read: 8185, taken: 8185, placed: 8185, dated: 8185 } });
  expect(placesOf(session)[0]).toBe('21.9333 -75.1333');
});

test.skipIf(!existsSync(archive('pirate-attacks-1993-2020.csv')))('the IMB-derived file: longitude before latitude, NA for nothing', async () => {
  const session = await openFile('imb.csv', readFileSync(archive('pirate-attacks-1993-2020.csv')));
  const { archive: id, counts } = session.opened();
  expect(id).toBe('imbBenden');
  expect(counts.read).toBe(7511);
  expect(counts.taken + counts.aside).toBe(7511);
  expect(placesOf(session)[0]).toBe('19.7000 116.9667');
});
