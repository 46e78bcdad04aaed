import type { Point } from '../../lib/geo/clip.ts';
import type { MapDescription } from '../describe/types.ts';
import type { SymbolLabel } from './label.ts';
import { type NameSheet, placesOf } from './nameSheet.ts';

/** Two symbols nearer than this, in px, stand beside each other, each with a line to its place. */
export const APART_PX = 16;
const ROUND = Array.from({ length: 12 }, (_, step) => (step * Math.PI) / 6);

/** The points of small States and the symbols of centres. Symbols that would lie over each other are fanned out. */
export function symbolLabels(map: MapDescription, sheet: NameSheet): SymbolLabel[] {
  const islands = map.layers.includes('participation') || map.layers.includes('support') || map.level === 'world' ? map.states.features : [];
  const centres = map.layers.includes('centres') ? map.centres.features : [];
  return [
    ...islands.flatMap(({ properties: { small, fill, name, iso3 }, geometry }) =>
      (small ? placesOf(sheet, geometry.coordinates) : []).map(
        (place): SymbolLabel => ({ kind: 'symbol', place, offset: [0, 0], symbol: `island-${fill}`, name, hit: `state.${iso3}` }),
      ),
    ),
    ...fannedOut(
      centres.flatMap(({ properties: { symbol, name, centreId }, geometry }) =>
        placesOf(sheet, geometry.coordinates).map((place): SymbolLabel => ({ kind: 'symbol', place, offset: [0, 0], symbol, name, hit: `centre.${centreId}` })),
      ),
    ),
  ];
}

const NO_OFFSET: Point = [0, 0];

/** Moves each symbol off those before it: to the nearest free point of the circles around its place. */
function fannedOut(symbols: SymbolLabel[]): SymbolLabel[] {
  const stand: Point[] = [];
  return symbols.map((symbol) => {
    const [x, y] = symbol.place.at;
    const isFree = ([dx, dy]: Point) => !stand.some(([otherX, otherY]) => Math.hypot(otherX - x - dx, otherY - y - dy) < APART_PX - 0.5);
    const around = [1, 1.6, 2.2].flatMap((times) => ROUND.map((angle): Point => [times * APART_PX * Math.cos(angle), times * APART_PX * Math.sin(angle)]));
    const offset = [NO_OFFSET, ...around].find(isFree) ?? NO_OFFSET;
    stand.push([x + offset[0], y + offset[1]]);
    return { ...symbol, offset };
  });
}
