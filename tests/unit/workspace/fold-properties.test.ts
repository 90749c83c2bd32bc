import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldJournals } from '../../../src/workspace/fold.ts';
import { chain } from '../../../src/workspace/journal-entry.ts';
import { journalsOf, type Step, valuesOf } from '../../support/journal-steps.ts';
import { answered } from '../../support/workspace.ts';

// Writers that at random know of some of what the others did: every history that can come about.
const histories = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('q1', 'q2'),
      fc.constantFrom(0, 1, null),
      fc.array(fc.nat(12)),
    ),
    { maxLength: 12 },
  )
  .map((raw) =>
    raw.map(([writer, question, value, known], index): Step => {
      const own = raw.slice(0, index).flatMap(([w, q], at) => (w === writer && q === question ? [at] : []));
      const others = known.filter((at) => at < index && raw[at]?.[1] === question);
      return [writer, question, value, [...new Set([...own, ...others])]];
    }),
  );

describe('always', () => {
  test('the order in which journals are read does not matter', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const journals = journalsOf(steps);
        const file = { answers: {}, folded: {} };
        expect(foldJournals(file, [...journals].reverse())).toEqual(foldJournals(file, journals));
      }),
    );
  });

  test('folding changes nothing of what counts, and folding again changes nothing at all', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const journals = journalsOf(steps);
        const first = foldJournals({ answers: {}, folded: {} }, journals);
        const second = foldJournals(first.file, journals);
        expect(second.answers).toEqual(first.answers);
        expect(second.conflicts.map(({ questionId }) => questionId)).toEqual(
          first.conflicts.map(({ questionId }) => questionId),
        );
        expect(second.file).toEqual(first.file);
      }),
    );
  });

  test('an answer that replaces the heads counts, whatever was there before', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const before = journalsOf(steps);
        const { heads } = foldJournals({ answers: {}, folded: {} }, before);
        const confirmation = {
          day: '2026-11-22',
          questionId: 'q1',
          answer: answered(4),
          replaces: heads.get('q1') ?? [],
          questionnaire: { version: '1.0.0', digest: '' },
        };
        const journal = { writer: 'z', file: 'z', entries: [chain(confirmation, 99, 'z')] };
        const after = foldJournals({ answers: {}, folded: {} }, [...before, journal]);
        expect(valuesOf(after.answers)['q1']).toBe(4);
        expect(after.lastQuestionId).toBe('q1');
      }),
    );
  });
});
