import { type Rational, ratio } from '../scoring/rational.ts';
import type { Step } from './steps.ts';

/** One way to go on: what it costs at least, what comes of it, and the steps that it takes. */
export interface Point {
  /** Points of effort. */
  readonly effort: number;
  /** Share 0..1, or a sum of such shares. */
  readonly value: Rational;
  readonly choice: Choice;
}

/** Steps as a tree: two frontiers are merged thousands of times, and only few of the ways are ever looked at. */
export type Choice = ChosenStep | readonly [Choice, Choice] | undefined;

/** The last step that is taken for one answer. */
export interface ChosenStep {
  readonly questionId: string;
  readonly subject: string;
  readonly role: string;
  readonly step: Step;
}

/** The best value for each effort: efforts and values both rise. The first point is the state as it is, if that is allowed. */
export type Frontier = readonly Point[];

/** Returns the points that no other one beats: none costs less and is worth as much. */
export function frontierOf(points: readonly Point[]): Frontier {
  const rising = points.toSorted((a, b) => a.effort - b.effort || b.value.compare(a.value));
  const best: Point[] = [];
  for (const point of rising) {
    const before = best.at(-1);
    if (before === undefined || point.value.compare(before.value) > 0) best.push(point);
  }
  return best;
}

/**
 * Returns all best sums Σ weight·value of one point of each part, up to `most` points of effort. Exact: this is the knapsack
 * problem with several choices, and its efforts are small integers, so that the best sum for each effort can be kept.
 */
export function addUp(
  parts: readonly { readonly frontier: Frontier; readonly weight: Rational }[],
  most: number,
): Frontier {
  const weighed = parts.map(({ frontier, weight }) =>
    frontier.map((point) => ({ ...point, value: point.value.mul(weight) })),
  );
  const denominator = weighed.flat().reduce((common, { value: { d } }) => leastCommonMultiple(common, d), 1n);
  let sums: readonly Sum[] = [{ effort: 0, sum: 0n, choice: undefined }];
  for (const part of weighed) {
    const whole = part.map(({ effort, value, choice }) => ({
      effort,
      sum: value.s * value.n * (denominator / value.d),
      choice,
    }));
    sums = merge(sums, whole, most);
  }
  return sums.map(({ effort, sum, choice }) => ({ effort, choice, value: ratio(sum, denominator) }));
}

/** A point whose value is a number of parts of one common denominator: adding integers is what takes the time. */
interface Sum {
  readonly effort: number;
  readonly sum: bigint;
  readonly choice: Choice;
}

function merge(left: readonly Sum[], right: readonly Sum[], most: number): readonly Sum[] {
  const best: { sum: bigint; a: Sum; b: Sum }[] = [];
  for (const a of left) {
    for (const b of right) {
      const effort = a.effort + b.effort;
      if (effort > most) break;
      const sum = a.sum + b.sum;
      const known = best[effort];
      if (known === undefined || sum > known.sum) best[effort] = { sum, a, b };
    }
  }
  const kept: Sum[] = [];
  best.forEach(({ sum, a, b }, effort) => {
    const before = kept.at(-1);
    if (before === undefined || sum > before.sum) kept.push({ effort, sum, choice: together(a.choice, b.choice) });
  });
  return kept;
}

/** Returns two choices as one. */
export function together(a: Choice, b: Choice): Choice {
  if (a === undefined) return b;
  return b === undefined ? a : [a, b];
}

/** Returns the frontier of the smallest value of all parts: to lift it, everything below has to be lifted. */
export function weakest(frontiers: readonly Frontier[], most: number): Frontier {
  const values = frontiers.flat().map(({ value }) => value);
  const points = values.flatMap(
    (value) =>
      reachAll(
        frontiers.map((frontier) => ({ frontier, value })),
        value,
      ) ?? [],
  );
  return frontierOf(points.filter(({ effort }) => effort <= most));
}

/** Returns the cheapest way in which every part has at least its value; undefined when one cannot. `result` is what comes of it. */
export function reachAll(
  wanted: readonly { readonly frontier: Frontier; readonly value: Rational }[],
  result: Rational,
): Point | undefined {
  let [effort, choice]: [number, Choice] = [0, undefined];
  for (const { frontier, value } of wanted) {
    const point = cheapest(frontier, value);
    if (point === undefined) return undefined;
    effort += point.effort;
    choice = together(choice, point.choice);
  }
  return { effort, value: result, choice };
}

/** Returns the cheapest point that is worth at least `value`; undefined when none is. */
export function cheapest(frontier: Frontier, value: Rational): Point | undefined {
  return frontier.find((point) => point.value.compare(value) >= 0);
}

/** Returns a frontier with its values changed by a rule that never falls where the value rises. */
export function mapValues(frontier: Frontier, change: (value: Rational) => Rational): Frontier {
  return frontierOf(frontier.map((point) => ({ ...point, value: change(point.value) })));
}

/** Returns the frontier of something that cannot be changed. */
export function fixed(value: Rational): Frontier {
  return [{ effort: 0, value, choice: undefined }];
}

/** Returns the steps of a choice. */
export function stepsOf(choice: Choice): readonly ChosenStep[] {
  if (choice === undefined) return [];
  return isPair(choice) ? choice.flatMap(stepsOf) : [choice];
}

function isPair(choice: Exclude<Choice, undefined>): choice is readonly [Choice, Choice] {
  return Array.isArray(choice);
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
