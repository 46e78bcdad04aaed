import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShapeAddress, readTileAddress, readWorkerAddress, SHAPE_SETS, shapeAddress, tileAddress, workerAddress } from '../../src/map/live/shapeAddress.ts';

const address = fc.webUrl({ withFragments: false, withQueryParameters: false });

test('the worker reads from each address what the page wrote into it', () => {
  fc.assert(
    fc.property(address, address, fc.constantFrom(...SHAPE_SETS), (script, file, set) => {
      expect(readWorkerAddress(workerAddress(script, file))).toBe(file);
      expect(readTileAddress(tileAddress(file))).toBe(file);
      const asked = shapeAddress(set, file).replace('{z}', '3').replace('{x}', '7').replace('{y}', '0');
      expect(readShapeAddress(asked)).toEqual({ set, place: { z: 3, x: 7, y: 0 }, boundaries: file });
    }),
  );
  expect(readWorkerAddress('https://atlas.example/assets/worker.js')).toBe('');
  expect(() => readShapeAddress('shapes://clouds/0/0/0/https://atlas.example/a.json')).toThrow('no address of shapes');
});
