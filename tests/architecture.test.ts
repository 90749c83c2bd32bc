import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from './support/run-cli.ts';

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string } }[];
  };
}

function cruise(...paths: readonly string[]): Cruise['summary'] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...paths,
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
    ],
    { cwd: projectRoot, encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  return (JSON.parse(stdout) as Cruise).summary;
}

describe('import boundaries', () => {
  // With a TypeScript it does not know, dependency-cruiser reports "no violations (0 modules)": so modules are counted,
  // and planted violations have to be found.
  const canary = join(projectRoot, 'src', 'scoring', 'canary-of-the-import-check.ts');
  const planted = [
    "import { main } from '../cli/main.ts';",
    "import { readFileSync } from 'node:fs';",
    "import { request } from 'node:https';",
    "import type { CommandSpec } from '../cli/command.ts';",
    "import { load } from 'js-yaml';",
    'export const canary: unknown = [main, readFileSync, request, load] satisfies unknown[] as CommandSpec[];',
  ];
  beforeAll(() => {
    mkdirSync(join(projectRoot, 'src', 'scoring'), { recursive: true });
    writeFileSync(canary, `${planted.join('\n')}\n`);
  });
  afterAll(() => rmSync(canary, { force: true }));

  test('catch planted violations', () => {
    const { violations, totalCruised } = cruise('src/scoring/canary-of-the-import-check.ts');
    expect(totalCruised).toBeGreaterThan(50);
    expect(new Set(violations.map(({ rule }) => rule.name))).toEqual(
      new Set(['scoring-imports', 'the-world-comes-in-through-io', 'no-network-ever', 'jsyaml-has-one-home']),
    );
  });
});

describe('start', () => {
  test('--help and --version load no heavy package', async () => {
    const { metafile } = await build({
      absWorkingDir: projectRoot,
      entryPoints: ['src/cli/start.ts'],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      outdir: 'dist',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const loaded = loadedAtStart(metafile.inputs, 'src/cli/start.ts');
    expect(loaded).toContain('src/cli/main.ts');
    const packages = new Set(loaded.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
    for (const heavy of [
      'ajv',
      'yaml',
      'js-yaml',
      'inquirer',
      '@inquirer/core',
      '@marcbachmann/cel-js',
      'fraction.js',
      'cli-table3',
    ]) {
      expect(packages).not.toContain(heavy);
    }
  });
});

type Inputs = Readonly<
  Record<string, { readonly imports: readonly { readonly path: string; readonly kind: string }[] }>
>;

/** Everything that is loaded before the first `import()`. */
function loadedAtStart(inputs: Inputs, entry: string): readonly string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { path: next, kind } of inputs[path]?.imports ?? []) if (kind !== 'dynamic-import') visit(next);
  };
  visit(entry);
  return [...seen];
}
