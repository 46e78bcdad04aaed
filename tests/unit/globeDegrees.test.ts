import { expect, test } from 'vitest';
import { globeDegrees } from '../../src/map/describe/globeDegrees.ts';
import { fitGlobe } from '../../src/map/projection/globe.ts';

const [WIDTH, HEIGHT] = [1000, 760];
const camera = fitGlobe([-20, -30, 120, 40], WIDTH, HEIGHT, 44, 7);

test('a globe has its latitudes at both sides of its edge and its longitudes on it, in order and apart', () => {
  const degrees = globeDegrees(camera, WIDTH, HEIGHT);
  const [around, on] = [degrees.filter(({ isInside }) => !isInside), degrees.filter(({ isInside }) => isInside)];
  expect(around.filter(({ text }) => text === '30°N').map(({ x }) => x > WIDTH / 2)).toEqual([false, true]);
  expect(around.filter(({ text }) => text === '0°')).toHaveLength(2);
  const xs = on.map(({ x }) => x).sort((a, b) => a - b);
  expect(on.map(({ text }) => text)).toContain('050°E');
  expect(xs.length).toBeGreaterThan(3);
  expect(Math.min(...xs.slice(1).map((x, index) => x - (xs[index] ?? 0)))).toBeGreaterThan(50);
});

test('no degree of a globe that is larger than the map stands at its side', () => {
  for (const { x, y } of globeDegrees({ ...camera, zoom: 4 }, WIDTH, HEIGHT)) {
    expect(x > 20 && x < WIDTH - 20).toBe(true);
    expect(y > 20 && y < HEIGHT - 20).toBe(true);
  }
});
