import { expect, test } from 'vitest';
import { keySide } from '../../src/map/describe/keySide.ts';
import { smallMap } from '../smallMap.ts';

const map = smallMap('amber-sound');
const [state] = map.states.features;

/** The corner for a map with members, or other States, at some places. */
function sideOf(bounds: [number, number, number, number], places: [number, number][], member = true) {
  if (!state) throw new Error('the small atlas has States');
  const features = places.map((coordinates) => ({ ...state, properties: { ...state.properties, member }, geometry: { ...state.geometry, coordinates } }));
  return keySide({ bounds, states: { ...map.states, features }, centres: { ...map.centres, features: [] } });
}

test('a key stands in the corner with fewer members, across the 180th meridian too', () => {
  const west: [number, number][] = [
    [10, 10],
    [20, 20],
    [80, 10],
  ];
  expect(sideOf([0, 0, 90, 60], west)).toBe('east');
  expect(sideOf([0, 0, 90, 60], west, false)).toBe('west');
  expect(sideOf([130, -30, 220, 20], [[-150, -20]])).toBe('west');
  expect(sideOf([130, -30, 220, 20], [[135, -20]])).toBe('east');
});
