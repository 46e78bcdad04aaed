import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Page, pagePath, parsePath } from '../../src/pages/page.ts';
import { THEMES } from '../../src/theme/tokens.ts';
import { DEFAULT_VIEW, LAYERS, MAPS, PROJECTIONS, parseView, SORTS, STATUSES, serializeView, type ViewState } from '../../src/view/viewState.ts';

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const round = (digits: number) => (value: number) => Number(value.toFixed(digits));
const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const view: fc.Arbitrary<ViewState> = fc
  .record({
    layers: fc.subarray([...LAYERS]).map((chosen) => LAYERS.filter((layer) => chosen.includes(layer))),
    projection: fc.constantFrom(...PROJECTIONS),
    camera: optional(
      fc.record({
        lat: fc.double({ min: -85, max: 85, noNaN: true }).map(round(3)),
        lon: fc.double({ min: -180, max: 180, noNaN: true }).map(round(3)),
        zoom: fc.double({ min: 0, max: 9, noNaN: true }).map(round(2)),
      }),
    ),
    theme: optional(fc.constantFrom(...THEMES)),
    map: optional(fc.constantFrom(...MAPS)),
    region: optional(id),
    status: optional(fc.constantFrom(...STATUSES)),
    funder: optional(id),
    sort: optional(fc.constantFrom(...SORTS)),
  })
  .map((state) => JSON.parse(JSON.stringify(state, (_, value) => (Object.is(value, -0) ? 0 : value))) as ViewState);

const parse = (text: string) => parseView(Object.fromEntries(new URLSearchParams(text)));

test('parse of serialize is identity', () => {
  fc.assert(
    fc.property(view, (state) => {
      const back = parse(serializeView(state));
      expect(back.problems).toEqual([]);
      expect(JSON.parse(JSON.stringify(back.view))).toEqual(state);
    }),
  );
});

test('the default view writes nothing', () => {
  expect(serializeView(DEFAULT_VIEW)).toBe('');
});

test('any query gives a usable view and names what was left out', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (search) => {
      const { view: state } = parseView(search);
      expect(PROJECTIONS).toContain(state.projection);
    }),
  );
  expect(parse('?projection=cube&layers=waters,unicorns').problems).toEqual([
    { name: 'projection', value: 'cube', allowed: 'mercator, globe' },
    { name: 'layers', value: 'waters,unicorns', allowed: [...LAYERS, 'none'].join(', ') },
  ]);
  expect(parse('?camera=91,0,3').problems).toHaveLength(1);
});

test('pages and paths are each other’s inverse', () => {
  const pages: Page[] = [
    { kind: 'world' },
    { kind: 'about' },
    { kind: 'sources' },
    { kind: 'state', id: 'KEN' },
    { kind: 'figure', id: 'participation' },
    { kind: 'figure', id: 'focus-matrix', regionId: 'east-asia' },
    { kind: 'programme', id: 'itcp' },
  ];
  for (const page of pages) expect(parsePath(pagePath(page))).toEqual(page);
  fc.assert(fc.property(fc.string(), (path) => Boolean(parsePath(path).kind)));
  expect(parsePath('/figure/unicorn/').kind).toBe('unknown');
});
