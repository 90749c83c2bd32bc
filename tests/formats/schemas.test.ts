import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';

const golden = join(import.meta.dirname, 'golden');
const schemaOf = (kind: string): unknown => JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'));

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv, ['date']);

const documents = readdirSync(golden)
  .filter((file) => /^(explanation|history|plan|report|score|simulation|status).*\.json$/.test(file))
  .map((file) => ({ file, kind: file.split(/[-.]/)[0] ?? '' }));

describe('what is printed as JSON fits its published schema', () => {
  test.each(documents)('$file', ({ file, kind }) => {
    const validate = ajv.getSchema(`urn:reifegrad:schema:${kind}:1`) ?? ajv.compile(schemaOf(kind) as object);
    validate(JSON.parse(readFileSync(join(golden, file), 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('every kind is there', () => {
    expect(new Set(documents.map(({ kind }) => kind))).toEqual(
      new Set(['explanation', 'history', 'plan', 'report', 'score', 'simulation', 'status']),
    );
  });
});
