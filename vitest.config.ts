import { defineConfig } from 'vitest/config';

/** Tests of the code alone, of what is made of a built site (`built`), and of every figure of the real facts at many widths (`sweep`). */
export default defineConfig({
  test: {
    hookTimeout: 60_000,
    testTimeout: 60_000,
    environment: 'node',
    projects: ['unit', 'built', 'sweep'].map((name) => ({ extends: true as const, test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] } })),
  },
});
