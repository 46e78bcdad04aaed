import { geoArea, group } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { flatBoundaries } from '../../geo/steps/boundaries.ts';
import { nearBoundaries } from '../../geo/steps/nearBoundaries.ts';

const coarse = flatBoundaries();
const near = nearBoundaries();
const pointsOf = ({ countries }: typeof coarse, id: string) => {
  const geometry = countries.features.find((feature) => feature.id === id)?.geometry as Polygon | MultiPolygon;
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2).length;
};

test('near views keep every shape, and boundaries between States as they are', () => {
  const ids = ({ countries }: typeof coarse) => countries.features.map(({ id }) => String(id)).toSorted();
  expect(ids(near)).toEqual(ids(coarse));
  const linesOf = ({ lines }: typeof coarse) => group(lines.features, ({ properties }) => properties.kind);
  for (const kind of ['boundary', 'disputed'] as const) expect(linesOf(near).get(kind)).toEqual(linesOf(coarse).get(kind));
});

test('islands have a finer coast in near views, mainlands that of the other maps, and no shape a coarser one', () => {
  for (const island of ['COM', 'JAM', 'PHL', 'SYC']) expect(pointsOf(near, island), island).toBeGreaterThan(pointsOf(coarse, island));
  for (const mainland of ['BEN', 'CHE']) expect(pointsOf(near, mainland), mainland).toBe(pointsOf(coarse, mainland));
  for (const { id } of coarse.countries.features) expect(pointsOf(near, String(id)), String(id)).toBeGreaterThanOrEqual(pointsOf(coarse, String(id)));
});

test('no island is drawn where a mainland is', () => {
  // Both maps have about the same land: an island that stood on a mainland would count twice.
  const land = ({ countries }: typeof coarse) =>
    countries.features.reduce((sum, { geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
      return polygons.reduce((area, [outer = []]) => {
        const ring = geoArea({ type: 'Polygon', coordinates: [outer] });
        return area + Math.min(ring, 4 * Math.PI - ring);
      }, sum);
    }, 0);
  expect(land(near) / land(coarse)).toBeCloseTo(1, 1);
});
