/** The sets of tiles that MapLibre's worker makes from the file of the boundaries (`shapeTiles`). */
export const SHAPE_SETS = ['world', 'coast'] as const;
export type ShapeSet = (typeof SHAPE_SETS)[number];

/** The place of a tile: its zoom, column and row. */
export interface TilePlace {
  z: number;
  x: number;
  y: number;
}

/** The scheme of the addresses that the worker resolves itself. */
export const SHAPES = 'shapes';

/** The scheme of the addresses of tiles: the worker fetches them itself, because the engine takes a missing tile for open sea. */
export const TILES = 'tiles';

/** The address by which the worker fetches tiles; `tiles` is the absolute address with `{z}`, `{x}` and `{y}`. */
export function tileAddress(tiles: string): string {
  return `${TILES}://${tiles}`;
}

/** The address of `tileAddress` as a host knows it. */
export function readTileAddress(address: string): string {
  return address.slice(`${TILES}://`.length);
}

/** The address of the tiles of one set of the boundaries, with `{z}`, `{x}` and `{y}`; `boundaries` is the absolute address of their file. */
export function shapeAddress(set: ShapeSet, boundaries: string): string {
  return `${SHAPES}://${set}/{z}/{x}/{y}/${boundaries}`;
}

/** Reads an address of `shapeAddress` in which the place of a tile stands. Throws a RangeError for any other. */
export function readShapeAddress(address: string): { set: ShapeSet; place: TilePlace; boundaries: string } {
  const [, name, z, x, y, boundaries] = /^shapes:\/\/(\w+)\/(\d+)\/(\d+)\/(\d+)\/(.+)$/.exec(address) ?? [];
  const set = SHAPE_SETS.find((entry) => entry === name);
  if (!set || !boundaries) throw new RangeError(`'${address}' is no address of shapes`);
  return { set, place: { z: Number(z), x: Number(x), y: Number(y) }, boundaries };
}

/** The address of the worker's script, which names in its fragment the file of the boundaries that the worker will be asked for. */
export function workerAddress(script: string, boundaries: string): string {
  return `${script}#${boundaries}`;
}

/** The address of the boundaries in a worker's own address, as `workerAddress` wrote it; '' where it names none. */
export function readWorkerAddress(address: string): string {
  return new URL(address).hash.slice(1);
}
