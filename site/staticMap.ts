import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMapped } from '../src/atlas/lookup.ts';
import type { Atlas } from '../src/atlas/records.ts';
import type { Language } from '../src/i18n/language.ts';
import type { Box } from '../src/lib/geo/clip.ts';
import { type BoundaryData, NEAR_ZOOM, readBoundaries } from '../src/map/describe/boundaries.ts';
import { describeMap } from '../src/map/describe/describeMap.ts';
import { readAreas, readLabels, readWaters } from '../src/map/describe/readShapes.ts';
import type { MapData, MapDescription } from '../src/map/describe/types.ts';
import { drawMap } from '../src/map/drawn/drawMap.ts';
import { drawnHtml } from '../src/map/drawn/drawnHtml.ts';
import { mercatorPaper, type Paper } from '../src/map/drawn/paper.ts';
import { builtNames } from '../src/map/names/builtNames.ts';
import { type Plane, planeOf, zoomOf } from '../src/map/projection/plane.ts';
import type { MapSubject } from '../src/pages/mapSubject.ts';
import { cssTheme } from '../src/theme/css.ts';
import { DEFAULT_LAYERS } from '../src/view/viewState.ts';
import { MapShapes } from './mapShapes.ts';
import { placeOnSheet, planeSheets } from './planeSheets.ts';

/** The maps of built pages: their descriptions and their HTML. */
export interface StaticMaps {
  mapOf: (language: Language, subject: MapSubject) => { map: MapDescription; boundaries: BoundaryData };
  /** The map of a subject as HTML, on a page whose root is at `base`. */
  draw: (language: Language, subject: MapSubject, base: string) => string;
}

/** The drawing of a map without names, the box of it that the map fits, and the file of its outlines. */
interface Picture {
  drawing: string;
  seen: Box;
  shapes: MapShapes;
}

/** The outlines that the drawings of a sheet share: see `planeSheets`. */
interface Sheet {
  plane: Plane;
  paper: Paper;
  shapes: MapShapes;
}

/**
 * Draws the maps of built pages from the built data below `dist`: each picture once for all languages, its outlines in a file that the pictures of a sheet share. `first` and
 * `subjects` give all pictures, because a file is named when all its shapes are known.
 */
export function makeStaticMaps(
  dist: string,
  atlasOf: (language: Language) => Atlas,
  day: string,
  { first, subjects }: { first: Language; subjects: readonly MapSubject[] },
): StaticMaps {
  const read = (name: string) => JSON.parse(readFileSync(join(dist, 'data', name), 'utf8')) as unknown;
  const boundaries = readBoundaries(read('boundaries.json'));
  const near = readBoundaries(read('boundaries-near.json'));
  const shared = { labels: readLabels(read('labels.json')), footprints: readWaters(read('waters/regions.json')) };
  const areas = readAreas(read('areas.json'));
  const waters = new Map<string, MapData['waters']>();
  const pictures = new Map<string, Picture>();
  const watersOf = (id: string) => {
    if (!waters.has(id)) waters.set(id, readWaters(read(`waters/${id}.json`)));
    return waters.get(id) ?? null;
  };
  const mapOf: StaticMaps['mapOf'] = (language, { regionId, record }) => {
    const isRegion = isMapped(regionId);
    const data = { ...shared, waters: isRegion && regionId ? watersOf(regionId) : null, areas: isRegion ? areas : null };
    return { map: describeMap({ atlas: atlasOf(language), language, data, layers: DEFAULT_LAYERS, day, regionId, record }), boundaries };
  };
  const maps = new Map(subjects.map((subject) => [JSON.stringify(subject), mapOf(first, subject).map]));
  const sheetOf = sheetsOf([...maps.values()]);
  for (const [key, map] of maps) {
    const sheet = sheetOf(map);
    pictures.set(key, drawOn(sheet, map, zoomOf(sheet.plane) >= NEAR_ZOOM ? near : boundaries));
    // The start page, where most readers arrive, comes first, so that it does not fetch shapes that only other pages of its sheet draw.
    sheet.shapes.divide();
  }
  for (const shapes of new Set([...pictures.values()].map((picture) => picture.shapes))) shapes.write(dist);
  const draw: StaticMaps['draw'] = (language, subject, base) => {
    const { map } = mapOf(language, subject);
    const plane = planeOf(map.bounds);
    const picture = pictures.get(JSON.stringify(subject));
    if (!picture) throw new Error(`the map of ${JSON.stringify(subject)} was not among the subjects`);
    const html = drawnHtml(map, picture.drawing, mercatorPaper(plane), builtNames(map, boundaries, plane), picture.seen);
    return picture.shapes.named(html, base);
  };
  return { mapOf, draw };
}

/** Finds the sheet of each of some maps. */
function sheetsOf(maps: readonly MapDescription[]): (map: MapDescription) => Sheet {
  const planes = new Map(maps.map(({ bounds }) => [bounds.join(), planeOf(bounds)]));
  const sheets = new Map<Plane, Sheet>();
  const planeOn = planeSheets([...planes.values()]);
  return ({ bounds }) => {
    const plane = planeOn.get(planes.get(bounds.join()) ?? planeOf(bounds)) ?? planeOf(bounds);
    const sheet = sheets.get(plane) ?? { plane, paper: mercatorPaper(plane), shapes: new MapShapes(`sheet-${sheets.size}`) };
    sheets.set(plane, sheet);
    return sheet;
  };
}

function drawOn({ plane, paper, shapes }: Sheet, map: MapDescription, boundaries: BoundaryData): Picture {
  const own = planeOf(map.bounds);
  const unitsPerPx = (paper.unitsPerPx * plane.unitsPerDegree) / own.unitsPerDegree;
  return { drawing: drawMap(map, boundaries, cssTheme, { ...paper, unitsPerPx }, '', shapes.writer), seen: placeOnSheet(own, plane), shapes };
}
