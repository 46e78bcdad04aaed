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

/** The maps of built pages: their descriptions and their HTML. */
export interface StaticMaps {
  mapOf: (language: Language, subject: MapSubject) => { map: MapDescription; boundaries: BoundaryData };
  draw: (language: Language, subject: MapSubject) => string;
}

/** Draws the maps of built pages from the built data below `dist`; each picture once for all languages. */
export function makeStaticMaps(dist: string, atlasOf: (language: Language) => Atlas, day: string): StaticMaps {
  const read = (name: string) => JSON.parse(readFileSync(join(dist, 'data', name), 'utf8')) as unknown;
  const boundaries = readBoundaries(read('boundaries.json'));
  const shared = { labels: readLabels(read('labels.json')), footprints: readWaters(read('waters/regions.json')) };
  const areas = readAreas(read('areas.json'));
  const waters = new Map<string, MapData['waters']>();
  const pictures = new Map<string, string>();
  const watersOf = (id: string) => {
    if (!waters.has(id)) waters.set(id, readWaters(read(`waters/${id}.json`)));
    return waters.get(id) ?? null;
  };
  const picture = (key: string, map: MapDescription, paper: Paper) => {
    if (!pictures.has(key)) pictures.set(key, drawMap(map, boundaries, cssTheme, paper));
    return pictures.get(key) ?? '';
  };
  const mapOf: StaticMaps['mapOf'] = (language, { regionId, record }) => {
    const isRegion = isMapped(regionId);
    const data = { ...shared, waters: isRegion && regionId ? watersOf(regionId) : null, areas: isRegion ? areas : null };
    return { map: describeMap({ atlas: atlasOf(language), language, data, layers: DEFAULT_LAYERS, day, regionId, record }), boundaries };
  };
  const draw: StaticMaps['draw'] = (language, subject) => {
    const { map } = mapOf(language, subject);
    const plane = planeOf(map.bounds);
    const paper = mercatorPaper(plane);
    return drawnHtml(map, picture(JSON.stringify([map.regionId, map.record, map.bounds]), map, paper), paper, builtNames(map, boundaries, plane));
  };
  return { mapOf, draw };
}
