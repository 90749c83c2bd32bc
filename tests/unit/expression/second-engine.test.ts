import { type CelInput, isCelError, run } from '@bufbuild/cel';
import fc from 'fast-check';
import { test } from 'vitest';
import { compileConditions } from '../../../src/expression/compile.ts';
import type { Facts, Truth } from '../../../src/expression/types.ts';
import { askedWhen } from './subject.ts';

// Numbers are written as doubles here: that 2 means 2.0 is our addition to CEL, and tested with the three-valued tables.
const number = fc.constantFrom('answers.grade', 'answers.count', 'answers.share', '0.0', '1.0', '2.5', '-1.0');
const sum = fc.tuple(number, fc.constantFrom('+', '-', '*'), number).map((parts) => `(${parts.join(' ')})`);
const word = fc.constantFrom('answers.word', 'answers.text', 'answers.day', "'yes'", "'no'", "''");
const order = fc.constantFrom('==', '!=', '<', '<=', '>', '>=');
const atom = fc.oneof(
  fc.constantFrom('answers.flag', 'flags.citizen_service', 'flags.field_work', 'true', 'false'),
  fc.constantFrom('has(answers.grade)', 'has(answers.list)', 'has(answers.flag)'),
  fc.tuple(fc.oneof(number, sum), order, fc.oneof(number, sum)).map((parts) => parts.join(' ')),
  fc.tuple(word, order, word).map((parts) => parts.join(' ')),
  fc.constantFrom("'a' in answers.list", "'b' in answers.list", "answers.list == ['a', 'b']"),
  fc
    .tuple(number, fc.array(fc.constantFrom('0.0', '1.0', '2.0'), { minLength: 1, maxLength: 3 }))
    .map(([left, list]) => `${left} in [${list.join(', ')}]`),
  fc
    .tuple(word, fc.constantFrom('contains', 'startsWith', 'endsWith'), fc.constantFrom("'y'", "'es'", "''"))
    .map(([left, name, part]) => `${left}.${name}(${part})`),
);
const expression = fc.letrec<{ all: string }>((tie) => ({
  all: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    atom,
    fc
      .tuple(tie('all'), fc.constantFrom('&&', '||'), tie('all'))
      .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    tie('all').map((inner) => `!(${inner})`),
    fc.tuple(tie('all'), tie('all'), tie('all')).map(([test_, yes, no]) => `(${test_} ? ${yes} : ${no})`),
  ),
})).all;

const facts: fc.Arbitrary<Facts> = fc.record({
  flags: fc.subarray(['citizen_service', 'field_work']),
  answers: fc.record(
    {
      grade: fc.constantFrom(0, 1, 2),
      count: fc.integer({ min: -3, max: 3 }),
      share: fc.constantFrom(0, 2.5, 100),
      word: fc.constantFrom('yes', 'partly', 'no'),
      text: fc.constantFrom('', 'yes', 'ü'),
      day: fc.constant('2026-02-28'),
      flag: fc.boolean(),
      list: fc.subarray(['a', 'b', 'c']),
    },
    { requiredKeys: [] },
  ),
});

function secondOpinion(text: string, { flags, answers }: Facts): Truth {
  const context = { citizen_service: flags.includes('citizen_service'), field_work: flags.includes('field_work') };
  const result = run(text, { answers: { ...answers } as CelInput, flags: context });
  return isCelError(result) ? 'unknown' : (`${result}` as Truth);
}

test('a second engine comes to the same results', () => {
  fc.assert(
    fc.property(expression, facts, (text, known) => {
      const ours = compileConditions(askedWhen(text)).relevant('asked', known);
      const theirs = secondOpinion(text, known);
      if (ours !== theirs) throw new Error(`${ours} here, ${theirs} there`);
    }),
    { numRuns: 1000, seed: 20261122 },
  );
});
