import type { Messages } from '../../messages/index.ts';
import { ORGANISATION } from '../../model/answer.ts';
import type { AnswerNode } from '../../model/assessment.ts';
import type { ExplainedQuestion } from '../../model/explanation.ts';
import type { Question } from '../../model/questionnaire.ts';
import { originText, typedText } from '../computed-sentences.ts';
import type { Names } from '../facts.ts';
import { responseOf } from '../response-of.ts';
import { type Stated, statedNode } from '../stated.ts';
import { day, declared, declaredPercent, statedAnswer, waveName } from '../words.ts';
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
      ...origin(answer, id, facts, t),
      ...giver(answer, id, names, facts, t),
      ...(isWeighted ? [t('explain-answer-weight', { weight: declared(answer.weight, t) })] : []),
      ...(place === undefined ? [] : [`${place.file}:${place.line}:${place.column}`]),
    ];
    return `${who}: ${parts.join('; ')}`;
  });
}

/** Where a computed value comes from, on which day; what was typed beside it. */
function origin(answer: AnswerNode, questionId: string, { input }: ExplainFacts, t: Messages): readonly string[] {
  const { computed } = answer;
  if (computed === null) return [];
  const { wave, responses } = input;
  const typed = responseOf(responses, answer)?.answers[questionId];
  const text = originText(computed, t);
  const data = { origin: text, wave: waveName({ id: wave.id, title: wave.id }, t), date: day(wave.date, t) };
  return [
    computed.value === null ? text : t('computed-day', data),
    ...typedText(computed, typed?.state === 'answered' ? typed.value : null, t),
  ];
}

/** Who gave the answer for the role asked, where that is another one. */
function giver(
  answer: AnswerNode,
  questionId: string,
  names: Names,
  { input }: ExplainFacts,
  t: Messages,
): readonly string[] {
  const role = responseOf(input.responses, answer)?.answers[questionId]?.given_by;
  return role === undefined ? [] : [t('report-given-by', { role: names.role(role).title })];
}

function worth(
  answer: AnswerNode,
  question: Question,
  names: Names,
  { input: { questionnaire } }: ExplainFacts,
  t: Messages,
): readonly string[] {
  const { scoring } = questionnaire;
  const stated = statedNode(answer, question, names);
  if (stated !== null) return given(answer, stated, question, scoring.evidence?.cap, t);
  if (answer.state !== 'not_applicable') return missing(answer, t);
  const counts = answer.shares.score === null ? 'exclude' : scoring.policies.notApplicable;
  return [t(`explain-not-applicable-${counts}`, { share: exactly(answer.shares.score, t) })];
}

function given(
  answer: AnswerNode,
  said: Omit<Stated, 'comment'>,
  question: Question,
  cap: number | undefined,
  t: Messages,
): readonly string[] {
  // What each point means is listed above the number, once.
  const stated = statedAnswer({ ...said, anchor: null }, t);
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
