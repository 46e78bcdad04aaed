import { pairs, polygonArea, sum } from 'd3';
import type { Position } from 'geojson';

/** The lengths in degrees of the steps of a line, on the plane of longitude and latitude. */
export const stepLengths = (line: readonly Position[]): number[] => pairs([...line], ([x = 0, y = 0], [right = 0, up = 0]) => Math.hypot(right - x, up - y));

/** The length of a line in degrees. */
export const lineLength = (line: readonly Position[]): number => sum(stepLengths(line));

/** The area within a ring in square degrees, whichever way the ring runs. */
export const ringSize = (ring: readonly Position[]): number => Math.abs(polygonArea(ring.map(([x = 0, y = 0]) => [x, y])));
