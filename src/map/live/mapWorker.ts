import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { readBoundaries } from '../describe/boundaries.ts';
import { readShapeAddress, readTileAddress, readWorkerAddress, SHAPES, TILES } from './shapeAddress.ts';
import { type ShapeTiles, shapeTiles } from './worldTiles.ts';

// MapLibre's worker. It makes the tiles of the shapes from the file that the page has fetched already: sending them as objects would copy every value on
// the main thread, twice, and a strict content security policy refuses a `blob:` address.

const files = new Map<string, Promise<ShapeTiles>>();

/** Gives the tiles of the boundaries at an address, which it fetches once. A failed fetch is repeated at the next call. */
function tilesOf(address: string): Promise<ShapeTiles> {
  const known = files.get(address) ?? fetchTiles(address);
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known;
}

async function fetchTiles(address: string): Promise<ShapeTiles> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return shapeTiles(readBoundaries(await response.json()));
}

// The file is fetched and read before the first request for a tile comes. A failure is told to that request, which fetches it again.
const expected = readWorkerAddress(self.location.href);
if (expected) void tilesOf(expected);

/** The first byte of a page of HTML, which no tile begins with. */
const LESS_THAN = 0x3c;

interface WorkerScope {
  worker?: MapLibreWorker;
  addProtocol: (scheme: string, answer: (request: { url: string }, ending: AbortController) => Promise<{ data: unknown }>) => void;
}

// MapLibre's worker adds these two properties to the global scope, where no type names them.
const scope = self as unknown as WorkerScope;
// This use keeps the import: the package declares that its files have no side effects, so the bundler drops an import that nothing uses.
if (!(scope.worker instanceof MapLibreWorker)) throw new Error('MapLibre made no worker');
scope.addProtocol(SHAPES, async ({ url }) => {
  const { set, place, boundaries } = readShapeAddress(url);
  const tiles = await tilesOf(boundaries);
  return { data: tiles(set, place) };
});
scope.addProtocol(TILES, async ({ url }, { signal }) => {
  const response = await fetch(readTileAddress(url), { signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const data = await response.arrayBuffer();
  if (new Uint8Array(data)[0] === LESS_THAN) throw new Error('HTML');
  return { data };
});
