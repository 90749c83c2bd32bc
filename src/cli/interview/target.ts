import type { Remarks } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { isCalendarDay } from '../../questionnaire/calendar.ts';
import { checkTarget } from '../../questionnaire/check-value.ts';
import { normaliserOf } from '../../scoring/normalise.ts';
import { askInTurn } from './ask-in-turn.ts';
import { choiceViews } from './choice-views.ts';
import { type Interview, remarksOn } from './interview.ts';
import { targetText } from './target-facts.ts';
import { formatFor, problemText, readTyped, toDay } from './typed.ts';

type TargetValue = NonNullable<Remarks['target']>['value'];

/** Returns whether a question takes a target: something can be reached only where answers are scored. */
export function takesTarget(question: Question): boolean {
  return normaliserOf(question) !== undefined;
}

/** Asks for a target, or what to do with the one there is. Returns undefined when nothing changes. */
export async function changeTarget(interview: Interview, question: Question): Promise<Remarks | undefined> {
  const { prompts, context } = interview;
  const { t } = context;
  const { target, ...others } = remarksOn(interview, question);
  if (target !== undefined) {
    const choice = await prompts.choose({
      label: t('fact-target-own', { target: targetText(interview, question, target) }),
      choices: [
        { key: '1', label: t('target-change') },
        { key: '2', label: t('target-remove') },
      ],
      canGoBack: true,
    });
    if (choice === undefined) return undefined;
    if (choice === 1) return others;
  }
  const draft = await askInTurn<Draft>({}, [
    (known) => askValue(interview, question, known),
    (known) => askDay(interview, known),
  ]);
  if (draft?.value === undefined) return undefined;
  const { value, by } = draft;
  return { ...others, target: { value, ...(by ? { by: toDay(by) } : {}) } };
}

interface Draft {
  readonly value?: TargetValue;
  readonly by?: string;
}

async function askDay({ prompts, context }: Interview, draft: Draft): Promise<Draft | undefined> {
  const { t } = context;
  const by = await prompts.type({
    label: t('ask-target-day'),
    hint: t('ask-target-day-hint'),
    initial: draft.by || undefined,
    check: (text) => (isCalendarDay(toDay(text)) ? undefined : t('typed-date')),
    isOptional: true,
  });
  return by === undefined ? undefined : { ...draft, by };
}

async function askValue(interview: Interview, question: Question, draft: Draft): Promise<Draft | undefined> {
  const { prompts, context } = interview;
  const label = context.t('ask-target');
  const choices = choiceViews(interview, question);
  if (choices.length > 0) {
    const index = await prompts.choose({ label, choices, canGoBack: true });
    if (index === undefined) return undefined;
    const value = question.type === 'boolean' ? index === 0 : question.choices[index]?.value;
    return value === undefined ? undefined : { ...draft, value };
  }
  const text = await prompts.type({
    label,
    hint: formatFor(context, question),
    check: (typed) => problemWith(interview, question, typed),
    isOptional: false,
  });
  const read = text === undefined ? undefined : readTyped(question, text);
  return read?.ok === true && typeof read.value !== 'object' ? { ...draft, value: read.value } : undefined;
}

function problemWith({ context }: Interview, question: Question, typed: string): string | undefined {
  const read = readTyped(question, typed);
  const [problem] = read.ok ? checkTarget(question, read.value) : read.problems;
  return problem === undefined ? undefined : problemText(context, question, problem);
}
