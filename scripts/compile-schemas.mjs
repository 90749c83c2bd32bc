// Compiles schemas/*.schema.json to src/schema/compiled/validators.js: compiling them at each start would cost 120 ms.
// ajv's own ESM output still calls require(), so the result is bundled.
import { mkdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';

/** Exported name of each validator and the schema that it checks. */
const kinds = {
  validateQuestionnaire: 'questionnaire',
  validateRegister: 'register',
  validateResponse: 'response',
  validateReview: 'review',
  validateSlice: 'slice',
  validateWorkspace: 'workspace',
};

/** Writes src/schema/compiled/validators.js. */
export async function compileSchemas() {
  // ownProperties: "constructor" is not a property of {}. verbose: errors carry the value and the schema they are about.
  const ajv = new ajv2020.Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    ownProperties: true,
    verbose: true,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv, ['date']);
  const exported = {};
  for (const [name, kind] of Object.entries(kinds)) {
    const schema = JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'), withoutDescription);
    ajv.addSchema(schema);
    exported[name] = schema.$id;
  }
  mkdirSync('src/schema/compiled', { recursive: true });
  await build({
    stdin: { contents: standalone.default(ajv, exported), resolveDir: process.cwd(), loader: 'js' },
    outfile: 'src/schema/compiled/validators.js',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    banner: { js: '// Generated from schemas/ by scripts/compile-schemas.mjs.' },
  });
}

/** Descriptions are for people and make two thirds of the text; a property that is called description stays. */
function withoutDescription(key, value) {
  return key === 'description' && typeof value === 'string' ? undefined : value;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await compileSchemas();
