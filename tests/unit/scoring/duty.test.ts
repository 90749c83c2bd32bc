import { expect, test } from 'vitest';
import type { Choice, Question } from '../../../src/model/questionnaire.ts';
import { isDutyMet } from '../../../src/scoring/duty.ts';
import { normaliserOf } from '../../../src/scoring/normalise.ts';
import { ZERO } from '../../../src/scoring/rational.ts';
import { makeQuestion } from '../../support/scoring-model.ts';

const choice = (value: string, score: number): Choice => ({
  ...{ value, score, label: { en: value }, anchor: undefined, exclusive: false },
});

function question(metFrom?: Question['legal']['metFrom']): Question {
  const plain = makeQuestion({ id: 'q' });
  return {
    ...plain,
    type: 'select_one',
    scoreRule: { kind: 'choice', range: [0, 4] },
    choices: [choice('paper', 2), choice('upload', 3), choice('retrieved', 4)],
    legal: { ...plain.legal, binding: 'must', metFrom },
  };
}

// In a range of its own the worst answer is worth a half here: it is the lowest all the same.
test.each([
  ['above the lowest', undefined, { paper: false, upload: true, retrieved: true }],
  ['from an option on', 'retrieved', { paper: false, upload: false, retrieved: true }],
] as const)('a duty is met %s', (_title, metFrom, expected) => {
  const asked = question(metFrom);
  const met = Object.keys(expected).map((value) => {
    const share = normaliserOf(asked)?.share(value) ?? ZERO;
    return [value, isDutyMet(asked, share)];
  });
  expect(Object.fromEntries(met)).toEqual(expected);
});
