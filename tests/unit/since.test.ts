import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { datedEvents, eventsWithin } from '../../src/atlas/events.ts';
import { changeGroups } from '../../src/features/time/changes.ts';
import { changeWords } from '../../src/i18n/range.ts';
import { describeMap } from '../../src/map/describe/describeMap.ts';
import { mapChanges } from '../../src/map/describe/mapChanges.ts';
import type { MapData } from '../../src/map/describe/types.ts';
import { pageSummary, withChanges } from '../../src/pages/pageSummary.ts';
import { resolveBefore } from '../../src/pages/resolveTime.ts';
import { DEFAULT_LAYERS } from '../../src/view/viewState.ts';
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

test('what came and went between two times names ends too, and each record leads to its page', () => {
  const events = eventsWithin(datedEvents(smallAtlas, PAGE.id), '2010-01-01', '2015-12-31');
  const groups = changeGroups(english, smallAtlas, events);
  const named = (label: string) => groups.find((group) => group.label === label)?.items.map(({ path }) => path);
  expect(named('closed')).toEqual(['/centre/amber-post/']);
  expect(named('ended')).toEqual(['/programme/amber-patrol/']);
  expect(named('no longer in effect')).toContain('/region/amber-sound/#areas');
  expect(groups.flatMap(({ items }) => items).every(({ path }) => path?.startsWith('/'))).toBe(true);
});

test('a time is compared with an earlier one only', () => {
  expect(resolveBefore(smallAtlas, '2012', '2015-12-31')?.day).toBe('2012-12-31');
  expect(resolveBefore(smallAtlas, '2015', '2015-12-31')).toBeUndefined();
  expect(resolveBefore(smallAtlas, undefined, '2015-12-31')).toBeUndefined();
});
