// Checks everything, in the order in which a mistake is cheapest to find. The same command runs locally and in CI.
// `--except tests` leaves a step out that runs elsewhere.
import { spawnSync } from 'node:child_process';

const steps = [
  ['set up', 'node', 'scripts/setup.mjs'],
  ['format and lint', 'biome', 'ci', '--colors=off', '--error-on-warnings'],
  ['types', 'tsc', '-p', '.'],
  ['import boundaries', 'depcruise', 'src', 'bin', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
  ['unused code and dependencies', 'knip', '--no-progress'],
  ['generated files', 'node', 'scripts/generate.mjs', '--check'],
  ['package', 'publint', '--strict'],
  ['tests', 'vitest', 'run', '--coverage'],
];
const left = process.argv.includes('--except') ? process.argv.at(-1) : undefined;

for (const [name, command, ...args] of steps.filter(([step]) => step !== left)) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\ncheck failed: ${name}`);
    process.exit(1);
  }
}
