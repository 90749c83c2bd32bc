import { goTo } from '../../survey/steps.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Interview } from './interview.ts';
import { overviewView } from './overview-view.ts';

/** Shows all questions, or searches them, and returns the interview at the one that was chosen; unchanged without a choice. */
export async function browseQuestions(interview: Interview, way: 'overview' | 'search'): Promise<Survey> {
  const { view, entries } = overviewView(interview, way === 'search');
  const { index } = await interview.prompts.browse(view);
  const chosen = index === undefined ? undefined : entries[index];
  return chosen === undefined ? interview.survey : goTo(interview.survey, chosen.question);
}
