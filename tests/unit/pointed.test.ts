import { expect, test } from 'vitest';
import { placesOf } from '../../src/features/map/placesAbout.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { aboutOf, yearAbout } from '../../src/figures/shared/about.ts';
import { marksOf } from '../../src/figures/shared/scene.ts';
import { pointAt, pointed } from '../../src/lib/pointed.ts';
import { sceneToSvg } from '../../src/render/svg.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas, smallIncidents } from './smallAtlas.ts';

const places = (record: string) => placesOf(smallAtlas, record, { day: DAY, regionId: 'amber-sound' });

const draw = (id: string, regionId?: string) =>
  FIGURES.find((figure) => figure.id === id)?.make(
    { atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 900, incidents: smallIncidents, ...(regionId ? { regionId } : {}) },
    {},
  ).scene ?? { width: 0, height: 0, nodes: [] };

test('a mark is about the records that it names and the one of its page', () => {
  expect(aboutOf({ href: '/state/FIN/' })).toEqual(['state.FIN']);
  expect(aboutOf({ href: '/instrument/amber-code/', about: ['year.2009', 'state.FIN'] })).toEqual(['year.2009', 'state.FIN', 'instrument.amber-code']);
  expect(aboutOf({ href: '/figure/calendar/' })).toEqual([]);
  expect(yearAbout({ about: ['state.FIN', 'year.2013'] })).toBe(2013);
  expect(yearAbout({})).toBeUndefined();
});

test('in the figures States, programmes, centres, activities and years are named as the map and the tables name them', () => {
  const named = (id: string, regionId?: string) => new Set(marksOf(draw(id, regionId)).flatMap(aboutOf));
  expect(named('support-by-state', 'amber-sound')).toContain('state.FIN');
  expect(named('programme-timeline', 'amber-sound')).toContain('programme.amber-watch');
  expect(named('centres', 'amber-sound')).toContain('centre.amber-hub');
  expect(named('focus-matrix', 'amber-sound')).toContain('activity.piracy');
  expect([...named('running-by-year', 'amber-sound')].some((record) => record.startsWith('year.'))).toBe(true);
  expect([...named('participation', 'amber-sound')].some((record) => record.startsWith('state.'))).toBe(true);
  expect(sceneToSvg(draw('centres', 'amber-sound'), { interactive: true, label: '', idPrefix: '' }).svg).toContain('data-about="centre.amber-hub"');
});

test('a programme and an instrument stand on the map at their States, all else at itself', () => {
  const states = smallAtlas.programmeStates.filter((row) => row.programmeId === 'amber-watch').map(({ iso3 }) => `state.${iso3}`);
  expect(states.length).toBeGreaterThan(0);
  expect(places('programme.amber-watch')).toEqual(states);
  expect(places('instrument.amber-code')).toContain('state.FIN');
  expect(places('centre.amber-hub')).toEqual(['centre.amber-hub']);
});

test('an activity stands at the States of the programmes that work on it in the region, a year at what joined and opened in it', () => {
  const activities = smallAtlas.activities.map(({ activityId }) => places(`activity.${activityId}`));
  expect(activities.some((found) => found.length > 0)).toBe(true);
  for (const found of activities.flat()) expect(found).toMatch(/^state\./);
  const joined = smallAtlas.participations.find((row) => row.instrumentId === 'amber-code' && /^\d{4}-/.test(row.date) && row.status === 'signed');
  const opened = smallAtlas.centres.find((row) => row.regionId === 'amber-sound' && row.opened);
  expect(places(`year.${joined?.date.slice(0, 4)}`)).toContain(`state.${joined?.iso3}`);
  expect(places(`year.${opened?.opened.slice(0, 4)}`)).toContain(`centre.${opened?.centreId}`);
  expect(placesOf(smallAtlas, `year.${joined?.date.slice(0, 4)}`, { day: DAY, regionId: 'copper-reef' })).not.toContain(`state.${joined?.iso3}`);
});

test('what is pointed at is told once', () => {
  let told = 0;
  const end = pointed.subscribe(() => told++);
  pointAt(['state.FIN']);
  pointAt(['state.FIN']);
  pointAt([]);
  end();
  expect(told).toBe(2);
});
