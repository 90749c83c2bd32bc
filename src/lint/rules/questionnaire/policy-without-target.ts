import { joinPointer } from '../../../source/pointer.ts';
import { defineRule, type PlacedQuestion } from '../../questionnaire-subject.ts';

/** Targets decide the score, by the method `capped` or the policy for what does not apply, but a question has none. */
export const policyWithoutTarget = defineRule({
  id: 'policy-without-target',
  severity: 'warning',
  check({ questionnaire, questions }, report) {
    const countsAsTarget = questionnaire.scoring.policies.notApplicable === 'target';
    for (const placed of questions) {
      const { question, pointer } = placed;
      if (question.target !== undefined || question.weight === 0) continue;
      const messageId = reasonFor(placed, countsAsTarget);
      if (messageId !== undefined) report(joinPointer(pointer, 'id'), { messageId, data: { question: question.id } });
    }
  },
});

function reasonFor({ question, around }: PlacedQuestion, countsAsTarget: boolean): string | undefined {
  if (around.method === 'capped') return 'capped-without-target';
  return countsAsTarget && question.notApplicable.allowed ? 'policy-without-target' : undefined;
}
