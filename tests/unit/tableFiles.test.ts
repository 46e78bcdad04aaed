import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { FigureContext } from '../../src/figures/shared/context.ts';
import { madeFigure } from '../../src/figures/shared/makeFigure.ts';
import { xlsx } from '../../src/import/formats/xlsx.ts';
import { tableToCsv } from '../../src/render/csv.ts';
import { dataRows } from '../../src/render/dataRows.ts';
import { tableBook } from '../../src/render/tableBook.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english, french } from './atlas.ts';
import { smallAtlas, smallIncidents } from './smallAtlas.ts';

const tableOf = (id: string, more: Partial<FigureContext> = {}) => {
  const figure = FIGURES.find((entry) => entry.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  const context = { atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 900, incidents: smallIncidents, ...more };
  return madeFigure(figure, context, { a: 'amber-sound', b: 'copper-reef' }).table;
};
const choices = FIGURES.flatMap(({ id, perRegion }) => (perRegion ? [{ id }, { id, regionId: 'amber-sound' }] : [{ id }]));

test.each(choices)('$id, $regionId: each row of words has its record, in its place', ({ id, regionId }: { id: string; regionId?: string }) => {
  const { rows, data } = tableOf(id, regionId ? { regionId } : {});
  const records = (data?.records() ?? []) as { name?: string; event?: string; year?: number }[];
  expect(records).toHaveLength(rows.length);
  for (const column of data?.columns ?? []) expect(column).toMatch(/^[a-z][a-z0-9_]*$/);
  for (const [index, { name, event, year }] of records.entries()) {
    const row = rows[index] ?? [];
    if (name) expect(row).toContain(name);
    if (event && id === 'milestones') expect(row).toContain(event);
    if (year !== undefined) expect(row).toContain(String(year));
  }
});

test('the columns of the data are the same in every language and without a row', () => {
  const heads = (more: Partial<FigureContext>) => {
    const { columns, data } = tableOf('participation', more);
    return { words: columns.length, data: data?.columns };
  };
  const whole = heads({ regionId: 'amber-sound' });
  expect(heads({ regionId: 'amber-sound', language: french })).toEqual(whole);
  expect(heads({ regionId: 'amber-sound', atlas: { ...smallAtlas, participations: [] } })).toEqual(whole);
});

test('beside the words stand codes, the date as the table has it with its first and last day, basis and sources', () => {
  const [head = [], ...rows] = dataRows(tableOf('participation', { regionId: 'amber-sound' }), (id) => `https://host/${id}`);
  expect(head.slice(4)).toEqual(
    'instrument_id iso3 status date date_earliest date_latest seen seen_earliest seen_latest basis zone sources source_addresses'.split(' '),
  );
  const cell = (row: readonly unknown[], column: string) => row[head.indexOf(column)];
  for (const row of rows) {
    const { date, sources } = smallAtlas.participations.find(
      (entry) => entry.iso3 === cell(row, 'iso3') && entry.instrumentId === cell(row, 'instrument_id'),
    ) ?? { date: 'none', sources: [] };
    expect(cell(row, 'date')).toBe(date || null);
    expect(cell(row, 'sources')).toBe(sources.join('; '));
    expect(cell(row, 'source_addresses')).toBe(sources.map((id) => `https://host/${id}`).join('; '));
  }
  const finland = rows.find((row) => cell(row, 'iso3') === 'FIN') ?? [];
  expect(cell(finland, 'date_earliest')).toEqual({ day: '2009-02-28' });
});

test('rows that are gone since an earlier time keep their records', () => {
  const at = (time: string, day: string) => ({ atlas: atlasAt(smallAtlas, time), day });
  const { rows, data } = tableOf('centres', { regionId: 'amber-sound', ...at('2010', '2010-12-31'), before: at('2020', '2020-12-31') });
  const records = (data?.records() ?? []) as { name?: string }[];
  expect(records).toHaveLength(rows.length);
  expect(records.map(({ name }) => name)).toEqual(rows.map(([name]) => name));
});

test('CSV has the separators and the decimal sign of the language, and no cell is a formula', () => {
  const table = { columns: ['Name'], rows: [['=1+1'], ['a; b, c']], data: { columns: ['lat'], records: () => [{ lat: -12.5 }, { lat: 3 }] } };
  expect(tableToCsv(table, english)).toBe(`\uFEFFName,lat\r\n'=1+1,-12.5\r\n"a; b, c",3\r\n`);
  expect(tableToCsv(table, french)).toBe(`\uFEFFName;lat\r\n'=1+1;-12,5\r\n"a; b, c";3\r\n`);
});

test('a workbook has days as days, words as text, and its sources on a second sheet', async () => {
  const table = { columns: ['Date'], rows: [['2017'], ['=A1']], data: { columns: ['date'], records: () => [{ date: '2017-01' }, { date: '1890-05-01' }] } };
  const source = { id: 's1', publisher: 'IMO & others', title: 'Record', published: '2018', address: 'https://host/' };
  const parts = unzipSync(await tableBook(table, 'Quellen', ['Title', 'Facts as of today'], [source]));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const sheet = text('xl/worksheets/sheet1.xml');
  // 1 January 2017 is day 42736 of a workbook; what is before its first day stays text.
  expect(sheet).toContain('<c r="C2" s="1"><v>42736</v></c><c r="D2" s="1"><v>42766</v></c>');
  expect(sheet).toContain('<c r="B2" t="inlineStr"><is><t xml:space="preserve">2017-01</t></is></c>');
  expect(sheet).toContain('<c r="C3" t="inlineStr"><is><t xml:space="preserve">1890-05-01</t></is></c>');
  expect(sheet).not.toContain('<f>');
  expect(text('xl/workbook.xml')).toMatch(/name="Data" .*name="Quellen"/);
  expect(text('xl/worksheets/sheet2.xml')).toContain('IMO &amp; others');
  expect(text('xl/styles.xml')).toContain('yyyy');
});

test('a workbook is read back as it was meant: days as days, numbers as numbers, words as words', async () => {
  const table = {
    columns: ['Date'],
    rows: [['2017'], ['007']],
    data: {
      columns: ['date', 'lat'],
      records: () => [
        { date: '2017-01', lat: -12.5 },
        { date: '2018-03-05', lat: 3 },
      ],
    },
  };
  const bytes = await tableBook(table, 'Quellen', ['Title'], []);
  // The reader writes a day in this form only where the cell has the format of a day; else it would be the number of the day.
  const read = await xlsx.read({ name: 'a.xlsx', blob: new Blob([new Uint8Array(bytes)]) }, () => {});
  const [first, second] = read.rows.map(({ cells }) => cells);
  expect(first?.slice(0, 4)).toEqual(['2017', '2017-01', '2017-01-01', '2017-01-31']);
  expect(second?.slice(0, 4)).toEqual(['007', '2018-03-05', '2018-03-05', '2018-03-05']);
  expect([first?.at(-1), second?.at(-1)]).toEqual(['-12.5', '3']);
  expect(read.parts).toEqual(['Data', 'Quellen']);
});

test('each part of a workbook is declared with its type, and each relationship leads to a part', async () => {
  const table = { columns: ['Date'], rows: [['2017']], data: { columns: ['date'], records: () => [{ date: '2017-01-05' }] } };
  const parts = unzipSync(await tableBook(table, 'Quellen', ['Title'], []));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const declared = [...text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name).sort();
  expect(declared).toEqual(
    Object.keys(parts)
      .filter((name) => name.startsWith('xl/') && !name.endsWith('.rels'))
      .sort(),
  );
  const targets = [...text('xl/_rels/workbook.xml.rels').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)];
  for (const [, , target] of targets) expect(Object.keys(parts)).toContain(`xl/${target}`);
  const ids = [...text('xl/workbook.xml').matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id);
  expect(targets.map(([, id]) => id)).toEqual(expect.arrayContaining(ids));
  // The order that the schema asks of the parts of a style sheet.
  const order = [...text('xl/styles.xml').matchAll(/<(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs) /g)].map(([, name]) => name);
  expect(order).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs']);
});
