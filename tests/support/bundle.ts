import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Returns the path of a program that plain Node can run, made from TypeScript text whose imports start at the project's root.
 * It lies in the project, so that packages and `packageRoot` are found from there.
 */
export function bundleForNode(text: string): string {
  const folder = join(ROOT, '.tmp', 'bundles');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 12)}-${process.pid}.mjs`);
  buildSync({
    stdin: { contents: text, resolveDir: ROOT, loader: 'ts' },
    ...{
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // Packages are bundled, too: a test starts such a program hundreds of times, and one file is read faster than many.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: 'error',
    },
  });
  return outfile;
}
