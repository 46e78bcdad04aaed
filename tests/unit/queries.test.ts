import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pinSlides } from '../../src/features/briefing/pinSlides.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { fetchPackage } from '../../src/queries/fetchPackage.ts';
import { areasFile, boundariesFile, cellsFile, countsFile, footprintsFile, labelsFile } from '../../src/queries/files.ts';
import { loadAtlas } from '../../src/queries/loadAtlas.ts';
import type { Pin } from '../../src/view/briefing.ts';

const site = { base: '/', language: 'en', report: '' };
/** A core file without rows: what a page has when nothing else could be read. */
const CORE = { version: 1, edition: '2026.01', asOf: '2026-01-31', tables: {} };
const COUNTS = { version: 1, sources: {}, areas: {}, types: [], subareas: [], totals: [] };
let answers: Record<string, unknown> = {};
let client: QueryClient;

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  answers = {};
  vi.stubGlobal('location', { origin: 'https://atlas.example' });
  vi.stubGlobal('fetch', (path: string) => {
    const answer = answers[path.replace('/data/', '')];
    return Promise.resolve(answer === undefined ? new Response('', { status: 503 }) : new Response(JSON.stringify(answer)));
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a file of another form is named, with the place in it', async () => {
  const files = {
    'labels.json': labelsFile(site),
    'boundaries.json': boundariesFile(site),
    'areas.json': areasFile(site),
    'waters/regions.json': footprintsFile(site),
    'incidents/cells.json': cellsFile(site),
    'incidents/counts.json': countsFile(site),
  };
  for (const [name, query] of Object.entries(files)) {
    for (const wrong of [{}, [], null, { type: 'FeatureCollection', features: [{}] }]) {
      answers = { [name]: wrong };
      // Each query gives another type; here only its failure counts.
      await expect(client.fetchQuery(query as never), `${name}: ${JSON.stringify(wrong)}`).rejects.toMatchObject({
        file: `data/${name}`,
        message: expect.stringMatching(/: (file|[\w.]+): Invalid/),
      });
    }
  }
});

test('a file that cannot be had is named with the answer of the server, and can be had later', async () => {
  await expect(loadAtlas(client, site, 'all')).rejects.toThrow('data/atlas/core.json: HTTP 503');
  answers = { 'atlas/core.json': CORE };
  expect((await loadAtlas(client, site, 'all')).asOf).toBe('2026-01-31');
});

test('a data package that cannot be had, is a page or is cut is named with the reason', async () => {
  await expect(fetchPackage(site, 'roadstead-atlas')).rejects.toThrow('data/packages/roadstead-atlas.zip: HTTP 503');
  const answered = (text: string) => vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)));
  answered('<!doctype html><title>404</title>');
  await expect(fetchPackage(site, 'roadstead-atlas')).rejects.toThrow('a web page came in its place');
  answered('');
  await expect(fetchPackage(site, 'roadstead-atlas')).rejects.toThrow('the answer broke off');
  answered('PK');
  expect((await fetchPackage(site, 'roadstead-atlas')).size).toBe(2);
});

test('a briefing of which one view cannot be loaded says so on that slide, and the others are made', async () => {
  answers = { 'atlas/core.json': CORE };
  const pin = (figure: Pin['figure'], title: string): Pin => ({ id: 1, figure, regionId: '', query: '', title, note: `Note to ${title}` });
  const pins = [pin('milestones', 'First'), pin('incidents', 'Second'), pin('milestones', 'Third')];
  const place = { site, language: makeLanguage('en'), today: '2026-03-15' };
  const atlas = await loadAtlas(client, site, 'all');
  const slides = await pinSlides(client, place, atlas, pins);
  const failed = slides.find((slide) => slide.title === 'Second');
  expect(failed?.body[0]).toMatchObject({ kind: 'text', text: 'data/incidents/counts.json could not be read: HTTP 503' });
  expect(failed?.spoken[0]).toBe('Note to Second');
  expect(slides.map((slide) => slide.title)).toEqual(expect.arrayContaining(['First', 'Third']));
  answers = { ...answers, 'incidents/counts.json': COUNTS };
  const again = await pinSlides(client, place, atlas, pins);
  expect(JSON.stringify(again.find((slide) => slide.title === 'Second'))).not.toContain('could not be read');
});
