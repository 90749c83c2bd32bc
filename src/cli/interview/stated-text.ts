import type { Answer } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { textFor, type Wording } from './interview.ts';
import { showValue } from './show-value.ts';

/** Returns what an answer states, on one line: its value, or the state with its reason or the role that knows. */
export function statedText({ context, assignment }: Wording, question: Question, answer: Answer): string {
  const { t } = context;
  switch (answer.state) {
    case 'answered':
      return showValue(context, question, answer.value);
    case 'not_applicable':
      return t('stated-not-applicable', { reason: safeLine(answer.reason) });
    case 'dont_know': {
      const role = answer.ask === undefined ? undefined : assignment.questionnaire.roles.get(answer.ask);
      if (role === undefined) return t('state-dont_know');
      return t('stated-dont-know-ask', { role: textFor(context, role.title) });
    }
  }
}
