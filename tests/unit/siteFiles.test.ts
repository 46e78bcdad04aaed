import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { changesFile } from '../../geo/steps/changesFile.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { overviewOf } from '../../geo/steps/overview.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { readTablesApart } from '../../geo/steps/tablesApart.ts';
import { readTranslations } from '../../geo/steps/translations/files.ts';
import { translated } from '../../geo/steps/translations/translate.ts';
import { allPages } from '../../site/allPages.ts';
import { atomFeed } from '../../site/atomFeed.ts';
import { sitemap } from '../../site/sitemap.ts';
import { type Change, changeCounts, editionsOf, readChanges } from '../../src/atlas/changes.ts';
import { coverageOf, openActivities } from '../../src/atlas/coverage.ts';
import { readOverview } from '../../src/atlas/overview.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { namedChanges } from '../../src/features/changes/namedChanges.ts';
import { changeWords, countWords } from '../../src/i18n/changeWords.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { reportAddress } from '../../src/lib/reportAddress.ts';
import { changePath } from '../../src/pages/changePath.ts';
import { parsePath } from '../../src/pages/page.ts';
import { frenchSmallAtlas, SMALL_ROOT, smallAtlas } from './smallAtlas.ts';

const descriptor = readDescriptor(ATLAS_ROOT);
const tables = readTables(SMALL_ROOT, descriptor);
const rows = new Map([...tables.rows, ...readTablesApart(SMALL_ROOT, descriptor).rows]);
const entries = readTranslations(SMALL_ROOT).find(({ code }) => code === 'fr')?.entries ?? [];
/** The changes with the names of some tables, as the pages of a language load them. */
const changesOf = (code: string, named = tables, file = rows) =>
  readChanges(JSON.parse(JSON.stringify(changesFile(file, { descriptor, tables: named }, code))));
const changes = changesOf('en');
const [english, french] = [makeLanguage('en'), makeLanguage('fr')];

describe('changes', () => {
  test('of a package, which is in English, have the names of the page where it has the row; others are marked', () => {
    const change = (table: string, record: string, name: string): Change => ({
      ...{ regionId: '', table, record, name, kind: 'changed', column: 'note', before: '', after: 'x' },
    });
    const all = [change('states', 'DNK', 'Denmark'), change('states', 'XXX', 'Formerland'), change('participations', 'amber-code+DNK', 'Amber Code: Denmark')];
    const told = (atlas: Atlas, code: string) => namedChanges(atlas, code, all).map(({ name, lang }) => [name, lang]);
    expect(told(frenchSmallAtlas, 'fr')).toEqual([
      ['Danemark', ''],
      ['Formerland', 'en'],
      ['Amber Code: Denmark', 'en'],
    ]);
    expect(told(smallAtlas, 'en')).toEqual(all.map(({ name }) => [name, '']));
  });

  test('are grouped by edition and region, the newest edition first; a record with several changed cells counts once', () => {
    const editions = editionsOf(changes);
    expect(editions.map(({ edition }) => edition)).toEqual(['2026.03', '2025.12']);
    const [newest] = editions;
    expect([...(newest?.regions.keys() ?? [])]).toEqual(['amber-sound', 'copper-reef', '']);
    expect(changeCounts(newest?.changes ?? [])).toEqual({ added: 2, changed: 1, removed: 1 });
    expect(countWords(english, newest?.changes ?? [])).toBe('2 new, 1 changed and 1 gone');
    expect(countWords(french, newest?.regions.get('copper-reef') ?? [])).toBe('1 disparu');
  });

  test('are told in words: a cell with both values, a long text as rewritten, a column once', () => {
    expect(changes.map((change) => changeWords(english, change))).toEqual([
      'end: was 2020, is 2021',
      'summary: text rewritten',
      'new',
      'gone',
      'new column rank',
      'new',
    ]);
  });

  test('name each record in the language of the page; what is gone keeps its English name, marked as that', () => {
    const french = changesOf('fr', translated(tables, descriptor, 'fr', entries));
    const named = french.map(({ name, lang }) => [name, lang]);
    expect(named).toContainEqual(['Veille d’Ambre', '']);
    expect(named).toContainEqual(['A centre <that> is gone & done', 'en']);
    expect(french.find(({ record }) => record === 'amber-code+SWE')?.name).toMatch(/: Suède$/);
    expect(changes.every(({ lang }) => lang === '')).toBe(true);
  });

  test('a title of a source keeps its own language, and is marked with it', () => {
    const [source] = tables.rows.get('sources') ?? [];
    const [change] = rows.get('changes') ?? [];
    if (!source || !change) throw new Error('the small atlas has sources and changes');
    const spanish = { ...source, cells: { ...source.cells, title: 'Un acuerdo', language: 'es' } };
    const file = new Map([['changes', [{ ...change, cells: { ...change.cells, table: 'sources', record: source.cells.source_id ?? '' } }]]]);
    const titleIn = (code: string) => changesOf(code, { ...tables, rows: new Map([['sources', [spanish]]]) }, file).map(({ name, lang }) => [name, lang]);
    expect(titleIn('en')).toEqual([['Un acuerdo', 'es']]);
    expect(titleIn('es')).toEqual([['Un acuerdo', '']]);
  });

  test('lead to the page of their record, of what it is part of, or else of their region', () => {
    expect(changes.map((change) => changePath(smallAtlas, change))).toEqual([
      '/programme/amber-watch/',
      '/programme/amber-watch/',
      '/instrument/amber-code/',
      '/region/copper-reef/',
      undefined,
      '/region/copper-reef/',
    ]);
  });
});

describe('the feed', () => {
  const parse = (xml: string) => new new Window().DOMParser().parseFromString(xml, 'text/xml');
  const hrefs = (xml: string) => [...parse(xml).querySelectorAll('link')].map((link) => link.getAttribute('href'));

  test('has an entry for each edition and region, each with an id of its own and absolute addresses where the site is known', () => {
    const xml = atomFeed(changes, smallAtlas, english, 'https://example.org/');
    const entries = [...parse(xml).querySelectorAll('entry')];
    expect(entries).toHaveLength(4);
    const ids = [...parse(xml).querySelectorAll('id')].map(({ textContent }) => textContent);
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    for (const href of hrefs(xml)) expect(href).toMatch(/^https:\/\/example\.org\/changes/);
    expect(atomFeed(changes, smallAtlas, english, 'https://example.org/')).toBe(xml);
    expect(entries[1]?.querySelector('content')?.textContent).toContain('A centre &lt;that&gt; is gone &amp; done');
  });

  test('has relative addresses where it is not', () => {
    for (const href of hrefs(atomFeed(changes, smallAtlas, french, ''))) expect(href).toMatch(/^changes/);
  });
});

test('the sitemap has every page in every language, each with its other languages', () => {
  const pages = allPages(smallAtlas);
  const xml = sitemap(pages, [english, french], 'https://example.org/', '2026-03-15');
  expect(xml.match(/<url>/g)).toHaveLength(pages.length * 2);
  for (const path of ['changes/', 'fr/about/coverage/', 'about/data/']) expect(xml).toContain(`<loc>https://example.org/${path}</loc>`);
  expect(xml.match(/hreflang="fr"/g)).toHaveLength(pages.length * 2);
});

test('pages below About have addresses of their own', () => {
  expect(parsePath('/about/coverage/')).toEqual({ kind: 'coverage' });
  expect(parsePath('/about/data/')).toEqual({ kind: 'data' });
  expect(parsePath('/coverage/').kind).toBe('unknown');
});

test('the overview counts each fact once, by the best of its sources', () => {
  const { verification, tables } = readOverview(JSON.parse(JSON.stringify(overviewOf(rows))));
  const facts = [...rows.values()].flat().filter(({ folder, cells }) => folder === 'copper-reef' && cells.sources);
  const counted = Object.values(verification['copper-reef'] ?? {}).reduce((sum, n) => sum + n, 0);
  const common = [...rows.values()].flat().filter(({ folder, cells }) => folder === 'common' && cells.region_id === 'copper-reef' && cells.sources);
  expect(counted).toBe(facts.length + common.length);
  expect(tables.find(({ name }) => name === 'states')?.rows).toBe(smallAtlas.states.length);
});

test('coverage tells for each question how many records it is asked of, and which have no answer', () => {
  const answers = coverageOf(smallAtlas, 'amber-sound', '2026-03-15');
  const position = answers.find(({ question }) => question === 'position');
  const without = smallAtlas.centres.filter((row) => row.regionId === 'amber-sound' && row.lat === null && row.kind !== 'system');
  expect(position?.missing.map(({ id }) => id)).toEqual(without.map(({ centreId }) => centreId));
  expect(without.length).toBeGreaterThan(0);
  for (const { total, missing } of answers) expect(missing.length).toBeLessThanOrEqual(total);
  expect(openActivities(smallAtlas, 'amber-sound', '2026-03-15')).toEqual({ gaps: ['armed-robbery'], unknown: ['drug-trafficking', 'information-sharing'] });
});

test('a report carries page, fact, value, source and edition, and keeps what the form asks for', () => {
  const address = new URL(
    reportAddress('https://example.org/form?list=atlas', {
      page: 'https://a.example/x/?at=2019',
      fact: 'Start',
      value: '2015 & later',
      source: 's1;s2',
      edition: '2026.11',
    }),
  );
  expect(Object.fromEntries(address.searchParams)).toEqual({
    list: 'atlas',
    page: 'https://a.example/x/?at=2019',
    fact: 'Start',
    value: '2015 & later',
    source: 's1;s2',
    edition: '2026.11',
  });
  expect(() => reportAddress('no address', { page: '', fact: '', value: '', source: '', edition: '' })).toThrow();
});
