// How long the program takes to start, and to score the example city with reading its files, beside bare Node in the same run.
import { spawnSync } from 'node:child_process';

const rounds = Number(process.env['ROUNDS'] ?? 11);
const commands: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'reifegrad --version': ['bin/reifegrad.js', '--version'],
  'reifegrad --help': ['bin/reifegrad.js', '--help'],
  'reifegrad score (16 departments, 72 questions)': [
    'bin/reifegrad.js',
    'score',
    '--workspace',
    'examples/musterstadt',
  ],
  'reifegrad lint verwaltung.yaml': ['bin/reifegrad.js', 'lint', 'questionnaires/verwaltung.yaml'],
};

const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
// In turn, so that a machine that gets slower meanwhile is slower for all of them.
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    // The first round warms the file cache.
    if (round > 0) times.get(name)?.push(performance.now() - start);
  }
}

const bare = median(times.get('node -e 0') ?? []);
for (const [name, measured] of times) {
  const middle = median(measured);
  const [least = 0] = [...measured].sort((a, b) => a - b);
  process.stdout.write(
    `${name.padEnd(48)} median ${middle.toFixed(0).padStart(5)} ms  least ${least.toFixed(0).padStart(5)} ms  ${(middle / bare).toFixed(1)} × bare Node\n`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
