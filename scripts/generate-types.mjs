// Writes src/model/documents/<kind>.ts from schemas/<kind>.schema.json. Returns a map from path to text.
import { readdirSync, readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const banner = (file) =>
  `// Generated from schemas/${file} by \`npm run generate\`. Change the schema, not this file.\n`;

// What we print is typed by hand, where it is made (src/report); tests check that it fits its schema.
const typedByHand = new Set(['explanation', 'history', 'plan', 'report', 'score', 'simulation', 'status']);

/** Returns { path: text } for the types of every schema in schemas/ that is not typed by hand. */
export async function generateTypes() {
  const outputs = {};
  for (const file of readdirSync('schemas').sort()) {
    const kind = file.replace('.schema.json', '');
    if (typedByHand.has(kind)) continue;
    const schema = JSON.parse(readFileSync(`schemas/${file}`, 'utf8'));
    outputs[`src/model/documents/${kind}.ts`] = await compile(schema, schema.title, {
      bannerComment: banner(file),
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      format: true,
      style: { singleQuote: true, printWidth: 120 },
    });
  }
  return outputs;
}
