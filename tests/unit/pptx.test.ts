import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Chart } from '../../src/figures/shared/chart.ts';
import type { Point } from '../../src/lib/geo/clip.ts';
import { readPath } from '../../src/lib/geo/path.ts';
import { textWidth } from '../../src/lib/text/textWidth.ts';
import { chartCells, chartXml } from '../../src/render/pptx/chart.ts';
import { colorsOf } from '../../src/render/pptx/colors.ts';
import type { Deck } from '../../src/render/pptx/deck.ts';
import { cutToBox, freeform } from '../../src/render/pptx/path.ts';
import { columnWidths } from '../../src/render/pptx/table.ts';
import { columnName, workbook } from '../../src/render/pptx/workbook.ts';
import { writeDeck } from '../../src/render/pptx/writeDeck.ts';
import { xmlText } from '../../src/render/pptx/xml.ts';
import { zip } from '../../src/render/pptx/zip.ts';
import { regionHue, themes } from '../../src/theme/tokens.ts';

const theme = themes.paper;
const hue = regionHue(theme, 'djibouti-code');
const colors = colorsOf(theme, hue);
const text = new TextDecoder();
const stacked: Chart = {
  kind: 'stacked',
  title: '',
  series: 'Year',
  categories: ['2010', '2011'],
  values: [
    { name: 'boarding', color: '#C65D00', values: [3, 0] },
    { name: 'fired upon', color: hue.fill, values: [1, 4] },
  ],
};
const lines: Chart = { ...stacked, kind: 'lines', values: [{ name: 'A & B', color: '#C65D00', values: [3, null] }] };
const steps: Chart = {
  kind: 'steps',
  title: 'Code',
  series: 'Year',
  first: 2008,
  last: 2012,
  values: [
    {
      name: 'Code',
      color: hue.fill,
      possible: false,
      points: [
        [2009, 0],
        [2009, 9],
        [2012, 9],
      ],
    },
  ],
};

const deck: Deck = {
  title: 'A small deck',
  language: 'en',
  direction: 'ltr',
  theme,
  hue,
  asOf: '2026-03-03',
  words: { notes: 'Notes', preparedFor: 'Prepared for', presenter: 'Presenter' },
  slides: [
    {
      layout: 'cover',
      title: 'A cover',
      subtitle: 'Its subtitle',
      sources: [],
      source: 'Facts as of 3 March 2026.',
      remark: '',
      link: { text: '', address: '' },
      notes: ['Welcome'],
      words: [{ text: 'A sentence that leads somewhere', href: 'https://example.org/' }],
      body: [],
    },
    {
      layout: 'figure',
      title: 'Shapes & <text>',
      subtitle: 'Soft ends, open ends',
      sources: [],
      source: 'Sources: A.',
      remark: 'As of the end of 2015.',
      link: { text: 'Live view: example.org', address: 'https://example.org/?a=1&b=2' },
      notes: ['One', 'Two'],
      body: [
        {
          kind: 'scene',
          name: 'Bars',
          description: 'A bar with a soft start and an arrow',
          scale: 16 / 13,
          at: { x: 40, y: 150, width: 600, height: 300 },
          nodes: [
            { kind: 'rect', x: 0, y: 0, width: 40, height: 16, fill: { color: hue.fill, towards: 'start' } },
            { kind: 'rect', x: 40, y: 0, width: 100, height: 16, fill: hue.fill },
            { kind: 'path', d: 'M142 8h10m-4 -4l4 4l-4 4', stroke: hue.fill, strokeWidth: 1.6 },
            { kind: 'text', x: 0, y: 40, text: 'Programme', size: 13, fill: theme.ink1 },
            { kind: 'pattern', d: 'M0 60h20v20h-20z', unit: 1, color: hue.fill, pattern: 'hatch', name: 'eligible' },
          ],
        },
      ],
    },
    {
      layout: 'figure',
      title: 'A chart and a table',
      subtitle: '',
      sources: [],
      source: '',
      remark: '',
      link: { text: '', address: '' },
      notes: [],
      body: [
        { kind: 'chart', chart: stacked, name: 'Chart', description: 'Two years', at: { x: 40, y: 100, width: 600, height: 400 } },
        {
          kind: 'table',
          name: 'Table',
          description: 'One row',
          at: { x: 660, y: 100, width: 580, height: 60 },
          grid: { corner: '', columns: [{ text: 'A' }], key: '', rows: [{ text: 'piracy', cells: [{ text: 'gap', look: 'edged', color: hue.ink }] }] },
        },
      ],
    },
  ],
};

/** The names and contents of the parts of a file, the workbooks in it opened too. */
const contents = (bytes: Uint8Array): [string, unknown][] =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, name.endsWith('.xlsx') ? contents(part) : text.decode(part)]);

test('each entry of a zip file has its sum, its sizes and a name in UTF-8', async () => {
  const bytes = await zip(new Map([['å.txt', '123456789']]));
  const head = new DataView(bytes.buffer);
  // The sum of these nine digits is the check value of CRC-32.
  expect([head.getUint32(14, true), head.getUint32(22, true), head.getUint16(26, true)]).toEqual([0xcbf43926, 9, 6]);
  expect(text.decode(unzipSync(bytes)['å.txt'])).toBe('123456789');
});

test('a small deck has the same parts in the same order, and the same bytes each time; UPDATE_DECK=1 writes it anew', async () => {
  const file = new URL('../fixtures/small-deck.pptx', import.meta.url);
  const bytes = await writeDeck(deck, { site: 'https://example.org' });
  if (process.env.UPDATE_DECK === '1' || !existsSync(file)) writeFileSync(file, bytes);
  // How small a part becomes differs between the compressors of browsers and of Node; what it holds does not.
  expect(contents(bytes)).toEqual(contents(readFileSync(file)));
  expect(Buffer.compare(bytes, await writeDeck(structuredClone(deck), { site: 'https://example.org' }))).toBe(0);
});

test.each([
  'ppt/slides/slide1.xml',
  'ppt/slides/slide2.xml',
  'ppt/slides/slide3.xml',
  'ppt/slideLayouts/slideLayout1.xml',
  'ppt/charts/chart1.xml',
  'ppt/notesSlides/notesSlide1.xml',
])('%s as written before', async (name) => {
  const parts = unzipSync(await writeDeck(deck, { site: 'https://example.org' }));
  const xml = text.decode(parts[name]).replaceAll('><', '>\n<');
  await expect(`${xml}\n`).toMatchFileSnapshot(`../pictures/deck-${name.split('/').at(-1)}`);
});

test('in a deck from right to left and in a Chinese one the number of a source is its link, without its full stop, so that the words keep their order and stay whole', async () => {
  const [first, ...others] = deck.slides;
  if (!first) throw new Error('the deck of the tests has slides');
  const words = [{ text: '3. IMO: Course, 2019', href: 'https://example.org/course' }];
  const slide = async (direction: 'ltr' | 'rtl', language = deck.language) =>
    text.decode(unzipSync(await writeDeck({ ...deck, direction, language, slides: [{ ...first, words }, ...others] }, { site: '' }))['ppt/slides/slide1.xml']);
  const byNumber = /hlinkClick[^>]*\/><\/a:rPr><a:t>3<\/a:t><\/a:r><a:r><a:rPr[^>]*><\/a:rPr><a:t>\. IMO: Course, 2019</;
  expect(await slide('rtl')).toMatch(byNumber);
  expect(await slide('ltr', 'zh-CN')).toMatch(byNumber);
  expect(await slide('ltr')).toContain('<a:t>3. IMO: Course, 2019</a:t>');
});

test('a deck from right to left aligns to the right and says so', async () => {
  const parts = unzipSync(await writeDeck({ ...deck, language: 'ar', direction: 'rtl' }, { site: '' }));
  const slide = text.decode(parts['ppt/slides/slide1.xml']);
  expect(slide).toContain('<a:pPr algn="r" rtl="1"/>');
  expect(text.decode(parts['ppt/presentation.xml'])).toContain('rtl="1"');
  expect(text.decode(parts['ppt/slides/slide3.xml'])).toMatch(/<a:tblPr [^>]*rtl="1"/);
});

test.each([
  ['stacked', stacked],
  ['lines', lines],
  ['steps', steps],
] as const)('%s: what the chart keeps is what its workbook holds', async (_, chart) => {
  const xml = chartXml(chart, { theme, colors, language: 'en', workbookId: 'rId1', width: 1200, height: 500 });
  const sheet = text.decode(unzipSync(await workbook(chartCells(chart)))['xl/worksheets/sheet1.xml']);
  const cell = (at: string) => new RegExp(`<c r="${at}"[^>]*>(?:<v>|<is><t[^>]*>)([^<]*)`).exec(sheet)?.[1];
  const references = [...xml.matchAll(/<c:f>Data!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$\d+)?<\/c:f><c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/g)];
  expect(references.length).toBeGreaterThan(1);
  for (const [, column = '', row = '', cache = ''] of references) {
    for (const [, index = '', value] of cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)) expect(cell(`${column}${Number(row) + Number(index)}`)).toBe(value);
  }
});

test.each([
  ['stacked', stacked],
  ['lines', lines],
  ['steps', steps],
] as const)('%s: the axis of counts ends on a round number that is a whole number of steps', (_, chart) => {
  const xml = chartXml(chart, { theme, colors, language: 'en', workbookId: 'rId1', width: 1200, height: 500 });
  const [, most, step] = /<c:max val="(\d+)"\/><c:min val="0"\/>.*?<c:majorUnit val="([\d.]+)"\/>/.exec(xml) ?? [];
  expect(Number(most) % Number(step)).toBe(0);
  expect([1, 2, 5]).toContain(Number(step) / 10 ** Math.floor(Math.log10(Number(step))));
});

const line = (name: string, count: number, points: number, end = true): Extract<Chart, { kind: 'steps' }>['values'][number] => ({
  name,
  color: hue.fill,
  possible: false,
  points: Array.from({ length: points }, (_, index): [number, number] => [2000 + index, count]),
  ...(end ? { end: { value: String(count), words: name } } : {}),
});
const stepsOf = (...values: ReturnType<typeof line>[]): Chart => ({ kind: 'steps', title: '', series: 'Year', first: 1999, last: 2012, values });
const paint = { theme, colors, language: 'en', workbookId: 'rId1', width: 600, height: 400 };

test('every line of a chart has as many points as the longest, because LibreOffice drops a line after a shorter one', () => {
  const xml = chartXml(stepsOf(line('short', 3, 2), line('long', 5, 9)), paint);
  expect([...xml.matchAll(/<c:yVal>.*?<c:ptCount val="(\d+)"/g)].map(([, count]) => count)).toEqual(['9', '9']);
  expect(xml.match(/<c:yVal>.*?<\/c:yVal>/)?.[0]).toContain('<c:pt idx="8"><c:v>3</c:v>');
});

test('lines are named at their ends, apart where they end near each other; a chart with such names has no legend', () => {
  const xml = chartXml(stepsOf(line('Code', 20, 3), line('Amendment', 19, 3)), paint);
  expect(xml).not.toContain('<c:legend>');
  expect([...xml.matchAll(/<c:dLbl><c:idx val="2"\/>.*?<\/c:dLbl>/g)].map(([label]) => label.replace(/<[^>]*>/g, ''))).toEqual(['20 Code', '19 Amendment']);
  const moved = [...xml.matchAll(/<c:dLbl>.*?<\/c:dLbl>/g)].map(([label]) => Number(/<c:y val="([-\d.]+)"/.exec(label)?.[1] ?? 0) * paint.height);
  expect((moved[1] ?? 0) - (moved[0] ?? 0)).toBeGreaterThan(5);
  expect(chartXml(stepsOf(line('Code', 20, 3, false)), paint)).toContain('<c:legend>');
});

test('a year without a number is a gap, never a zero', () => {
  const xml = chartXml(lines, { theme, colors, language: 'en', workbookId: 'rId1', width: 1200, height: 500 });
  expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>3</c:v></c:pt></c:numCache>');
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
});

test('colours of the token table are colours of the theme; others stay as they are; none but hex and rgba is taken', () => {
  expect(colors(theme.ink1)).toBe('<a:schemeClr val="tx1"></a:schemeClr>');
  expect(colors(hue.fill, 0.26)).toBe('<a:schemeClr val="accent1"><a:alpha val="26000"/></a:schemeClr>');
  expect([hue.ink, hue.latest, hue.first].map((color) => colors(color))).toEqual([
    '<a:schemeClr val="accent2"></a:schemeClr>',
    '<a:schemeClr val="accent3"></a:schemeClr>',
    '<a:schemeClr val="accent4"></a:schemeClr>',
  ]);
  expect(colors('#123456')).toBe('<a:srgbClr val="123456"></a:srgbClr>');
  expect(() => colors('oklch(0.5 0.1 20)')).toThrow(RangeError);
});

test('paths are read with relative and absolute steps; curves are refused', () => {
  expect(readPath('M1 2l3 4H10V0z')).toEqual([
    {
      closed: true,
      points: [
        [1, 2],
        [4, 6],
        [10, 6],
        [10, 0],
      ],
    },
  ]);
  expect(readPath('M0 0l1 1-2 3')[0]?.points).toEqual([
    [0, 0],
    [1, 1],
    [-1, 4],
  ]);
  expect(() => readPath('M0 0C1 1 2 2 3 3')).toThrow(RangeError);
});

const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));

test('what is cut to a box lies in it, and what lies in it stays', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (points) => {
      const cut = cutToBox([{ points, closed: false }], [-100, -80, 100, 80]).flatMap((part) => part.points);
      for (const [x, y] of cut) {
        expect(Math.abs(x)).toBeLessThanOrEqual(100 + 1e-9);
        expect(Math.abs(y)).toBeLessThanOrEqual(80 + 1e-9);
      }
    }),
  );
  const inner = fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -80, max: 80 }));
  fc.assert(
    fc.property(fc.array(inner, { minLength: 2, maxLength: 12 }), (points) => {
      expect(cutToBox([{ points, closed: false }], [-100, -80, 100, 80])).toEqual([{ points, closed: false }]);
    }),
  );
});

test('a freeform has whole coordinates within its box, three points a ring, and at most about 5,000 in all', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
      const made = freeform([{ points, closed: true }], true, 7.3, -4.1);
      if (!made) return;
      const [, w = '', h = ''] = /<a:path w="(\d+)" h="(\d+)"/.exec(made.xml) ?? [];
      const coordinates = [...made.xml.matchAll(/<a:pt x="(-?\d+)" y="(-?\d+)"/g)];
      expect(coordinates.length).toBeGreaterThanOrEqual(3);
      for (const [, x, y] of coordinates) {
        expect(Number(x) >= 0 && Number(x) <= Number(w) && Number(y) >= 0 && Number(y) <= Number(h)).toBe(true);
      }
    }),
  );
  const circle = Array.from({ length: 40_000 }, (_, index): [number, number] => [Math.cos(index) * 500, Math.sin(index) * 500]);
  const many = freeform([{ points: circle, closed: true }], true);
  expect(many?.xml.match(/<a:pt /g)?.length).toBeLessThanOrEqual(5000);
});

test('columns are named like a spreadsheet names them; control characters go', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect(xmlText('a\u0001<b>&"')).toBe('a&lt;b&gt;&amp;&quot;');
});

test('a title of a chart stands at its upper left, above the axes, so that it lies over no line and no name at its end', () => {
  const top = (title: string) => {
    const [, y = ''] = /<c:layoutTarget val="inner"\/>.*?<c:y val="([\d.]+)"/.exec(chartXml({ ...stepsOf(line('long', 5, 9)), title }, paint)) ?? [];
    return Number(y) * paint.height;
  };
  expect(top('')).toBeLessThan(20);
  expect(top('East Asia')).toBeGreaterThan(36);
  expect(chartXml({ ...stepsOf(line('long', 5, 9)), title: 'East Asia' }, paint)).toMatch(/<c:title>.*<c:x val="0\.01"\/><c:y val="0"\/>.*<\/c:title>/);
});

test('a shape of very many points is thinned to 5,000, also where half of them are of small islands, which stay whole', () => {
  const island = (index: number): Point[] => [0, 1, 2, 3].map((corner) => [index * 3 + (corner % 2), corner]);
  const islands = Array.from({ length: 600 }, (_, index) => ({ points: island(index), closed: true }));
  const coast = { points: Array.from({ length: 9000 }, (_, index): Point => [index, 40 + (index % 7)]), closed: true };
  const points = freeform([...islands, coast], true)?.xml.match(/<a:pt /g)?.length ?? 0;
  expect(points).toBeLessThanOrEqual(5000);
  expect(points).toBeGreaterThan(3600);
});

test('the column of row names gives room to a header with a longer word, so that no program breaks it', () => {
  const columns = ['Djibouti Code area', 'Gulf of Guinea', 'Mediterranean', ...'abcdef'].map((text) => ({ text }));
  const [first = 0, plain = 0, , long = 0] = columnWidths({ corner: '', columns, rows: [], key: '' }, 1200);
  expect(long).toBeGreaterThan(textWidth('Mediterranean', 16, 600) * 1.08 + 12);
  expect(plain).toBeLessThan(long);
  expect(first).toBeGreaterThan(200);
});
