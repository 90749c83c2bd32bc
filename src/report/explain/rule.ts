import type { Messages } from '../../messages/index.ts';
import type { AnswerValue } from '../../model/answer.ts';
import type { AnswerNode } from '../../model/assessment.ts';
import type { Exact } from '../../model/exact.ts';
import type { Choice, Question, ScoreRule } from '../../model/questionnaire.ts';
import { shownValue } from '../stated.ts';
import { declared } from '../words.ts';
import { exactly } from './numbers.ts';

/** Returns how an answer became its share of the question's range: `(2 − 0) / (4 − 0) = 0,50 (1/2)`. */
export function shareArithmetic(question: Question, answer: AnswerNode, t: Messages): string {
  const { shares, heldByCriteria } = answer;
  const value = shownValue(answer, 2);
  if (value === null || shares.score === null) return '';
  const result = exactly(shares.score, t);
  if (heldByCriteria) return t('explain-held', { share: result });
  const formula = formulaFor(question, value, shares.score, t);
  return formula === '' ? result : `${formula} = ${result}`;
}

function formulaFor(question: Question, value: AnswerValue, share: Exact, t: Messages): string {
  const { scoreRule: rule } = question;
  switch (rule.kind) {
    case 'choice':
      return choiceFormula(question, rule, value, t);
    case 'ticked':
      return tickedFormula(question, value, t);
    case 'linear':
      return linearFormula(rule, Number(value), share, t);
    case 'thresholds':
      return stepName(rule, Number(value), t);
    case 'boolean':
    case 'none':
      return '';
  }
}

type RuleOf<Kind extends ScoreRule['kind']> = Extract<ScoreRule, { readonly kind: Kind }>;

function choiceFormula({ choices }: Question, { range }: RuleOf<'choice'>, value: AnswerValue, t: Messages): string {
  const scores = choices.map(({ score }) => score);
  const [lowest, highest] = range ?? [Math.min(...scores), Math.max(...scores)];
  const own = choices.find((choice) => choice.value === value)?.score ?? lowest;
  return share(own, lowest, highest, t);
}

function tickedFormula({ choices }: Question, value: AnswerValue, t: Messages): string {
  const ticked = typeof value === 'object' ? value : [];
  const sum = (of: readonly Choice[]) => of.reduce((total, { score }) => total + score, 0);
  const own = sum(choices.filter((choice) => ticked.some((option) => option === choice.value)));
  return `${declared(own, t)} / ${declared(sum(choices), t)}`;
}

function linearFormula({ from, to }: RuleOf<'linear'>, value: number, result: Exact, t: Messages): string {
  const formula = share(value, from, to, t);
  const isBeyond = (result.value === 0 && value !== from) || (result.value === 1 && value !== to);
  return isBeyond ? t('explain-clamped', { formula }) : formula;
}

function stepName({ steps, strict }: RuleOf<'thresholds'>, value: number, t: Messages): string {
  const below = steps.map(([from]) => from).filter((from) => (strict ? from < value : from <= value));
  if (below.length === 0) return t('explain-below-steps');
  return t(strict ? 'explain-step-above' : 'explain-step-from', { from: declared(Math.max(...below), t) });
}

function share(value: number, from: number, to: number, t: Messages): string {
  const minus = (a: number, b: number) => `(${declared(a, t)} − ${b < 0 ? `(${declared(b, t)})` : declared(b, t)})`;
  return `${minus(value, from)} / ${minus(to, from)}`;
}
