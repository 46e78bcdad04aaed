import { expect, test } from 'vitest';
import { programmesNaming, stateActivities, stateEvents } from '../../src/atlas/brief.ts';
import { gapsOf } from '../../src/atlas/news.ts';
import { runningOn } from '../../src/atlas/programmes.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { pageSummary } from '../../src/pages/pageSummary.ts';
import { atlas, DAY, english, french, frenchAtlas } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

test('the brief of a State counts an activity as served only by a running programme that names the State', () => {
  for (const { iso3 } of smallAtlas.states) {
    const running = new Set(runningOn(programmesNaming(smallAtlas, iso3), DAY).running);
    const regions = smallAtlas.regionStates.filter((row) => row.iso3 === iso3 && row.role === 'member').map((row) => row.regionId);
    const entries = stateActivities(smallAtlas, iso3, DAY);
    for (const { here, inRegion } of entries) {
      expect(here.every((programme) => running.has(programme) && inRegion.includes(programme))).toBe(true);
    }
    // A gap of all its regions is a gap of the State, and none of the regions' activities is left out.
    const gaps = regions.map((id) => gapsOf(smallAtlas, id, DAY));
    expect(entries.length).toBeGreaterThanOrEqual(Math.max(0, ...gaps.map(({ named }) => named)));
    if (regions.length === 1) expect(entries.filter(({ inRegion }) => inRegion.length === 0).length).toBeGreaterThanOrEqual(gaps[0]?.gaps.length ?? 0);
  }
  expect(stateActivities(smallAtlas, 'FIN', DAY).length).toBeGreaterThan(0);
});

test('the next dates of a State are those of what concerns it, within two years', () => {
  const [programme] = runningOn(programmesNaming(smallAtlas, 'FIN'), DAY).running;
  if (!programme) throw new Error('no running programme names FIN');
  const ending = (end: string) => ({
    ...smallAtlas,
    programmes: smallAtlas.programmes.map((row) => (row === programme ? { ...row, end, endBasis: 'stated' as const } : row)),
  });
  const ids = (end: string, iso3 = 'FIN') => stateEvents(ending(end), iso3, DAY).map(({ kind, id }) => `${kind} ${id}`);
  expect(ids('2027-01')).toContain(`programmeEnd ${programme.programmeId}`);
  expect(ids('2030-01')).not.toContain(`programmeEnd ${programme.programmeId}`);
  expect(ids('2027-01', 'KIR')).not.toContain(`programmeEnd ${programme.programmeId}`);
});

test.each([
  ['English', english, atlas, /not given|undefined|: ;|\(\)/],
  ['French', french, frenchAtlas, /non indiqué|undefined|: ;|\(\)/],
])('in %s the sentence of every State, programme, instrument and centre says what is known and nothing of what is not', (_, language, whole, hollow) => {
  const pages = [
    ...whole.programmes.map((row) => ({ kind: 'programme', id: row.programmeId }) as const),
    ...whole.instruments.map((row) => ({ kind: 'instrument', id: row.instrumentId }) as const),
    ...whole.centres.map((row) => ({ kind: 'centre', id: row.centreId }) as const),
    ...whole.regionStates.map((row) => ({ kind: 'state', id: row.iso3 }) as const),
  ];
  for (const page of pages) {
    const summary = pageSummary(whole, language, page, DAY);
    expect(summary?.sentence, `${page.kind} ${page.id}`).not.toMatch(hollow);
    expect(summary?.sentence, `${page.kind} ${page.id}`).toMatch(/[.)]$/);
    for (const { value } of summary?.keyFigures ?? []) expect(value, `${page.kind} ${page.id}`).not.toMatch(/^(not given|ongoing|not published)/);
  }
});

test('of an instrument about whose States no source says anything, no number of States is said', () => {
  const about = (id: string, atlas: Atlas) => pageSummary(atlas, english, { kind: 'instrument', id }, DAY);
  const unknown = { ...smallAtlas, participations: smallAtlas.participations.filter(({ instrumentId }) => instrumentId !== 'amber-mou') };
  expect(about('amber-mou', smallAtlas)?.sentence).toMatch(/States take part/);
  expect(about('amber-mou', unknown)?.sentence).not.toMatch(/take/);
  expect(about('amber-mou', unknown)?.keyFigures.map(({ id }) => id)).not.toContain('keysStates');
});
