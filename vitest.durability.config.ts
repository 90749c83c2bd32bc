import { defineConfig } from 'vitest/config';

// The whole campaigns: minutes, not seconds. `npm test` runs the same files in their short form.
export default defineConfig({
  test: {
    include: ['tests/durability/**/*.test.ts'],
    testTimeout: 3_600_000,
    fileParallelism: false,
    env: {
      TZ: 'Europe/Berlin',
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      NO_COLOR: '',
      FORCE_COLOR: '',
      CI: '',
      DURABILITY: 'whole',
    },
  },
});
