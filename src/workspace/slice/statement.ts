import type { Answer } from '../../model/answer.ts';
import { canonicalJson } from '../../questionnaire/digest.ts';

/** Returns what an answer states: the answer without comment, evidence, target, day and who gave it. */
export function statementOf(answer: Answer): Readonly<Record<string, unknown>> {
  const { comment: _c, evidence: _e, target: _t, answered_on: _day, given_by: _by, ...statement } = answer;
  return statement;
}

/** Returns whether two answers state the same. */
export function isSameStatement(one: Answer, other: Answer): boolean {
  return canonicalJson(statementOf(one)) === canonicalJson(statementOf(other));
}

/**
 * Returns an answer with what it leaves unsaid although it goes with it before: who gives the same value again without a word about
 * criteria has not said that all are met (an empty list does), and who still does not know has not said that nobody does.
 */
export function withUnsaid(said: Answer, before: Answer | undefined): Answer {
  if (said.state === 'answered' && before?.state === 'answered') {
    const { criteria_unmet: unmet } = before;
    if (unmet === undefined || said.criteria_unmet !== undefined) return withoutEmptyList(said);
    return canonicalJson(said.value) === canonicalJson(before.value) ? { ...said, criteria_unmet: unmet } : said;
  }
  if (said.state !== 'dont_know' || before?.state !== 'dont_know') return withoutEmptyList(said);
  return before.ask === undefined || said.ask !== undefined ? said : { ...said, ask: before.ask };
}

function withoutEmptyList(said: Answer): Answer {
  if (said.state !== 'answered' || said.criteria_unmet?.length !== 0) return said;
  const { criteria_unmet: _none, ...rest } = said;
  return rest;
}
