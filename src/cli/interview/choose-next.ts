import type { MessageId } from '../../messages/index.ts';
import { ownProfileLines } from '../../report/own-profile.ts';
import { progressOf } from '../../survey/progress.ts';
import { askOpen, reviewAll } from '../../survey/steps.ts';
import type { Survey } from '../../survey/survey.ts';
import { browseQuestions } from './browse-questions.ts';
import type { Interview } from './interview.ts';
import { subjectReport } from './subject-report.ts';

type NextStep = 'open' | 'overview' | 'review' | 'result' | 'quit';

const words: Readonly<Record<NextStep, MessageId>> = {
  open: 'next-open',
  overview: 'next-overview',
  review: 'next-review',
  result: 'next-result',
  quit: 'next-quit',
};

/** Shows the department's result when nothing is left to ask, and asks what is to happen next. Returns where it goes on. */
export async function chooseNext(interview: Interview): Promise<Survey | 'quit'> {
  const { total, open } = progressOf(interview.survey);
  if (open < total && hasResult(interview)) await showResult(interview);
  for (;;) {
    const step = await askNext(interview);
    if (step === 'result') await showResult(interview);
    else if (step === 'quit') return 'quit';
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

/** The score is the main response's: it would tell a further rater what others answered. */
function hasResult({ assignment }: Interview): boolean {
  return assignment.rater === undefined;
}

async function askNext(interview: Interview): Promise<NextStep> {
  const { prompts, context, survey } = interview;
  const { t } = context;
  const { total, open, waiting } = progressOf(survey);
  const steps: readonly NextStep[] = [
    ...(open > waiting ? (['open'] as const) : []),
    'overview',
    ...(open < total ? (['review'] as const) : []),
    ...(open < total && hasResult(interview) ? (['result'] as const) : []),
    'quit',
  ];
  const index = await prompts.choose({
    label: t(open === 0 ? 'next-question-complete' : 'next-question-open', { open, total }),
    hint: waiting === 0 ? undefined : t('next-waiting', { count: waiting }),
    choices: steps.map((step, place) => ({ key: String(place + 1), label: t(words[step], { count: open - waiting }) })),
    canGoBack: false,
  });
  return steps[index ?? -1] ?? 'quit';
}

async function showResult(interview: Interview): Promise<void> {
  const { prompts, context } = interview;
  const { t } = context;
  await prompts.read(ownProfileLines(subjectReport(interview), t), t('key-to-choice'));
}
