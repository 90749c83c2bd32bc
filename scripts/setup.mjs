// Sets up what is missing: dependencies, then the build. Says nothing and takes no time when all is there.
// Uses Node's own modules only, because it runs before `npm ci`.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));

if (changedSince('node_modules/.package-lock.json', ['package-lock.json'])) {
  console.error('setting up: npm ci');
  run('npm', ['ci']);
}
if (changedSince('dist/main.js', ['src', 'schemas', 'scripts', 'package.json'])) {
  console.error('setting up: npm run build');
  run('npm', ['run', '--silent', 'build']);
}

function changedSince(product, sources) {
  if (!existsSync(product)) return true;
  const built = statSync(product).mtimeMs;
  return sources.flatMap(filesOf).some((file) => statSync(file).mtimeMs > built);
}

function filesOf(path) {
  if (statSync(path).isFile()) return [path];
  // What the build itself writes is not a source.
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'compiled')
    .flatMap((entry) => filesOf(join(path, entry.name)));
}

function run(command, args) {
  // Progress goes to stderr, so that stdout stays the job's own. npm is a script on Windows and needs a shell there.
  execFileSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}
