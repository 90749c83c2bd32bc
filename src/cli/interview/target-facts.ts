import type { Remarks } from '../../model/answer.ts';
import type { Question, Target } from '../../model/questionnaire.ts';
import { type Interview, remarksOn } from './interview.ts';
import { showDay, showValue } from './show-value.ts';

type OwnTarget = NonNullable<Remarks['target']>;

/** Returns the target that holds: the department's own, else the questionnaire's; undefined without one. */
export function targetFor(interview: Interview, question: Question): Target | OwnTarget | undefined {
  return remarksOn(interview, question).target ?? question.target;
}

/** Returns what is shown of the target. */
export function targetFacts(interview: Interview, question: Question): readonly string[] {
  const target = targetFor(interview, question);
  if (target === undefined) return [];
  const isOwn = remarksOn(interview, question).target !== undefined;
  const text = targetText(interview, question, target);
  return [interview.context.t(isOwn ? 'fact-target-own' : 'fact-target', { target: text })];
}

/** Returns a target in words: `gelebt bis 31.12.2027`. */
export function targetText({ context }: Interview, question: Question, { value, by }: Target | OwnTarget): string {
  const shown = showValue(context, question, value);
  return by === undefined ? shown : context.t('target-by', { value: shown, day: showDay(by, context.locale) });
}
