// Runs the benchmarks in bench/, or the one that is named: npm run bench -- start. They compare within one run and judge nothing.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const wanted = process.argv[2];
const files = readdirSync('bench').filter(
  (file) => file.endsWith('.ts') && (wanted === undefined || file === `${wanted}.ts`),
);
for (const file of files.sort()) {
  const outfile = `.tmp/bench/${file.replace('.ts', '.mjs')}`;
  await build({
    entryPoints: [`bench/${file}`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  console.log(`\n== ${file}`);
  await import(pathToFileURL(resolve(outfile)).href);
}
