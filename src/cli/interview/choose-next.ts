import type { MessageId } from '../../messages/index.ts';
import { progressOf } from '../../survey/progress.ts';
import { askOpen, reviewAll } from '../../survey/steps.ts';
import { isOpen, type Survey } from '../../survey/survey.ts';
import { browseQuestions } from './browse-questions.ts';
import type { Interview } from './interview.ts';
import { resultLines } from './subject-report.ts';

type NextStep = 'open' | 'overview' | 'review' | 'result' | 'handIn' | 'quit';

const words: Readonly<Record<NextStep, MessageId>> = {
  open: 'next-open',
  overview: 'next-overview',
  review: 'next-review',
  result: 'next-result',
  handIn: 'next-hand-in',
  quit: 'next-quit',
};

/**
 * Shows the department's result when nothing is left to ask, and asks what is to happen next. Returns where it goes on, or that
 * the person leaves or wants to hand in.
 */
export async function chooseNext(interview: Interview): Promise<Survey | 'quit' | 'handIn'> {
  const { total, open } = progressOf(interview.survey);
  if (open < total && hasResult(interview)) await showResult(interview);
  for (;;) {
    const step = await askNext(interview);
    if (step === 'result') await showResult(interview);
    else if (step === 'quit' || step === 'handIn') return step;
    else {
      const next = await follow(interview, step);
      if (next.current !== undefined) return next;
    }
  }
}

async function follow(interview: Interview, step: 'open' | 'overview' | 'review'): Promise<Survey> {
  if (step === 'open') return askOpen(interview.survey);
  return step === 'review' ? reviewAll(interview.survey) : browseQuestions(interview, 'overview');
}

/**
 * Returns whether a result is shown. Score and hand-in are the main response's: the score would tell a further rater what others
 * answered.
 */
export function hasResult({ assignment }: Interview): boolean {
  return assignment.rater === undefined;
}

async function askNext(interview: Interview): Promise<NextStep> {
  const { prompts, context, survey } = interview;
  const { t } = context;
  const { waiting } = progressOf(survey);
  const count = survey.questions.filter((question) => isOpen(survey, question)).length;
  const steps = stepsFor(interview, count);
  const index = await prompts.choose({
    label: questionFor(interview),
    hint: waiting === 0 ? undefined : t('next-waiting', { count: waiting }),
    choices: steps.map((step, place) => ({ key: String(place + 1), label: t(words[step], { count }) })),
    quit: steps.indexOf('quit'),
    canGoBack: false,
  });
  return steps[index ?? -1] ?? 'quit';
}

function stepsFor(interview: Interview, open: number): readonly NextStep[] {
  const progress = progressOf(interview.survey);
  const hasAnswers = progress.open < progress.total;
  const steps: Readonly<Record<NextStep, boolean>> = {
    open: open > 0,
    overview: true,
    review: hasAnswers,
    result: hasAnswers && hasResult(interview),
    handIn: hasAnswers && hasResult(interview),
    quit: true,
  };
  return (Object.keys(steps) as NextStep[]).filter((step) => steps[step]);
}

function questionFor({ context, survey }: Interview): string {
  const { t } = context;
  const { open, queried, total } = progressOf(survey);
  if (open > 0) return t('next-question-open', { open, total });
  return queried > 0 ? t('next-question-queried', { count: queried }) : t('next-question-complete');
}

async function showResult(interview: Interview): Promise<void> {
  const { prompts, context } = interview;
  await prompts.read(resultLines(interview), context.t('key-to-choice'));
}
