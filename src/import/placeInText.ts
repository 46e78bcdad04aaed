import type { LatLon } from '../lib/geo/parsePosition.ts';
import { readPlace } from './places.ts';

const QUOTED = /(\d{1,2})[-–°](\d{2}(?:\.\d+)?)['′]?\s?([NSns])\s*[-–,/]?\s*(\d{1,3})[-–°](\d{2}(?:\.\d+)?)['′]?\s?([EWew])/;
/** How far, in degrees, a position in the text may lie from that of its row. */
const NEAR_DEGREES = 0.5;

/** Whether a text quotes a position that is another one than that of its row: often a sign or a degree that somebody mistyped. */
export function quotesOtherPlace(text: string, { lat, lon }: LatLon): boolean {
  const found = QUOTED.exec(text);
  const quoted = found && readPlace(`${found[1]}°${found[2]}'${found[3]} ${found[4]}°${found[5]}'${found[6]}`, { order: 'lat-lon', comma: 'any' });
  return Boolean(quoted && (Math.abs(quoted.lat - lat) > NEAR_DEGREES || Math.abs(quoted.lon - lon) > NEAR_DEGREES));
}
