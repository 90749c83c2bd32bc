import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkConditions } from '../../../src/expression/check-conditions.ts';
import type { QuestionnaireDocument } from '../../../src/model/documents/questionnaire.ts';
import { resolveQuestionnaire } from '../../../src/questionnaire/resolve.ts';
import { responseSchema } from '../../../src/questionnaire/response-schema.ts';
import { readSource } from '../../../src/source/read.ts';
import { BEISPIEL, loadQuestionnaire, readDocument } from '../../support/questionnaires.ts';
import { compileSchema } from './compile-schema.ts';

/** The YAML examples of a reference page that hold a document. */
function examples(kind: string): readonly unknown[] {
  const page = readFileSync(`docs/reference/${kind}.md`, 'utf8');
  const blocks = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml);
  return blocks
    .filter((yaml) => !yaml.startsWith('#'))
    .map((yaml) => {
      const source = readSource(new TextEncoder().encode(yaml), kind);
      if (!source.ok) throw new Error(JSON.stringify(source.findings));
      return source.value.value;
    });
}

const schemaOf = (kind: string): object => JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'));

describe('the examples of the reference', () => {
  test.each(['questionnaire', 'register', 'workspace'])('%s', (kind) => {
    const validate = compileSchema(schemaOf(kind));
    const found = examples(kind);
    expect(found.length).toBeGreaterThan(0);
    for (const example of found) expect(validate(example) || validate.errors).toBe(true);
  });

  test('response and answers file', () => {
    const validate = compileSchema(responseSchema(loadQuestionnaire(BEISPIEL)));
    const [answersFile, response] = examples('response');
    for (const example of [answersFile, response]) expect(validate(example) || validate.errors).toBe(true);
    expect(compileSchema(schemaOf('response'))(response)).toBe(true);
  });
});

test('the sample fits its schema, and its conditions are sound', () => {
  const validate = compileSchema(schemaOf('questionnaire'));
  const document = readDocument(BEISPIEL);
  expect(validate(document) || validate.errors).toBe(true);
  expect(checkConditions(resolveQuestionnaire(document as QuestionnaireDocument))).toEqual([]);
});
