import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Topology } from 'topojson-specification';
import { packLine } from '../../src/lib/geo/packedLine.ts';
import { roundedShapes } from '../../src/lib/geo/roundedShapes.ts';
import { buildAreas } from './areas.ts';
import { atlasFiles, byColumn } from './atlasFiles.ts';
import { flatBoundaries, nearTopology, worldTopology } from './boundaries.ts';
import { changesFile } from './changesFile.ts';
import { ATLAS_ROOT, checkAtlas } from './check.ts';
import { closeAreas } from './closeAreas.ts';
import { type DataPackage, writeRegionPaths } from './descriptor.ts';
import { facedInwards } from './facedInwards.ts';
import { writeFonts } from './fonts.ts';
import { buildIncidents } from './incidents.ts';
import { buildInsets } from './insets.ts';
import { labelPoints, waterNames } from './labels.ts';
import { ENGLISH, languageFolder, languagesOfPages } from './languages.ts';
import { mainSea } from './mainSea.ts';
import { nearBoundaries } from './nearBoundaries.ts';
import { openData } from './openData.ts';
import { overviewOf } from './overview.ts';
import { dataPackages } from './packages.ts';
import { atlasFolders } from './readTables.ts';
import { faultLine, type Tables } from './rows.ts';
import { SHAPES_ATTRIBUTION } from './shapes.ts';
import { readTablesApart } from './tablesApart.ts';
import { writeTiles } from './tiles.ts';
import { translated } from './translations/translate.ts';
import { buildWaters, type Waters } from './waters.ts';
import { zoneShapes } from './zones.ts';

/** Decimals of a degree in shapes: 0.001 degrees are about a hundred metres. */
const DECIMALS = 3;
/** Decimals of a degree in the waters of whole regions, which only the map of the world shows: 0.01 degrees are about a kilometre. */
const FAR_DECIMALS = 2;
const PUBLIC = join(fileURLToPath(import.meta.url), '../../../public');

/**
 * Writes all files that the browser fetches below `output`: facts, boundaries, tiles, member waters, label points and fonts.
 * Throws an Error with one line for each fault if the facts do not pass their check.
 */
export async function buildData(root: string, output: string, say: (line: string) => void): Promise<void> {
  const { tables, descriptor: described, translations, faults } = checkAtlas(root);
  if (faults.length) throw new Error(`the facts have ${faults.length} faults\n${faults.map(faultLine).join('\n')}`);
  const descriptor = writeRegionPaths(
    root,
    described,
    atlasFolders(root).filter((folder) => folder !== 'common'),
  );
  say(`facts: ${[...tables.rows.values()].flat().length} rows, no faults`);

  const data = join(output, 'data');
  rmSync(data, { recursive: true, force: true });
  const write = (name: string, value: unknown) => {
    const text = JSON.stringify(value);
    writeText(join(data, name), text);
    say(`${name}: ${Math.round(text.length / 1024)} KB`);
  };
  const all = new Map([...tables.rows, ...readTablesApart(root, descriptor).rows]);
  const { atlas } = atlasFiles(tables, descriptor);
  write('atlas.json', atlas);
  for (const code of languagesOfPages()) {
    const { entries = [] } = translations.find((entry) => entry.code === code) ?? {};
    const files = factsIn(code, code === ENGLISH ? tables : translated(tables, descriptor, code, entries), descriptor, all);
    for (const [part, file] of Object.entries(files)) write(`atlas/${languageFolder(code)}${part}.json`, file);
  }
  write('overview.json', overviewOf(all));
  writeIncidents(root, write);

  const shapes = await writeShapes(tables, data, write, say);
  writePackages(dataPackages(root, descriptor, tables, atlas.asOf), join(data, 'packages'), say);
  const open = openData({ descriptor, rows: all, asOf: atlas.asOf, ...shapes });
  for (const [name, text] of open) writeText(join(data, name), text);
  say(`open data: ${open.size} files`);
  const texts = [JSON.stringify(atlas), ...translations.flatMap(({ entries }) => entries.map(({ translation }) => translation))];
  say(`fonts: ${await writeFonts(texts.join(''), join(output, 'fonts'))}`);
}

/** Writes a data file by its name below the folder of data. */
type Write = (name: string, value: unknown) => void;

/** Writes the counts of incidents, where there are any. */
function writeIncidents(root: string, write: Write): void {
  if (!existsSync(join(root, 'incidents'))) return;
  const { cells, counts } = buildIncidents(root);
  write('incidents/cells.json', cells);
  write('incidents/counts.json', counts);
}

/** Writes boundaries, tiles, label points, areas, waters and plans. Gives the shapes that open data needs too. */
async function writeShapes(tables: Tables, data: string, write: Write, say: (line: string) => void) {
  const boundaries = flatBoundaries();
  write('boundaries.json', boundaryFile(worldTopology(boundaries)));
  const near = nearBoundaries();
  write('boundaries-near.json', boundaryFile(nearTopology(near)));
  say(`tiles: ${writeTiles({ 4: boundaries, 5: near }, join(data, 'tiles'))}`);
  write('labels.json', { shapes: labelPoints(), waters: waterNames() });
  const closed = await closeAreas(tables, say);
  const areas = facedInwards(buildAreas(tables), closed);
  write('areas.json', roundedShapes(areas, DECIMALS));
  write('areas-closed.json', roundedShapes(closed, DECIMALS));
  const waters = await writeWaters(tables, write);
  for (const [region, plans] of await buildInsets(tables, boundaries)) write(`insets/${region}.json`, roundedShapes({ plans }, DECIMALS));
  return { areas, waters };
}

function writePackages(packages: Readonly<Record<string, Uint8Array>>, folder: string, say: (line: string) => void): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(packages)) writeFileSync(join(folder, name), bytes);
  say(`packages: ${Object.keys(packages).length} zip files`);
}

/** The files of facts in one language, by name: `tables` are in that language, and `all` holds the changes between editions. */
function factsIn(code: string, tables: Tables, descriptor: DataPackage, all: Tables['rows']): Record<string, object> {
  const { core, areas, regions } = atlasFiles(tables, descriptor);
  const parts = Object.entries({ core, areas, ...regions }).map(([part, file]) => [part, byColumn(file)] as const);
  return { ...Object.fromEntries(parts), changes: changesFile(all, { descriptor, tables }, code) };
}

/** A topology as the browser fetches it: with packed arcs, and who made the shapes. */
const boundaryFile = (shapes: Topology) => ({ ...shapes, arcs: shapes.arcs.map(packLine), attribution: SHAPES_ATTRIBUTION });

/** Writes the waters of all regions, and those of each region by State with its zones. Gives the waters by State. */
async function writeWaters(tables: Tables, write: (name: string, value: unknown) => void): Promise<Waters> {
  const { byState, byRegion } = await buildWaters(tables);
  write('waters/regions.json', roundedShapes(byRegion, FAR_DECIMALS));
  for (const region of new Set(byState.features.map((feature) => feature.properties.region))) {
    const features = byState.features.filter(({ properties }) => properties.region === region);
    const zones = await zoneShapes(tables, region, features, await mainSea());
    write(`waters/${region}.json`, roundedShapes({ type: 'FeatureCollection', features, ...(zones.names.features.length ? { zones } : {}) }, DECIMALS));
  }
  return byState;
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = Date.now();
  const seconds = () => ((Date.now() - start) / 1000).toFixed(1).padStart(6);
  await buildData(process.env.ATLAS_ROOT ?? ATLAS_ROOT, process.env.ATLAS_OUTPUT ?? PUBLIC, (line) => console.log(`${seconds()} s  ${line}`));
}
