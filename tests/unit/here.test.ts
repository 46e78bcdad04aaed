import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areasAt, nearestCentres } from '../../src/atlas/here.ts';
import type { Area } from '../../src/atlas/schema.ts';
import { screenPath } from '../../src/features/here/screenPath.ts';
import { distanceToEdgeNm, isInside } from '../../src/lib/geo/inside.ts';
import { greatCircleLine, greatCircleWay, rhumbLine, rhumbWay, ringAround } from '../../src/lib/geo/ways.ts';
import { nearestLongitude } from '../../src/lib/geo/wrapLongitude.ts';
import { atlas } from './atlas.ts';

const anywhere = fc.record({ lat: fc.double({ min: -80, max: 80, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });

test('a degree of the Equator is about 60 nautical miles, eastwards', () => {
  const [from, to] = [
    { lat: 0, lon: 0 },
    { lat: 0, lon: 1 },
  ];
  for (const way of [greatCircleWay(from, to), rhumbWay(from, to)]) {
    expect(way.distanceNm).toBeCloseTo(60.04, 1);
    expect(way.course).toBeCloseTo(90, 5);
  }
});

test('the way back is as long; the great circle is never the longer way; courses are 0 to 360', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (a, b) => {
      const [circle, rhumb] = [greatCircleWay(a, b), rhumbWay(a, b)];
      expect(greatCircleWay(b, a).distanceNm).toBeCloseTo(circle.distanceNm, 6);
      // On courses that are nearly due east or west Turf's rhumb line loses digits.
      expect(Math.abs(rhumbWay(b, a).distanceNm - rhumb.distanceNm)).toBeLessThan(rhumb.distanceNm * 0.0001 + 0.01);
      expect(circle.distanceNm).toBeLessThanOrEqual(rhumb.distanceNm * 1.0001 + 0.01);
      for (const { course } of [circle, rhumb]) expect(course >= 0 && course <= 360).toBe(true);
    }),
  );
});

test('to the opposite point of the Earth it is half the way round', () => {
  const way = greatCircleWay({ lat: 79.99999950854833, lon: 0 }, { lat: -79.99999999985369, lon: 179.99999473698577 });
  expect(way.distanceNm).toBeCloseTo(10_807.3, 1);
});

test('eastwards over the North Atlantic the great circle is shorter and begins farther to the north', () => {
  const [from, to] = [
    { lat: 40, lon: -50 },
    { lat: 50, lon: -5 },
  ];
  const [circle, rhumb] = [greatCircleWay(from, to), rhumbWay(from, to)];
  expect(rhumb.distanceNm - circle.distanceNm).toBeGreaterThan(20);
  expect(rhumb.course - circle.course).toBeGreaterThan(10);
});

test('lines begin and end where they should, and the rhumb line keeps its course', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (a, b) => {
      fc.pre(greatCircleWay(a, b).distanceNm > 1 && greatCircleWay(a, b).distanceNm < 10_000);
      for (const line of [greatCircleLine(a, b), rhumbLine(a, b)]) {
        expect(greatCircleWay(a, line[0] ?? b).distanceNm).toBeLessThan(0.01);
        expect(greatCircleWay(b, line.at(-1) ?? a).distanceNm).toBeLessThan(0.01);
      }
      const { course, distanceNm } = rhumbWay(a, b);
      const half = rhumbLine(a, b)[48] ?? a;
      expect(rhumbWay(a, half).distanceNm).toBeCloseTo(distanceNm / 2, 2);
      expect(Math.abs(Math.sin((rhumbWay(a, half).course - course) * (Math.PI / 360)))).toBeLessThan(1e-3);
    }),
  );
});

test('between opposite points of the Earth there is no one great circle', () => {
  expect(greatCircleLine({ lat: 10, lon: 20 }, { lat: -10, lon: -160 })).toEqual([]);
});

test('each point of a ring lies at its distance, also across 180 degrees', () => {
  fc.assert(
    fc.property(anywhere, fc.constantFrom(30, 60, 120, 300), (centre, radiusNm) => {
      for (const point of ringAround(centre, radiusNm)) expect(greatCircleWay(centre, point).distanceNm).toBeCloseTo(radiusNm, 3);
    }),
  );
});

test('off Djibouti the training centre is the nearest of its kind', () => {
  const ways = nearestCentres(atlas, { lat: 11.7, lon: 43.3 });
  expect(ways.find(({ centre }) => centre.role === 'training')?.centre.centreId).toBe('drtc');
  expect(ways[0]?.distanceNm).toBeLessThan(20);
});

const square = (west: number, east: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, -10],
      [east, -10],
      [east, 10],
      [west, 10],
      [west, -10],
    ],
  ],
});

test('a ring past 180 degrees holds places on both sides of it', () => {
  expect(isInside(square(170, 190), { lat: 0, lon: 175 })).toBe(true);
  expect(isInside(square(170, 190), { lat: 0, lon: -175 })).toBe(true);
  expect(isInside(square(170, 190), { lat: 0, lon: -165 })).toBe(false);
  expect(distanceToEdgeNm(square(170, 190), { lat: 0, lon: -175 })).toBeCloseTo(300.2, 0);
});

test('inside and outside are told apart, with the distance to the nearest limit on either side', () => {
  const area = { areaId: 'corridor', name: 'Corridor' } as Area;
  const shapes = [{ type: 'Feature' as const, properties: { areaId: 'corridor' }, geometry: square(40, 60) }];
  const at = (lon: number) => areasAt([area], shapes, { lat: 0, lon })[0];
  expect(at(41)).toMatchObject({ isInside: true });
  expect(at(41)?.edgeNm).toBeCloseTo(60, 0);
  expect(at(39)).toMatchObject({ isInside: false });
  expect(at(39)?.edgeNm).toBeCloseTo(60, 0);
  expect(at(0)).toBeUndefined();
});

test('an area whose limits are not closed is not decided', () => {
  const line = { type: 'MultiLineString' as const, coordinates: square(40, 60).coordinates };
  const shapes = [{ type: 'Feature' as const, properties: { areaId: 'open' }, geometry: line }];
  expect(areasAt([{ areaId: 'open', name: 'Open' } as Area], shapes, { lat: 0, lon: 50 })).toEqual([]);
});

test('a line on the map is broken where it leaves one copy of the world, and nowhere else', () => {
  const surface = (middle: number) => ({
    camera: () => ({ lat: 0, lon: middle, zoom: 4 }),
    project: (lon: number, lat: number) => ({ x: (nearestLongitude(lon, middle) - middle) * 40, y: -lat * 40 }),
  });
  const line = greatCircleLine({ lat: 5, lon: 160 }, { lat: 5, lon: -160 });
  const parts = (middle: number) => screenPath(line, surface(middle)).split('M').length - 1;
  expect(parts(180)).toBe(1);
  expect(parts(0)).toBe(2);
});
