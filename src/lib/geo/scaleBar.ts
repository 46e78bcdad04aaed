import { RADIANS } from './angles.ts';

/** The units of a scale, in metres. */
const METRES = { nauticalMiles: 1852, kilometres: 1000 } as const;
const METRES_PER_PX_AT_ZOOM_0 = 40_075_016.686 / 512;

/** The longest scale bar of at most `widest` px on a Mercator map at a latitude. `length` is 1, 2 or 5 times a power of ten, in `unit`. */
export function scaleBar(lat: number, zoom: number, widest: number, unit: keyof typeof METRES): { length: number; px: number } {
  const unitsPerPx = (METRES_PER_PX_AT_ZOOM_0 * Math.cos(lat * RADIANS)) / 2 ** zoom / METRES[unit];
  const most = unitsPerPx * widest;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = ([5, 2, 1].find((factor) => factor * power <= most) ?? 1) * power;
  return { length, px: length / unitsPerPx };
}
