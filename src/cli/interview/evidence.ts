import type { Answer, Evidence, Remarks } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { isCalendarDay } from '../../questionnaire/calendar.ts';
import { evidenceRuleOf, hasValidEvidence } from '../../scoring/evidence.ts';
import { normaliserOf } from '../../scoring/normalise.ts';
import { showEvidence } from './answer-facts.ts';
import { besidesOf } from './answer-parts.ts';
import { askInTurn } from './ask-in-turn.ts';
import { type Interview, remarksOn, textFor } from './interview.ts';
import { toDay, tooLong } from './typed.ts';

// As the response schema has it.
const longest = { title: 300, reference: 1000 } as const;
const mostEvidence = 50;

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

/** Evidence as far as it has been asked for; an empty text means that there is none. */
type Draft = Partial<Record<keyof Evidence, string>>;

async function askEvidence(interview: Interview, question: Question): Promise<Evidence | undefined> {
  const draft = await askInTurn<Draft>({}, [
    (known) => askKind(interview, question, known),
    (known) => askLine(interview, known, 'title', question.evidence?.hint === undefined),
    (known) => askLine(interview, known, 'reference'),
    (known) => askLine(interview, known, 'date'),
  ]);
  if (draft?.kind === undefined || draft.title === undefined) return undefined;
  const { kind, title, reference, date } = draft;
  return { kind, title, ...(reference ? { reference } : {}), ...(date ? { date: toDay(date) } : {}) };
}

async function askKind(interview: Interview, question: Question, draft: Draft): Promise<Draft | undefined> {
  const { prompts, context, assignment } = interview;
  const { evidenceKinds } = assignment.questionnaire;
  const usual = question.evidence?.kinds ?? [];
  const kinds = [...usual, ...[...evidenceKinds.keys()].filter((kind) => !usual.includes(kind))];
  const labels = kinds.map((kind) => textFor(context, evidenceKinds.get(kind) ?? { de: kind }));
  const index = await prompts.choose({
    label: context.t('ask-evidence-kind'),
    hint: question.evidence?.hint === undefined ? undefined : textFor(context, question.evidence.hint),
    choices: numbered(labels),
    canGoBack: true,
  });
  const kind = kinds[index ?? -1];
  return kind === undefined ? undefined : { ...draft, kind };
}

async function askLine(
  { prompts, context }: Interview,
  draft: Draft,
  part: 'title' | 'reference' | 'date',
  // Beside the question's own hint, which stands above, an example of something else would confuse.
  hasExample = true,
): Promise<Draft | undefined> {
  const { t } = context;
  const isDay = (text: string): string | undefined => (isCalendarDay(toDay(text)) ? undefined : t('typed-date'));
  const text = await prompts.type({
    label: t(`ask-evidence-${part}`),
    hint: hasExample ? t(`ask-evidence-${part}-hint`) : undefined,
    initial: draft[part] || undefined,
    check: part === 'date' ? isDay : tooLong(context, longest[part]),
    isOptional: part !== 'title',
  });
  return text === undefined ? undefined : { ...draft, [part]: text };
}

function numbered(labels: readonly string[]): readonly { readonly key: string; readonly label: string }[] {
  return labels.map((label, index) => ({ key: String(index + 1), label }));
}
