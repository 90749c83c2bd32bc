// The main job on the example city: copy it, check it, answer one question, show who owes what, and report.
// Works on a copy in .tmp/, so that no tracked file changes.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));
const city = '.tmp/musterstadt';
rmSync(city, { recursive: true, force: true });
cpSync('examples/musterstadt', city, { recursive: true });

for (const line of [
  ['lint'],
  ['answer', 'verwaltung', '--department', 'buergerbuero', '--no-input', '--set', 'org_01=4'],
  ['status'],
  ['report'],
]) {
  const args = [...line, '--workspace', city];
  console.log(`\n$ reifegrad ${args.join(' ')}\n`);
  execFileSync(process.execPath, ['bin/reifegrad.js', ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
}
