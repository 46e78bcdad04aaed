import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, clipLine, clipRing, type Point } from '../../src/lib/geo/clip.ts';
import { mercatorLat, mercatorY } from '../../src/lib/geo/mercator.ts';
import { readPath } from '../../src/lib/geo/path.ts';
import { nearestLongitude, wrapLongitude } from '../../src/lib/geo/wrapLongitude.ts';
import { neatLine } from '../../src/map/describe/neatLine.ts';
import { pathOf } from '../../src/map/drawn/encode.ts';
import { projectGlobe, unprojectGlobe } from '../../src/map/projection/globe.ts';
import { cameraBetween, unprojectMercator } from '../../src/map/projection/plane.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const camera = fc.record({ lon: number(-180, 180), lat: number(-70, 70), zoom: number(0.5, 6) });
const BOX: Box = [-100, -80, 100, 80];
const point = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })) as fc.Arbitrary<Point>;
const isInside = ([x, y]: Point) => x >= BOX[0] - 1e-6 && x <= BOX[2] + 1e-6 && y >= BOX[1] - 1e-6 && y <= BOX[3] + 1e-6;

test('a longitude is wrapped to the same meridian', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), (lon) => {
      const wrapped = wrapLongitude(lon);
      expect(wrapped).toBeGreaterThanOrEqual(-180);
      expect(wrapped).toBeLessThan(180);
      expect(Math.abs((wrapped - lon) % 360)).toBe(0);
    }),
  );
});

test('Mercator heights and latitudes are inverses', () => {
  fc.assert(
    fc.property(number(-85, 85), (lat) => {
      expect(mercatorLat(mercatorY(lat))).toBeCloseTo(lat, 8);
    }),
  );
  expect(mercatorY(0)).toBeCloseTo(0, 12);
});

test('a point of the globe is the position that it was projected from', () => {
  fc.assert(
    fc.property(camera, number(-180, 180), number(-89, 89), (view, lon, lat) => {
      const place = projectGlobe(view, 900, 700, lon, lat);
      fc.pre(place !== null);
      if (!place) return;
      const back = unprojectGlobe(view, 900, 700, place.x, place.y);
      const again = projectGlobe(view, 900, 700, back.lon, back.lat);
      // At the edge of the globe a position moves far for a fraction of a px, so px are compared.
      expect(again?.x).toBeCloseTo(place.x, -0.5);
      expect(again?.y).toBeCloseTo(place.y, -0.5);
    }),
  );
});

test('a camera moves across 180 degrees the short way', () => {
  const [from, to] = [
    { lon: 170, lat: 0, zoom: 3 },
    { lon: -170, lat: 10, zoom: 5 },
  ];
  for (const share of [0.1, 0.5, 0.9]) expect(Math.abs(cameraBetween(from, to, share).lon)).toBeGreaterThanOrEqual(170);
  expect(cameraBetween(from, to, 0.5)).toMatchObject({ lat: 5, zoom: 4 });
  expect(cameraBetween(from, to, 1)).toBe(to);
  expect(nearestLongitude(170, -170)).toBe(-190);
});

test('a clipped ring and a clipped line lie in their box; one that lies inside stays as it is', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 9 }), (points) => {
      expect(clipRing(points, BOX).every(isInside)).toBe(true);
      const parts = clipLine(points, BOX);
      expect(parts.flat().every(isInside)).toBe(true);
      if (!points.every(isInside)) return;
      expect(clipRing(points, BOX)).toEqual(points);
      expect(parts).toEqual([points]);
    }),
  );
});

test('the path of a line runs through its points, rounded', () => {
  fc.assert(
    fc.property(fc.array(point.filter(isInside), { minLength: 2, maxLength: 8 }), (points) => {
      const distinct = points.filter((at, index) => index === 0 || at.join() !== points[index - 1]?.join());
      fc.pre(distinct.length > 1);
      const d = pathOf({ type: 'LineString', coordinates: points }, ([x = 0, y = 0]) => [x, y], BOX);
      expect(readPath(d).flatMap((stretch) => stretch.points)).toEqual(distinct);
    }),
  );
});

test('the neat line keeps to its band, and its degrees stand where the map says', () => {
  fc.assert(
    fc.property(camera, (view) => {
      const unproject = (x: number, y: number) => unprojectMercator(view, 800, 600, x, y);
      const { inner, zebra, labels } = neatLine(unproject, 800, 600, 24);
      for (const { x, y, width, height } of zebra) {
        const isOutside =
          x + width <= inner.x + 1e-6 || x >= inner.x + inner.width - 1e-6 || y + height <= inner.y + 1e-6 || y >= inner.y + inner.height - 1e-6;
        expect(isOutside).toBe(true);
        expect(Math.min(x, y)).toBeGreaterThan(0);
      }
      for (const { x, text, turn } of labels) {
        if (turn) continue;
        const degrees = Number(text.match(/^\d+/)?.[0]) + Number(text.match(/(\d+)′/)?.[1] ?? 0) / 60;
        expect(Math.abs(wrapLongitude(unproject(x, 300).lon))).toBeCloseTo(degrees, 1);
      }
    }),
  );
  expect(neatLine(null, 800, 600, 24)).toMatchObject({ zebra: [], labels: [] });
});
