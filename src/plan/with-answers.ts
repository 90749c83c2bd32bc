import type { Answer, Response } from '../model/answer.ts';
import type { AssessmentInput } from '../scoring/input.ts';
import type { ChosenStep } from './frontier.ts';

/**
 * Returns the responses with the answers after some steps. Evidence and comment stay, unmet criteria go: whoever takes the step meets
 * them.
 */
export function withAnswers(
  responses: AssessmentInput['responses'],
  steps: readonly ChosenStep[],
): readonly Response[] {
  return responses.map((response) => {
    const own = steps.filter(({ subject, role }) => subject === response.key.subject && role === response.key.role);
    if (own.length === 0) return response;
    const answers: Record<string, Answer> = { ...response.answers };
    for (const { questionId, step } of own) {
      const before = answers[questionId];
      if (before?.state !== 'answered') continue;
      const { criteria_unmet: _, ...kept } = before;
      answers[questionId] = { ...kept, value: copied(step.value) };
    }
    return { ...response, answers };
  });
}

function copied(value: ChosenStep['step']['value']): Extract<Answer, { readonly state: 'answered' }>['value'] {
  return typeof value === 'object' ? [...value] : value;
}
