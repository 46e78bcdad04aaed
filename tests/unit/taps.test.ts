import { expect, test } from 'vitest';
import { makeTaps } from '../../src/lib/taps.ts';

test('a click opens; the first tap of a finger on something does not, the second does, and a tap elsewhere begins anew', () => {
  const taps = makeTaps();
  taps.down('mouse');
  expect(taps.opens('state.KEN')).toBe(true);
  taps.down('touch');
  expect(taps.opens('state.SOM')).toBe(false);
  expect(taps.opens('state.SOM')).toBe(true);
  expect(taps.opens(undefined)).toBe(false);
  expect(taps.opens('state.SOM')).toBe(false);
});
