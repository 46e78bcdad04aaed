import { expect, test, vi } from 'vitest';
import { withRegion } from '../../src/embed/chartKind.ts';
import { dataName, decadeOf, readChoice, wordsName } from '../../src/embed/choice.ts';
import { heightMessages } from '../../src/embed/heights.ts';
import { loadFacts } from '../../src/embed/loadFacts.ts';
import { embedCode, formsOf } from '../../src/features/export/embedCode.ts';
import { type Embedded, embedAddress, firstChoices, withChoices } from '../../src/features/export/embedded.ts';
import { focusMatrix } from '../../src/figures/focusMatrix/focusMatrix.ts';
import { textWidth } from '../../src/lib/text/textWidth.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DEFAULT_VIEW } from '../../src/view/viewState.ts';
import { atlas, DAY, english, french, frenchAtlas } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

test('an embed reads its wish; what is not understood is named, what is a parent\u2019s own is passed over', () => {
  const choice = readChoice(
    { id: 'participation', perRegion: true },
    { region: 'djibouti-code', at: '20x', theme: 'dusk', childId: 'pym-0', initialWidth: '300' },
  );
  expect(choice).toMatchObject({ id: 'participation', regionId: 'djibouti-code', view: { theme: 'dusk' } });
  expect(choice.problems.map(({ name }) => name)).toEqual(['at']);
  expect(readChoice({ id: 'memberships', perRegion: false }, { region: 'djibouti-code' }).regionId).toBeUndefined();
  expect(dataName({ id: 'map', regionId: undefined })).toBe('map');
  expect(wordsName(dataName({ id: 'focus-matrix', regionId: 'east-asia' }), 'fr')).toBe('fr/focus-matrix.east-asia');
  expect(dataName({ id: 'calendar', regionId: 'east-asia', decade: decadeOf('2015-06', '2026-11-26') })).toBe('2010s/calendar.east-asia');
  expect(decadeOf('2026', '2026-11-26')).toBeUndefined();
});

test('the height is said in the form of each kind of parent', () => {
  const messages = heightMessages(412, 600, new URLSearchParams('childId=pym-3'), 'https://example.org/embed/map/');
  expect(messages).toContainEqual({ type: 'roadstead:height', id: 'pym-3', height: 412, width: 600 });
  expect(messages).toContainEqual({ 'datawrapper-height': { 'pym-3': 412 } });
  expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 412 });
  expect(messages).toContain('pymxPYMxpym-3xPYMxheightxPYMx412');
  expect(messages).toContain('{"context":"iframe.resize","src":"https://example.org/embed/map/","height":412}');
});

const embedded: Embedded = {
  title: 'Activities & "gaps"',
  site: 'https://example.org/atlas/',
  language: 'fr',
  figure: 'focus-matrix',
  parameters: [
    ['region', 'djibouti-code'],
    ['at', '2015'],
  ],
  address: 'https://example.org/atlas/fr/region/djibouti-code/figure/focus-matrix/?at=2015',
};
const HEIGHTS = [
  { from: 300, height: 640 },
  { from: 800, height: 410 },
];

test('code to embed carries region, time and language, and is escaped', () => {
  expect(embedAddress(embedded)).toBe('https://example.org/atlas/fr/embed/focus-matrix/?region=djibouti-code&at=2015');
  const frame = embedCode('frame', embedded, HEIGHTS);
  expect(frame).toContain('title="Activities &amp; &quot;gaps&quot;"');
  expect(frame).toContain('loading="lazy"');
  expect(frame).toContain('f.contentWindow===e.source');
  expect(embedCode('component', embedded, HEIGHTS)).toContain(
    '<roadstead-figure figure="focus-matrix" region="djibouti-code" at="2015" lang="fr"></roadstead-figure>',
  );
  expect(embedCode('picture', embedded, HEIGHTS)).toContain('<img src="https://example.org/atlas/share/fr/focus-matrix.djibouti-code.png"');
  expect(embedCode('address', embedded, HEIGHTS)).toBe(embedded.address);
});

test('the code of a frame gives its height at each width, has no sandbox unless asked for, and lets its links out of one', () => {
  const frame = embedCode('frame', embedded, HEIGHTS);
  expect(frame).toContain('height="640"');
  expect(frame).toMatch(/@container \(min-width:800px\)\{\.roadstead-\w+ iframe\{height:410px\}\}/);
  // Neither a full row nor a rule of the page around makes it narrower than a phone.
  expect(frame).toContain('min-width:min(300px,100%)');
  expect(frame).toMatch(/iframe\{[^}]*max-width:none/);
  expect(frame).not.toContain('sandbox');
  expect(embedCode('sandboxed', embedded, HEIGHTS)).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"');
  // The picture is of today, so it stands behind a figure of today alone.
  expect(frame).not.toContain('<img');
  const today = withChoices(embedded, { language: 'fr', theme: 'day', at: '' });
  expect(embedCode('frame', today, HEIGHTS)).toContain('<img src="https://example.org/atlas/share/fr/focus-matrix.djibouti-code.png" alt="" loading="lazy">');
  expect(embedCode('frame', today, HEIGHTS)).toMatch(
    /\.roadstead-\w+ img\{display:none;.*@media print,\(scripting:none\)\{\.roadstead-\w+ img\{display:block\}\}/,
  );
  const names = [embedded, today].map((one) => /class="(roadstead-\w+)"/.exec(embedCode('frame', one, HEIGHTS))?.[1]);
  expect(new Set(names).size).toBe(2);
});

test('the picture with a link is offered for what the picture shows: today, without choices, in light colours', () => {
  const chosen = (choices: Partial<Parameters<typeof withChoices>[1]>) => formsOf(withChoices(embedded, { language: 'fr', theme: 'day', at: '', ...choices }));
  for (const shown of [chosen({}), chosen({ theme: '' }), chosen({ language: 'en' })]) expect(shown).toContain('picture');
  const filtered = formsOf({ parameters: [['funder', 'eu']] });
  for (const other of [chosen({ at: '2015' }), chosen({ theme: 'dusk' }), filtered, formsOf(embedded)]) expect(other).not.toContain('picture');
});

test('an embed begins with the time of the page and light colours, and takes language, colours and time', () => {
  expect(firstChoices(embedded)).toEqual({ language: 'fr', theme: 'day', at: '2015' });
  const other = withChoices(embedded, { language: 'en', theme: 'dusk', at: '2010-06' });
  expect(embedAddress(other)).toBe('https://example.org/atlas/embed/focus-matrix/?region=djibouti-code&at=2010-06&theme=dusk');
  expect(other.address).toBe('https://example.org/atlas/region/djibouti-code/figure/focus-matrix/?at=2010-06');
  expect(withChoices(embedded, { language: 'ar', theme: '', at: '' }).address).toBe('https://example.org/atlas/ar/region/djibouti-code/figure/focus-matrix/');
});

test.each([660, 760, 820, 900, 1200])('at %i px the heads of the focus matrix do not run into each other', (width) => {
  for (const [language, facts] of [
    [english, atlas],
    [french, frenchAtlas],
  ] as const) {
    const { scene } = focusMatrix({ atlas: facts, language, theme: themes.day, day: DAY, width });
    const heads = (scene?.nodes ?? []).flatMap((node) => (node.kind === 'text' && node.anchor === 'middle' && node.weight === 600 && !node.turn ? [node] : []));
    for (const a of heads) {
      for (const b of heads) {
        if (a === b || a.y !== b.y || a.x > b.x) continue;
        expect(a.x + textWidth(a.text, a.size, 600) / 2, `${a.text}, ${b.text}`).toBeLessThanOrEqual(b.x - textWidth(b.text, b.size, 600) / 2);
      }
    }
  }
});

test('the subtitle of an embed names its region once', () => {
  const facts = { atlas: smallAtlas };
  const named = (title: string, subtitle: string, regionId: string | undefined = 'amber-sound') =>
    withRegion({ regionId }, facts, english, { title, subtitle });
  expect(named('4 of 5 States', 'By date')).toBe('Amber Sound. By date');
  expect(named('4 of 5 States', 'Amber Sound by date')).toBe('Amber Sound by date');
  expect(named('Amber Sound: 4 States', 'By date')).toBe('By date');
  expect(withRegion({ regionId: undefined }, facts, english, { title: 'All', subtitle: 'By date' })).toBe('By date');
});

test('data files of two builds are not mixed: where a cache holds an older one, all are fetched anew', async () => {
  const asked: string[] = [];
  const fileAt = (src: string) => {
    asked.push(src);
    const isOld = src.includes('/fr/') && !src.includes('?');
    return {
      of: isOld ? 'old' : 'new',
      atlas: { edition: '1', asOf: '2026-01-01', tables: {} },
      ...(src.includes('/fr/') ? { said: isOld ? 'old' : 'new' } : {}),
    };
  };
  vi.stubGlobal('roadsteadFiles', { has: () => true, get: fileAt });
  const { said } = await loadFacts('https://atlas.example/', 'compare', 'fr', DEFAULT_VIEW);
  vi.unstubAllGlobals();
  expect(said).toBe('new');
  expect(asked.slice(0, 2)).toEqual(['https://atlas.example/data/embed/compare.js', 'https://atlas.example/data/embed/fr/compare.js']);
  expect(asked.slice(2)).toHaveLength(2);
});
