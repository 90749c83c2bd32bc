// Checks everything, in the order in which a mistake is cheapest to find. The same command runs locally and in CI.
import { spawnSync } from 'node:child_process';

const steps = [
  ['set up', 'node', 'scripts/setup.mjs'],
  ['format and lint', 'biome', 'ci', '--colors=off', '--error-on-warnings'],
  ['types', 'tsc', '-p', '.'],
  ['import boundaries', 'depcruise', 'src', 'bin', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
  ['unused code and dependencies', 'knip', '--no-progress'],
  ['generated files', 'node', 'scripts/generate.mjs', '--check'],
  ['package', 'publint', '--strict'],
  ['tests and coverage', 'vitest', 'run', '--coverage'],
];

for (const [name, command, ...args] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\ncheck failed: ${name}`);
    process.exit(1);
  }
}
