import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import type { MapRecord } from '../../src/atlas/mapRecord.ts';
import { mapKey } from '../../src/map/describe/mapKey.ts';
import type { MapDescription } from '../../src/map/describe/types.ts';
import { mapSubject } from '../../src/pages/mapSubject.ts';
import type { Page } from '../../src/pages/page.ts';
import { smallMap } from '../smallMap.ts';
import { english, french } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

/** The map of a record as its page shows it, today or at the end of a year. */
function mapOf(record: MapRecord, at = ''): MapDescription {
  const page = { kind: record.kind, id: record.id } as Page;
  const { regionId } = mapSubject(smallAtlas, page);
  const then = at ? { atlas: atlasAt(smallAtlas, at), day: `${at}-12-31` } : {};
  return smallMap(regionId, { record, whole: smallAtlas, ...then });
}

const filled = ({ classes }: MapDescription) => Object.fromEntries([...classes].sort(([a], [b]) => a.localeCompare(b)));
const nameOf = ({ states }: MapDescription, iso3: string) => states.features.find(({ properties }) => properties.iso3 === iso3)?.properties.name;
const keyOf = (map: MapDescription, language = english) =>
  mapKey(map, language, smallAtlas).flatMap((entry) => (entry.kind === 'class' || entry.kind === 'link' ? [entry.label] : []));

test('an instrument fills exactly the States of its rows: parties, those that only signed a treaty, those named, observers', () => {
  expect(filled(mapOf({ kind: 'instrument', id: 'world-treaty' }))).toEqual({ DEU: 'named', DNK: 'observer', FIN: 'latest', SWE: 'signed' });
  expect(keyOf(mapOf({ kind: 'instrument', id: 'world-treaty' }))).toEqual(['party', 'signed, not a party', 'named, not taking part', 'observer']);
  expect(keyOf(mapOf({ kind: 'instrument', id: 'world-treaty' }), french)[0]).toBe('partie');
});

test('to sign a code of conduct is to take part in it', () => {
  const { classes } = mapOf({ kind: 'instrument', id: 'amber-code' });
  expect(classes.get('FIN')).toBe('latest');
  expect(keyOf(mapOf({ kind: 'instrument', id: 'amber-code' }))[0]).toBe('taking part');
});

test('the map of an instrument shows a territory of the region, not its home country', () => {
  const { classes } = mapOf({ kind: 'instrument', id: 'copper-convention' });
  expect(classes.has('FRA')).toBe(false);
  expect(classes.get('NCL')).toBeDefined();
});

test('names on the map of an instrument bear the year of joining: a year, a window, a source that lists it, nothing', () => {
  const map = mapOf({ kind: 'instrument', id: 'amber-code' });
  expect(nameOf(map, 'FIN')).toBe('Finland 2009');
  expect(nameOf(map, 'SWE')).toBe('Sweden 2009–2011');
  expect(nameOf(map, 'DNK')).toBe('Denmark');
  expect(nameOf(mapOf({ kind: 'instrument', id: 'amber-mou' }), 'DNK')).toBe('Denmark, by 2011');
  expect(map.targets.find(({ id }) => id === 'FIN')?.detail).toBe('taking part: 28 February 2009');
});

test('at an earlier time the map of an instrument shows who had joined then, in the same frame', () => {
  const then = mapOf({ kind: 'instrument', id: 'amber-code' }, '2010');
  expect(then.classes.get('FIN')).toBe('latest');
  expect(then.classes.get('SWE')).toBe('possible');
  expect(then.classes.get('DNK')).toBe('undated');
  expect(then.classes.has('DEU')).toBe(false);
  expect(then.bounds).toEqual(mapOf({ kind: 'instrument', id: 'amber-code' }).bounds);
  expect(filled(mapOf({ kind: 'instrument', id: 'amber-code' }, '2008'))).toEqual({});
});

test('a programme fills its States, in a frame that holds them and leaves out the others', () => {
  const map = mapOf({ kind: 'programme', id: 'amber-watch' });
  expect(filled(map)).toEqual({ DEU: 'latest', FIN: 'latest', SWE: 'first' });
  const [west, south, east, north] = map.bounds;
  for (const [lon, lat] of [
    [11, 54],
    [26, 63],
    [15, 61],
  ] as const) {
    expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
  }
  expect(west).toBeGreaterThan(0);
  expect(keyOf(mapOf({ kind: 'programme', id: 'copper-lantern' }))).toEqual(['State named by the programme']);
});

test('a centre fills the States of its zones or its instrument, each with a line to it', () => {
  const map = mapOf({ kind: 'centre', id: 'amber-hub' });
  expect([...map.classes.keys()].sort()).toEqual(['DEU', 'DNK', 'FIN', 'SWE']);
  expect(map.links.features).toHaveLength(4);
  for (const { geometry } of map.links.features) expect(geometry.coordinates.at(-1)).toEqual([24.9384, 60.1699]);
  expect(keyOf(map)).toContain('From a State to the centre');
  expect([...mapOf({ kind: 'centre', id: 'amber-desk' }).classes.keys()]).toEqual(['SWE']);
  expect(filled(mapOf({ kind: 'centre', id: 'amber-school-house' }))).toEqual({});
});

test('a State shows its outline and its territories that take part, all within the frame', () => {
  const map = mapOf({ kind: 'state', id: 'FRA' });
  expect(map.outlined).toEqual(['FRA', 'NCL']);
  expect(filled(map)).toEqual({ NCL: 'latest' });
  expect(nameOf(map, 'FRA')).toBe('France');
  expect(nameOf(map, 'NCL')).toBe('New Caledonia');
  const [west, , east] = map.bounds;
  const within = (lon: number) => [lon, lon + 360, lon - 360].some((x) => x > west && x < east);
  expect([4, 165].map(within)).toEqual([true, true]);
  expect(filled(mapOf({ kind: 'state', id: 'FIN' }))).toEqual({ FIN: 'latest' });
});

test('a State that only observes belongs to no region, as its breadcrumb says', () => {
  expect(mapSubject(smallAtlas, { kind: 'state', id: 'LVA' }).regionId).toBeUndefined();
  expect(mapSubject(smallAtlas, { kind: 'state', id: 'FIN' }).regionId).toBe('amber-sound');
});

test('a programme fills its States by phase where a source names them for phases: the present one, earlier ones only, the whole', () => {
  const record = { kind: 'programme', id: 'amber-watch' } as const;
  expect(filled(mapOf(record))).toEqual({ DEU: 'latest', FIN: 'latest', SWE: 'first' });
  expect(keyOf(mapOf(record))).toEqual(['Named for the phase: Phase III', 'Named for earlier phases only: Phase I and Phase II']);
  const detailOf = (iso3: string) => mapOf(record).targets.find(({ id }) => id === iso3)?.detail;
  expect(detailOf('FIN')).toBe('Named for the phase: Phase I and Phase III');
  expect(detailOf('SWE')).toBe('Named for earlier phases only: Phase II');
  // In 2016 the first phase ran, and the State of the second was not yet named.
  expect(filled(mapOf(record, '2016'))).toEqual({ DEU: 'latest', FIN: 'latest' });
});

test('the map of a worldwide programme of which no source names a State shows its regions', () => {
  const named = smallAtlas.programmeStates.filter(({ programmeId }) => programmeId !== 'world-beacon');
  const regionsShown = (change: Partial<typeof smallAtlas>) => {
    const map = smallMap(undefined, { atlas: { ...smallAtlas, ...change }, record: { kind: 'programme', id: 'world-beacon' } });
    return [map.footprints.features, map.regionNames.features, map.targets].map(({ length }) => length);
  };
  expect(regionsShown({ programmeStates: named })).toEqual([2, 2, 2]);
  const one = smallAtlas.regionProgrammes.filter(({ regionId }) => regionId === 'copper-reef');
  expect(regionsShown({ programmeStates: named, regionProgrammes: one })).toEqual([1, 1, 1]);
});
