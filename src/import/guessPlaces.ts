import { formatPosition } from '../lib/geo/position.ts';
import { bestWays, type Fit, spread } from './fit.ts';
import { type DecimalMark, readNumber } from './numbers.ts';
import { LATITUDE_SIDE, PLACE_STYLES, REMARK, readPair, readPlace } from './places.ts';

/** Cells of a column whose style is looked at; where there are more, these are spread over the whole column. */
const LOOKED_AT = 2000;
/** The number of cells that are enough to show that a column holds no positions. */
const LOOKED_AT_FIRST = 80;
/** The letters and words that stand in positions. */
const IN_POSITIONS =
  /^(?:[nsewo]|lat(?:itude)?|lon(?:g|gitude)?|north|south|east|west|nord|sud|est|ouest|norte|sur|este|oeste|sul|leste|deg|point|srid|z|[北南东西]纬?经?|[度分秒]|[сювз]|ш|д|شمالا?|جنوبا?|شرقا?|غربا?)$/i;

/** The style in which the positions of a column are written: the one that reads most cells. Where others read as many and mean other places, it is left open. */
export function guessPlaces(all: readonly string[]): Fit {
  const cells = spread(all, LOOKED_AT);
  const isLike = (cell: string) => hasTwoNumbers(cell) && PLACE_STYLES.some((style) => readPlace(cell, style));
  const few = spread(cells, LOOKED_AT_FIRST);
  const isPlace = few.filter(isLike).length < few.length / 4 ? [] : cells.filter(isLike);
  // A column of single numbers or sentences is none.
  if (isPlace.length < cells.length / 2 || cells.length === 0)
    return { share: cells.length ? isPlace.length / all.length : 0, reading: { place: PLACE_STYLES[0] } };
  const { best, most } = bestWays(PLACE_STYLES, (style) => count(isPlace, (cell) => readPlace(cell, style) !== null));
  const share = most / cells.length;
  const example = best.length < 2 ? undefined : isPlace.find((cell) => new Set(best.map((style) => placeText(cell, style))).size > 1);
  if (example === undefined) return { share, reading: { place: best[0] } };
  const answers = new Map([...best].reverse().map((place) => [placeText(example, place), { reading: { place }, meaning: placeText(example, place) }]));
  return { share, reading: { place: undefined }, question: { example, answers: [...answers.values()].reverse() } };
}

const count = (cells: readonly string[], isRead: (cell: string) => boolean) => cells.filter(isRead).length;

function placeText(cell: string, style: (typeof PLACE_STYLES)[number]): string {
  const place = readPlace(cell, style);
  return place ? formatPosition(place.lat, place.lon) : '';
}

/** The decimal mark of a column of numbers or single coordinates; `limit` is the greatest number without its sign. Thousands are not taken for decimals in silence. */
export function guessNumbers(cells: readonly string[], limit: number): Fit {
  const isCoordinate = limit <= 360;
  const read = (cell: string, mark: DecimalMark) => {
    const value = readNumber(cell, mark);
    if (value !== null) return Math.abs(value) <= limit || /^-?9{2,}/.test(cell) ? value : null;
    return isCoordinate && !/^[-+\d.,\s]*$/.test(cell) && hasTwoNumbers(`${cell} 0`) ? (readPair(cell, cell, mark)?.lat ?? coordinateIn(cell, mark)) : null;
  };
  const isRead = (cell: string) => read(cell, '.') !== null || read(cell, ',') !== null;
  const few = spread(cells, LOOKED_AT_FIRST);
  if (few.filter(isRead).length < few.length / 4) return { share: 0, reading: { mark: '.' } };
  // Only a cell with a mark can differ by it.
  const marked = cells.filter((cell) => /[.,]/.test(cell));
  const plain = count(cells, (cell) => !/[.,]/.test(cell) && read(cell, '.') !== null);
  // Coordinates without any comma need no second look: those that a decimal comma could read, a decimal point reads too.
  const marks = isCoordinate && !marked.some((cell) => cell.includes(',')) ? (['.'] as const) : (['.', ','] as const);
  const { best, most } = bestWays<DecimalMark>(marks, (mark) => plain + count(marked, (cell) => read(cell, mark) !== null));
  const share = cells.length ? most / cells.length : 0;
  const example = best.length < 2 ? undefined : marked.find((cell) => new Set(best.map((mark) => read(cell, mark))).size > 1);
  if (example === undefined) return { share, reading: { mark: best[0] ?? '.' } };
  return {
    share,
    reading: { mark: undefined },
    question: { example, answers: best.map((mark) => ({ reading: { mark }, meaning: String(read(example, mark)) })) },
  };
}

/** Degrees of a single coordinate with its letter. */
function coordinateIn(cell: string, mark: DecimalMark): number | null {
  const isLatitude = LATITUDE_SIDE.test(cell);
  const place = isLatitude ? readPair(cell, '0E', mark) : readPair('0N', cell, mark);
  return place ? (isLatitude ? place.lat : place.lon) : null;
}

/** Whether a cell may be a position: it has two numbers, and no words but those of positions. */
function hasTwoNumbers(cell: string): boolean {
  return cell.length < 100 && /\d\D+\d|\d{3}/.test(cell) && (cell.replace(REMARK, '').match(/\p{L}+/gu) ?? []).every((word) => IN_POSITIONS.test(word));
}
