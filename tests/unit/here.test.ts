import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, nearestCentres } from '../../src/atlas/here.ts';
import { parsePosition } from '../../src/lib/geo/parsePosition.ts';
import { formatPosition } from '../../src/lib/geo/position.ts';
import { bearingDegrees, distanceNm, greatCircle } from '../../src/lib/geo/sphere.ts';
import { atlas } from './atlas.ts';

test.each([
  '12 26.5N 043 17E',
  '12°26.5′N 043°17.0′E',
  '12°26′30″N 43°17′0″E',
  'N12-26.5 E043-17.0',
  '12-26.5N 043-17.0E',
  '43 17 E, 12 26.5 N',
  '12 26 30 43 17 0',
  '12 26.5 43 17',
])('%s is one place', (text) => {
  const place = parsePosition(text);
  expect(place?.lat).toBeCloseTo(12.441667, 5);
  expect(place?.lon).toBeCloseTo(43.283333, 5);
});

test('decimal degrees with points, with commas, with signs', () => {
  expect(parsePosition('12.4417, 43.2833')).toEqual({ lat: 12.4417, lon: 43.2833 });
  expect(parsePosition('12,4417; 43,2833')).toEqual({ lat: 12.4417, lon: 43.2833 });
  expect(parsePosition('-4.05 39.67')).toEqual({ lat: -4.05, lon: 39.67 });
  expect(parsePosition('4.05S, 9.7O')).toEqual({ lat: -4.05, lon: -9.7 });
});

test.each(['', 'Mombasa', '91 0', '12 75N 43E', '12N', '12 26.5N 043 17N', '1 2 3', '12 200', 'N E', '12N 43E 7'])('%s is no place', (text) => {
  expect(parsePosition(text)).toBeNull();
});

test('what the atlas writes, it reads, to a tenth of a minute', () => {
  fc.assert(
    fc.property(fc.double({ min: -89.9, max: 89.9, noNaN: true }), fc.double({ min: -179.9, max: 179.9, noNaN: true }), (lat, lon) => {
      const place = parsePosition(formatPosition(lat, lon));
      return place !== null && Math.abs(place.lat - lat) <= 0.001 && Math.abs(place.lon - lon) <= 0.001;
    }),
  );
});

test('a degree of the Equator is about 60 nautical miles, eastwards; the way back is as long', () => {
  expect(distanceNm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(60.04, 1);
  expect(bearingDegrees({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(90, 5);
  const place = fc.record({ lat: fc.double({ min: -85, max: 85, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });
  fc.assert(
    fc.property(place, place, (a, b) => Math.abs(distanceNm(a, b) - distanceNm(b, a)) < 1e-6 && bearingDegrees(a, b) >= 0 && bearingDegrees(a, b) < 360.0001),
  );
  const way = greatCircle({ lat: 12, lon: 43 }, { lat: -4, lon: 39 }, 8);
  expect(way[0]?.lat).toBeCloseTo(12, 6);
  expect(way.at(-1)?.lon).toBeCloseTo(39, 6);
});

test('off Djibouti the training centre is the nearest of its kind', () => {
  const ways = nearestCentres(atlas, { lat: 11.7, lon: 43.3 });
  expect(ways.find(({ centre }) => centre.role === 'training')?.centre.centreId).toBe('drtc');
  expect(ways[0]?.distanceNm).toBeLessThan(20);
});

test('a ring past 180 degrees holds places on both sides of it', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [170, -10],
        [190, -10],
        [190, 10],
        [170, 10],
        [170, -10],
      ],
    ],
  };
  expect(contains(square, { lat: 0, lon: 175 })).toBe(true);
  expect(contains(square, { lat: 0, lon: -175 })).toBe(true);
  expect(contains(square, { lat: 0, lon: -165 })).toBe(false);
});
