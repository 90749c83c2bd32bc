import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import { type FileState, type Folded, foldJournals } from '../../../src/workspace/fold.ts';
import { chain, type JournalEntry } from '../../../src/workspace/journal-entry.ts';
import type { Journal } from '../../../src/workspace/read-journal.ts';
import { answered } from '../../support/workspace.ts';

/** A step: writer, question, value (null clears), and the steps (by position) whose entries this writer knew of. */
type Step = readonly [
  writer: string,
  question: string,
  value: number | null,
  replaces: readonly number[],
  day?: string,
];

function journalsOf(steps: readonly Step[]): readonly Journal[] {
  const all: JournalEntry[] = [];
  const byWriter = new Map<string, JournalEntry[]>();
  for (const [index, [writer, questionId, value, known, day = '2026-11-22']] of steps.entries()) {
    const own = byWriter.get(writer) ?? [];
    byWriter.set(writer, own);
    const answer = value === null ? undefined : answered(value, { answered_on: day });
    const replaces = known.flatMap((position) => all[position]?.hash ?? []);
    const questionnaire = { version: '1.0.0', digest: '' };
    const entry = chain({ day, questionId, answer, replaces, questionnaire }, index + 1, own.at(-1)?.hash ?? writer);
    own.push(entry);
    all.push(entry);
  }
  return [...byWriter].map(([writer, entries]) => ({ writer, file: writer, entries }));
}

function fold(steps: readonly Step[], file: Partial<FileState> = {}): Folded {
  return foldJournals({ answers: {}, folded: {}, ...file }, journalsOf(steps));
}

function valuesOf(answers: Readonly<Record<string, Answer>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer.state === 'answered' ? answer.value : answer.state]),
  );
}

function summary({ answers, conflicts, file }: Folded): object {
  const told = conflicts.map(({ questionId, candidates }) => [
    questionId,
    ...candidates.map((answer) => (answer?.state === 'answered' ? answer.value : null)),
  ]);
  return { answers: valuesOf(answers), conflicts: told, inFile: valuesOf(file.answers), folded: file.folded };
}

const q1 = (value: number): Pick<FileState, 'answers'> => ({ answers: { q1: answered(value) } });

describe('one writer', () => {
  test.each<[string, readonly Step[], Partial<FileState>, object]>([
    ['no journal: the file stands', [], q1(4), { answers: { q1: 4 }, conflicts: [], inFile: { q1: 4 }, folded: {} }],
    [
      'the last answer counts',
      [
        ['a', 'q1', 1, []],
        ['a', 'q1', 2, [0]],
      ],
      {},
      { answers: { q1: 2 }, conflicts: [], inFile: { q1: 2 }, folded: { a: 2 } },
    ],
    [
      'clearing takes an answer away',
      [
        ['a', 'q1', 1, []],
        ['a', 'q1', null, [0]],
      ],
      q1(4),
      { answers: {}, conflicts: [], inFile: {}, folded: { a: 2 } },
    ],
    [
      'an unfolded answer wins over the file',
      [['a', 'q1', 1, []]],
      q1(4),
      { answers: { q1: 1 }, conflicts: [], inFile: { q1: 1 }, folded: { a: 1 } },
    ],
    [
      'a folded one lets a hand edit stand',
      [['a', 'q1', 1, []]],
      { ...q1(4), folded: { a: 1 } },
      { answers: { q1: 4 }, conflicts: [], inFile: { q1: 4 }, folded: { a: 1 } },
    ],
    [
      'a folded one lets a deletion by hand stand',
      [['a', 'q1', 1, []]],
      { folded: { a: 1 } },
      { answers: {}, conflicts: [], inFile: {}, folded: { a: 1 } },
    ],
    [
      'other questions stay as they are',
      [['a', 'q2', 1, []]],
      q1(4),
      { answers: { q1: 4, q2: 1 }, conflicts: [], inFile: { q1: 4, q2: 1 }, folded: { a: 1 } },
    ],
    [
      'the number of a journal that is gone is kept',
      [['a', 'q1', 1, []]],
      { folded: { gone: 7 } },
      { answers: { q1: 1 }, conflicts: [], inFile: { q1: 1 }, folded: { gone: 7, a: 1 } },
    ],
  ])('%s', (_, steps, file, expected) => {
    expect(summary(fold(steps, file))).toEqual(expected);
  });
});

describe('several writers', () => {
  const apart: readonly Step[] = [
    ['a', 'q1', 1, []],
    ['b', 'q1', 2, []],
  ];
  test.each<[string, readonly Step[], Partial<FileState>, object]>([
    [
      'different answers are a conflict; the file keeps what it says',
      apart,
      q1(4),
      { answers: {}, conflicts: [['q1', 1, 2]], inFile: { q1: 4 }, folded: {} },
    ],
    [
      'the same answer on different days is none',
      [
        ['a', 'q1', 1, []],
        ['b', 'q1', 1, [], '2026-11-23'],
      ],
      {},
      { answers: { q1: 1 }, conflicts: [], inFile: { q1: 1 }, folded: { a: 1, b: 1 } },
    ],
    [
      'an answer and a clearing are a conflict',
      [
        ['a', 'q1', 1, []],
        ['b', 'q1', null, []],
      ],
      {},
      { answers: {}, conflicts: [['q1', 1, null]], inFile: {}, folded: {} },
    ],
    [
      'an answer that knew both decides',
      [...apart, ['c', 'q1', 3, [0, 1]]],
      q1(4),
      { answers: { q1: 3 }, conflicts: [], inFile: { q1: 3 }, folded: { a: 1, b: 1, c: 1 } },
    ],
    [
      'an answer that knew one of them does not',
      [...apart, ['c', 'q1', 3, [0]]],
      {},
      { answers: {}, conflicts: [['q1', 2, 3]], inFile: {}, folded: { a: 1 } },
    ],
    [
      'a folded answer speaks with the voice of the file',
      apart,
      { ...q1(4), folded: { a: 1 } },
      { answers: {}, conflicts: [['q1', 4, 2]], inFile: { q1: 4 }, folded: { a: 1 } },
    ],
    [
      'a hand edit that agrees ends the conflict',
      apart,
      { ...q1(2), folded: { a: 1 } },
      { answers: { q1: 2 }, conflicts: [], inFile: { q1: 2 }, folded: { a: 1, b: 1 } },
    ],
    [
      'all folded: somebody merged by hand',
      apart,
      { ...q1(4), folded: { a: 1, b: 1 } },
      { answers: { q1: 4 }, conflicts: [], inFile: { q1: 4 }, folded: { a: 1, b: 1 } },
    ],
    [
      'what stands before a conflict is folded, what stands behind it counts all the same',
      [
        ['a', 'q2', 1, []],
        ['a', 'q1', 1, []],
        ['a', 'q3', 1, []],
        ['b', 'q1', 2, []],
      ],
      {},
      { answers: { q2: 1, q3: 1 }, conflicts: [['q1', 1, 2]], inFile: { q2: 1, q3: 1 }, folded: { a: 1 } },
    ],
    [
      'different questions do not meet',
      [
        ['a', 'q1', 1, []],
        ['b', 'q2', 2, []],
      ],
      {},
      { answers: { q1: 1, q2: 2 }, conflicts: [], inFile: { q1: 1, q2: 2 }, folded: { a: 1, b: 1 } },
    ],
  ])('%s', (_, steps, file, expected) => {
    expect(summary(fold(steps, file))).toEqual(expected);
  });

  test('the last confirmed question is the one with the greatest number', () => {
    expect(
      fold([
        ['b', 'q2', 1, []],
        ['a', 'q1', 1, []],
      ]).lastQuestionId,
    ).toBe('q1');
    expect(fold([]).lastQuestionId).toBeUndefined();
  });
});

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
