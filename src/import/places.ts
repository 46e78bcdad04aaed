import { type LatLon, parsePosition } from '../lib/geo/parsePosition.ts';
import { type DecimalMark, readNumber } from './numbers.ts';

/** How the positions of a column are written: which of the two numbers comes first where no letter says it, and what a comma between digits is. */
export interface PlaceStyle {
  order: 'lat-lon' | 'lon-lat';
  comma: 'any' | 'decimal' | 'divider';
}

/** All styles of positions, the commonest first. */
export const PLACE_STYLES: readonly PlaceStyle[] = (['any', 'decimal', 'divider'] as const).flatMap((comma) =>
  (['lat-lon', 'lon-lat'] as const).map((order) => ({ order, comma })),
);

/** A position that was read, and whether minutes or seconds of 60 were carried to make it. */
export interface ReadPlace extends LatLon {
  isCarried: boolean;
}

/** Two decimal numbers; numbers of more digits may be degrees and minutes without a gap. */
const TWO_NUMBERS = /^\s*\(?\s*([-+]?\d{1,3}(?:\.\d+)?)\s*[;,\s]\s*([-+]?\d{1,3}(?:\.\d+)?)\s*\)?\s*$/;
const PARTS = String.raw`\s*[°º˚∘⁰\s-]\s*(\d{1,2}(?:\.\d+)?)(?:\s*['′’´ʹ\s-]\s*(\d{1,2}(?:\.\d+)?)\s*(?:["″”“]|''|′′|’’)?)?\s*['′’´ʹ]?\s*`;
const SIDED = new RegExp(`^\\s*(\\d{1,2})${PARTS}([NS])[\\s,;/-]*(\\d{1,3})${PARTS}([EW])\\s*$`, 'i');
const WELL_KNOWN = /^(?:SRID=\d+;\s*)?POINT\s*Z?\s*\(\s*([-+\d.eE]+)\s+([-+\d.eE]+)(?:\s+[-+\d.eE]+)?\s*\)$/i;
/** The letters and words for sides of the world, in the scripts in which positions are read. */
export const LATITUDE_SIDE = /[NS]|[北南]|[сю]\.? ?ш|شمال|جنوب/i;
const LONGITUDE_SIDE = /[EWO]|[东西]|[вз]\.? ?д|شرق|غرب/i;
/** A position with a word before each half. */
const NAMED = /^\s*(lat|lon)[a-z]*\.?\s*[:=]?\s*(.*?\d.*?)[\s,;/]*\b(?!\1)(lat|lon)[a-z]*\.?\s*[:=]?\s*(.*\d.*)$/i;
/** A remark in brackets: `(Singapore Strait)`. */
export const REMARK = /\([^()\d]*\)/g;
/** A sentence is no position; what is longer is not read as one. */
const LONGEST = 100;

/** Reads the position of one cell in a style: the text of `parsePosition`, two decimal numbers in either order, or a POINT. Null if it is none, or more than one. */
export function readPlace(cell: string, { order, comma }: PlaceStyle): ReadPlace | null {
  if (cell.length > LONGEST) return null;
  const point = WELL_KNOWN.exec(cell.trim());
  if (point) return inRange(Number(point[2]), Number(point[1]));
  const named = NAMED.exec(cell);
  if (named) return readNamed(named, comma);
  const bare = cell.replace(REMARK, '');
  const text = comma === 'decimal' ? bare.replace(/(\d),(?=\d)/g, '$1.') : comma === 'divider' ? bare.replaceAll(',', ';') : bare;
  const [, one, two] = TWO_NUMBERS.exec(text) ?? [];
  if (one && two) return order === 'lat-lon' ? inRange(Number(one), Number(two)) : inRange(Number(two), Number(one));
  const usual = degreesAndMinutes(text);
  if (usual) return usual;
  const place = parsePosition(text);
  return place && { ...place, isCarried: false };
}

/** Reads a position whose halves are named: `Lat: 1° 15.2' N Long: 104° 3.1' E`. */
function readNamed([, first = '', one = '', , two = '']: RegExpExecArray, comma: PlaceStyle['comma']): ReadPlace | null {
  const isLatFirst = /^lat/i.test(first);
  return readPair(isLatFirst ? one : two, isLatFirst ? two : one, comma === 'decimal' ? ',' : '.');
}

/** Reads a latitude and a longitude from two cells: decimal numbers, else degrees and minutes. */
export function readPair(lat: string, lon: string, mark: DecimalMark): ReadPlace | null {
  const [latitude, longitude] = [readNumber(lat, mark), readNumber(lon, mark)];
  if (latitude !== null && longitude !== null) return { lat: latitude, lon: longitude, isCarried: false };
  const sided = (cell: string, sides: RegExp, side: string) => (sides.test(cell) || /^\s*[-−]/.test(cell) ? cell : `${cell}${side}`);
  const text = `${sided(lat, LATITUDE_SIDE, 'N')} ; ${sided(lon, LONGITUDE_SIDE, 'E')}`;
  return readPlace(text, { order: 'lat-lon', comma: mark === ',' ? 'decimal' : 'any' });
}

/** Degrees, minutes and perhaps seconds of both coordinates with their letters, as services write them. Minutes and seconds of 60 count as one more of the next. */
function degreesAndMinutes(text: string): ReadPlace | null {
  const [, latDegrees = '', latMinutes = '', latSeconds = '0', ns = '', lonDegrees = '', lonMinutes = '', lonSeconds = '0', ew = ''] = SIDED.exec(text) ?? [];
  const small = [latMinutes, latSeconds, lonMinutes, lonSeconds].map(Number);
  if (!ns || small.some((value) => value > 60)) return null;
  const [latM = 0, latS = 0, lonM = 0, lonS = 0] = small;
  const lat = (Number(latDegrees) + latM / 60 + latS / 3600) * (/s/i.test(ns) ? -1 : 1);
  const lon = (Number(lonDegrees) + lonM / 60 + lonS / 3600) * (/w/i.test(ew) ? -1 : 1);
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon, isCarried: small.includes(60) } : null;
}

/** Whether a position can be on the Earth. Longitudes up to 360 are, as some files count them. */
export function isOnEarth({ lat, lon }: LatLon): boolean {
  return Math.abs(lat) <= 90 && lon >= -180 && lon <= 360;
}

/** Whether a position stands for 'no position': 0,0, or numbers of nines that no place has. */
export function isNoPlace({ lat, lon }: LatLon): boolean {
  return (lat === 0 && lon === 0) || [lat, lon].every((degrees) => /^-?9{2,}(\.9*)?$/.test(String(degrees)));
}

function inRange(lat: number, lon: number): ReadPlace | null {
  return Number.isFinite(lat) && isOnEarth({ lat, lon }) ? { lat, lon, isCarried: false } : null;
}
