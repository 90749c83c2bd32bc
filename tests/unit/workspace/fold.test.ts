import { describe, expect, test } from 'vitest';
import type { FileState } from '../../../src/workspace/fold.ts';
import { fold, type Step, summary } from '../../support/journal-steps.ts';
import { answered } from '../../support/workspace.ts';

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

describe('a comment without an answer', () => {
  test.each<[string, readonly Step[], object, readonly (readonly [string, object])[]]>([
    ['waits', [['a', 'q1', 'schon da', []]], { answers: {}, conflicts: [] }, [['q1', { comment: 'schon da' }]]],
    [
      'is over once there is an answer',
      [
        ['a', 'q1', 'schon da', []],
        ['a', 'q1', 1, [0]],
      ],
      { answers: { q1: 1 }, conflicts: [] },
      [],
    ],
    [
      'may stay when an answer is taken away',
      [
        ['a', 'q1', 1, []],
        ['a', 'q1', 'noch da', [0]],
      ],
      { answers: {}, conflicts: [] },
      [['q1', { comment: 'noch da' }]],
    ],
    [
      'does not speak against the answer of somebody else',
      [
        ['a', 'q1', 'schon da', []],
        ['b', 'q1', 2, []],
      ],
      { answers: { q1: 2 }, conflicts: [] },
      [],
    ],
    [
      'of two, the newer counts',
      [
        ['a', 'q1', 'erst', []],
        ['b', 'q1', 'dann', []],
      ],
      { answers: {}, conflicts: [] },
      [['q1', { comment: 'dann' }]],
    ],
    [
      'decides no conflict',
      [
        ['a', 'q1', 1, []],
        ['b', 'q1', 2, []],
        ['c', 'q1', 'zu klären', []],
      ],
      { answers: {}, conflicts: [['q1', 1, 2]] },
      [],
    ],
  ])('%s', (_, steps, expected, remarks) => {
    const folded = fold(steps);
    expect(summary(folded)).toMatchObject(expected);
    expect([...folded.remarks]).toEqual(remarks);
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
