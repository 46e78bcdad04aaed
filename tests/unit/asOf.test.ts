import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasAt, reachOn } from '../../src/atlas/asOf.ts';
import { datedEvents } from '../../src/atlas/events.ts';
import { participationClasses, takesPart } from '../../src/atlas/participation.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { statusThen } from '../../src/atlas/status.ts';
import { atlas as realAtlas } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

/** The States that take part in an instrument at a time for certain, those that may, and those without a date. */
function taking(atlas: Atlas, at: string, instrumentId: string): [string[], string[], string[]] {
  const rows = atlasAt(atlas, at).participations.filter((row) => row.instrumentId === instrumentId);
  const states = (isWanted: (row: (typeof rows)[number]) => boolean) => rows.filter(isWanted).map((row) => row.iso3);
  return [states(takesPart), states((row) => row.status === 'possible'), states((row) => row.status === 'undated')];
}

test.each([
  ['2008', 'amber-code', [], [], []],
  ['2009-01', 'amber-code', [], [], []],
  ['2009', 'amber-code', ['FIN'], ['SWE'], ['DNK']],
  ['2010', 'amber-code', ['FIN'], ['SWE'], ['DNK']],
  ['2011', 'amber-code', ['FIN', 'SWE'], [], ['DNK']],
  ['2012-05', 'amber-code', ['FIN', 'SWE'], [], ['DNK']],
  ['2012-06', 'amber-code', ['DEU', 'FIN', 'SWE'], [], ['DNK']],
  ['2013', 'amber-code', ['DEU', 'FIN', 'FRA', 'SWE'], [], ['DNK']],
  ['2016', 'amber-amendment', [], [], []],
  ['2017', 'amber-amendment', ['FIN'], ['SWE'], []],
  ['2022', 'amber-amendment', ['FIN', 'SWE'], [], []],
  ['2001', 'amber-mou', ['FIN'], ['NOR', 'DNK'], []],
  ['2011-04', 'amber-mou', ['FIN'], ['NOR', 'DNK'], []],
  ['2011-05', 'amber-mou', ['FIN', 'DNK'], ['NOR'], []],
  ['1986', 'copper-convention', [], [], ['TON']],
  ['1990', 'copper-convention', ['FJI', 'FRA', 'NZL', 'WSM'], [], ['TON']],
  ['2015-10', 'copper-declaration', [], [], []],
  ['2015', 'copper-declaration', ['FJI'], [], []],
])('at the end of %s, in %s: certain, possible and undated', (at, id, certain, possible, undated) => {
  expect(taking(smallAtlas, at, id)).toEqual([certain, possible, undated]);
});

/** The centres of Amber Sound at a time, with their status then. */
const centresAt = (at: string) =>
  Object.fromEntries(
    atlasAt(smallAtlas, at)
      .centres.filter((row) => row.regionId === 'amber-sound')
      .map((row) => [row.centreId, row.status]),
  );

test('a centre stands from its opening to its closing; what no date says is not known', () => {
  expect(centresAt('2009')).not.toHaveProperty('amber-hub');
  expect(centresAt('2011')).toMatchObject({ 'amber-hub': 'active', 'amber-desk': 'possible' });
  expect(centresAt('2013')).toMatchObject({ 'amber-desk': 'active' });
  expect(centresAt('2012')).toMatchObject({ 'amber-post': 'active' });
  expect(centresAt('2014')).not.toHaveProperty('amber-post');
  // It does not work today and no date says since when.
  expect(centresAt('2013')).toMatchObject({ 'amber-old-desk': 'possible' });
  expect(centresAt('2013')).not.toHaveProperty('amber-school-house');
});

test('each version of an area stands in its own years', () => {
  const versions = (at: string) =>
    atlasAt(smallAtlas, at)
      .areas.filter((row) => row.kind === 'high-risk-area')
      .map((row) => row.areaId);
  expect(versions('2009')).toEqual([]);
  expect(versions('2010')).toEqual(['amber-risk-1']);
  expect(versions('2015-11')).toEqual(['amber-risk-1']);
  expect(versions('2015')).toEqual(['amber-risk-2']);
});

test('a State whose window includes the time is neither in nor out', () => {
  const classes = participationClasses(atlasAt(smallAtlas, '2010'), 'amber-sound');
  expect(classes.get('SWE')).toBe('possible');
  expect(classes.get('DNK')).toBe('undated');
  expect(classes.get('FIN')).toBe('latest');
  expect(classes.get('DEU')).toBe('eligible');
  expect(participationClasses(atlasAt(smallAtlas, '2008'), 'amber-sound').size).toBe(0);
});

test('the status column holds today only: a programme whose dates do not reach is of unknown status', () => {
  const span = { start: '', seen: '', end: '', endBasis: '', status: 'ended' } as const;
  expect(statusThen(span, '2012-12-31')).toBe('unknown');
  expect(statusThen({ ...span, start: '2010', end: '2014' }, '2012-12-31')).toBe('running');
  expect(statusThen({ ...span, start: '2010', end: '2011' }, '2012-12-31')).toBe('ended');
  expect(statusThen({ ...span, start: '2010', end: '..', status: 'running' }, '2012-12-31')).toBe('running');
});

test('over the years certain participations only grow, and what is certain was possible or undated before', () => {
  for (const atlas of [smallAtlas, realAtlas]) {
    const adopted = new Map(atlas.instruments.map((row) => [row.instrumentId, row.adopted]));
    const ids = [...adopted.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.integer({ min: 1970, max: 2026 }), fc.integer({ min: 0, max: 20 }), (id, year, more) => {
        const [certain, ...open] = taking(atlas, String(year), id);
        const [later, ...openLater] = taking(atlas, String(Math.min(2030, year + more)), id);
        expect(later).toEqual(expect.arrayContaining(certain));
        // Who may have taken part stays, for certain or perhaps; nobody falls out.
        expect([...later, ...openLater.flat()]).toEqual(expect.arrayContaining(open.flat()));
        const names = [certain, ...open].flat();
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 60 },
    );
  }
});

test('what a date says of a day', () => {
  expect(reachOn('2010', '2009-12-31')).toBe('no');
  expect(reachOn('2010', '2010-06-30')).toBe('perhaps');
  expect(reachOn('2010', '2010-12-31')).toBe('yes');
  expect(reachOn('', '2010-12-31')).toBe('undated');
  expect(reachOn('[2009-01-30..2010-03-10]', '2009-12-31')).toBe('perhaps');
});

test('dated events name a year only where the source does', () => {
  const events = datedEvents(smallAtlas, 'amber-sound');
  const participations = events.filter((event) => event.kind === 'participation').map(({ id, iso3, year }) => `${id} ${iso3} ${year}`);
  expect(participations).toContain('amber-code FIN 2009');
  expect(participations).toContain('amber-code DEU 2012');
  // A signature between March 2009 and May 2011 belongs to no single year, and neither does one without a date.
  expect(participations.filter((text) => /SWE|DNK|NOR/.test(text))).toEqual([]);
  expect(events.map(({ year }) => year)).toEqual(events.map(({ year }) => year).sort((a, b) => a - b));
  expect(datedEvents(smallAtlas, 'copper-reef').find((event) => event.id === 'copper-declaration')?.year).toBe(2015);
});
