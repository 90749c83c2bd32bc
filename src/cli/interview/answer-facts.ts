import type { Answer, Evidence } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { originText } from '../../report/computed-sentences.ts';
import { score } from '../../report/words.ts';
import { computedFor } from '../../survey/survey.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { earlierFacts } from './earlier.ts';
import { type Interview, remarksOn, sessionOf, textFor, type Wording } from './interview.ts';
import { showDay } from './show-value.ts';
import { statedText } from './stated-text.ts';
import { targetFacts } from './target-facts.ts';

/**
 * Returns what is known about a question besides the mark in its list: a conflict, the state, comment and evidence, the answer
 * of the wave before, the target.
 */
export function answerFacts(interview: Interview, question: Question, answer: Answer | undefined): readonly string[] {
  return [
    ...conflictFacts(interview, question),
    ...reviewFacts(interview, question),
    ...computedFacts(interview, question),
    ...(answer === undefined ? [] : stateFacts(interview, question, answer)),
    ...besideFacts(interview, question, answer ?? remarksOn(interview, question)),
    ...earlierFacts(interview, question),
    ...targetFacts(interview, question),
  ];
}

/** Returns what stands beside an answer: who gave it for the role asked, criteria that are not met, comment, evidence. */
export function besideFacts(interview: Wording, question: Question, answer: Partial<Answer>): readonly string[] {
  const { context, assignment } = interview;
  const { t } = context;
  const { comment, evidence = [], given_by: giver } = answer;
  const role = giver === undefined ? undefined : assignment.questionnaire.roles.get(giver);
  const unmet = answer.state === 'answered' ? (answer.criteria_unmet ?? []) : [];
  return [
    ...(role === undefined ? [] : [t('fact-given-by', { role: textFor(context, role.title) })]),
    ...unmet
      .map((number) => question.criteria[number - 1])
      .filter((criterion) => criterion !== undefined)
      .map((criterion) => t('fact-unmet', { criterion: textFor(context, criterion) })),
    ...(comment === undefined ? [] : [t('fact-comment', { comment: safeLine(comment) })]),
    ...evidence.map((one) => t('fact-evidence', { evidence: showEvidence(interview, one) })),
  ];
}

/** Returns a piece of evidence on one line. */
export function showEvidence({ context, assignment }: Wording, { kind, title, reference, date }: Evidence): string {
  const kindText = assignment.questionnaire.evidenceKinds.get(kind);
  const parts = [
    kindText === undefined ? safeLine(kind) : textFor(context, kindText),
    safeLine(title),
    ...(reference === undefined ? [] : [safeLine(reference)]),
    date === undefined ? context.t('evidence-without-date') : showDay(date, context.locale),
  ];
  return parts.join(', ');
}

/** A list marks the chosen entry itself. */
function stateFacts(interview: Interview, question: Question, answer: Answer): readonly string[] {
  const isListed = question.choices.length > 0 || question.type === 'boolean';
  if (answer.state === 'answered' && isListed) return [];
  return [interview.context.t('fact-value', { value: statedText(interview, question, answer) })];
}

/** What counts in place of an answer, and where it comes from. */
function computedFacts({ context, survey }: Interview, question: Question): readonly string[] {
  const computed = computedFor(survey, question);
  if (computed === undefined) return [];
  const { t } = context;
  return [t('fact-computed', { value: score(computed.value, t), origin: safeLine(originText(computed, t)) })];
}

function conflictFacts(interview: Interview, question: Question): readonly string[] {
  const { t } = interview.context;
  const conflict = sessionOf(interview, question).response.conflicts.find(
    ({ questionId }) => questionId === question.id,
  );
  if (conflict === undefined) return [];
  const candidates = conflict.candidates.map((candidate) =>
    candidate === undefined ? t('state-open') : statedText(interview, question, candidate),
  );
  return [t('fact-conflict', { answers: candidates.join(' / ') })];
}

/** What the review wants to know stays until the answer is another one. */
function reviewFacts(interview: Interview, question: Question): readonly string[] {
  const { t } = interview.context;
  const texts = sessionOf(interview, question).response.reviewQuestions?.get(question.id) ?? [];
  return texts.map((text) => t('fact-review-question', { text: safeLine(text) }));
}
