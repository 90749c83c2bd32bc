import type { AnswerValue } from '../model/answer.ts';
import type { Choice, Question, ScoreRule } from '../model/questionnaire.ts';
import { fromDecimal, larger, ONE, type Rational, smaller, ZERO } from './rational.ts';

/** Turns the answers to one question into shares 0..1 of its range (rule R0). */
export interface Normaliser {
  /** What the worst and the best answer are worth in the question's own points; 0 and 1 where it has none. */
  readonly points: readonly [lowest: Rational, highest: Rational];
  /** Share of the worst answer. */
  readonly lowest: Rational;
  /** Returns the share of an answer. @throws Error for a value that the question does not know: answers are checked before. */
  share(value: AnswerValue): Rational;
  /** Returns the share of an exact number; undefined where answers are no numbers. */
  shareOfNumber(value: Rational): Rational | undefined;
  /** Returns the least and the greatest share that an exact number between two others can have; undefined where answers are no numbers. */
  sharesBetween(low: Rational, high: Rational): readonly [least: Rational, greatest: Rational] | undefined;
}

/**
 * Returns how answers to a question are normalised; undefined when they cannot be scored.
 * A rule has a range: one that cannot tell answers apart was resolved to `none`.
 */
export function normaliserOf(question: Question): Normaliser | undefined {
  const rule = ruleOf(question.scoreRule, question.choices);
  if (rule === undefined) return undefined;
  const known = new Map<unknown, Rational>();
  return {
    points: rule.points ?? [ZERO, ONE],
    lowest: rule.lowest,
    share(value) {
      // Equal answers share one fraction: it is worked out once, and so is everything that hangs on it.
      const key = typeof value === 'object' ? JSON.stringify(value) : value;
      const share = known.get(key) ?? rule.share(value);
      if (share === undefined) throw new Error(`question ${question.id} has no score for ${JSON.stringify(value)}`);
      known.set(key, share);
      return share;
    },
    shareOfNumber: (value) => rule.shareOfNumber?.(value),
    sharesBetween(low, high) {
      const turns = (rule.turns ?? []).filter((turn) => turn.compare(low) > 0 && turn.compare(high) < 0);
      const shares = [low, ...turns, high].flatMap((value) => rule.shareOfNumber?.(value) ?? []);
      return shares.length === 0 ? undefined : [shares.reduce(smaller), shares.reduce(larger)];
    },
  };
}

interface Rule {
  readonly points?: Normaliser['points'];
  readonly lowest: Rational;
  share(value: AnswerValue): Rational | undefined;
  shareOfNumber?(value: Rational): Rational | undefined;
  /** Numbers between which shares only rise or only fall; without them they do so everywhere. */
  readonly turns?: readonly Rational[];
}

function ruleOf(rule: ScoreRule, choices: readonly Choice[]): Rule | undefined {
  switch (rule.kind) {
    case 'choice':
      return choiceRule(choices, rule.range);
    case 'ticked':
      return tickedRule(choices);
    case 'linear':
      return linearRule(fromDecimal(rule.from), fromDecimal(rule.to));
    case 'thresholds':
      return thresholdsRule(rule.steps, rule.strict === true);
    case 'boolean':
      return booleanRule(fromDecimal(rule.yes), fromDecimal(rule.no));
    case 'none':
      return undefined;
  }
}

function choiceRule(choices: readonly Choice[], declared?: readonly [number, number]): Rule {
  const scores = choices.map(({ score }) => fromDecimal(score));
  const [from, to] = declared?.map(fromDecimal) ?? [];
  const [lowest, highest] = [from ?? scores.reduce(smaller), to ?? scores.reduce(larger)];
  const range = highest.sub(lowest);
  const shares = new Map<AnswerValue, Rational>(
    choices.map(({ value, score }) => [value, clamp(fromDecimal(score).sub(lowest).div(range))]),
  );
  return {
    points: [lowest, highest],
    lowest: [...shares.values()].reduce(smaller),
    share: (value) => shares.get(value),
  };
}

function tickedRule(choices: readonly Choice[]): Rule {
  const scores = new Map(choices.map(({ value, score }) => [value, fromDecimal(score)]));
  const sum = [...scores.values()].reduce((total, score) => total.add(score), ZERO);
  const shareOf = (options: readonly string[]): Rational | undefined => {
    const ticked = options.map((option) => scores.get(option));
    if (!ticked.every((score) => score !== undefined)) return undefined;
    // Held in 0..1: an option may be worth less than nothing.
    return clamp(ticked.reduce((total, score) => total.add(score), ZERO).div(sum));
  };
  return {
    points: [ZERO, sum],
    lowest: ZERO,
    share: (value) => (typeof value === 'object' ? shareOf(value) : undefined),
  };
}

function linearRule(from: Rational, to: Rational): Rule {
  const range = to.sub(from);
  return { lowest: ZERO, ...numberRule((value) => clamp(value.sub(from).div(range))) };
}

function thresholdsRule(written: readonly (readonly [from: number, share: number])[], isStrict: boolean): Rule {
  const steps = written
    .toSorted(([a], [b]) => a - b)
    .map(([from, share]) => ({ from: fromDecimal(from), share: clamp(fromDecimal(share)) }));
  const shares = steps.map(({ share }) => share);
  // Below the first step the first step holds: the range of the question is that of its steps.
  const isPast = (from: Rational, value: Rational) => from.compare(value) < (isStrict ? 0 : 1);
  const stepOf = (value: Rational) => steps.findLast(({ from }) => isPast(from, value)) ?? steps[0];
  const turns = steps.map(({ from }) => from);
  return { lowest: shares.reduce(smaller), turns, ...numberRule((value) => stepOf(value)?.share) };
}

/** Numbers that were typed and exact ones are worth the same. */
function numberRule(shareOfNumber: (value: Rational) => Rational | undefined): Omit<Rule, 'lowest'> {
  return {
    shareOfNumber,
    share: (value) => (typeof value === 'number' ? shareOfNumber(fromDecimal(value)) : undefined),
  };
}

function booleanRule(yes: Rational, no: Rational): Rule {
  return {
    lowest: smaller(yes, no),
    share: (value) => (typeof value === 'boolean' ? (value ? yes : no) : undefined),
  };
}

function clamp(share: Rational): Rational {
  return larger(ZERO, smaller(ONE, share));
}
