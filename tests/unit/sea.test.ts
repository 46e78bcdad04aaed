import { bboxPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { cutSea, seaBetween } from '../../geo/steps/sea.ts';

const box = (...edges: [west: number, south: number, east: number, north: number]) => bboxPolygon(edges).geometry;

/** A bay that opens to the north, with a canal of some breadth in degrees through its southern shore. */
const bay = (canal: number) => [box(0, 0, 1, 4), box(4, 0, 5, 4), box(1, 0, 2, 1), box(2 + canal, 0, 4, 1)];
const across = {
  type: 'MultiLineString' as const,
  coordinates: [
    [
      [0.5, 3],
      [4.5, 3],
    ],
  ],
};

test('a line across a bay closes it, canal or not; a strait leaves it open', async () => {
  const closedBy = async (canal: number) => cutSea(await seaBetween(bay(canal)), across).filter(({ isOpen }) => !isOpen);
  expect((await closedBy(0.03)).map(({ size }) => Math.round(size))).toEqual([6]);
  expect(await closedBy(0.2)).toEqual([]);
}, 60_000);
