// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DrawnPicture } from '../../src/map/drawn/DrawnPicture.ts';
import { type DrawnView, fittedCamera, pxPerUnit } from '../../src/map/projection/drawnView.ts';
import { planeOf } from '../../src/map/projection/plane.ts';

const BOUNDS = [10, -10, 50, 20] as const;
const SIZE = { width: 800, height: 600, projection: 'mercator' as const };
const view: DrawnView = { ...SIZE, camera: fittedCamera(SIZE, [...BOUNDS], 40) };
const plane = planeOf([...BOUNDS]);
const [width = 0, height = 0] = plane.size.map((side) => side * pxPerUnit(view, plane));

/** The drawing of a built page, `off` px smaller than the one that the script would set, and the sizes that the script sets. */
function placed(off: number): { width: number; height: number; x: number; y: number } {
  document.body.innerHTML = '<div class="drawn-map"><svg class="drawn-plane"></svg></div>';
  const [container, drawing] = [...document.querySelectorAll<HTMLElement>('.drawn-map, .drawn-plane')];
  if (!container || !drawing) throw new Error('no map');
  container.getBoundingClientRect = () => new DOMRect(100, 50, SIZE.width, SIZE.height);
  drawing.getBoundingClientRect = () => new DOMRect(100 + (SIZE.width - width) / 2, 50 + (SIZE.height - height) / 2, width - off, height - off);
  new DrawnPicture(container, {} as never, () => []).place(plane, view);
  const [x = 0, y = 0] = drawing.style.translate.split(' ').map(Number.parseFloat);
  return { width: Number.parseFloat(drawing.style.width), height: Number.parseFloat(drawing.style.height), x, y };
}

test('a drawing that stands where it should but for rounding keeps its exact box, so that it is not painted again', () => {
  const rounded = placed(1 / 64);
  expect(rounded.width).toBeCloseTo(width - 1 / 64, 6);
  expect(rounded.height).toBeCloseTo(height - 1 / 64, 6);
  expect(rounded.x).toBeCloseTo(-width / 2, 6);
});

test('a drawing that stands elsewhere is put where the view asks for it', () => {
  expect(placed(3).width).toBeCloseTo(width, 6);
  expect(placed(3).height).toBeCloseTo(height, 6);
});
