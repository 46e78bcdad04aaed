import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLine, unpackLine } from '../../src/lib/geo/packedLine.ts';

const step = fc.tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -200_000, max: 200_000 }));

test('steps of any length and direction come back as they were', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      expect(unpackLine(packLine(steps))).toEqual(steps);
    }),
  );
});

test('text that ends within a step is refused', () => {
  const text = packLine([[3, -100_000]]);
  expect(() => unpackLine(text.slice(0, -1))).toThrow(RangeError);
  expect(() => unpackLine(packLine([[3, 4]]).slice(0, 1))).toThrow(RangeError);
});
