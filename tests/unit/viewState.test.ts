import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INCIDENT_TYPES, PUBLISHERS } from '../../src/atlas/incidents.ts';
import { ENTITY_KINDS, type Page, PLAIN_KINDS, pagePath, parsePath } from '../../src/pages/page.ts';
import { THEMES } from '../../src/theme/tokens.ts';
import { CODECS, type Values } from '../../src/view/codecs.ts';
import { embeddedView, isEmbedParameter, lastingView, parseView, pinnedView, serializeView, withSameParts } from '../../src/view/viewQuery.ts';
import { DEFAULT_VIEW, LAYERS, MAPS, PROJECTIONS, SORTS, STATUSES, type ViewState, WITHIN_NM } from '../../src/view/viewState.ts';

/** A number with so many decimals, as the address keeps it. */
const decimal = (most: number, digits: number, least = -most) =>
  fc.double({ min: least, max: most, noNaN: true }).map((value) => Number(value.toFixed(digits)) || 0);
const id = fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/);
const place = fc.record({ lat: decimal(90, 4), lon: decimal(180, 4) });
const year = fc.integer({ min: 1950, max: 2099 });

const time = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, month]) => `${of}-${String(month).padStart(2, '0')}`),
);

/** Any value of each parameter; the type asks for every one of them. */
const VALUES: { [N in keyof Values]: fc.Arbitrary<Values[N]> } = {
  at: time,
  since: time,
  layers: fc.subarray([...LAYERS]),
  projection: fc.constantFrom(...PROJECTIONS),
  map: fc.constantFrom(...MAPS),
  theme: fc.constantFrom(...THEMES),
  camera: fc.record({ lat: decimal(85, 3), lon: decimal(180, 3), zoom: decimal(9, 2, 0) }),
  from: year,
  types: fc.subarray([...INCIDENT_TYPES], { minLength: 1, maxLength: INCIDENT_TYPES.length - 1 }),
  publisher: fc.constantFrom(...PUBLISHERS),
  here: place,
  to: place,
  within: fc.constantFrom(...WITHIN_NM),
  a: id,
  b: id,
  region: id,
  status: fc.constantFrom(...STATUSES),
  funder: id,
  sort: fc.constantFrom(...SORTS),
};
const view = fc.record(VALUES, { requiredKeys: ['layers', 'projection'] }) as fc.Arbitrary<ViewState>;

test('parse of serialize is identity, over all parameters', () => {
  fc.assert(
    fc.property(view, (state) => {
      const back = parseView(serializeView(state));
      expect(back.problems).toEqual([]);
      expect(back.view).toEqual(state);
    }),
    { numRuns: 500 },
  );
});

test('a query is written in one way: serialize of parse is the same again', () => {
  fc.assert(fc.property(view, (state) => void expect(serializeView(parseView(serializeView(state)).view)).toBe(serializeView(state))));
});

test('the default view writes nothing', () => {
  expect(serializeView(DEFAULT_VIEW)).toBe('');
});

test('any query gives a usable view, and names the values that were left out, but no parameter of others', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(CODECS)));
  const nearly = fc.constantFrom(
    'none,waters',
    '1e3,2,3',
    '-0,0,0',
    '91,0',
    '0,181',
    '2026-13',
    '1949',
    '2100',
    '',
    ',',
    'NaN,NaN',
    'constructor',
    '30,60',
    'waters,unicorn',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.oneof(fc.string(), nearly)), { maxLength: 8 }), (pairs) => {
      const query = String(new URLSearchParams(pairs));
      const { view: state, problems } = parseView(query);
      // What was understood can be written and read again; what was not is named with the value that stood there.
      expect(parseView(serializeView(state))).toEqual({ view: parseView(serializeView(state)).view, problems: [] });
      expect(serializeView(parseView(serializeView(state)).view)).toBe(serializeView(state));
      const given = new Map(new URLSearchParams(query));
      for (const problem of problems) expect(given.get(problem.name)).toBe(problem.value);
      for (const { name } of problems) expect(Object.keys(CODECS)).toContain(name);
    }),
    { numRuns: 1000 },
  );
});

test('what newsletters and social networks add to a link is passed over in silence', () => {
  expect(parseView('?at=2015&utm_source=newsletter&utm_medium=email&fbclid=IwAR123')).toEqual({ view: { ...DEFAULT_VIEW, at: '2015' }, problems: [] });
});

test('a value that is not allowed is named with those that are', () => {
  expect(parseView('?projection=cube&layers=waters,unicorns')).toEqual({
    view: { ...DEFAULT_VIEW, layers: ['waters'] },
    problems: [
      { name: 'projection', value: 'cube', allowed: 'mercator, globe' },
      { name: 'layers', value: 'waters,unicorns', allowed: [...LAYERS, 'none'].join(', ') },
    ],
  });
  expect(parseView('?camera=91,0,3').problems).toHaveLength(1);
  expect(parseView('?at=2020&at=2021').view.at).toBe('2021');
});

test('time, layers, theme and the incidents that are counted go along to the next page; camera and filters do not', () => {
  const state: ViewState = {
    ...DEFAULT_VIEW,
    at: '2010',
    theme: 'dusk',
    map: 'drawn',
    publisher: 'asam',
    camera: { lat: 1, lon: 2, zoom: 3 },
    funder: 'eu',
    here: { lat: 1, lon: 2 },
  };
  expect(serializeView(lastingView(state))).toBe('?at=2010&map=drawn&theme=dusk&publisher=asam');
  expect(serializeView(pinnedView(state))).toBe('?at=2010&camera=1,2,3&publisher=asam&funder=eu');
  expect(serializeView(embeddedView({ ...state, region: 'east-asia' }))).toBe('?at=2010&theme=dusk&publisher=asam&region=east-asia&funder=eu');
  expect(isEmbedParameter('childId')).toBe(false);
});

const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ kind: 'world' }),
  fc.constantFrom(...PLAIN_KINDS).map((kind): Page => ({ kind })),
  fc.record({ kind: fc.constantFrom(...ENTITY_KINDS), id }),
  fc.record({ kind: fc.constant('figure' as const), id: fc.constantFrom('participation', 'focus-matrix') }),
  fc.record({ kind: fc.constant('figure' as const), id: fc.constantFrom('participation', 'focus-matrix'), regionId: id }),
);

test('pages and paths are each other’s inverse, and a path that means no page is kept to be told', () => {
  fc.assert(
    fc.property(page, (one) => {
      expect(parsePath(pagePath(one))).toEqual(one);
    }),
  );
  const part = fc.constantFrom('region', 'figure', 'state', 'about', 'KEN', 'participation', '%', 'x y', '..');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const path = `/${parts.join('/')}/`;
      const read = parsePath(path);
      if (read.kind === 'unknown') expect(read.path).toBe(path);
      else expect(parsePath(pagePath(read))).toEqual(read);
    }),
  );
  expect(parsePath('/nowhere/at/all/').kind).toBe('unknown');
});

test('the file name index.html at the end of a path means the folder', () => {
  expect(parsePath('/index.html')).toEqual({ kind: 'world' });
  expect(parsePath('/region/amber-sound/index.html')).toEqual({ kind: 'region', id: 'amber-sound' });
  expect(parsePath('/region/myindex.html/')).toEqual({ kind: 'region', id: 'myindex.html' });
});

test('a part of the view that the next address states alike stays the very value', () => {
  const before = parseView('?layers=waters,incidents&at=2015').view;
  const after = withSameParts(before, parseView('?layers=incidents,waters&at=2016&here=1,2').view);
  expect(after.layers).toBe(before.layers);
  expect(after.at).toBe('2016');
  expect(after.here).toEqual({ lat: 1, lon: 2 });
  expect(withSameParts(after, parseView('').view).here).toBeUndefined();
});
