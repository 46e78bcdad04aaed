import { least, sort } from 'd3';
import type { Box } from '../src/lib/geo/clip.ts';
import { joinedBox } from '../src/lib/geo/clip.ts';
import type { Plane } from '../src/map/projection/plane.ts';

/** The scale of a sheet, as a multiple of that of a plane that uses it: finer would be heavy, coarser would show. */
const SCALES = [0.85, 1.6] as const;
/** A sheet holds at most this many times what a plane that uses it would hold alone, and grows at most so far beyond its first plane. */
const MOST_HELD = 2;
const MOST_GROWN = 1.6;

interface Sheet {
  unitsPerDegree: number;
  /** In degrees of longitude, and of height on the Mercator map. */
  box: Box;
  first: number;
  planes: Plane[];
}

/** Finds for each plane a sheet: a plane that holds it at about its scale. Planes that lie over each other share one, so that the outlines of few sheets serve the maps of all pages. */
export function planeSheets(planes: readonly Plane[]): Map<Plane, Plane> {
  const sheets: Sheet[] = [];
  for (const plane of sort(planes, (plane) => -area(degreesOf(plane)))) {
    const box = degreesOf(plane);
    const growth = (sheet: Sheet) => area(joinedBox(sheet.box, box)) - area(sheet.box);
    const holding = sheets.filter((sheet) => holds(sheet, plane));
    const best = least(holding, growth);
    if (best) Object.assign(best, { box: joinedBox(best.box, box), planes: [...best.planes, plane] });
    else sheets.push({ unitsPerDegree: plane.unitsPerDegree, box, first: area(box), planes: [plane] });
  }
  return new Map(
    sheets.flatMap((sheet) => {
      const shared = planeOfSheet(sheet);
      return sheet.planes.map((plane) => [plane, shared] as const);
    }),
  );
}

/** The box of a plane in the units of its sheet, around the middle of the sheet. */
export function placeOnSheet({ middle, size, unitsPerDegree }: Plane, sheet: Plane): Box {
  const scale = sheet.unitsPerDegree;
  const [x, y] = [(middle[0] - sheet.middle[0]) * scale, (sheet.middle[1] - middle[1]) * scale];
  const [w, h] = size.map((side) => (side / unitsPerDegree / 2) * scale) as [number, number];
  return [x - w, y - h, x + w, y + h];
}

function holds(sheet: Sheet, plane: Plane): boolean {
  const scale = sheet.unitsPerDegree / plane.unitsPerDegree;
  const grown = area(joinedBox(sheet.box, degreesOf(plane)));
  return scale >= SCALES[0] && scale <= SCALES[1] && grown <= MOST_GROWN * sheet.first && grown * scale ** 2 <= MOST_HELD * area(degreesOf(plane));
}

function planeOfSheet({ unitsPerDegree, box: [west, south, east, north] }: Sheet): Plane {
  const [x, y] = [((east - west) / 2) * unitsPerDegree, ((north - south) / 2) * unitsPerDegree];
  return { unitsPerDegree, middle: [(west + east) / 2, (south + north) / 2], size: [2 * x, 2 * y], box: [-x, -y, x, y] };
}

function degreesOf({ unitsPerDegree, middle: [x, y], box: [left, top, right, bottom] }: Plane): Box {
  return [x + left / unitsPerDegree, y - bottom / unitsPerDegree, x + right / unitsPerDegree, y - top / unitsPerDegree];
}

const area = ([west, south, east, north]: Box) => (east - west) * (north - south);
