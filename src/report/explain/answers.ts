import type { Messages } from '../../messages/index.ts';
import { type AnswerValue, ORGANISATION } from '../../model/answer.ts';
import type { AnswerNode } from '../../model/assessment.ts';
import type { ExplainedQuestion } from '../../model/explanation.ts';
import type { Question } from '../../model/questionnaire.ts';
import type { Names } from '../facts.ts';
import { statedValue } from '../stated.ts';
import { declared, declaredPercent, statedAnswer } from '../words.ts';
import type { ExplainFacts } from './facts.ts';
import { exactly, twoDigits } from './numbers.ts';
import { shareArithmetic } from './rule.ts';

/** Returns one line per answer: who, what, what it is worth and why, and where it stands. */
export function answerLines(
  { id, answers, aggregation }: ExplainedQuestion,
  question: Question,
  names: Names,
  facts: ExplainFacts,
  t: Messages,
): readonly string[] {
  const isWeighted = (aggregation === 'staff' || aggregation === 'cases') && answers.length > 1;
  return answers.map((answer) => {
    const role = names.role(answer.role).title;
    const who = answer.subject === ORGANISATION ? role : `${names.subject(answer.subject).title} (${role})`;
    const place = facts.placeOf(answer, id);
    const parts = [
      ...worth(answer, question, names, facts, t),
      ...(isWeighted ? [t('explain-answer-weight', { weight: declared(answer.weight, t) })] : []),
      ...(place === undefined ? [] : [`${place.file}:${place.line}:${place.column}`]),
    ];
    return `${who}: ${parts.join('; ')}`;
  });
}

function worth(
  answer: AnswerNode,
  question: Question,
  names: Names,
  { input: { questionnaire } }: ExplainFacts,
  t: Messages,
): readonly string[] {
  const { scoring } = questionnaire;
  if (answer.value !== null) return given(answer, answer.value, question, names, scoring.evidence?.cap, t);
  if (answer.state !== 'not_applicable') return missing(answer, t);
  const counts = answer.shares.score === null ? 'exclude' : scoring.policies.notApplicable;
  return [t(`explain-not-applicable-${counts}`, { share: exactly(answer.shares.score, t) })];
}

function given(
  answer: AnswerNode,
  value: AnswerValue,
  question: Question,
  names: Names,
  cap: number | undefined,
  t: Messages,
): readonly string[] {
  // What each point means is listed above the number, once.
  const stated = statedAnswer({ ...statedValue(value, question, names), anchor: null }, t);
  const arithmetic = shareArithmetic(question, answer, t);
  return [
    arithmetic === '' ? stated : `${stated}: ${arithmetic}`,
    ...credit(answer, t),
    ...evidence(answer, question, cap, t),
    ...(answer.shares.score === null ? [t('explain-not-scored')] : []),
  ];
}

function missing({ state, shares, inConflict, relevanceUnknown }: AnswerNode, t: Messages): readonly string[] {
  const why = inConflict ? 'explain-conflict' : state === 'dont_know' ? 'explain-dont-know' : 'explain-open';
  return [
    t(why),
    ...(relevanceUnknown ? [t('explain-perhaps-not-asked')] : []),
    ...(shares.low === null ? [] : [t(shares.score === null ? 'explain-opens-range' : 'explain-counts-nothing')]),
  ];
}

/** What the method makes of a share, where that is something else. */
function credit({ shares, credits }: AnswerNode, t: Messages): readonly string[] {
  if (credits === null || credits.score?.fraction === shares.score?.fraction) return [];
  return [t('explain-credit', { credit: twoDigits(credits.score, t) })];
}

function evidence(
  { shares, hasValidEvidence }: AnswerNode,
  question: Question,
  cap: number | undefined,
  t: Messages,
): readonly string[] {
  if (cap === undefined || question.scoreRule.kind === 'none') return [];
  if (hasValidEvidence) return [t('explain-evidenced')];
  const isCut = shares.evidenced?.fraction !== shares.score?.fraction;
  return isCut
    ? [t('explain-evidence-cut', { cap: declaredPercent(cap, t), share: twoDigits(shares.evidenced, t) })]
    : [];
}
