import type { Answer, Evidence, Remarks } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { isCalendarDay } from '../../questionnaire/calendar.ts';
import { evidenceRuleOf, hasValidEvidence } from '../../scoring/evidence.ts';
import { normaliserOf } from '../../scoring/normalise.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { showEvidence } from './answer-facts.ts';
import { besidesOf } from './answer-parts.ts';
import { type Interview, remarksOn, textFor } from './interview.ts';
import { toDay } from './typed.ts';

// As the response schema has it.
const longest = { comment: 10_000, title: 300, reference: 1000 } as const;
const mostEvidence = 50;

/** Asks for a comment, or what to do with the one there is. Returns undefined when nothing changes. */
export async function changeComment(interview: Interview, question: Question): Promise<Remarks | undefined> {
  const { prompts, context } = interview;
  const { t } = context;
  const besides = remarksOn(interview, question);
  if (besides.comment !== undefined) {
    const choice = await prompts.choose({
      label: t('fact-comment', { comment: safeLine(besides.comment) }),
      choices: numbered([t('comment-change'), t('comment-remove')]),
      canGoBack: true,
    });
    if (choice === undefined) return undefined;
    if (choice === 1) {
      const { comment: _removed, ...others } = besides;
      return others;
    }
  }
  const initial = besides.comment === undefined ? undefined : safeLine(besides.comment);
  const comment = await prompts.type({
    label: t('ask-comment'),
    hint: t('ask-comment-hint'),
    initial,
    check: tooLong(interview, longest.comment),
    isOptional: false,
  });
  return comment === undefined || comment === initial ? undefined : { ...besides, comment };
}

/** Asks for evidence, or which piece to remove. Returns undefined when nothing changes. */
export async function changeEvidence(interview: Interview, question: Question): Promise<Remarks | undefined> {
  const { prompts, context } = interview;
  const { t } = context;
  const besides = remarksOn(interview, question);
  const { evidence = [] } = besides;
  if (evidence.length > 0) {
    const removals = evidence.map((one) => t('evidence-remove', { evidence: showEvidence(interview, one) }));
    const additions = evidence.length < mostEvidence ? [t('evidence-add')] : [];
    const entries = [...removals, ...additions];
    const choice = await prompts.choose({ label: t('evidence-there'), choices: numbered(entries), canGoBack: true });
    if (choice === undefined) return undefined;
    if (choice < evidence.length) return besidesOf({ ...besides, evidence: evidence.toSpliced(choice, 1) });
  }
  const added = await askEvidence(interview, question);
  return added === undefined ? undefined : { ...besides, evidence: [...evidence, added] };
}

/** Returns whether to ask for evidence: the question takes some, the answer claims so much that it should have it, and has none. */
export function needsEvidence(interview: Interview, question: Question, answer: Answer): boolean {
  return question.evidence !== undefined && answer.evidence === undefined && claimsMuch(interview, question, answer);
}

/** Returns whether an answer claims so much that it should have evidence, and has none that counts in this wave. */
export function lacksEvidence(interview: Interview, question: Question, answer: Answer): boolean {
  const { questionnaire, wave } = interview.assignment;
  const rule = evidenceRuleOf(questionnaire.scoring.evidence, wave.date);
  return claimsMuch(interview, question, answer) && !hasValidEvidence(answer, rule);
}

function claimsMuch({ assignment }: Interview, question: Question, answer: Answer): boolean {
  const { scoring, evidenceKinds } = assignment.questionnaire;
  const requiredFrom = scoring.evidence?.requiredFrom;
  if (requiredFrom === undefined || answer.state !== 'answered' || evidenceKinds.size === 0) return false;
  if ((answer.criteria_unmet ?? []).length > 0) return false;
  const share = normaliserOf(question)?.share(answer.value);
  return share?.gte(requiredFrom) ?? false;
}

/** Asks for the evidence that an answer should have; the person may go on without. Returns undefined then. */
export async function offerEvidence(interview: Interview, question: Question): Promise<Remarks | undefined> {
  const { prompts, context } = interview;
  const { t } = context;
  const hint = question.evidence?.hint;
  const choice = await prompts.choose({
    label: t('evidence-wanted'),
    hint: hint === undefined ? undefined : textFor(context, hint),
    choices: numbered([t('evidence-give'), t('evidence-skip')]),
    canGoBack: false,
  });
  return choice === 0 ? changeEvidence(interview, question) : undefined;
}

async function askEvidence(interview: Interview, question: Question): Promise<Evidence | undefined> {
  const { prompts, context, assignment } = interview;
  const { t } = context;
  const usual = question.evidence?.kinds ?? [];
  const all = [...assignment.questionnaire.evidenceKinds.keys()];
  const kinds = [...usual, ...all.filter((kind) => !usual.includes(kind))];
  const labels = kinds.map((kind) =>
    textFor(context, assignment.questionnaire.evidenceKinds.get(kind) ?? { de: kind }),
  );
  const index = await prompts.choose({ label: t('ask-evidence-kind'), choices: numbered(labels), canGoBack: true });
  const kind = index === undefined ? undefined : kinds[index];
  if (kind === undefined) return undefined;
  const title = await prompts.type({
    label: t('ask-evidence-title'),
    hint: t('ask-evidence-title-hint'),
    check: tooLong(interview, longest.title),
    isOptional: false,
  });
  if (title === undefined) return undefined;
  const reference = await prompts.type({
    label: t('ask-evidence-reference'),
    hint: t('ask-evidence-reference-hint'),
    check: tooLong(interview, longest.reference),
    isOptional: true,
  });
  if (reference === undefined) return undefined;
  const isDay = (text: string): string | undefined => (isCalendarDay(toDay(text)) ? undefined : t('typed-date'));
  const date = await prompts.type({
    label: t('ask-evidence-date'),
    hint: t('ask-evidence-date-hint'),
    check: isDay,
    isOptional: true,
  });
  if (date === undefined) return undefined;
  return { kind, title, ...(reference === '' ? {} : { reference }), ...(date === '' ? {} : { date: toDay(date) }) };
}

function numbered(labels: readonly string[]): readonly { readonly key: string; readonly label: string }[] {
  return labels.map((label, index) => ({ key: String(index + 1), label }));
}

/** Returns a check of a text's length. */
export function tooLong({ context }: Interview, maximum: number): (text: string) => string | undefined {
  return (text) => (text.length > maximum ? context.t('typed-answer-too-long', { maximum }) : undefined);
}
