import { sum } from 'd3';
import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { datedEvents, eventsWithin } from '../../src/atlas/events.ts';
import { NO_COUNTS } from '../../src/atlas/incidents.ts';
import { changeGroups } from '../../src/features/time/changes.ts';
import { happenings, timeWords } from '../../src/features/time/eventWords.ts';
import { FIGURES, makeFigure } from '../../src/figures/registry.ts';
import { marksOf } from '../../src/figures/shared/scene.ts';
import { changeWords } from '../../src/i18n/range.ts';
import { describeMap } from '../../src/map/describe/describeMap.ts';
import { comparedMap, mapChanges } from '../../src/map/describe/mapChanges.ts';
import { mapKey } from '../../src/map/describe/mapKey.ts';
import type { MapData } from '../../src/map/describe/types.ts';
import { changeSigns } from '../../src/map/names/changeSigns.ts';
import { pageSummary, withChanges } from '../../src/pages/pageSummary.ts';
import { resolveBefore } from '../../src/pages/resolveTime.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DEFAULT_LAYERS } from '../../src/view/viewState.ts';
import { sweepFigures } from '../drawing.ts';
import { english, french } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const PAGE = { kind: 'region', id: 'amber-sound' } as const;
const none = { type: 'FeatureCollection' as const, features: [] };
const points = Object.fromEntries(smallAtlas.states.map(({ iso3 }, index) => [iso3, [index, 50, 90000] as [number, number, number]]));
const data: MapData = { labels: { shapes: points, waters: [] }, footprints: none, waters: null, areas: null };
function mapAt(at: string) {
  const atlas = atlasAt(smallAtlas, at);
  return { atlas, map: describeMap({ atlas, language: english, data, layers: DEFAULT_LAYERS, day: `${at}-12-31`, regionId: PAGE.id }) };
}

test('each count of a page says by how much it has changed since an earlier time, within what is known', () => {
  const at = (year: string) => pageSummary(atlasAt(smallAtlas, year), english, PAGE, `${year}-12-31`);
  const [before, now] = [at('2009'), at('2013')];
  if (!now) throw new Error('no summary');
  const counts = withChanges(now, before, '2009').keyFigures.filter(({ range }) => range);
  expect(counts.length).toBeGreaterThan(2);
  for (const { id, range, change } of counts) {
    const then = before?.keyFigures.find((figure) => figure.id === id)?.range ?? { low: 0, high: 0 };
    expect(change, id).toEqual({ low: (range?.low ?? 0) - then.high, high: (range?.high ?? 0) - then.low });
  }
  expect(changeWords(english, { low: 3, high: 3 })).toBe('+3');
  expect(changeWords(french, { low: -2, high: 1 })).toBe('−2 à +1');
  expect(changeWords(english, { low: 0, high: 0 })).toBe('±0');
});

test('the map tells what is new, gone and changed apart', () => {
  const kinds = (from: string, to: string) => Object.fromEntries(mapChanges(mapAt(from), mapAt(to)).map(({ change, target }) => [target.id, change]));
  expect(kinds('2009', '2014')).toMatchObject({ DEU: 'new', 'amber-hub': 'new', 'amber-post': 'gone' });
  expect(kinds('2014', '2009')).toMatchObject({ DEU: 'gone', 'amber-hub': 'gone', 'amber-post': 'new' });
  expect(kinds('2014', '2018')).toMatchObject({ FIN: 'changed' });
  // That others have joined a later instrument is no change of a State that has not.
  expect(kinds('2014', '2018')).not.toHaveProperty('DEU');
  expect(kinds('2014', '2014')).toEqual({});
});

test('a map that compares two times carries its signs into files, with a key that counts them', () => {
  const [before, now] = [mapAt('2009'), mapAt('2014')];
  const map = comparedMap(now, before);
  const changes = map.compared?.changes ?? [];
  const entries = mapKey(map, english, now.atlas).filter(({ kind }) => kind === 'change');
  expect(entries.map(({ label }) => label)).toContain('New since the end of 2009');
  expect(sum(entries, ({ count }) => count ?? 0)).toBe(changes.length);
  expect(mapKey(comparedMap(now, undefined), english, now.atlas).some(({ kind }) => kind === 'change')).toBe(false);
  const view = { camera: { lat: 45, lon: 10, zoom: 2 }, width: 1400, height: 900, projection: 'mercator' } as const;
  expect(changeSigns(map, view, themes.day).map(({ name }) => name)).toEqual(changes.map(({ target }) => target.name));
  expect(changeSigns({ ...map, compared: undefined }, view, themes.day)).toEqual([]);
});

const figureContext = { language: english, theme: themes.day, width: 900, regionId: PAGE.id };
const figureAt = (id: string, at: string, since?: string) => {
  const [now, day] = [atlasAt(smallAtlas, at), `${at}-12-31`];
  return makeFigure(id, { ...figureContext, atlas: now, day, before: resolveBefore(smallAtlas, since, day) });
};

test('a figure says what is new, gone and changed since an earlier time, the same in subtitle, table and signs', () => {
  const { table, subtitle, scene } = figureAt('centres', '2014', '2009');
  const words = table.rows.map((row) => row.at(-1) ?? '');
  expect(table.columns.at(-1)).toBe('Since the end of 2009');
  const rowOf = (name: string) => table.rows.find(([first]) => first === name)?.at(-1);
  const nameOf = (id: string) => smallAtlas.centres.find(({ centreId }) => centreId === id)?.name ?? '';
  expect(rowOf(nameOf('amber-hub'))).toBe('new');
  expect(rowOf(nameOf('amber-post'))).toBe('gone');
  const count = (word: string) => words.filter((cell) => cell.startsWith(word)).length;
  expect(subtitle).toContain(`${count('new')} new`);
  expect(subtitle).toContain(`${count('gone')} gone`);
  const marks = scene ? marksOf(scene) : [];
  expect(marks.filter(({ changed }) => changed === 'new')).toHaveLength(count('new'));
  expect(marks.find(({ changed }) => changed === 'new')?.label).toContain('New since the end of 2009');
  expect(scene?.nodes.some((node) => node.kind === 'text' && node.text.startsWith('Gone since'))).toBe(true);
});

test('a row that changed says what it was, and one that did not says nothing', () => {
  const { table } = figureAt('programme-timeline', '2018', '2012');
  const changed = table.rows.map((row) => row.at(-1) ?? '').filter((cell) => cell.startsWith('changed'));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every((cell) => cell.includes('before:'))).toBe(true);
  expect(figureAt('participation', '2014', '2013').table.rows.some((row) => row.at(-1) === '')).toBe(true);
});

test('a figure that cannot be compared says that it shows one time; without an earlier time none says anything', () => {
  for (const { id } of FIGURES) {
    const [plain, compared] = [figureAt(id, '2018'), figureAt(id, '2018', '2010')];
    expect(plain.table.columns, id).not.toContain('Since the end of 2010');
    expect(compared.subtitle, id).toMatch(/2010/);
    expect(plain.subtitle === compared.subtitle, id).toBe(false);
  }
  expect(figureAt('incidents', '2018', '2010').subtitle).toContain('One time only is shown');
  expect(figureAt('running-by-year', '2018', '2010').subtitle).toMatch(/Since the end of 2010: .*(new|gone|changed|same)/);
});

test('compared figures draw nothing over something else or beside the figure', () => {
  const [now, day] = [atlasAt(smallAtlas, '2018'), '2018-12-31'];
  const later = { atlas: smallAtlas, today: '2026-03-15' };
  const facts = { language: english, theme: themes.day, incidents: NO_COUNTS, atlas: now, day, later, before: resolveBefore(smallAtlas, '2010', day) };
  expect(sweepFigures(facts, [360, 1100]).faults).toEqual([]);
});

test('what came and went between two times names ends too, and each record leads to its page', () => {
  const events = eventsWithin(datedEvents(smallAtlas, PAGE.id), '2010-01-01', '2015-12-31');
  const groups = changeGroups(english, smallAtlas, events);
  const named = (label: string) => groups.find((group) => group.label === label)?.items.map(({ path }) => path);
  expect(named('closed')).toEqual(['/centre/amber-post/']);
  expect(named('ended')).toEqual(['/programme/amber-patrol/']);
  expect(named('no longer in effect')).toContain('/region/amber-sound/#areas');
  expect(groups.flatMap(({ items }) => items).every(({ path }) => path?.startsWith('/'))).toBe(true);
});

test('what is said of a month or a year is what the caption lists: single events too, those of the month alone', () => {
  const [milestone] = smallAtlas.milestones;
  if (!milestone) throw new Error('no milestone');
  const told = { ...milestone, milestoneId: 'told', event: 'Three States leave', date: '2019-03-29', instrumentId: '', programmeId: '', centreId: '' };
  const atlas = { ...smallAtlas, milestones: [told] };
  const said = (at: string) => timeWords(english, atlas, datedEvents(atlas, undefined), at);
  expect(said('2019-03')).toBe('March 2019: Three States leave');
  expect(said('2019')).toContain('Three States leave');
  expect(said('2019-04')).toBe('April 2019: nothing dated');
  expect(happenings(english, atlas, datedEvents(atlas, undefined), '2019-04')).toBe('');
});

test('a time is compared with an earlier one only', () => {
  expect(resolveBefore(smallAtlas, '2012', '2015-12-31')?.day).toBe('2012-12-31');
  expect(resolveBefore(smallAtlas, '2015', '2015-12-31')).toBeUndefined();
  expect(resolveBefore(smallAtlas, undefined, '2015-12-31')).toBeUndefined();
});
