import type { Option, Point, Question as QuestionDocument } from '../model/documents/questionnaire.ts';
import type { Choice, ScoreRule } from '../model/questionnaire.ts';

const NOT_SCORED: ScoreRule = { kind: 'none' };

/**
 * Returns what a point of a scale is worth: its own `score`, else its number, else its place from the lowest (0, 1, 2 …).
 */
export function pointScore(point: Point, index: number): number {
  return point.score ?? (typeof point.value === 'number' ? point.value : index);
}

/** Returns what an option is worth: its own `score`; else 1 in a select_multiple and 0 in a select_one; 0 when it is exclusive. */
export function optionScore(option: Option, isMultiple: boolean): number {
  if (isMultiple && option.exclusive === true) return 0;
  return option.score ?? (isMultiple ? 1 : 0);
}

/**
 * Returns how a question's answer becomes a share of its range. A rule that cannot tell answers apart (all choices worth the
 * same, a line from a number to itself) is `none`, so that nobody divides by zero; lint reports it.
 */
export function scoreRule(question: QuestionDocument, choices: readonly Choice[]): ScoreRule {
  switch (question.type) {
    case 'scale':
    case 'select_one':
      return choiceRule(question.score, choices);
    case 'select_multiple':
      return choices.reduce((sum, choice) => sum + choice.score, 0) > 0 ? { kind: 'ticked' } : NOT_SCORED;
    case 'boolean':
      return booleanRule(question.score);
    case 'percent':
      return numberRule(question.score) ?? { kind: 'linear', from: 0, to: 100 };
    case 'integer':
    case 'decimal':
      return numberRule(question.score) ?? NOT_SCORED;
    default:
      return NOT_SCORED;
  }
}

function choiceRule(score: QuestionDocument['score'], choices: readonly Choice[]): ScoreRule {
  if (score !== undefined && 'range' in score) {
    const [lowest = 0, highest = 0] = score.range;
    return lowest < highest ? { kind: 'choice', range: [lowest, highest] } : NOT_SCORED;
  }
  return new Set(choices.map((choice) => choice.score)).size > 1 ? { kind: 'choice' } : NOT_SCORED;
}

function booleanRule(score: QuestionDocument['score']): ScoreRule {
  if (score === undefined || !('true' in score)) return { kind: 'boolean', yes: 1, no: 0 };
  return { kind: 'boolean', yes: score.true, no: score.false };
}

function numberRule(score: QuestionDocument['score']): ScoreRule | undefined {
  if (score === undefined || 'true' in score || 'range' in score) return undefined;
  if ('thresholds' in score) {
    const steps = score.thresholds.map(([from = 0, share = 0]) => [from, share] as const);
    return { kind: 'thresholds', steps, ...(score.strict === true ? { strict: true } : {}) };
  }
  const [from = 0, to = 0] = score.linear;
  return from === to ? NOT_SCORED : { kind: 'linear', from, to };
}
