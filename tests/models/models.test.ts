import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { compileConditions } from '../../src/expression/compile.ts';
import { runTest } from '../../src/lint/run-test.ts';
import type { QuestionnaireDocument } from '../../src/model/documents/questionnaire.ts';
import { resolveQuestionnaire } from '../../src/questionnaire/resolve.ts';
import { METHODS } from '../../src/scoring/methods/index.ts';
import { errorsIn, lintedText } from '../support/linted-document.ts';
import { inputOfCase, type QuestionnaireCase, variantOf } from '../support/questionnaire-case.ts';
import { expectationOf, resultOf } from '../support/scoring-expectation.ts';

// Every model of this folder, in YAML alone: its own tests, and the cases beside it.
const folder = new URL('.', import.meta.url);
const models = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.cases.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

/** What the words of each point mean belongs to the owner of a model and is not copied. */
const EXCUSED = ['missing-anchor'];

describe.each(models)('%s', (model) => {
  const text = readFileSync(new URL(`${model}.yaml`, folder), 'utf8');
  const { findings, questionnaire } = lintedText(text, `${model}.yaml`);

  test('is a questionnaire without a fault', () => {
    expect(findings.filter(({ ruleId }) => !EXCUSED.includes(ruleId))).toEqual([]);
    expect(questionnaire?.id).toBe(model);
  });

  test('says where it comes from and when that was checked', () => {
    expect(text).toMatch(/^# Source: .+/m);
    expect(text).toMatch(/checked 2026-\d\d-\d\d/);
  });

  test.each(questionnaire?.tests ?? [])('$name', (one) => {
    if (questionnaire === undefined) throw new Error('no questionnaire');
    expect(runTest(one, questionnaire, compileConditions(questionnaire))).toEqual([]);
  });

  const document = load(text) as QuestionnaireDocument;
  test.each(casesOf(model))('$name', (one) => {
    const variant = variantOf(document, one);
    expect(errorsIn(variant, EXCUSED)).toEqual([]);
    expect(resultOf(inputOfCase(resolveQuestionnaire(variant), one), one.expect)).toEqual(expectationOf(one.expect));
  });
});

test('the models need every method', () => {
  const texts = models.map((model) => readFileSync(new URL(`${model}.yaml`, folder), 'utf8')).join('\n');
  expect(Object.keys(METHODS).filter((method) => !texts.includes(`method: ${method}`))).toEqual([]);
});

function casesOf(model: string): readonly QuestionnaireCase[] {
  const file = new URL(`${model}.cases.yaml`, folder);
  return existsSync(file) ? (load(readFileSync(file, 'utf8')) as readonly QuestionnaireCase[]) : [];
}
