import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { hookTimeout: 60_000, include: ['tests/unit/**/*.test.ts', 'src/**/*.test.ts', 'geo/**/*.test.ts'], testTimeout: 30_000, environment: 'node' },
});
