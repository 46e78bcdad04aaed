import { coordinateOf, type Token, tokensOf } from './coordinate.ts';
import { spellings } from './positionSpelling.ts';

/** A place in decimal degrees. */
export interface LatLon {
  lat: number;
  lon: number;
}

/**
 * Reads a position as people write it: `12 26.5N 043 17E`, `12°26′30″N 43°17′E`, `N12-26.5 E043-17.0`, `1226.5N 04317.0E`, `12.4417, 43.2833`,
 * `12,4417 43,2833`. Without letters the latitude comes first. Null if the text is no position, or can be read as more than one.
 */
export function parsePosition(text: string): LatLon | null {
  const [place, other] = positionReadings(text);
  return place && !other ? place : null;
}

/**
 * All places that a text can mean, the likelier first: none if it is no position, more than one where it is not certain. `12,5 45` is 12.5° and 45° or
 * 12° and 5°45′; `12-45` is 45° east or west; O is west in French (ouest) and east in German (Ost).
 */
export function positionReadings(text: string): LatLon[] {
  const places = spellings(text).flatMap((spelling) => placesOf(spelling));
  return places.filter((place, index) => places.findIndex((other) => isSame(place, other)) === index);
}

const isSame = (a: LatLon, b: LatLon) => Math.abs(a.lat - b.lat) < 1e-9 && Math.abs(a.lon - b.lon) < 1e-9;

/** The places of a text in which a semicolon can only be a divider, a point a decimal mark and a dash a sign. */
function placesOf(spelling: string): LatLon[] {
  const parts = spelling.split(';').map(tokensOf);
  const pair = parts.length === 1 && parts[0] ? halves(parts[0]) : parts;
  const [first, second, third] = pair;
  if (!first || !second || third) return [];
  return coordinateOf(first, 'lat').flatMap((one) =>
    coordinateOf(second, one.axis === 'lat' ? 'lon' : 'lat').flatMap((two) => {
      if (one.axis === two.axis || one.isNamed !== two.isNamed) return [];
      return [one.axis === 'lat' ? { lat: one.degrees, lon: two.degrees } : { lat: two.degrees, lon: one.degrees }];
    }),
  );
}

/** The two coordinates of a text without a divider: cut at its letters, else at its second degree sign, else in the middle. */
function halves(tokens: readonly Token[]): (readonly Token[])[] {
  const letters = tokens.flatMap((token, index) => (token.kind === 'side' ? index : []));
  const degrees = tokens.flatMap((token, index) => (token.kind === 'number' && token.sign === '°' ? index : []));
  const cut =
    letters.length === 2
      ? letters[0] === 0
        ? letters[1]
        : (letters[0] ?? 0) + 1
      : letters.length > 0
        ? 0
        : degrees.length === 2 && degrees[0] === 0
          ? degrees[1]
          : tokens.length / 2;
  return cut && Number.isInteger(cut) ? [tokens.slice(0, cut), tokens.slice(cut)] : [];
}
