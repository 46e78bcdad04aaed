import type { Feature, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { buildAreas } from '../../geo/steps/areas.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { closeAreas } from '../../geo/steps/closeAreas.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { areasAt, undecidedAreas } from '../../src/atlas/here.ts';
import { findArea } from '../../src/atlas/lookup.ts';
import type { Area } from '../../src/atlas/schema.ts';
import { SMALL_ROOT, smallAtlas } from './smallAtlas.ts';

const tables = readTables(SMALL_ROOT, readDescriptor(ATLAS_ROOT));
const areaOf = (id: string) => findArea(smallAtlas, id) as Area;

test('a limit that a coast closes holds the smaller sea on its side, and the card measures to the limit at sea', async () => {
  const { features } = await closeAreas(tables, () => {});
  expect(features.map(({ properties }) => properties.areaId)).toEqual(['amber-risk-2']);
  const shapes = [...buildAreas(tables).features, ...(features as Feature<Polygon, { areaId: string }>[])];
  const at = (lat: number, lon: number) => areasAt([areaOf('amber-risk-2')], shapes, { lat, lon })[0];
  expect(at(60, 20)).toMatchObject({ isInside: true, isApproximate: true });
  expect(at(60, 20)?.edgeNm).toBeCloseTo(60, 0);
  expect(at(57, 19)).toMatchObject({ isInside: false, isApproximate: true });
  // An area with an open limit, and one without corners, are not decided; a place in another region is not asked.
  const areas = ['amber-risk-1', 'amber-risk-2', 'amber-list-area'].map(areaOf);
  expect(areasAt(areas, shapes, { lat: 57, lon: 18 }).map(({ area }) => area.areaId)).toEqual(['amber-risk-2']);
  expect(undecidedAreas(smallAtlas, areas, shapes, { lat: 57, lon: 18 }).map(({ areaId }) => areaId)).toEqual(['amber-risk-1', 'amber-list-area']);
  expect(undecidedAreas(smallAtlas, areas, shapes, { lat: -20, lon: 175 })).toEqual([]);
}, 60_000);
