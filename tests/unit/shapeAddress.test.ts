import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShapeAddress, readTileAddress, readWorkerAddress, SHAPE_SETS, shapeAddress, tileAddress, workerAddress } from '../../src/map/live/shapeAddress.ts';

const address = fc.webUrl({ withFragments: false, withQueryParameters: false });

test('the worker reads from each address what the page wrote into it', () => {
  fc.assert(
    fc.property(address, address, fc.constantFrom(...SHAPE_SETS), (script, file, set) => {
      expect(readWorkerAddress(workerAddress(script, file))).toBe(file);
      expect(readTileAddress(tileAddress(file))).toBe(file);
      expect(readShapeAddress(shapeAddress(set, file))).toEqual({ set, boundaries: file });
    }),
  );
  expect(readWorkerAddress('https://atlas.example/assets/worker.js')).toBe('');
  expect(() => readShapeAddress('shapes://clouds/https://atlas.example/a.json')).toThrow('no address of shapes');
});
