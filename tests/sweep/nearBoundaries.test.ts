import { booleanPointInPolygon } from '@turf/turf';
import { geoArea, polygonArea, sum } from 'd3';
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

test('near views keep every shape, and boundaries between States as they are but for their ends on the coast', () => {
  const ids = ({ countries }: typeof coarse) => countries.features.map(({ id }) => String(id)).toSorted();
  expect(ids(near)).toEqual(ids(coarse));
  const places = ({ lines }: typeof coarse, kind: string) =>
    lines.features.filter(({ properties }) => properties.kind === kind).flatMap(({ geometry }) => geometry.coordinates.flat().map(String));
  const [coast, nearCoast] = [coarse, near].map((boundaries) => new Set(places(boundaries, 'coast')));
  for (const kind of ['boundary', 'disputed']) {
    const [before, after] = [coarse, near].map((boundaries) => new Set(places(boundaries, kind)));
    const moved = [...(before ?? [])].filter((place) => !after?.has(place));
    expect(moved.length).toBeGreaterThan(0);
    // Beside a State that is an island in the fine source, what was a boundary is the coast of the other.
    expect(moved.filter((place) => !coast?.has(place) && !nearCoast?.has(place))).toEqual([]);
  }
});

test('islands and mainlands have a finer coast in near views, land without a coast the same boundaries, and no shape a coarser one', () => {
  for (const id of ['COM', 'JAM', 'PHL', 'SYC', 'DJI', 'SOM', 'MYS', 'SGP', 'NGA', 'CHN', 'CUB', 'CYP', 'PAN'])
    expect(pointsOf(near, id), id).toBeGreaterThan(pointsOf(coarse, id));
  expect(pointsOf(near, 'CHE')).toBe(pointsOf(coarse, 'CHE'));
  for (const { id } of coarse.countries.features) expect(pointsOf(near, String(id)), String(id)).toBeGreaterThanOrEqual(pointsOf(coarse, String(id)));
});

test('a land that a canal cuts is drawn as one, with a line where the canal is', () => {
  const geometry = near.countries.features.find(({ id }) => id === 'PAN')?.geometry as MultiPolygon;
  const mainlands = geometry.coordinates.toSorted(([a = []], [b = []]) => b.length - a.length).slice(0, 2);
  const [west, east] = mainlands.map(([outer = []]) => new Set(outer.map(String)));
  expect(mainlands.every(([outer = []]) => outer.length > 200)).toBe(true);
  // Both sides end at the same two places: its mouths.
  expect([...(west ?? [])].filter((place) => east?.has(place))).toHaveLength(2);
});

test('a lagoon between two lands is water, and nobody has the spit of a neighbour', () => {
  const landAt = (place: [number, number]) =>
    near.countries.features.filter(({ geometry }) => booleanPointInPolygon(place, geometry as MultiPolygon)).map(({ id }) => id);
  // The Vistula Lagoon, the southern half of the Curonian Lagoon, and the Lithuanian half of the spit before it.
  expect([landAt([19.95, 54.55]), landAt([20.8, 55.05]), landAt([21.07, 55.42])]).toEqual([[], [], ['LTU']]);
});

test('every shape has about the area that it has on the other maps', () => {
  const areas = ({ countries }: typeof coarse) =>
    new Map(countries.features.map(({ id, geometry }) => [String(id), planeArea(geometry as Polygon | MultiPolygon)]));
  const before = areas(coarse);
  for (const [id, area] of areas(near)) {
    const known = before.get(id) ?? 0;
    expect(Math.abs(area - known), id).toBeLessThan(1 + 0.05 * known);
  }
});

/** Square degrees on the plane. */
function planeArea(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return sum(
    polygons,
    ([outer = [], ...holes]) => Math.abs(polygonArea(outer as [number, number][])) - sum(holes, (hole) => Math.abs(polygonArea(hole as [number, number][]))),
  );
}

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
