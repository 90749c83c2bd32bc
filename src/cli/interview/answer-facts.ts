import type { Answer, Evidence } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { type Interview, remarksOn, sessionOf, textFor } from './interview.ts';
import { showDay, showValue } from './show-value.ts';

/** Returns what is known about a question besides the mark in its list: state, comment, evidence, conflict. */
export function answerFacts(interview: Interview, question: Question, answer: Answer | undefined): readonly string[] {
  const { context } = interview;
  const { t } = context;
  const { comment, evidence = [] }: Partial<Answer> = answer ?? remarksOn(interview, question);
  return [
    ...conflictFacts(interview, question),
    ...reviewFacts(interview, question),
    ...(answer === undefined ? [] : stateFacts(interview, question, answer)),
    ...(comment === undefined ? [] : [t('fact-comment', { comment: safeLine(comment) })]),
    ...evidence.map((one) => t('fact-evidence', { evidence: showEvidence(interview, one) })),
  ];
}

/** Returns a piece of evidence on one line. */
export function showEvidence({ context, assignment }: Interview, { kind, title, reference, date }: Evidence): string {
  const kindText = assignment.questionnaire.evidenceKinds.get(kind);
  const parts = [
    kindText === undefined ? safeLine(kind) : textFor(context, kindText),
    safeLine(title),
    ...(reference === undefined ? [] : [safeLine(reference)]),
    date === undefined ? context.t('evidence-without-date') : showDay(date, context.locale),
  ];
  return parts.join(', ');
}

function stateFacts(interview: Interview, question: Question, answer: Answer): readonly string[] {
  const { context, assignment } = interview;
  const { t } = context;
  switch (answer.state) {
    case 'not_applicable':
      return [t('fact-not-applicable', { reason: safeLine(answer.reason) })];
    case 'dont_know': {
      const role = answer.ask === undefined ? undefined : assignment.questionnaire.roles.get(answer.ask);
      return [
        role === undefined ? t('fact-dont-know') : t('fact-dont-know-ask', { role: textFor(context, role.title) }),
      ];
    }
    case 'answered': {
      const isListed = question.choices.length > 0 || question.type === 'boolean';
      const value = isListed ? [] : [t('fact-value', { value: showValue(interview.context, question, answer.value) })];
      const unmet = (answer.criteria_unmet ?? [])
        .map((number) => question.criteria[number - 1])
        .filter((criterion) => criterion !== undefined)
        .map((criterion) => t('fact-unmet', { criterion: textFor(context, criterion) }));
      return [...value, ...unmet];
    }
  }
}

/** Two people answered differently without knowing of each other: both answers are shown, the next one decides. */
function conflictFacts(interview: Interview, question: Question): readonly string[] {
  const { t } = interview.context;
  const conflict = sessionOf(interview, question).response.conflicts.find(
    ({ questionId }) => questionId === question.id,
  );
  if (conflict === undefined) return [];
  const candidates = conflict.candidates.map((candidate) => {
    if (candidate?.state === 'answered') return showValue(interview.context, question, candidate.value);
    return t(candidate === undefined ? 'state-open' : `state-${candidate.state}`);
  });
  return [t('fact-conflict', { answers: candidates.join(' / ') })];
}

/** What the review wants to know stays until the answer is another one. */
function reviewFacts(interview: Interview, question: Question): readonly string[] {
  const { t } = interview.context;
  const texts = sessionOf(interview, question).response.reviewQuestions?.get(question.id) ?? [];
  return texts.map((text) => t('fact-review-question', { text: safeLine(text) }));
}
