/** A place in decimal degrees. */
export interface LatLon {
  lat: number;
  lon: number;
}

const SIDES: Record<string, { axis: 'lat' | 'lon'; sign: 1 | -1 }> = {
  N: { axis: 'lat', sign: 1 },
  S: { axis: 'lat', sign: -1 },
  E: { axis: 'lon', sign: 1 },
  W: { axis: 'lon', sign: -1 },
  // O stands for Ouest, the French word for west.
  O: { axis: 'lon', sign: -1 },
};

/**
 * Reads a position as people write it: `12 26.5N 043 17E`, `12°26′30″N 43°17′E`, `N12-26.5 E043-17.0`, `12.4417, 43.2833`, `12,4417; 43,2833`.
 * Without letters the latitude comes first. Null if the text is no position.
 */
export function parsePosition(text: string): LatLon | null {
  const plain = withPoints(text.trim().toUpperCase());
  const tokens = plain.match(/[NSEWO]|[-+−]?\d+(?:\.\d+)?/g) ?? [];
  if (/[A-Z]/.test(plain.replace(/[NSEWO]/g, ''))) return null;
  const letters = tokens.filter((token) => token in SIDES);
  const place = letters.length === 0 ? withoutLetters(tokens.map(numberOf)) : letters.length === 2 ? withLetters(tokens) : null;
  return place && Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180 ? place : null;
}

/** Turns decimal commas into points unless the comma separates the two coordinates, and dashes between numbers into spaces. */
function withPoints(text: string): string {
  const points = /\d,\d+\s*[;\s]\s*[-+−]?\d+,\d/.test(text) ? text.replace(/(\d),(\d)/g, '$1.$2') : text;
  return points.replace(/(\d)[-−](\d)/g, '$1 $2');
}

function numberOf(token: string): number {
  return Number(token.replace('−', '-'));
}

function withoutLetters(numbers: number[]): LatLon | null {
  const half = numbers.length / 2;
  if (![1, 2, 3].includes(half)) return null;
  const [lat, lon] = [degreesOf(numbers.slice(0, half)), degreesOf(numbers.slice(half))];
  return lat === null || lon === null ? null : { lat, lon };
}

function withLetters(tokens: string[]): LatLon | null {
  const before = (tokens[0] ?? '') in SIDES;
  const groups: { side: string; numbers: number[] }[] = [];
  let numbers: number[] = [];
  for (const token of tokens) {
    if (!(token in SIDES)) (before ? (groups.at(-1)?.numbers ?? numbers) : numbers).push(numberOf(token));
    else {
      groups.push({ side: token, numbers: before ? [] : numbers });
      numbers = [];
    }
  }
  if (numbers.length > 0) return null;
  const place: Partial<LatLon> = {};
  for (const group of groups) {
    const side = SIDES[group.side];
    const degrees = degreesOf(group.numbers);
    if (!side || degrees === null || group.numbers.some((value) => value < 0) || place[side.axis] !== undefined) return null;
    place[side.axis] = side.sign * degrees;
  }
  return place.lat === undefined || place.lon === undefined ? null : { lat: place.lat, lon: place.lon };
}

/** Decimal degrees from degrees, minutes and seconds, with the sign of the degrees. Null if minutes or seconds are 60 or more. */
function degreesOf([degrees, minutes = 0, seconds = 0, ...rest]: number[]): number | null {
  if (degrees === undefined || rest.length || minutes < 0 || seconds < 0 || minutes >= 60 || seconds >= 60) return null;
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  return degrees < 0 || Object.is(degrees, -0) ? -size : size;
}
