import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtAtlas as readBuilt } from '../../site/builtAtlas.ts';
import { readCounts } from '../../src/atlas/incidentFiles.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { makeFigure } from '../../src/figures/registry.ts';
import type { FigureContext } from '../../src/figures/shared/context.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { FigureId } from '../../src/i18n/names.ts';
import { readBoundaries } from '../../src/map/describe/boundaries.ts';
import { describeMap } from '../../src/map/describe/describeMap.ts';
import type { MapData } from '../../src/map/describe/types.ts';
import { pageSummary } from '../../src/pages/pageSummary.ts';
import type { FigureMaker } from '../../src/render/slides/figureSlides.ts';
import type { MapView } from '../../src/render/slides/mapSlide.ts';
import { SLIDE_THEME } from '../../src/render/slides/slideTheme.ts';
import { DEFAULT_LAYERS } from '../../src/view/viewState.ts';
import { SMALL_SITE, TESTED_DIST } from '../smallSite.ts';

const DATA = join(TESTED_DIST, 'data');
const read = (name: string) => JSON.parse(readFileSync(join(DATA, name), 'utf8')) as unknown;

/** The built facts, incidents and maps of the site that is tested, for tests of what is made of them. */
export const builtAtlas = readBuilt(TESTED_DIST, 'en');
/** The day that stands for today: that of the small site, or, for the real facts, the one on which they were read last, because an embed carries what a reader of that day or later sees. */
export const DAY = TESTED_DIST === SMALL_SITE.dist ? '2026-03-15' : builtAtlas.asOf;
export const frenchBuiltAtlas = readBuilt(TESTED_DIST, 'fr');
const atlasOf = ({ code }: Language): Atlas => (code === 'fr' ? frenchBuiltAtlas : builtAtlas);
export const incidents = readCounts(read('incidents/counts.json'));
const boundaries = readBoundaries(read('boundaries.json'));

/** A maker of a figure of a region, or of all, in the theme of slides. */
export function figureMaker(language: Language, id: FigureId, regionId?: string, change: Partial<FigureContext> = {}): FigureMaker {
  const context = { atlas: atlasOf(language), language, theme: SLIDE_THEME, day: DAY, incidents, ...(regionId ? { regionId } : {}), ...change };
  return (width, rows, most) => makeFigure(id, { ...context, width, rows, most });
}

/** The view of a region's map, or of the world's. */
export function mapView(language: Language, regionId?: string, projection: MapView['projection'] = 'mercator'): MapView {
  const isRegion = regionId !== undefined && regionId !== 'global';
  const data: MapData = {
    labels: read('labels.json') as MapData['labels'],
    footprints: read('waters/regions.json') as MapData['footprints'],
    waters: isRegion ? (read(`waters/${regionId}.json`) as MapData['waters']) : null,
    areas: isRegion ? (read('areas.json') as MapData['areas']) : null,
  };
  const map = describeMap({ atlas: atlasOf(language), language, data, layers: DEFAULT_LAYERS, day: DAY, regionId });
  const page = regionId ? ({ kind: 'region', id: regionId } as const) : ({ kind: 'world' } as const);
  const summary = pageSummary(atlasOf(language), language, page, DAY);
  return { map, boundaries, projection, title: summary?.sentence ?? '', subtitle: '', summary: summary?.sentence ?? '' };
}
