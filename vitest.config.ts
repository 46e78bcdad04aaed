import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The messages of a language that nobody speaks, which the tests of `pseudo` compile (`tests/pseudo/setup.ts`). */
const PSEUDO = new URL('build/pseudo/compiled', import.meta.url).pathname;
/** Test files that replace a module: they alone need modules of their own. */
const MOCKED = 'tests/unit/**/*.mocked.test.{ts,tsx}';

/**
 * Tests of the code alone (`unit`, and `mocked` where a module is replaced), of what is made of a built site (`built`), and of every figure and coast of the real
 * facts (`sweep`). The files of a project share their modules: loading d3, Turf and the facts anew for each file took four times as long as the tests.
 */
export default defineConfig({
  test: {
    hookTimeout: 60_000,
    testTimeout: 60_000,
    environment: 'node',
    // On two cores Vitest would take one, which takes half as much of the processor again: what a process keeps from file to file has to be cleared away.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    isolate: false,
    expect: { requireAssertions: true },
    projects: [
      ...['unit', 'built', 'sweep'].map((name) => ({
        extends: true as const,
        test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], exclude: [MOCKED] },
      })),
      {
        extends: true,
        test: { name: 'pseudo', include: ['tests/pseudo/**/*.test.ts'], globalSetup: 'tests/pseudo/setup.ts' },
        resolve: {
          alias: [
            { find: '#messages', replacement: `${PSEUDO}/index.ts` },
            { find: /^.*\/compiled\/languages\.ts$/, replacement: `${PSEUDO}/languages.ts` },
          ],
        },
      },
      { extends: true, test: { name: 'mocked', include: [MOCKED], isolate: true } },
    ],
  },
});
