import { expect, test } from 'vitest';
import { placeOnSheet, planeSheets } from '../../site/planeSheets.ts';
import { type Plane, placeIn, planeOf } from '../../src/map/projection/plane.ts';

const SEA = planeOf([30, -10, 70, 20]);
/** Within the sea, a little smaller. */
const COAST = planeOf([31, -9, 68, 19]);
const PORT = planeOf([43, 11, 44, 12]);
const ELSEWHERE = planeOf([-80, 5, -40, 35]);
const sheets = planeSheets([PORT, COAST, SEA, ELSEWHERE]);
const sheetOf = (plane: Plane) => sheets.get(plane) ?? plane;

test('planes that lie over each other at about one scale share a sheet; a port and a sea elsewhere do not', () => {
  expect(sheetOf(COAST)).toBe(sheetOf(SEA));
  expect(new Set(sheets.values()).size).toBe(3);
});

test('a sheet holds all that a plane may show, wherever it lies', () => {
  for (const [plane, sheet] of sheets) {
    const scale = sheet.unitsPerDegree / plane.unitsPerDegree;
    const [x, y] = [(plane.middle[0] - sheet.middle[0]) * sheet.unitsPerDegree, (sheet.middle[1] - plane.middle[1]) * sheet.unitsPerDegree];
    expect(x + plane.box[0] * scale).toBeGreaterThanOrEqual(sheet.box[0] - 1e-6);
    expect(y + plane.box[1] * scale).toBeGreaterThanOrEqual(sheet.box[1] - 1e-6);
    expect(x + plane.box[2] * scale).toBeLessThanOrEqual(sheet.box[2] + 1e-6);
    expect(y + plane.box[3] * scale).toBeLessThanOrEqual(sheet.box[3] + 1e-6);
  }
});

test('the bounds of a plane are found on its sheet where their corners lie', () => {
  const [left, top, right, bottom] = placeOnSheet(COAST, sheetOf(SEA));
  const corner = (lon: number, lat: number) => placeIn(sheetOf(SEA), [lon, lat]);
  expect(left).toBeCloseTo(corner(31, 19)[0]);
  expect(top).toBeCloseTo(corner(31, 19)[1]);
  expect(right).toBeCloseTo(corner(68, -9)[0]);
  expect(bottom).toBeCloseTo(corner(68, -9)[1]);
});
