import { describe, expect, test } from 'vitest';
import type { Question as QuestionDocument } from '../../../src/model/documents/questionnaire.ts';
import { namesOf } from '../../../src/report/facts.ts';
import { nextMeasure } from '../../../src/report/next-measure.ts';
import { ratio, toExact } from '../../../src/scoring/rational.ts';
import { questionnaireWith } from '../../support/questionnaires.ts';
import { cityInput } from '../../support/report-world.ts';

const step = (to: number | boolean | string) => ({ to, effort: 's' as const, text: `auf ${to}` });
const options = ['a', 'b', 'c', 'none'].map((value) => ({
  value,
  label: value,
  ...(value === 'none' ? { exclusive: true } : {}),
}));

const questions: Readonly<Record<string, Partial<QuestionDocument>>> = {
  scale: { measures: [step(1), step(2)] },
  unordered: { measures: [step(2), step(1)] },
  percent: { type: 'percent', measures: [step(50), step(85)] },
  'fewer is better': { type: 'percent', score: { linear: [40, 0] }, measures: [step(20), step(5)] },
  boolean: { type: 'boolean', measures: [step(true)] },
  'yes is bad': { type: 'boolean', score: { true: 0, false: 1 }, measures: [step(false)] },
  ticked: { type: 'select_multiple', options, measures: [step(2), step(3)] },
  'unknown step': { measures: [step(7)] },
};

describe('the next step leads beyond what is reached', () => {
  test.each([
    ['scale', 0, 1, 'auf 1'],
    ['scale', 1, 2, 'auf 2'],
    ['scale', 3, 5, 'auf 2'],
    ['scale', 1, 1, undefined],
    ['unordered', 0, 1, 'auf 1'],
    ['percent', 49, 100, 'auf 50'],
    ['percent', 50, 100, 'auf 85'],
    ['percent', 85, 100, undefined],
    ['fewer is better', 0, 1, 'auf 20'],
    ['fewer is better', 1, 2, 'auf 5'],
    ['boolean', 0, 1, 'auf true'],
    ['boolean', 1, 1, undefined],
    ['yes is bad', 0, 1, 'auf false'],
    ['ticked', 1, 3, 'auf 2'],
    ['ticked', 2, 3, 'auf 3'],
    ['ticked', 1, 1, undefined],
    ['unknown step', 0, 1, undefined],
  ])('%s at %d/%d', (name, numerator, denominator, expected) => {
    const questionnaire = questionnaireWith([{ id: 'q', ...questions[name] }]);
    const [question] = questionnaire.questions;
    const share = toExact(ratio(BigInt(numerator), BigInt(denominator)));
    const found = question && nextMeasure(question, share, namesOf(cityInput()));
    expect(found?.text).toBe(expected);
  });
});
