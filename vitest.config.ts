import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/durability/campaign/**'],
    // Long enough for a busy machine; some tests start many processes.
    testTimeout: 120_000,
    // On two cores the default is one worker, and half of the machine waits.
    maxWorkers: 2,
    // No test changes what a module keeps: files share modules, and each is loaded once per worker.
    isolate: false,
    // Language, colours and time zone of the tests never depend on the machine.
    env: { TZ: 'Europe/Berlin', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', NO_COLOR: '', FORCE_COLOR: '', CI: '' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/model/**', 'src/schema/compiled/**', 'src/messages/**', 'src/index.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      // What runs only in a process of its own (prompts, adapters) is not counted, so the whole is more than this.
      thresholds: { statements: 87, branches: 80, functions: 90, lines: 87 },
    },
  },
});
