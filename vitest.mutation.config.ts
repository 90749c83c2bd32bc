import { defineConfig } from 'vitest/config';

// Only the tests that judge scores: a mutant in src/scoring is tried against them alone.
export default defineConfig({
  test: {
    include: [
      'tests/scoring/**/*.test.ts',
      'tests/unit/scoring/**/*.test.ts',
      'tests/models/**/*.test.ts',
      'tests/properties/scoring*.test.ts',
    ],
    env: { TZ: 'Europe/Berlin', REIFEGRAD_RUNS: '30' },
  },
});
