import type { Answer, AnswerValue } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { checkAnswer } from '../../questionnaire/check-answer.ts';
import { progressOf } from '../../survey/progress.ts';
import { previousQuestion } from '../../survey/steps.ts';
import { answerTo } from '../../survey/survey.ts';
import type { ChoiceView, CommandName, QuestionInput, QuestionView } from '../prompts/prompts.ts';
import { answerFacts } from './answer-facts.ts';
import { answeredWith } from './answer-parts.ts';
import { type Interview, textFor } from './interview.ts';
import { showNumber, showValue } from './show-value.ts';
import { problemText, readTyped } from './typed.ts';

/** Returns what stands on the screen for a question: every text in the person's language and safe to show. */
export function questionView(interview: Interview, question: Question): QuestionView {
  const { context, survey } = interview;
  const answer = answerTo(survey, question);
  const { total, open } = progressOf(survey);
  return {
    heading: headingOf(interview, question),
    done: total === 0 ? 1 : (total - open) / total,
    label: textFor(context, question.label),
    hint: question.hint === undefined ? undefined : textFor(context, question.hint),
    input: inputFor(interview, question, answer),
    facts: answerFacts(interview, question, answer),
    commands: commandsFor(interview, question, answer),
  };
}

/** Returns the entries of a list: a scale whose points are digits is chosen by them, everything else is counted from 1. */
function choiceViews({ context }: Pick<Interview, 'context'>, question: Question): readonly ChoiceView[] {
  const { t } = context;
  if (question.type === 'boolean') {
    return [
      { key: '1', label: t('word-yes') },
      { key: '2', label: t('word-no') },
    ];
  }
  const values = question.choices.map(({ value }) => String(value));
  const isKeyed = question.type === 'scale' && values.every((value) => /^\d$/.test(value));
  return question.choices.map(({ label, anchor, exclusive }, index) => ({
    key: isKeyed ? (values[index] ?? '') : String(index + 1),
    label: textFor(context, label),
    detail: anchor === undefined ? undefined : textFor(context, anchor),
    isExclusive: exclusive,
  }));
}

function headingOf({ context, survey, assignment }: Interview, question: Question): readonly string[] {
  const { t } = context;
  const { position = 0, total } = progressOf(survey);
  const dimension = assignment.questionnaire.dimensions.find(({ id }) => id === question.dimensionId);
  const role = assignment.roles.length > 1 ? [t('heading-role', { role: textFor(context, question.role.title) })] : [];
  return [
    t('heading-position', { position, total }),
    ...(dimension === undefined ? [] : [textFor(context, dimension.title)]),
    ...role,
  ];
}

function inputFor(interview: Interview, question: Question, answer: Answer | undefined): QuestionInput {
  const { context } = interview;
  const value = answer?.state === 'answered' ? answer.value : undefined;
  switch (question.type) {
    case 'scale':
    case 'select_one':
    case 'boolean':
      return { kind: 'choose', choices: choiceViews(interview, question), current: indexOf(question, value) };
    case 'select_multiple':
      return tickInput(interview, question, value);
    case 'text': {
      const current = value === undefined ? undefined : showValue(context, question, value);
      return { kind: 'text', current, check: checkTyped(interview, question) };
    }
    default: {
      const current = value === undefined ? undefined : showValue(context, question, value);
      return { kind: 'type', format: formatFor(context, question), current, check: checkTyped(interview, question) };
    }
  }
}

function tickInput(interview: Interview, question: Question, value: AnswerValue | undefined): QuestionInput {
  const ticked = Array.isArray(value) ? value : undefined;
  const current = ticked?.map((one) => indexOf(question, one)).filter((index) => index !== undefined);
  const check = (indexes: readonly number[]): string | undefined =>
    checkValueText(
      interview,
      question,
      indexes.map((index) => String(question.choices[index]?.value)),
    );
  return { kind: 'tick', choices: choiceViews(interview, question), current, check };
}

function indexOf({ type, choices }: Question, value: AnswerValue | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (type === 'boolean') return value === true ? 0 : 1;
  const index = choices.findIndex((choice) => choice.value === value);
  return index === -1 ? undefined : index;
}

function checkTyped(interview: Interview, question: Question): (text: string) => string | undefined {
  return (text) => {
    const read = readTyped(question, text);
    if (read.ok) return checkValueText(interview, question, read.value);
    const [problem] = read.problems;
    return problem === undefined ? undefined : problemText(interview.context, question, problem);
  };
}

/** Returns what is wrong with a value, constraint included, in words. */
function checkValueText(
  { assignment, context }: Interview,
  question: Question,
  value: AnswerValue,
): string | undefined {
  const answer = answeredWith(value, context.io.today());
  const [problem] = checkAnswer(question, answer, assignment.questionnaire, assignment.conditions);
  return problem === undefined ? undefined : problemText(context, question, problem);
}

function formatFor(context: Interview['context'], { type, minimum, maximum, unit }: Question): string {
  const { t } = context;
  if (type === 'date') return t('format-date');
  const name =
    type === 'percent' ? t('format-percent') : unit === undefined ? t('format-number') : textFor(context, unit);
  const from = minimum === undefined ? undefined : showNumber(minimum, context);
  const to = maximum === undefined ? undefined : showNumber(maximum, context);
  if (from !== undefined && to !== undefined) return t('format-between', { name, from, to });
  return from !== undefined && minimum !== 0 ? t('format-from', { name, from }) : name;
}

function commandsFor(
  { survey, assignment }: Interview,
  question: Question,
  answer: Answer | undefined,
): readonly CommandName[] {
  const possible: Readonly<Record<CommandName, boolean>> = {
    back: previousQuestion(survey) !== undefined,
    later: true,
    notApplicable: question.notApplicable.allowed,
    dontKnow: true,
    comment: true,
    evidence: assignment.questionnaire.evidenceKinds.size > 0,
    clear: answer !== undefined,
    explain: true,
    quit: true,
  };
  return (Object.keys(possible) as CommandName[]).filter((name) => possible[name]);
}
