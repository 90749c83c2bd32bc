// Regenerates every generated file that is committed; with --check, only says which would change (exit 1).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateCommands } from './generate-commands.mjs';
import { generateReference } from './generate-reference.mjs';
import { generateRulesIndex } from './generate-rules-index.mjs';
import { generateTypes } from './generate-types.mjs';

const check = process.argv.includes('--check');
const outputs = {
  ...(await generateTypes()),
  ...(await generateCommands()),
  ...generateReference(),
  ...generateRulesIndex(),
};
let drifted = 0;
for (const [path, text] of Object.entries(outputs)) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  drifted += 1;
  if (check) console.error(`out of date: ${path} (run npm run generate)`);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.error(`wrote ${path}`);
  }
}
if (check && drifted > 0) process.exitCode = 1;
