import { expect, test } from 'vitest';
import { outputWords } from '../../src/features/own/outputWords.ts';
import { daysWords } from '../../src/features/own/rowWords.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { isShown } from '../../src/import/shownRows.ts';
import { daysOf, openFile, rolesOf } from './ownFile.ts';
import { IATI } from './ownSeeds.ts';

const LIST = 'Name,Start,End,Latitude,Longitude\nA,2018-03-01,2019-06-30,12,43\nB,2019-01-01,,13,44\nC,2020-01-01,ongoing,14,45\n';
const YEAR = { from: Date.UTC(2024, 0, 1) / 86_400_000, to: Date.UTC(2024, 11, 31) / 86_400_000 };

test('what a blank end means is asked once: what goes on is shown in all later years, what nobody says in its first', async () => {
  const session = await openFile('list.csv', LIST);
  const [question] = session.opened().questions;
  expect(session.opened().questions).toHaveLength(1);
  expect(question?.answers.map(({ meaning }) => meaning)).toEqual(['open', 'unknown']);
  const column = question?.column ?? -1;
  const reading = session.opened().readings[column];
  if (!reading) throw new Error('no column of ends');
  const known = session.read(column, { ...reading, blankEnd: 'unknown' });
  expect(known.questions).toEqual([]);
  expect(daysOf(session)).toEqual(['2018-03-01/2019-06-30', '2019-01-01', '2020-01-01/..']);
  expect([0, 1, 2].map((row) => isShown(session.layer(), row, YEAR))).toEqual([false, false, true]);
  const open = session.read(column, { ...reading, blankEnd: 'open' });
  expect(open.counts.notes).toMatchObject([{ flag: 'openEnd', count: 2, lines: [3, 4] }]);
  expect([0, 1, 2].map((row) => isShown(session.layer(), row, YEAR))).toEqual([false, true, true]);
  expect(session.rows([1]).map(({ days }) => days && daysWords(makeLanguage('en'), days))).toEqual(['1 January 2019, still going on']);
});

test('a list whose ends all stand is not asked about, nor is one that says itself what goes on', async () => {
  const said = await openFile('list.csv', LIST.replace('2019-01-01,,', '2019-01-01,present,'));
  expect(said.opened().questions).toEqual([]);
  expect(daysOf(said)).toEqual(['2018-03-01/2019-06-30', '2019-01-01/..', '2020-01-01/..']);
  const words = ['..', 'to date', 'en cours', 'en curso', 'em curso', 'продолжается', '至今', 'حتى الآن'];
  const all = await openFile('list.csv', `Name,Start,End\n${words.map((word) => `A,2019-01-01,${word}\n`).join('')}`);
  expect(rolesOf(all)).toMatchObject({ Start: 'date', End: 'end' });
  expect(daysOf(all)).toEqual(words.map(() => '2019-01-01/..'));
});

test('columns called valid from and valid to, or from and to, are a date and an end', async () => {
  for (const heads of ['valid_from,valid_to', 'From,To', 'start date,expiry']) {
    const session = await openFile('list.csv', `name,${heads}\nA,2018-03-01,2019-06-30\nB,2019-01-01,2019-02-01\n`);
    expect(daysOf(session), heads).toEqual(['2018-03-01/2019-06-30', '2019-01-01/2019-02-01']);
  }
});

test('an order of dates and a blank end of one column are asked about one after the other', async () => {
  const session = await openFile('list.csv', 'Name,Start,End\nA,2018-03-01,02/03/2019\nB,2019-01-01,\n');
  expect(session.opened().questions.map(({ example }) => example)).toEqual(['02/03/2019', '']);
  const next = session.read(2, { role: 'end', dateOrder: 'dmy' });
  expect(next.questions.map(({ example }) => example)).toEqual(['']);
  expect(session.read(2, { role: 'end', dateOrder: 'dmy', blankEnd: 'open' }).questions).toEqual([]);
  expect(daysOf(session)).toEqual(['2018-03-01/2019-03-02', '2019-01-01/..']);
});

test('an end before its start is not used, and said', async () => {
  const session = await openFile('list.csv', 'Name,Start,End\nA,2019-03-01,2018-06-30\nB,2019-04-01,2019-04-02\n');
  expect(daysOf(session)).toEqual(['2019-03-01', '2019-04-01/2019-04-02']);
  expect(session.opened().counts.notes).toContainEqual({ flag: 'endFirst', count: 1, lines: [2] });
});

test('in KML a span without an end goes on, a moment does not; a link to another file is no row', async () => {
  const mark = (name: string, when: string) => `<Placemark><name>${name}</name>${when}<Point><coordinates>43,12</coordinates></Point></Placemark>`;
  const span = (end: string) => `<TimeSpan><begin>2019-05-01</begin>${end}</TimeSpan>`;
  const marks = [
    mark('A', '<TimeStamp><when>2020-05-01</when></TimeStamp>'),
    mark('B', span('')),
    `<Folder>${mark('C', span('<end>2020-01-31</end>'))}</Folder>`,
    '<NetworkLink><name>More</name><Link><href>https://example.org/more.kml</href></Link></NetworkLink>',
  ];
  const session = await openFile('a.kml', `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${marks.join('')}</Document></kml>`);
  expect(session.opened().questions).toEqual([]);
  expect(daysOf(session)).toEqual(['2020-05-01', '2019-05-01/..', '2019-05-01/2020-01-31']);
  expect(session.opened().counts).toMatchObject({ read: 4, taken: 3, aside: 1, reasons: [['elsewhere', 1]] });
});

test('tracks are dated from their first point to their last', async () => {
  const points = ['2021-02-03T04:05:06Z', '2021-02-03T23:05:06Z', '2021-02-04T04:05:06Z'].map(
    (time, at) => `<trkpt lat="1${at}" lon="43"><time>${time}</time></trkpt>`,
  );
  const gpx = `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>T</name><trkseg>${points.join('')}</trkseg></trk></gpx>`;
  expect(daysOf(await openFile('a.gpx', gpx))).toEqual(['2021-02-03/2021-02-04']);
});

test('an activity that runs and has no end goes on; one that has ended does not', async () => {
  const session = await openFile('a.xml', IATI.replace(/<activity-date type="3"[^>]*>/, ''));
  expect(daysOf(session)).toEqual(['2020-01-01/..', '']);
  const none = await openFile('a.xml', IATI.replace('2026-12-31', '2026-13-41'));
  expect(none.layer().programmes.map(({ end }) => end)).toEqual(['', '']);
  const ended = await openFile('a.xml', IATI.replace(/<activity-date type="3"[^>]*>/, '').replace('status code="2"', 'status code="4"'));
  expect(daysOf(ended)[0]).toBe('2020-01-01');
});

test('dates of EDTF are read: about, windows, intervals and what goes on', async () => {
  const dates = ['2018~', '[2015..2016-03]', '[..2016]', '[2016-05..]', '2015-02/2015-04-03', '2015/..'];
  const session = await openFile('list.csv', `Name,Date\n${dates.map((date) => `A,${date}\n`).join('')}`);
  expect(daysOf(session)).toEqual([
    '2018-01-01/2018-12-31',
    '2015-01-01/2016-03-31',
    '2016-01-01/2016-12-31',
    '2016-05-01/2016-05-31',
    '2015-02-01/2015-04-03',
    '2015-01-01/..',
  ]);
  const text = session.text('csv', outputWords(makeLanguage('en'))).split('\n');
  expect(text.at(-2)).toContain('2015-01-01,..');
});
