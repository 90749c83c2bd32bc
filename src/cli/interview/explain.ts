import type { Question, Questionnaire } from '../../model/questionnaire.ts';
import { answerTo } from '../../survey/survey.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Context } from '../command.ts';
import { commandKeys } from '../prompts/prompts.ts';
import { answerFacts } from './answer-facts.ts';
import { type Interview, textFor } from './interview.ts';
import { showDay } from './show-value.ts';

/** Shows everything that helps to answer a question, until the person has read it. */
export async function explainQuestion(interview: Interview, question: Question): Promise<void> {
  const { prompts, context, assignment, survey } = interview;
  const { t } = context;
  const lines = [
    ...explanation(context, assignment.questionnaire, question),
    // In a low window the screen of the question shows only the beginning of it.
    ...section(t('explain-known'), answerFacts(interview, question, answerTo(survey, question))),
    ...section(t('explain-questionnaire'), descriptionLines(context, assignment.questionnaire)),
    ...section(t('explain-keys'), keyLines(context)),
  ];
  await prompts.read(lines, t('key-to-question'));
}

/** Returns what the questionnaire says about itself: how to choose among the points, above all. */
export function descriptionLines(context: Context, { description }: Questionnaire): readonly string[] {
  return description === undefined ? [] : [textFor(context, description)];
}

function keyLines({ t }: Context): readonly string[] {
  return Object.entries(commandKeys).map(([key, name]) => `${key}: ${t(`explain-key-${name}`)}`);
}

/** Returns the explanation of a question in lines: hint, points, why it is asked, law, evidence, when it does not apply. */
function explanation(context: Context, questionnaire: Questionnaire, question: Question): readonly string[] {
  const { t } = context;
  return [
    textFor(context, question.label),
    ...(question.hint === undefined ? [] : ['', textFor(context, question.hint)]),
    ...anchorLines(context, question),
    ...criteriaLines(context, question),
    ...(question.rationale === undefined ? [] : section(t('explain-why'), [textFor(context, question.rationale)])),
    ...legalLines(context, question),
    ...evidenceLines(context, questionnaire, question),
    ...section(t('explain-not-applicable'), [notApplicableLine(context, question)]),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function anchorLines(context: Context, { choices }: Question): readonly string[] {
  const lines = choices.map(({ value, label, anchor }) => {
    const name = typeof value === 'number' ? `${value} ${textFor(context, label)}` : textFor(context, label);
    return anchor === undefined ? name : `${name}: ${textFor(context, anchor)}`;
  });
  return section(context.t('explain-choices'), lines);
}

function criteriaLines(context: Context, { criteria }: Question): readonly string[] {
  return section(
    context.t('explain-criteria'),
    criteria.map((criterion) => textFor(context, criterion)),
  );
}

function legalLines(context: Context, { legal }: Question): readonly string[] {
  const { t, locale } = context;
  const { binding, ref, source, checkedOn, unverified } = legal;
  if (binding === 'none') return [];
  return section(t('explain-legal'), [
    t(`legal-${binding}`, { ref: safeLine(ref ?? '') }),
    ...(source === undefined ? [] : [t('explain-source', { source: safeLine(source) })]),
    ...(checkedOn === undefined ? [] : [t('explain-checked', { day: showDay(checkedOn, locale) })]),
    ...(unverified === undefined ? [] : [t('explain-unverified', { what: textFor(context, unverified) })]),
  ]);
}

function evidenceLines(context: Context, { evidenceKinds }: Questionnaire, { evidence }: Question): readonly string[] {
  if (evidence === undefined) return [];
  const kinds = evidence.kinds
    .map((kind) => evidenceKinds.get(kind))
    .filter((kind) => kind !== undefined)
    .map((kind) => textFor(context, kind));
  const hint = evidence.hint === undefined ? [] : [textFor(context, evidence.hint)];
  return section(context.t('explain-evidence'), [kinds.join(', '), ...hint]);
}

function notApplicableLine(context: Context, { notApplicable }: Question): string {
  const { t } = context;
  if (!notApplicable.allowed) return t('explain-always-applies');
  return notApplicable.hint === undefined ? t('explain-may-not-apply') : textFor(context, notApplicable.hint);
}
