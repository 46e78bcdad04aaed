/** The sets of shapes that MapLibre's worker reads from the file of the boundaries. `lines` are boundaries and coasts. */
export const SHAPE_SETS = ['countries', 'lakes', 'lines', 'coast'] as const;
export type ShapeSet = (typeof SHAPE_SETS)[number];

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

/** The address by which the worker finds one set of the boundaries; `boundaries` is the absolute address of their file. */
export function shapeAddress(set: ShapeSet, boundaries: string): string {
  return `${SHAPES}://${set}/${boundaries}`;
}

/** Reads an address of `shapeAddress`. Throws a RangeError for any other. */
export function readShapeAddress(address: string): { set: ShapeSet; boundaries: string } {
  const [, name, boundaries] = /^shapes:\/\/(\w+)\/(.+)$/.exec(address) ?? [];
  const set = SHAPE_SETS.find((entry) => entry === name);
  if (!set || !boundaries) throw new RangeError(`'${address}' is no address of shapes`);
  return { set, boundaries };
}

/** The address of the worker's script, which names in its fragment the file of the boundaries that the worker will be asked for. */
export function workerAddress(script: string, boundaries: string): string {
  return `${script}#${boundaries}`;
}

/** The address of the boundaries in a worker's own address, as `workerAddress` wrote it; '' where it names none. */
export function readWorkerAddress(address: string): string {
  return new URL(address).hash.slice(1);
}
