import type { FeatureCollection } from 'geojson';
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { type BoundaryData, readBoundaries } from '../describe/boundaries.ts';
import { readShapeAddress, readTileAddress, readWorkerAddress, SHAPES, type ShapeSet, TILES } from './shapeAddress.ts';

// MapLibre's worker. It reads the shapes from the file that the page has fetched already: sending them as objects would copy every value on
// the main thread, and a strict content security policy refuses a `blob:` address.

const files = new Map<string, Promise<BoundaryData>>();

/** Fetches the boundaries at an address, once. A failed fetch is repeated at the next call. */
function boundariesAt(address: string): Promise<BoundaryData> {
  const known = files.get(address) ?? fetchBoundaries(address);
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known;
}

async function fetchBoundaries(address: string): Promise<BoundaryData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return readBoundaries(await response.json());
}

function ofSet(set: ShapeSet, boundaries: BoundaryData): FeatureCollection {
  if (set !== 'coast') return boundaries[set];
  return { type: 'FeatureCollection', features: boundaries.lines.features.filter(({ properties }) => properties?.kind === 'coast') };
}

// The file is fetched and read before the first request for a set of shapes comes. A failure is told to that request, which fetches it again.
const expected = readWorkerAddress(self.location.href);
if (expected) void boundariesAt(expected);

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
  const { set, boundaries } = readShapeAddress(url);
  return { data: ofSet(set, await boundariesAt(boundaries)) };
});
scope.addProtocol(TILES, async ({ url }, { signal }) => {
  const response = await fetch(readTileAddress(url), { signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const data = await response.arrayBuffer();
  if (new Uint8Array(data)[0] === LESS_THAN) throw new Error('HTML');
  return { data };
});
