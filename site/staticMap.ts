import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMapped } from '../src/atlas/lookup.ts';
import type { Atlas } from '../src/atlas/records.ts';
import type { Language } from '../src/i18n/language.ts';
import { type BoundaryData, readBoundaries } from '../src/map/describe/boundaries.ts';
import { describeMap } from '../src/map/describe/describeMap.ts';
import { readAreas, readLabels, readWaters } from '../src/map/describe/readShapes.ts';
import type { MapData, MapDescription } from '../src/map/describe/types.ts';
import { drawMap } from '../src/map/drawn/drawMap.ts';
import { drawnHtml } from '../src/map/drawn/drawnHtml.ts';
import { mercatorPaper, type Paper } from '../src/map/drawn/paper.ts';
import { planeOf } from '../src/map/drawn/plane.ts';
import { builtNames } from '../src/map/names/builtNames.ts';
import type { MapSubject } from '../src/pages/mapSubject.ts';
import { cssTheme } from '../src/theme/css.ts';
import { DEFAULT_LAYERS } from '../src/view/viewState.ts';
import { MapShapes } from './mapShapes.ts';

/** The maps of built pages: their descriptions and their HTML. */
export interface StaticMaps {
  mapOf: (language: Language, subject: MapSubject) => { map: MapDescription; boundaries: BoundaryData };
  /** The map of a subject as HTML, on a page whose root is at `base`. */
  draw: (language: Language, subject: MapSubject, base: string) => string;
}

interface Picture {
  drawing: string;
  shapes: MapShapes;
}

/**
 * Draws the maps of built pages from the built data below `dist`: each picture once for all languages, its outlines in a file that the pictures of a plane share. `first` and
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
  const shared = { labels: readLabels(read('labels.json')), footprints: readWaters(read('waters/regions.json')) };
  const areas = readAreas(read('areas.json'));
  const waters = new Map<string, MapData['waters']>();
  const pictures = new Map<string, Picture>();
  const planes = new Map<string, MapShapes>();
  const watersOf = (id: string) => {
    if (!waters.has(id)) waters.set(id, readWaters(read(`waters/${id}.json`)));
    return waters.get(id) ?? null;
  };
  const picture = (map: MapDescription, paper: Paper): Picture => {
    const key = JSON.stringify([map.regionId, map.record, map.bounds]);
    const plane = JSON.stringify(map.bounds);
    const shapes = planes.get(plane) ?? new MapShapes(`plane-${planes.size}`);
    planes.set(plane, shapes);
    const made = pictures.get(key) ?? { drawing: drawMap(map, boundaries, cssTheme, paper, '', shapes.writer), shapes };
    pictures.set(key, made);
    return made;
  };
  const mapOf: StaticMaps['mapOf'] = (language, { regionId, record }) => {
    const isRegion = isMapped(regionId);
    const data = { ...shared, waters: isRegion && regionId ? watersOf(regionId) : null, areas: isRegion ? areas : null };
    return { map: describeMap({ atlas: atlasOf(language), language, data, layers: DEFAULT_LAYERS, day, regionId, record }), boundaries };
  };
  for (const subject of subjects) {
    const { map } = mapOf(first, subject);
    picture(map, mercatorPaper(planeOf(map.bounds)));
  }
  for (const shapes of planes.values()) shapes.write(dist);
  const draw: StaticMaps['draw'] = (language, subject, base) => {
    const { map } = mapOf(language, subject);
    const plane = planeOf(map.bounds);
    const paper = mercatorPaper(plane);
    const { drawing, shapes } = picture(map, paper);
    return shapes.named(drawnHtml(map, drawing, paper, builtNames(map, boundaries, plane)), base);
  };
  return { mapOf, draw };
}
