import type { AnswerNode, Counts } from '../model/assessment.ts';

/** Returns how many of the answers are in which state. */
export function countAnswers(answers: readonly AnswerNode[]): Counts {
  const inState = (state: AnswerNode['state']) => answers.filter((answer) => answer.state === state).length;
  return {
    asked: answers.length,
    answered: inState('answered'),
    notApplicable: inState('not_applicable'),
    dontKnow: inState('dont_know'),
    open: inState('open'),
    evidenced: answers.filter(({ hasValidEvidence }) => hasValidEvidence).length,
  };
}

/** Returns the sum of several counts. */
export function sumCounts(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
  return {
    asked: sum('asked'),
    answered: sum('answered'),
    notApplicable: sum('notApplicable'),
    dontKnow: sum('dontKnow'),
    open: sum('open'),
    evidenced: sum('evidenced'),
  };
}
