import { queryOptions } from '@tanstack/react-query';
import { readChanges } from '../atlas/changes.ts';
import { readCells, readCounts } from '../atlas/incidentFiles.ts';
import { readOverview } from '../atlas/overview.ts';
import { parseAtlasFile } from '../atlas/records.ts';
import { dataPath, fetchJson, languageFolder, type Site } from '../lib/site.ts';
import { readBoundaries } from '../map/describe/boundaries.ts';
import { readAreas, readClosedAreas, readInsets, readLabels, readWaters } from '../map/describe/readShapes.ts';
import { FileError, whyFailed } from './FileError.ts';

/** The query of a data file: fetched once, and checked by its one reader. Rejects with a FileError. */
function dataFile<T>(site: Site, name: string, read: (raw: unknown) => T) {
  return queryOptions<T, FileError, T, string[]>({
    queryKey: ['data', site.base, name],
    queryFn: async () => {
      try {
        return read(await fetchJson(dataPath(site, name)));
      } catch (error) {
        throw new FileError(`data/${name}`, whyFailed(site, error));
      }
    },
    staleTime: Infinity,
  });
}

/** The facts of the core (`core`), or those that only the pages of one region show, in the language of the site. */
export const atlasFile = (site: Site, part: string) => dataFile(site, `atlas/${languageFolder(site)}${part}.json`, parseAtlasFile);
/** The boundaries of all States. */
export const boundariesFile = (site: Site) => dataFile(site, 'boundaries.json', readBoundaries);
/** The boundaries for views from `NEAR_ZOOM` on. */
export const nearBoundariesFile = (site: Site) => dataFile(site, 'boundaries-near.json', readBoundaries);
/** Where the name of each shape stands, and the area of the shape. */
export const labelsFile = (site: Site) => dataFile(site, 'labels.json', readLabels);
/** The outlines of the waters of all regions. */
export const footprintsFile = (site: Site) => dataFile(site, 'waters/regions.json', readWaters);
/** The waters of a region by State. */
export const watersFile = (site: Site, regionId: string) => dataFile(site, `waters/${regionId}.json`, readWaters);
/** The limits of areas: rings where all corners are known, else lines. */
export const areasFile = (site: Site) => dataFile(site, 'areas.json', readAreas);
/** The plans of a region that has any. */
export const insetsFile = (site: Site, regionId: string) => dataFile(site, `insets/${regionId}.json`, readInsets);
/** The changes between editions of the facts, with names in the language of the site. */
export const changesFile = (site: Site) => dataFile(site, `atlas/${languageFolder(site)}changes.json`, readChanges);
/** The tables with their rows, and how the facts of each region were verified. */
export const overviewFile = (site: Site) => dataFile(site, 'overview.json', readOverview);
/** The shapes that limits close with coasts. */
export const closedAreasFile = (site: Site) => dataFile(site, 'areas-closed.json', readClosedAreas);
/** Incidents by cell of one degree. */
export const cellsFile = (site: Site) => dataFile(site, 'incidents/cells.json', readCells);
/** Incidents by year. */
export const countsFile = (site: Site) => dataFile(site, 'incidents/counts.json', readCounts);
