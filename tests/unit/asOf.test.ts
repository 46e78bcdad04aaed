import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasAt, reachOn } from '../../src/atlas/asOf.ts';
import { datedEvents } from '../../src/atlas/events.ts';
import { participationClasses, takesPart } from '../../src/atlas/participation.ts';
import { statusThen } from '../../src/atlas/status.ts';
import { atlas } from './atlas.ts';

/** Certain, possible and undated participations of an instrument at a time. */
function taking(at: string, instrumentId: string): [number, number, number] {
  const rows = atlasAt(atlas, at).participations.filter((row) => row.instrumentId === instrumentId);
  return [rows.filter(takesPart).length, rows.filter((row) => row.status === 'possible').length, rows.filter((row) => row.status === 'undated').length];
}
const centresOf = (at: string, regionId: string) =>
  atlasAt(atlas, at)
    .centres.filter((row) => row.regionId === regionId)
    .map((row) => row.centreId);
const areasOf = (at: string, kind: string) =>
  atlasAt(atlas, at)
    .areas.filter((row) => row.kind === kind && row.validFrom)
    .map((row) => row.areaId);

// Each count below was read by hand from the participation tables of the region.
test.each([
  ['2008', 'dcoc-2009', 0, 0, 0],
  ['2009', 'dcoc-2009', 9, 3, 0],
  ['2010-03', 'dcoc-2009', 13, 4, 0],
  ['2010', 'dcoc-2009', 14, 3, 0],
  ['2011', 'dcoc-2009', 18, 0, 0],
  ['2012-05', 'dcoc-2009', 19, 0, 0],
  ['2012', 'dcoc-2009', 20, 0, 0],
  ['2016', 'jeddah-2017', 0, 0, 0],
  ['2017-01', 'jeddah-2017', 12, 0, 0],
  ['2017', 'jeddah-2017', 14, 0, 0],
  ['2020', 'jeddah-2017', 16, 0, 0],
  ['2022', 'jeddah-2017', 17, 0, 0],
  ['2012', 'yaounde-code-2013', 0, 0, 0],
  ['2013', 'yaounde-code-2013', 22, 3, 0],
  ['2008', 'mowca-mou-2008', 11, 0, 0],
  ['2006-09', 'recaap', 11, 5, 0],
  ['2006', 'recaap', 12, 5, 0],
  ['2013', 'recaap', 17, 2, 0],
  ['2021', 'recaap', 19, 2, 0],
  ['2002', 'sds-sea', 0, 0, 0],
  ['2003', 'sds-sea', 12, 0, 0],
  ['1992', 'vina-del-mar-agreement', 10, 6, 0],
  ['1980', 'barcelona-convention', 0, 0, 21],
  ['2002', 'med-prevention-emergency-protocol-2002', 3, 0, 0],
  ['1985', 'noumea-convention', 0, 0, 0],
  ['1986', 'noumea-convention', 0, 0, 19],
  ['1980', 'kuwait-convention', 0, 0, 8],
  ['1996', 'caribbean-psc-mou', 8, 0, 0],
])('at the end of %s %s has %i certain, %i possible and %i undated participations', (at, id, certain, possible, undated) => {
  expect(taking(at, id)).toEqual([certain, possible, undated]);
});

test('no training centre yet in 2010, nor an information-sharing centre of the Code; both are there later', () => {
  expect(centresOf('2010', 'djibouti-code')).not.toContain('drtc');
  expect(centresOf('2010', 'djibouti-code')).not.toContain('remisc');
  expect(centresOf('2011', 'djibouti-code')).toContain('remisc');
  expect(centresOf('2015', 'djibouti-code')).toContain('drtc');
  expect(centresOf('2013', 'gulf-of-guinea')).not.toContain('icc-yaounde');
  expect(centresOf('2014', 'gulf-of-guinea')).toContain('icc-yaounde');
  // It does not work today and no date says since when: what it did then is not known.
  expect(atlasAt(atlas, '2013').centres.find((row) => row.centreId === 'remisc')?.status).toBe('unknown');
});

test('each version of the High Risk Area stands in its own years', () => {
  const versions = (at: string) => areasOf(at, 'high-risk-area').filter((id) => id.startsWith('wio-'));
  expect(versions('2009')).toEqual([]);
  expect(versions('2010')).toEqual(['wio-hra-1']);
  expect(versions('2016')).toEqual(['wio-hra-2']);
  expect(versions('2020')).toEqual(['wio-hra-3']);
  expect(versions('2021')).toEqual(['wio-hra-4']);
  expect(versions('2023')).toEqual([]);
});

test('a State whose window includes the time is neither in nor out', () => {
  const classes = participationClasses(atlasAt(atlas, '2009'), 'djibouti-code');
  expect(classes.get('EGY')).toBe('possible');
  expect(classes.get('KEN')).toBe('latest');
  expect(classes.get('SAU')).toBe('eligible');
  expect(participationClasses(atlasAt(atlas, '1980'), 'mediterranean').get('ITA')).toBe('undated');
  expect(participationClasses(atlasAt(atlas, '2008'), 'djibouti-code').size).toBe(0);
});

test('the status column holds today only: a programme whose dates do not reach is of unknown status', () => {
  const span = { start: '', end: '', endBasis: '', status: 'ended' } as const;
  expect(statusThen(span, '2012-12-31')).toBe('unknown');
  expect(statusThen({ ...span, start: '2010', end: '2014' }, '2012-12-31')).toBe('running');
  expect(statusThen({ ...span, start: '2010', end: '2011' }, '2012-12-31')).toBe('ended');
  expect(statusThen({ ...span, start: '2010', end: '..', status: 'running' }, '2012-12-31')).toBe('running');
});

test('certain participations of an instrument only grow over the years, and never pass what may be', () => {
  const ids = atlas.instruments.map((row) => row.instrumentId);
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.integer({ min: 1970, max: 2026 }), fc.integer({ min: 0, max: 20 }), (id, year, more) => {
      const [before, perhapsBefore] = taking(String(year), id);
      const [after] = taking(String(Math.min(2030, year + more)), id);
      return after >= before && perhapsBefore >= 0;
    }),
    { numRuns: 60 },
  );
});

test('what a date says of a day', () => {
  expect(reachOn('2010', '2009-12-31')).toBe('no');
  expect(reachOn('2010', '2010-06-30')).toBe('perhaps');
  expect(reachOn('2010', '2010-12-31')).toBe('yes');
  expect(reachOn('', '2010-12-31')).toBe('undated');
  expect(reachOn('[2009-01-30..2010-03-10]', '2009-12-31')).toBe('perhaps');
});

test('dated events name a year only where the source does', () => {
  const events = datedEvents(atlas, 'djibouti-code');
  expect(events.filter((event) => event.kind === 'participation' && event.id === 'dcoc-2009' && event.year === 2009)).toHaveLength(9);
  // Three signatures between January 2009 and March 2010 belong to no single year.
  expect(events.some((event) => event.iso3 === 'EGY' && event.id === 'dcoc-2009')).toBe(false);
});
