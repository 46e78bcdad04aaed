import { expect, test } from 'vitest';
import { placesBelow } from '../../src/map/describe/placesBelow.ts';
import { smallMap } from '../smallMap.ts';

test('what stands on a map lies over the members and centres within its box alone', () => {
  const map = smallMap('amber-sound');
  const [centre] = map.centres.features;
  const [lon = 0, lat = 0] = centre?.geometry.coordinates ?? [];
  const flat = { project: (x: number, y: number) => ({ x, y }) };
  const whole = placesBelow(map, flat, [-180, -90, 180, 90]);
  expect(whole).toBe(map.centres.features.length + map.states.features.filter(({ properties }) => properties.member).length);
  expect(placesBelow({ ...map, states: { ...map.states, features: [] } }, flat, [lon - 0.01, lat - 0.01, lon + 0.01, lat + 0.01])).toBe(1);
  expect(placesBelow(map, flat, [lon + 100, lat, lon + 101, lat + 1])).toBe(0);
  expect(placesBelow(map, { project: () => null }, [-180, -90, 180, 90])).toBe(0);
});
