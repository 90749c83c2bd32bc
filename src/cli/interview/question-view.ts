import type { Answer, AnswerValue } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { checkAnswer } from '../../questionnaire/check-answer.ts';
import { minutesLeft } from '../../survey/pace.ts';
import { type Progress, progressOf } from '../../survey/progress.ts';
import { followingQuestion, previousQuestion } from '../../survey/steps.ts';
import { answerTo, computedFor } from '../../survey/survey.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { ChoiceView, CommandName, QuestionInput, QuestionView } from '../prompts/prompts.ts';
import { answerFacts } from './answer-facts.ts';
import { answeredWith } from './answer-parts.ts';
import { choiceViews } from './choice-views.ts';
import { earlierAnswer, unchangedAnswer } from './earlier.ts';
import { type Interview, textFor } from './interview.ts';
import { showValue } from './show-value.ts';
import { takesTarget } from './target.ts';
import { targetFor } from './target-facts.ts';
import { formatFor, problemText, readTyped } from './typed.ts';

/** Returns what stands on the screen for a question: every text in the person's language and safe to show. */
export function questionView(interview: Interview, question: Question): QuestionView {
  const { context, survey } = interview;
  const answer = answerTo(survey, question);
  const progress = progressOf(survey);
  const { total, open } = progress;
  return {
    heading: headingOf(interview, question, progress),
    done: total === 0 ? 1 : (total - open) / total,
    label: textFor(context, question.label),
    hint: question.hint === undefined ? undefined : textFor(context, question.hint),
    input: inputFor(interview, question, answer),
    facts: answerFacts(interview, question, answer),
    commands: commandsFor(interview, question, answer),
  };
}

function headingOf(
  { context, assignment, pace }: Interview,
  question: Question,
  { position = 0, total, open }: Progress,
): readonly string[] {
  const { t } = context;
  const dimension = assignment.questionnaire.dimensions.find(({ id }) => id === question.dimensionId);
  const role = assignment.roles.length > 1 ? [t('heading-role', { role: textFor(context, question.role.title) })] : [];
  const minutes = minutesLeft(pace, open);
  return [
    t('heading-position', { position, total }),
    ...(dimension === undefined ? [] : [textFor(context, dimension.title)]),
    ...role,
    ...(minutes === undefined ? [] : [t('heading-minutes', { minutes })]),
  ];
}

function inputFor(interview: Interview, question: Question, answer: Answer | undefined): QuestionInput {
  const { context } = interview;
  const value = answer?.state === 'answered' ? answer.value : undefined;
  switch (question.type) {
    case 'scale':
    case 'select_one':
    case 'boolean':
      return { kind: 'choose', choices: remarkedChoices(interview, question), current: indexOf(question, value) };
    case 'select_multiple':
      return tickInput(interview, question, value);
    case 'text': {
      const current = value === undefined ? undefined : showValue(context, question, value);
      return { kind: 'text', current, check: checkTyped(interview, question) };
    }
    default: {
      const current = value === undefined ? undefined : showValue(context, question, value);
      const isSettled = current !== undefined || computedFor(interview.survey, question) !== undefined;
      return {
        ...{ kind: 'type', format: formatFor(context, question), current, isSettled },
        check: checkTyped(interview, question),
      };
    }
  }
}

/** The list itself shows what was answered in the wave before, and what is the target. */
function remarkedChoices(interview: Interview, question: Question): readonly ChoiceView[] {
  const { t } = interview.context;
  const before = earlierAnswer(interview, question);
  const earlier = before?.state === 'answered' ? [before.value].flat() : [];
  const target = targetFor(interview, question)?.value;
  const wave = safeLine(interview.earlier?.wave.id ?? '');
  return choiceViews(interview, question).map((choice, index) => {
    const value = question.type === 'boolean' ? index === 0 : question.choices[index]?.value;
    const remarks = [
      ...(value !== undefined && earlier.includes(value) ? [t('choice-earlier', { wave })] : []),
      ...(value !== undefined && value === target ? [t('choice-target')] : []),
    ];
    return { ...choice, remarks };
  });
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
  return { kind: 'tick', choices: remarkedChoices(interview, question), current, check };
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

function commandsFor(interview: Interview, question: Question, answer: Answer | undefined): readonly CommandName[] {
  const { survey, assignment } = interview;
  const possible: Readonly<Record<CommandName, boolean>> = {
    unchanged: unchangedAnswer(interview, question) !== undefined,
    back: previousQuestion(survey) !== undefined,
    forward: followingQuestion(survey) !== undefined,
    later: true,
    notApplicable: question.notApplicable.allowed,
    dontKnow: true,
    comment: true,
    evidence: assignment.questionnaire.evidenceKinds.size > 0,
    target: takesTarget(question),
    clear: answer !== undefined,
    overview: true,
    search: true,
    explain: true,
    quit: true,
  };
  return (Object.keys(possible) as CommandName[]).filter((name) => possible[name]);
}
