import type { Response, ResponseKey } from '../model/answer.ts';
import type { ComputedValue } from '../model/computed.ts';
import type { Finding, SourceRange } from '../model/finding.ts';
import { agreesWith, digitsOf } from '../scoring/computed.ts';
import { roundHalfAway } from '../scoring/rounding.ts';

/**
 * Returns where somebody typed another value than the one that is computed, compared with as many digits as were typed. Responses are
 * main ones; `placeOf` returns where an answer stands.
 */
export function typedDiffers(
  responses: readonly Response[],
  computed: readonly ComputedValue[],
  placeOf: (key: ResponseKey, questionId: string) => SourceRange | undefined,
): readonly Finding[] {
  return responses.flatMap(({ key, answers }) =>
    computed.flatMap(({ questionId, value, from, version }) => {
      const answer = Object.hasOwn(answers, questionId) ? answers[questionId] : undefined;
      if (
        value === null ||
        answer?.state !== 'answered' ||
        typeof answer.value !== 'number' ||
        agreesWith(answer.value, value)
      )
        return [];
      const at = placeOf(key, questionId);
      if (at === undefined) return [];
      const digits = Math.max(1, digitsOf(answer.value));
      const shown = { typed: String(answer.value), value: roundHalfAway(value, digits) };
      return [finding({ question: questionId, ...shown, from, version: version ?? '' }, at)];
    }),
  );
}

function finding(data: Finding['data'], at: SourceRange): Finding {
  const ruleId = 'differs-from-computed';
  return { ruleId, messageId: ruleId, data, severity: 'warning', at, related: [], suggestions: [] };
}
