export type Axis = 'lat' | 'lon';
/** A letter for a side of the world, or a number with the sign behind it. */
export type Token = { kind: 'side'; side: string } | { kind: 'number'; text: string; sign: string };

/** A latitude or longitude in decimal degrees. `isNamed` if a letter says which of the two it is. */
export interface Coordinate {
  axis: Axis;
  degrees: number;
  isNamed: boolean;
}

const SIDES: Record<string, readonly { axis: Axis; way: 1 | -1 }[]> = {
  N: [{ axis: 'lat', way: 1 }],
  S: [{ axis: 'lat', way: -1 }],
  E: [{ axis: 'lon', way: 1 }],
  W: [{ axis: 'lon', way: -1 }],
  O: [
    { axis: 'lon', way: -1 },
    { axis: 'lon', way: 1 },
  ],
};
const SIGNS = ['°', "'", '"'];
const LIMITS: Record<Axis, number> = { lat: 90, lon: 180 };
const TOKEN = /([NSEWO])|([-+]?\d+(?:\.\d+)?)\s*([°'"]?)/g;

/** The letters and numbers of a text, in order. Empty if it holds anything else. */
export function tokensOf(text: string): Token[] {
  if (text.replace(TOKEN, '').trim()) return [];
  return [...text.matchAll(TOKEN)].map(([, side, number = '', sign = '']): Token => (side ? { kind: 'side', side } : { kind: 'number', text: number, sign }));
}

/** The coordinates that tokens can mean; `unnamed` is the axis if there is no letter. Empty if they are no coordinate. */
export function coordinateOf(tokens: readonly Token[], unnamed: Axis): Coordinate[] {
  const sides = tokens.flatMap((token) => (token.kind === 'side' ? token.side : []));
  const numbers = tokens.flatMap((token) => (token.kind === 'number' ? token : []));
  const hasSideInside = tokens.slice(1, -1).some(({ kind }) => kind === 'side');
  const isSigned = numbers.some(({ text }, index) => /^[-+]/.test(text) && (index > 0 || sides.length > 0));
  const isInOrder = numbers.every(({ sign }, index) => !sign || SIGNS[index] === sign);
  if (sides.length > 1 || hasSideInside || isSigned || !isInOrder) return [];
  const readings = sides[0] ? (SIDES[sides[0]] ?? []) : [{ axis: unnamed, way: 1 as const }];
  return readings.flatMap(({ axis, way }) => {
    const size = degreesOf(numbers, axis);
    return size === null || Math.abs(size) > LIMITS[axis] ? [] : [{ axis, degrees: way * size, isNamed: sides.length === 1 }];
  });
}

/** Decimal degrees of degrees, minutes and seconds. Null if one that is followed by another is not whole, or minutes or seconds are 60 or more. */
function degreesOf(numbers: readonly { text: string; sign: string }[], axis: Axis): number | null {
  const [first] = numbers;
  if (!first || numbers.length > 3) return null;
  const texts = numbers.length === 1 && !first.sign ? unpacked(first.text, axis) : numbers.map(({ text }) => text);
  if (texts.slice(0, -1).some((text) => text.includes('.'))) return null;
  const [degrees = 0, minutes = 0, seconds = 0] = texts.map((text) => Math.abs(Number(text)));
  if (minutes >= 60 || seconds >= 60) return null;
  return (first.text.startsWith('-') ? -1 : 1) * (degrees + minutes / 60 + seconds / 3600);
}

/**
 * Degrees, minutes and seconds of digits without a gap, as in navigational warnings: `1226.5` is 12°26.5′, `0431700` is 43°17′00″. Degrees have two digits
 * in a latitude, two or three in a longitude. Fewer digits are degrees alone.
 */
function unpacked(text: string, axis: Axis): string[] {
  const packed = axis === 'lat' ? /^[-+]?(\d\d)(\d\d)(\d\d)?(\.\d+)?$/ : /^[-+]?(\d{2,3}?)(\d\d)(\d\d)?(\.\d+)?$/;
  const digits = /^[-+]?(\d+)/.exec(text)?.[1]?.length ?? 0;
  const [, degrees, minutes, seconds, rest = ''] = digits > 3 ? (packed.exec(text) ?? []) : [];
  if (degrees === undefined || minutes === undefined) return [text];
  return seconds === undefined ? [degrees, minutes + rest] : [degrees, minutes, seconds + rest];
}
