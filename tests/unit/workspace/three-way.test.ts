import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import { isAnswer, type Known, mergeKnown, takeAgainst } from '../../../src/workspace/slice/three-way.ts';
import { answered } from '../../support/workspace.ts';

const plan = { evidence: [{ kind: 'document', title: 'Plan' }] };
const dontKnow: Answer = { state: 'dont_know', ask: 'it', answered_on: '2026-11-01' };

type Row = [
  title: string,
  before: Known | undefined,
  ours: Known | undefined,
  theirs: Known,
  kind: string,
  expected?: unknown,
];

test.each<Row>([
  ['an open question gets its answer', undefined, undefined, answered(2), 'new', answered(2)],
  ['what nobody changed', answered(2), answered(2), answered(2), 'same'],
  ['another day is no change', answered(2), answered(2), answered(2, { answered_on: '2026-12-01' }), 'same'],
  ['nor is who gave it', answered(2), answered(2), answered(2, { given_by: 'it' }), 'same'],
  [
    'only they changed it',
    answered(2),
    answered(2),
    answered(3, { given_by: 'it' }),
    'new',
    answered(3, { given_by: 'it' }),
  ],
  ['only we changed it', answered(2), answered(1), answered(2), 'same'],
  ['we cleared it, they left it', answered(2), undefined, answered(2), 'same'],
  ['both changed it to the same', answered(2), answered(3), answered(3), 'same'],
  ['both changed it', answered(2), answered(1), answered(3), 'conflict', { take: answered(3) }],
  ['both answered it', undefined, answered(1), answered(3), 'conflict', { take: answered(3) }],
  ['we cleared it, they changed it', answered(2), undefined, answered(3), 'conflict', { take: answered(3) }],
  ['who does not know learns it', dontKnow, dontKnow, answered(3), 'new', answered(3)],
  [
    'a value alone keeps the comment',
    answered(2, { comment: 'so' }),
    answered(2, { comment: 'so' }),
    answered(3),
    'new',
    answered(3, { comment: 'so' }),
  ],
  [
    'a value alone keeps a comment that is new here',
    answered(2),
    answered(2, { comment: 'so' }),
    answered(3),
    'new',
    answered(3, { comment: 'so' }),
  ],
  [
    'a comment of theirs comes to the answer of ours',
    answered(2),
    answered(1),
    answered(2, { comment: 'da' }),
    'new',
    answered(1, { comment: 'da' }),
  ],
  [
    'a comment alone',
    answered(2, { given_by: 'hr' }),
    answered(2, { given_by: 'hr' }),
    { comment: 'da' },
    'new',
    answered(2, { given_by: 'hr', comment: 'da' }),
  ],
  ['a comment on an open question waits', undefined, undefined, { comment: 'da' }, 'new', { comment: 'da' }],
  ['what waits here stands beside their answer', undefined, plan, answered(3), 'new', answered(3, plan)],
  ['two comments', { comment: 'a' }, { comment: 'b' }, { comment: 'c' }, 'conflict', { take: { comment: 'c' } }],
  [
    'with a conflict nothing of the question is taken unless theirs counts',
    answered(2),
    answered(1),
    answered(3, { comment: 'da' }),
    'conflict',
    { take: answered(3, { comment: 'da' }) },
  ],
  [
    'the same value again says nothing about criteria',
    answered(2, { criteria_unmet: [1] } as Partial<Answer>),
    answered(2, { criteria_unmet: [1] } as Partial<Answer>),
    answered(2),
    'same',
  ],
])('%s', (_title, before, ours, theirs, kind, expected) => {
  const { kind: found, ...merged } = mergeKnown(before, ours, theirs);
  expect({ kind: found, ...merged }).toEqual(
    kind === 'new' ? { kind, known: expected } : { kind, ...(expected as object | undefined) },
  );
});

test('where answers stand against each other, only what they changed is taken', () => {
  const standing = [answered(1, { comment: 'neu' }), answered(4, { comment: 'neuer' })];
  const before = answered(2, { comment: 'alt' });
  expect(takeAgainst(before, standing, answered(3, { comment: 'alt' }))).toEqual(answered(3, { comment: 'neuer' }));
  expect(takeAgainst(before, [...standing, undefined], { comment: 'da' })).toEqual(answered(4, { comment: 'da' }));
  expect(takeAgainst(before, standing, before)).toBeUndefined();
});

const beside = fc.record(
  {
    comment: fc.constantFrom('a', 'b', 'c'),
    evidence: fc.constantFrom(plan.evidence, [{ kind: 'document', title: 'X' }]),
  },
  { requiredKeys: [] },
);
const statements = fc.constantFrom<Answer>(...[0, 1, 2].map((value) => answered(value)), dontKnow, {
  state: 'not_applicable',
  reason: 'nie',
  answered_on: '2026-11-02',
});
const knowns: fc.Arbitrary<Known> = fc.oneof(
  beside,
  fc.tuple(statements, beside).map(([statement, more]) => ({ ...statement, ...more })),
);
const maybe = fc.option(knowns, { nil: undefined });

/** What is said, part by part, without the day. */
function partsOf(known: Known | undefined): readonly string[] {
  if (known === undefined) return [];
  const { comment, evidence, ...rest } = known;
  const { answered_on: _day, ...statement } = isAnswer(known) ? (rest as Answer) : { answered_on: '' };
  const parts = [comment, evidence, isAnswer(known) ? statement : undefined];
  return parts.flatMap((part, index) => (part === undefined ? [] : [`${index} ${JSON.stringify(part)}`]));
}

describe('whatever anybody says', () => {
  test('nothing is lost: what stands here stays, unless only they changed it or somebody takes theirs', () => {
    fc.assert(
      fc.property(maybe, maybe, knowns, (before, ours, theirs) => {
        const merged = mergeKnown(before, ours, theirs);
        const after = merged.kind === 'new' ? merged.known : ours;
        const replaced = partsOf(ours).filter((part) => !partsOf(after).includes(part));
        expect(replaced.filter((part) => !partsOf(before).includes(part))).toEqual([]);
        // Everything that counts afterwards was said by one of the two.
        expect(partsOf(after).filter((part) => ![...partsOf(ours), ...partsOf(theirs)].includes(part))).toEqual([]);
        if (merged.kind === 'conflict') {
          const taken = partsOf(merged.take);
          expect(partsOf(theirs).filter((part) => !taken.includes(part) && !partsOf(before).includes(part))).toEqual(
            [],
          );
        }
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(maybe, maybe, knowns, (before, ours, theirs) => {
        const merged = mergeKnown(before, ours, theirs);
        if (merged.kind === 'new') expect(mergeKnown(before, merged.known, theirs)).toEqual({ kind: 'same' });
        if (merged.kind === 'conflict') expect(mergeKnown(before, merged.take, theirs)).toEqual({ kind: 'same' });
      }),
    );
  });
});
