import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LatLon, parsePosition, positionReadings } from '../../src/lib/geo/parsePosition.ts';
import { formatPosition } from '../../src/lib/geo/position.ts';

test.each([
  '12 26.5N 043 17E',
  '12°26.5′N 043°17.0′E',
  '12°26′30″N 43°17′0″E',
  'N12-26.5 E043-17.0',
  '12-26.5N 043-17.0E',
  '12–26.5N, 043–17.0E',
  '12−26.5 N / 43−17.0 E',
  '1226.5N 04317.0E',
  '122630N 0431700E',
  '12°26,5’N 043°17,0’E',
  '12°26,5’ N ; 43°17,0’ E',
  '(12º 26.5´ N | 43º 17´ E)',
  '12:26:30N 43:17:00E',
  '12 26.5 Nord, 43 17 Est',
  '43 17 E, 12 26.5 N',
  '12 26 30 43 17 0',
  '12 26.5 43 17',
  '١٢ ٢٦٫٥N ٤٣ ١٧E',
])('%s is one place', (text) => {
  const place = parsePosition(text);
  expect(place?.lat).toBeCloseTo(12.441667, 5);
  expect(place?.lon).toBeCloseTo(43.283333, 5);
});

test.each<[string, number, number]>([
  ['12.4417, 43.2833', 12.4417, 43.2833],
  ['12,4417; 43,2833', 12.4417, 43.2833],
  ['12,5°N 45,3°E', 12.5, 45.3],
  ['12.5°N 45.3°E', 12.5, 45.3],
  ['12,5 N, 45,3 E', 12.5, 45.3],
  ['12,5, 45,3', 12.5, 45.3],
  ['12,5 45,3', 12.5, 45.3],
  ['45.47E 20.82S', -20.82, 45.47],
  ['-4.05 39.67', -4.05, 39.67],
  ['4,05S, 9,7W', -4.05, -9.7],
  ['12.5 -45.3', 12.5, -45.3],
])('%s is in decimal degrees', (text, lat, lon) => {
  expect(parsePosition(text)).toEqual({ lat, lon });
});

test.each<[string, ...[number, number][]]>([
  ['12,5 45', [12.5, 45], [12, 5.75]],
  ['12,5,45,3', [12.5, 45.3], [12 + 5 / 60, 45.05]],
  ['12-45', [12, 45], [12, -45]],
  ['12.5 – 45.3', [12.5, 45.3], [12.5, -45.3]],
  ['4.05S, 9.7O', [-4.05, -9.7], [-4.05, 9.7]],
])('%s can mean two places, and neither is taken in silence', (text, ...places) => {
  expect(parsePosition(text)).toBeNull();
  expect(positionReadings(text)).toEqual(places.map(([lat, lon]) => ({ lat, lon })));
});

test.each([
  '',
  'Mombasa',
  '91 0',
  '12 75N 43E',
  '12N',
  '12 26.5N 043 17N',
  '1 2 3',
  '12 200',
  'N E',
  '12N 43E 7',
  '12.5 30N 43E',
  '-12N 43E',
  '12N 43',
  "12' 26°N 43E",
  '1275N 04317E',
])('%s is no place', (text) => {
  expect(positionReadings(text)).toEqual([]);
});

const anywhere = fc.record({ lat: fc.double({ min: -89.9, max: 89.9, noNaN: true }), lon: fc.double({ min: -179.9, max: 179.9, noNaN: true }) });

test('what the atlas writes, it reads, to a tenth of a minute', () => {
  fc.assert(
    fc.property(anywhere, ({ lat, lon }) => {
      const place = parsePosition(formatPosition(lat, lon));
      expect(place && isNear(place, { lat, lon })).toBe(true);
    }),
  );
});

const isNear = (a: LatLon, b: LatLon) => Math.abs(a.lat - b.lat) <= 0.001 && Math.abs(a.lon - b.lon) <= 0.001;

interface Hand {
  form: 'degrees' | 'minutes' | 'seconds' | 'packed';
  mark: '.' | ',';
  signs: readonly [string, string, string];
  dash: string;
  side: 'before' | 'after' | 'none';
  divider: string;
}

/** One of the many ways in which people write a position. */
const hand: fc.Arbitrary<Hand> = fc.record({
  form: fc.constantFrom('degrees', 'minutes', 'seconds', 'packed'),
  mark: fc.constantFrom('.', ','),
  signs: fc.constantFrom(['', '', ''] as const, ['°', '′', '″'] as const, ['° ', '’ ', '” '] as const, ['º', "'", "''"] as const),
  dash: fc.constantFrom(' ', '-', '–', '−', '‐'),
  side: fc.constantFrom('before', 'after', 'none'),
  divider: fc.constantFrom(' ', ', ', '; ', ' / ', ' | ', '\t', ' ; ', '\n'),
});

function write(value: number, sides: string, digits: number, { form, mark, signs, dash, side }: Hand): string {
  const size = Math.abs(value);
  const tenths = Math.round(size * 600);
  const whole = String(Math.floor(tenths / 600)).padStart(digits, '0');
  const minutes = (tenths % 600) / 10;
  const [degree, minute, second] = signs;
  const gap = degree || dash;
  const minuteText = minutes.toFixed(1).padStart(4, '0');
  const texts = {
    degrees: `${size.toFixed(4)}${degree}`,
    minutes: `${whole}${gap}${minuteText}${minute}`,
    seconds: `${whole}${gap}${minuteText.slice(0, 2)}${minute || dash}${Math.round((minutes % 1) * 60)}${second}`,
    packed: `${whole}${minuteText}`,
  };
  const text = texts[form].replace('.', mark);
  const letter = value < 0 ? sides[1] : sides[0];
  if (side === 'none') return `${value < 0 ? '-' : ''}${text}`;
  return side === 'before' ? `${letter}${text}` : `${text}${letter}`;
}

test('in whatever hand a position is written, its place is among the readings, and is the one that is taken', () => {
  let taken = 0;
  fc.assert(
    fc.property(anywhere, hand, (place, how) => {
      const text = `${write(place.lat, 'NS', 2, how)}${how.divider}${write(place.lon, 'EW', 3, how)}`;
      const readings = positionReadings(text);
      expect(
        readings.some((reading) => isNear(reading, place)),
        text,
      ).toBe(true);
      if (readings.length === 1) taken += 1;
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(1800);
});

test('any text gives places of the world or none', () => {
  const sign = fc.constantFrom(...'0123456789.,;-–°\'"′″NSEWO :/'.split(''));
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 24 }), (signs) => {
      for (const { lat, lon } of positionReadings(signs.join(''))) {
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      }
    }),
    { numRuns: 3000 },
  );
});
