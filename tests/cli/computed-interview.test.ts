import { expect, test } from 'vitest';
import type { Interview } from '../../src/cli/interview/interview.ts';
import { takeTurn } from '../../src/cli/interview/turn.ts';
import { plainPrompts } from '../../src/cli/prompts/plain/plain-prompts.ts';
import { messagesFor } from '../../src/messages/index.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { ComputedValue } from '../../src/model/computed.ts';
import { evidenceRuleOf, hasValidEvidence } from '../../src/scoring/evidence.ts';
import { answerTo } from '../../src/survey/survey.ts';
import type { ResponseSession } from '../../src/workspace/open-response.ts';
import { shownInterview } from '../support/interview.ts';
import { questionnaireWith, questionOf } from '../support/questionnaires.ts';

const questionnaire = questionnaireWith(
  [
    { id: 'share', role: 'board', type: 'percent', computed: { from: 'x', measure: 'total' } },
    { id: 'more', role: 'board' },
  ],
  { evidence_kinds: { list: 'Liste' } },
);
const share = questionOf(questionnaire, 'share');
const third = { value: 200 / 3, fraction: '200/3' };
const worked: ComputedValue = {
  ...{ questionId: 'share', from: 'x', version: '1.0.0', measure: 'total', threshold: null },
  ...{ value: third, low: third, high: third, counts: null, reason: null },
};

/** What was recorded: the answer, or what waits for one. */
type Recorded = readonly [answer: Answer | undefined, remarks: object | undefined];

/** Asks the computed question once, with plain prompts; the person types these lines. */
async function turn(typed: readonly string[], computed: readonly ComputedValue[] = [worked]) {
  const interview = shownInterview(questionnaire, 'de', 'share', { computed });
  const recorded: Recorded[] = [];
  const lines = [...typed];
  let written = '';
  const session = {
    response: { conflicts: [] },
    remarks: new Map(),
    confirm: (_id: string, answer: Answer | undefined, remarks: object | undefined) => recorded.push([answer, remarks]),
  } as unknown as ResponseSession;
  const prompts = plainPrompts(messagesFor('de'), {
    lines: { next: async () => lines.shift() ?? '', close: () => undefined },
    write: (text) => {
      written += text;
    },
    columns: () => 200,
  });
  const context = { ...interview.context, io: { today: () => '2026-11-22', clockMs: () => 0 } } as Interview['context'];
  const outcome = await takeTurn({ ...interview, context, prompts, sessions: new Map([['board', session]]) }, share);
  expect(lines).toEqual([]);
  return { outcome: typeof outcome === 'string' ? undefined : outcome, recorded, written };
}

test('an empty line goes on: there is nothing to enter', async () => {
  const { outcome, recorded, written } = await turn(['']);
  expect([outcome?.current?.id, recorded]).toEqual(['more', []]);
  expect(written).toContain('66,7 %, berechnet aus x 1.0.0');
  expect(written).toContain('hier ist nichts einzugeben');
  expect(written).toContain('Leere Zeile: weiter.');
  expect(written).not.toContain('Hier fehlt noch eine Angabe');
});

test('without a computed value an empty line is no answer', async () => {
  const { written } = await turn(['', 's'], []);
  expect(written).toContain('Hier fehlt noch eine Angabe');
});

const evidence = [{ kind: 'list', title: 'Auszug', date: '2026-11-01' }];

test.each([
  ['evidence', ['e', '1', 'Auszug', '', '2026-11-01'], { evidence }],
  ['a comment', ['n', 'Seit Mai.'], { comment: 'Seit Mai.' }],
  ['a target', ['z', '90', ''], { target: { value: 90 } }],
])('%s is recorded with the value as it is shown, so that it counts', async (_name, typed, beside) => {
  const { outcome, recorded } = await turn(typed);
  const answer = { state: 'answered', value: 66.7, ...beside, answered_on: '2026-11-22' };
  expect(recorded).toEqual([[answer, undefined]]);
  expect(outcome && answerTo(outcome, share)).toEqual(answer);
});

test('evidence that was given counts afterwards', async () => {
  const { recorded } = await turn(['e', '1', 'Auszug', '', '2026-11-01']);
  const [answer] = recorded[0] ?? [];
  expect(answer?.state === 'answered' && hasValidEvidence(answer, evidenceRuleOf(undefined, '2026-11-30'))).toBe(true);
});

test('without a computed value it waits for an answer', async () => {
  expect((await turn(['n', 'Seit Mai.'], [])).recorded).toEqual([[undefined, { comment: 'Seit Mai.' }]]);
});
