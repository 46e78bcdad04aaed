import { expect, test } from 'vitest';
import { daysWords } from '../../src/features/own/rowWords.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { dayNumber, daysText } from '../../src/import/dates.ts';
import { legacyEncoding } from '../../src/lib/text/legacyEncoding.ts';
import { daysOf, openFile, placesOf, rolesOf } from './ownFile.ts';
import { workbook } from './ownSeeds.ts';

const RUSSIAN =
  '№;Дата;Судно;Широта;Долгота;Тип;Страна\n1;05.01.2022;Альфа;12,5;43,25;ограбление;Йемен\n2;28.01.2022;Браво;13,5;44,25;захват судна;Индонезия\n';
const ARABIC =
  'الرقم,التاريخ,اسم السفينة,خط العرض,خط الطول,النوع,الدولة\n١,٠٥/٠١/٢٠٢٢,ألفا,١٢٫٥,٤٣٫٢٥,سطو,اليمن\n٢,٢٨/٠١/٢٠٢٢,برافو,١٣٫٥,٤٤٫٢٥,اختطاف,إندونيسيا\n';
const CHINESE = '编号,日期,船名,纬度,经度,类型,国家\n1,2022/3/5,远洋,北纬1度15分,东经103度54分,盗窃,印度尼西亚\n';

/** A text in an encoding of one byte a letter, from the letters that its decoder gives. */
function encoded(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text].map((letter) => Math.max(0, letters.indexOf(letter))));
}

test('a German list: decimal commas, titles above the heads, units in the heads, names of States', async () => {
  const session = await openFile(
    'liste.csv',
    Buffer.from(
      'Überfälle 2023;;;;;;\n;;;;;;\nStand: 31.12.2023;;;;;;\nLfd. Nr.;Datum;Schiffsname;Breite (°N);Länge (°E);Küstenstaat;Bemerkung\n1;03.02.2023;ALFA;1,2345;104,05;Indonesien;vier Männer\n2;14.02.2023;BRAVO;-3,5;118,25;Indonesien;\n3;28.11.2023;;12,5;43,25;Jemen;-\n',
      'latin1',
    ),
  );
  expect(rolesOf(session)).toEqual({
    'Lfd. Nr.': 'reference',
    Datum: 'date',
    Schiffsname: 'name',
    'Breite (°N)': 'latitude',
    'Länge (°E)': 'longitude',
    Küstenstaat: 'state',
    Bemerkung: 'text',
  });
  expect(session.opened().counts).toMatchObject({ read: 6, taken: 3, reasons: [['aboveHead', 3]] });
  expect(placesOf(session)).toEqual(['1.2345 104.0500', '-3.5000 118.2500', '12.5000 43.2500']);
  expect(daysOf(session)).toEqual(['2023-02-03', '2023-02-14', '2023-11-28']);
  expect(session.rows([0, 2]).map(({ states }) => states)).toEqual([['IDN'], ['YEM']]);
});

test('heads in two rows are put together, months come first, positions stand in two columns of text', async () => {
  const session = await openFile(
    'gisis.csv',
    `,Date of incident,Ship,Ship,Ship,Position,,Incident\nNo.,(mm/dd/yy),Name,Type,IMO No.,Latitude,Longitude,Details\n1,1/13/23,ALFA,Tanker,9000001,"01° 15.2' N","104° 03.1' E",Robbers boarded\n2,2/3/23,BRAVO,Bulk,9000002,,,"Crew kidnapped"\n3,11/30/99,CHARLIE,Bulk,9000003,"12° 00' S","077° 10' W",Theft\n`,
  );
  const { archive, columns, counts } = session.opened();
  expect(archive).toBe('gisis');
  expect(columns).toEqual([
    'No.',
    'Date of incident (mm/dd/yy)',
    'Ship Name',
    'Ship Type',
    'Ship IMO No.',
    'Position Latitude',
    'Position Longitude',
    'Incident Details',
  ]);
  expect(counts).toMatchObject({ read: 3, taken: 3, placed: 2, dated: 3 });
  expect(placesOf(session)).toEqual(['1.2533 104.0517', null, '-12.0000 -77.1667']);
  expect(daysOf(session)).toEqual(['2023-01-13', '2023-02-03', '1999-11-30']);
  expect(session.rows([1])[0]).toMatchObject({ line: 4, kind: 'kidnap' });
});

test('a first row of words below heads of words stays a row', async () => {
  const session = await openFile('a.csv', 'name,what,\nAlfa,x,y\nBravo,z,12\n');
  expect(session.opened().columns).toEqual(['name', 'what', '3']);
  expect(session.opened().counts.read).toBe(2);
});

test('a sheet with merged titles, heads in row 4 and days as numbers', async () => {
  const rows = [
    ['Incident list 2023'],
    ['Prepared by the Navy'],
    [''],
    ['Ref. No.', 'Date (UTC)', 'Lat (decimal degrees)', 'Long (decimal degrees)', 'Event type', 'Distance to coast (nm)'],
    ['A1', 45000, 12.5, 43.5, 'Boarding', 12],
    ['A2', 45010.5, '', '', 'Hijacking', 3],
  ];
  const session = await openFile('l.xlsx', new Uint8Array(workbook(rows, ['A1:F1', 'A2:F2'])));
  expect(session.opened().counts).toMatchObject({ read: 4, taken: 2, aside: 2, placed: 1, dated: 2 });
  expect(daysOf(session)).toEqual(['2023-03-15', '2023-03-25']);
  expect(rolesOf(session)['Distance to coast (nm)']).toBe('ignored');
  const dotted = await openFile('s.csv', 'Datum;Lat;Lon\n44561,25;1,5;2,5\n44562,5;1,6;2,6\n');
  expect(daysOf(dotted)).toEqual(['2021-12-31', '2022-01-01']);
});

test('degrees, minutes and the letter of a side, and year, month and day, in columns of their own', async () => {
  const session = await openFile(
    'parts.csv',
    'Year,Month,Day,Lat Deg,Lat Min,N/S,Long Deg,Long Min,E/W,Type\n2020,1,5,12,26.5,N,43,17,E,Boarding\n2021,Feb,0,4,10.2,S,8,,W,Boarding\n2022,,,,,,,,,Theft\n',
  );
  expect(placesOf(session)).toEqual(['12.4417 43.2833', '-4.1700 -8.0000', null]);
  expect(daysOf(session)).toEqual(['2020-01-05', '2021-02-01/2021-02-28', '2022-01-01/2022-12-31']);
  const sided = await openFile('s.csv', 'Date,Lat,N/S,Lon,E/W\n2020-01-05,4.5,S,8.25,W\n');
  expect(placesOf(sided)).toEqual(['-4.5000 -8.2500']);
  expect(session.opened().counts).toMatchObject({ read: 3, taken: 3 });
});

test('lists in Arabic, Chinese and Russian are read by their heads, digits and positions', async () => {
  for (const [text, places, roles] of [
    [ARABIC, ['12.5000 43.2500', '13.5000 44.2500'], ['reference', 'date', 'name', 'latitude', 'longitude', 'kind', 'state']],
    [CHINESE, ['1.2500 103.9000'], ['reference', 'date', 'name', 'latitude', 'longitude', 'kind', 'state']],
    [RUSSIAN, ['12.5000 43.2500', '13.5000 44.2500'], ['reference', 'date', 'name', 'latitude', 'longitude', 'kind', 'state']],
  ] as const) {
    const session = await openFile('list.csv', text);
    expect(Object.values(rolesOf(session))).toEqual(roles);
    expect(placesOf(session)).toEqual(places);
  }
  const kinds = (await openFile('a.csv', ARABIC)).rows([0, 1]).map(({ kind }) => kind);
  expect(kinds).toEqual(['boarding_robbery', 'kidnap']);
});

test('text saved on a computer in Russian, Arabic or Chinese settings has its letters', async () => {
  const arabic = 'الرقم,التاريخ,اسم السفينة,خط العرض,خط الطول,الدولة\n1,05/01/2022,ألفا,12.5,43.25,اليمن\n';
  expect((await openFile('a.csv', encoded(RUSSIAN, 'windows-1251') as BlobPart)).rows([0])[0]).toMatchObject({ name: 'Альфа', states: ['YEM'] });
  expect((await openFile('a.csv', encoded(arabic, 'windows-1256') as BlobPart)).rows([0])[0]).toMatchObject({ name: 'ألفا', states: ['YEM'] });
  const chinese = Uint8Array.of(0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb4, 0xac, 0xc3, 0xfb, 0x0a, 0x31, 0x2c, 0xd4, 0xb6, 0xd1, 0xf3);
  expect(legacyEncoding(chinese)).toBe('gb18030');
  expect(new TextDecoder('gb18030').decode(chinese)).toBe('编号,船名\n1,远洋');
  expect(legacyEncoding(encoded('Élan à côté, Señor, Übergröße “so”', 'windows-1252'))).toBe('windows-1252');
});

test('a position with words before its halves, or a remark behind it', async () => {
  const session = await openFile(
    'recaap.csv',
    `S/No,Incident Number,Date & Time of Incident,Name of Ship,Position of Incident,Level\n1,IC-1,"03 Jan 2023, 0245 hrs (LT)",ALFA,"Lat: 01° 15.20' N Long: 104° 03.10' E",CAT 4\n2,IC-2,"14 Jan 2023, 1500 hrs (LT)",BRAVO,"01°05'N 103°40'E (Singapore Strait)",CAT 2\n3,IC-3,"15 Jan 2023",CHARLIE,"Long 104.5, Lat -1.25",CAT 3\n`,
  );
  expect(session.opened().archive).toBe('recaap');
  expect(placesOf(session)).toEqual(['1.2533 104.0517', '1.0833 103.6667', '-1.2500 104.5000']);
  expect(session.rows([0])[0]?.name).toBe('ALFA');
});

test('two whole numbers beside each other are no position unless the column is called one', async () => {
  const session = await openFile('a.csv', 'name,code,ratio\nA,1:15210,3-4\nB,1:21040,5-6\nC,1:31110,7-8\n');
  expect(Object.values(rolesOf(session))).not.toContain('position');
});

test('columns of IATI mean what the standard says, whatever their cells look like; countries and sectors of transactions are kept', async () => {
  const transaction = (type: string, inner: string) => `<transaction><transaction-type code="${type}"/><value>5</value>${inner}</transaction>`;
  const session = await openFile(
    'a.xml',
    `<iati-activities version="2.02"><iati-activity default-currency="GBP"><iati-identifier>GB-1</iati-identifier><title><narrative>Ports</narrative></title><activity-status code="2"/><activity-date type="2" iso-date="2021-04-01"/>${transaction('3', '<sector code="15210"/><recipient-country code="YE"/>')}${transaction('2', '<sector code="21040"/><recipient-country code="ID"/>')}</iati-activity></iati-activities>`,
  );
  expect(placesOf(session)).toEqual([null]);
  expect(session.layer().programmes[0]).toMatchObject({ states: ['YEM', 'IDN'], sectors: ['1:15210', '1:21040'], start: '2021-04-01' });
});

test('a file of IATI 1.05 keeps its titles, dates, roles, amounts and coordinates', async () => {
  const session = await openFile(
    'a.xml',
    '<iati-activities version="1.05"><iati-activity default-currency="EUR"><iati-identifier>FR-1</iati-identifier><title>Ports</title><title xml:lang="fr">Ports sûrs</title><activity-date type="start-actual" iso-date="2012-01-01">x</activity-date><activity-date type="end-planned" iso-date="2015-01-01"/><participating-org role="Funding">AFD</participating-org><recipient-country code="YE">Yemen</recipient-country><location><coordinates latitude="11.5" longitude="43.1"/></location><transaction><transaction-type code="D"/><value>7</value></transaction></iati-activity></iati-activities>',
  );
  expect(session.layer().programmes[0]).toMatchObject({ name: 'Ports', start: '2012-01-01', end: '2015-01-01', funders: ['AFD'], states: ['YEM'] });
  expect(placesOf(session).length).toBe(1);
  expect(session.opened().counts.placed).toBe(1);
  const { columns, sample } = session.opened();
  expect(sample[0]?.[columns.indexOf('disbursements')]).toBe('EUR 7');
});

test('areas of a file without names are called by the column that tells them apart', async () => {
  const area = (id: number, region: string) => ({
    type: 'Feature',
    properties: { OBJECTID: id, SUBREGION: region, REGION: 'XI' },
    geometry: { type: 'Point', coordinates: [id, 1] },
  });
  const session = await openFile('a.geojson', JSON.stringify({ type: 'FeatureCollection', features: [area(1, '71'), area(2, '72'), area(3, '73')] }));
  expect(session.rows([0, 1]).map(({ name }) => name)).toEqual(['71', '72']);
});

test('an apostrophe that became a turned question mark is noted as a damaged letter', async () => {
  const session = await openFile('a.csv', 'name,lat,lon\nship¿s crew,1,2\n¿Qué?,1,3\n');
  expect(session.opened().counts.notes).toContainEqual({ flag: 'damaged', count: 1, lines: [2] });
});

test('an armed robbery in Spanish or Portuguese is no act of a navy', async () => {
  const session = await openFile('a.csv', 'Tipo,Lat,Lon\nRobo a mano armada,1,2\nAssalto à mão armada e furto,1,3\nArmada de Yemen,1,4\n');
  expect(session.rows([0, 1, 2]).map(({ kind }) => kind)).toEqual(['boarding_robbery', 'boarding_robbery', 'military_or_state']);
});

test('rows that look alike and differ by one letter are no repeats; the same row is, also the third time', async () => {
  const session = await openFile('a.csv', 'name,lat,lon\nq12345678,1,2\nq92345678,1,2\nq12345678,1,2\nq12345678,1,2\n');
  expect(session.opened().counts).toMatchObject({ read: 4, taken: 2, aside: 2 });
  expect(session.aside(0, 9)).toMatchObject([
    { line: 4, reason: 'repeat', value: '2' },
    { line: 5, reason: 'repeat', value: '2' },
  ]);
});

test('a question about dates is asked with a cell that each order reads as another day', async () => {
  const session = await openFile('a.csv', 'Date,Lat,Lon\n07/07/08,12.5,43.5\n05/04/08,12.6,43.6\n03/02/09,12.7,43.7\n');
  const [question] = session.opened().questions;
  expect(question?.example).toBe('05/04/08');
  expect(question?.answers.map(({ meaning }) => meaning)).toEqual(['2008-04-05', '2008-05-04', '2005-04-08']);
});

test('the flag of a ship is no State that a row is about; numbers and ships are known by their words', async () => {
  const session = await openFile('a.csv', 'Numéro,السفينة,Flag,Lat,Lon\n1,A,Yemen,12.5,43.5\n2,B,China,12.6,43.6\n3,C,Yemen,12.7,43.7\n');
  expect(rolesOf(session)).toMatchObject({ Numéro: 'reference', السفينة: 'name', Flag: 'ignored' });
  expect(session.layer().states.size).toBe(0);
});

test('what lasts from one day to another is written as both days, a whole month or year as itself', () => {
  const days = (from: string, to: string) => daysText({ from: dayNumber(from), to: dayNumber(to) });
  expect(days('2015-04-01', '2015-06-30')).toBe('2015-04-01/2015-06-30');
  expect(days('2018-01-01', '2022-12-31')).toBe('2018-01-01/2022-12-31');
  expect([days('2015-04-01', '2015-04-30'), days('2016-01-01', '2016-12-31'), days('2016-02-29', '2016-02-29')]).toEqual(['2015-04', '2016', '2016-02-29']);
  expect(daysWords(makeLanguage('en'), { from: dayNumber('2015-04-01'), to: dayNumber('2015-06-30') })).toBe('1 April 2015 to 30 June 2015');
});
