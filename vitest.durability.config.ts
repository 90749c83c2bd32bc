import { defineConfig } from 'vitest/config';

// The whole campaigns, or with DURABILITY=middle what CI runs: minutes, not seconds. `npm test` runs the same files in their
// short form.
export default defineConfig({
  test: {
    include: ['tests/durability/**/*.test.ts'],
    testTimeout: 3_600_000,
    // Two campaigns at a time: what they do to the machine, they do to each other, too.
    maxWorkers: 2,
    env: {
      TZ: 'Europe/Berlin',
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      NO_COLOR: '',
      FORCE_COLOR: '',
      CI: '',
      DURABILITY: process.env['DURABILITY'] ?? 'whole',
    },
  },
});
