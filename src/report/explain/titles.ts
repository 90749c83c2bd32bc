import type { Messages } from '../../messages/index.ts';
import type { Names } from '../facts.ts';
import { groupOf, groupsIn } from './asked.ts';
import type { ExplainFacts } from './facts.ts';

/** Returns the title of a question, group, dimension or area, or the name of the total. */
export function titleOf(id: string, { input: { questionnaire } }: ExplainFacts, names: Names, t: Messages): string {
  if (id === 'total') return t('report-section-total');
  const title =
    questionnaire.questions.find((question) => question.id === id)?.title ??
    groupOf(groupsIn(questionnaire), id)?.title;
  return title === undefined ? id : names.text(title);
}
