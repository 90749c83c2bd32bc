import type { Messages } from '../messages/index.ts';
import type { MethodSettings, Policies, Question, Scoring } from '../model/questionnaire.ts';
import { aggregationOf } from '../scoring/aggregation.ts';
import { declaredPercent } from './words.ts';

/** Returns how parts become a whole, in one sentence. */
export function methodSentence({ method, halfCredit, pooled, stages }: MethodSettings, t: Messages): string {
  return t(`method-${method}`, {
    partial: halfCredit ? 'half' : 'none',
    over: pooled ? 'all' : 'groups',
    measure: stages.measure,
    reached: declaredPercent(stages.reached, t),
    completed: declaredPercent(stages.completed, t),
  });
}

/** Returns what becomes of answers that are not there: one sentence on what does not apply, one on what is missing. */
export function policySentences({ notApplicable, missing }: Policies, t: Messages): readonly string[] {
  return [t(`policy-not-applicable-${notApplicable}`), t(`policy-missing-${missing}`)];
}

/** Returns how the answers to a question about several departments or entries become one value. */
export function aggregationSentence({ role }: Question, scoring: Scoring, t: Messages): string {
  const { kind, name } = aggregationOf(role, scoring);
  return kind === 'departments' ? t(`report-method-departments-${name}`) : t(`report-method-entries-${name}`);
}
