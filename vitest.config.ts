import { defineConfig } from 'vitest/config';

/** Tests of the code alone, and (`--project built`) of what is made of the built site. */
export default defineConfig({
  test: {
    hookTimeout: 60_000,
    testTimeout: 60_000,
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
