import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Site } from '../../src/lib/site.ts';
import { FileError, failuresOf } from '../../src/queries/FileError.ts';
import * as files from '../../src/queries/files.ts';

const SHAPES = { type: 'FeatureCollection', features: [] };
const NONE = { type: 'GeometryCollection', geometries: [] };
const NO_CELLS = { year: [], lat: [], lon: [], counts: [] };
const FACTS = { version: 1, edition: '2026.01', asOf: '2026-01-31', tables: {} };
/** Every file that a page reads: its query, and contents of the right form. */
const FILES: Record<string, [query: (site: Site) => object, contents: unknown]> = {
  core: [(site) => files.atlasFile(site, 'core'), FACTS],
  region: [(site) => files.atlasFile(site, 'amber-sound'), FACTS],
  labels: [files.labelsFile, { shapes: {}, waters: [] }],
  footprints: [files.footprintsFile, SHAPES],
  waters: [(site) => files.watersFile(site, 'amber-sound'), SHAPES],
  areas: [files.areasFile, SHAPES],
  closedAreas: [files.closedAreasFile, SHAPES],
  insets: [(site) => files.insetsFile(site, 'amber-sound'), { plans: [] }],
  boundaries: [files.boundariesFile, { type: 'Topology', arcs: [], objects: { countries: NONE, lakes: NONE, lines: NONE } }],
  nearBoundaries: [files.nearBoundariesFile, { type: 'Topology', arcs: [], objects: { countries: NONE, lakes: NONE, lines: NONE } }],
  changes: [files.changesFile, { version: 2, rows: [] }],
  overview: [files.overviewFile, { version: 1, tables: [], verification: {} }],
  cells: [files.cellsFile, { version: 1, publishers: { asam: NO_CELLS, imb_johd: NO_CELLS } }],
  counts: [files.countsFile, { version: 1, sources: {}, areas: {}, types: [], subareas: [], totals: [] }],
};

/** An answer whose body ends with an error of the network after its first bytes. */
const brokenOff = () =>
  new Response(
    new ReadableStream({
      start: (body) => {
        body.enqueue(new TextEncoder().encode('{"version":1,'));
        body.error(new TypeError('network error'));
      },
    }),
  );
/** Every way in which a host fails, and what the page then says in English and in French. */
const FAULTS: Record<string, [answer: () => Promise<Response>, english: RegExp, french: RegExp]> = {
  '404': [async () => new Response('gone', { status: 404 }), /^HTTP 404$/, /^HTTP 404$/],
  '500': [async () => new Response('', { status: 500 }), /^HTTP 500$/, /^HTTP 500$/],
  HTML: [async () => new Response('\n<!doctype html><title>Sign in</title>'), /a web page came in its place/, /une page web est venue/],
  truncated: [async () => new Response('{"version":1,"tables":{"sta'), /the answer broke off/, /s’est interrompue/],
  'cut midway': [async () => brokenOff(), /the answer broke off/, /s’est interrompue/],
  'no network': [async () => Promise.reject(new TypeError('Failed to fetch')), /no answer came/, /aucune réponse/],
  'another form': [async () => Response.json({ hello: 1 }), /Invalid/, /Invalid/],
};

let client: QueryClient;
let answer: () => Promise<Response>;
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  vi.stubGlobal('fetch', () => answer());
});
afterEach(() => vi.unstubAllGlobals());

const fetched = (query: object) => client.fetchQuery(query as Parameters<QueryClient['fetchQuery']>[0]);

for (const [fault, [answers, english, french]] of Object.entries(FAULTS)) {
  test(`${fault}: each file is named with a reason in the reader's language, and read when it is asked for again`, async () => {
    for (const [name, [query, contents]] of Object.entries(FILES)) {
      for (const [language, words] of [
        ['en', english],
        ['fr', french],
      ] as const) {
        answer = answers;
        const asked = query({ base: '/', language, report: '' });
        const error: unknown = await fetched(asked).catch((reason: unknown) => reason);
        if (!(error instanceof FileError)) throw new Error(`${name}: ${String(error)}`);
        expect(error.file, name).toMatch(/^data\/[\w/.-]+\.json$/);
        expect(error.why, `${name} in ${language}`).toMatch(words);
        const [failure] = failuresOf([{ error, refetch: () => fetched(asked) }]);
        expect(failure?.file).toBe(error.file);
        answer = async () => Response.json(contents);
        expect(await fetched(asked), `${name} after ${fault}`).toBeTruthy();
        client.clear();
      }
    }
  });
}

test('the sweep knows every file that pages ask for', () => {
  const names = Object.values(FILES).map(([query]) => (query({ base: '/', language: 'en', report: '' }) as { queryKey: string[] }).queryKey[2]);
  expect(new Set(names).size).toBe(names.length);
  // Facts are asked for by one function for the core and each region.
  expect(names.length).toBe(Object.keys(files).length + 1);
});

test('a file that comes 30 seconds late is waited for: nothing fails, and nothing is said in its place', async () => {
  vi.useFakeTimers();
  answer = () => new Promise((resolve) => setTimeout(() => resolve(Response.json(FACTS)), 30_000));
  let isThere = false;
  const late = fetched(files.atlasFile({ base: '/', language: 'en', report: '' }, 'core')).then(() => {
    isThere = true;
  });
  await vi.advanceTimersByTimeAsync(29_000);
  expect(isThere).toBe(false);
  await vi.advanceTimersByTimeAsync(1500);
  await late;
  expect(isThere).toBe(true);
  vi.useRealTimers();
});
