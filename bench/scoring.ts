/**
 * How long scoring takes, beside the plainest loops over typed arrays that come to the same totals in floats.
 * It prints and never judges: machines differ, the ratio within one run is what counts.
 */
import { performance } from 'node:perf_hooks';
import type { Answer } from '../src/model/answer.ts';
import { ORGANISATION } from '../src/model/answer.ts';
import type { Scores } from '../src/model/assessment.ts';
import { assess } from '../src/scoring/assess.ts';
import type { AssessmentInput } from '../src/scoring/input.ts';
import {
  answered,
  DONT_KNOW,
  HEAD,
  makeDepartment,
  makeDimension,
  makeQuestion,
  makeQuestionnaire,
  makeResponse,
  NOT_APPLICABLE,
  WAVE,
} from '../tests/support/scoring-model.ts';

const PER_DIMENSION = 8;
const CAP = 0.5;

/** What is scored: every department answers every question, in dimensions of eight. */
interface Size {
  readonly departments: number;
  readonly questions: number;
}

/** Answers of all departments, one after the other: 0 to 4, or one of the states below zero. */
type Cells = Int8Array;
const [NA, DK, OPEN] = [-1, -2, -3];

compare('16 departments x 72 questions', { departments: 16, questions: 72 }, 41);
compare('10,000 responses x 72 questions', { departments: 10_000, questions: 72 }, 3);
grow(
  'from 10 to 10,000 responses, 72 questions each',
  [10, 100, 1000, 10_000].map((departments) => ({ departments, questions: 72 })),
);
grow(
  'from 50 to 500 questions, 16 departments',
  [50, 100, 200, 500].map((questions) => ({ departments: 16, questions })),
);

function compare(title: string, size: Size, repeats: number): void {
  const cells = randomCells(size);
  const input = inputOf(cells, size);
  const exact = measure(repeats, () => assess(input).total.scores);
  const profile = measure(repeats, () => assess({ ...input, subject: 'd0' }).total.scores);
  const plain = measure(repeats * 10, () => plainTotals(cells, size));
  print([
    title,
    `  organisation, exact    ${ms(exact.milliseconds)}  ${describe(exact.value)}`,
    `  plain loops in floats  ${ms(plain.milliseconds)}  ${plain.value.map((value) => value.toFixed(6)).join('  ')}`,
    `  exact : plain          ${(exact.milliseconds / plain.milliseconds).toFixed(0)} : 1`,
    `  exact, per answer      ${perAnswer(exact.milliseconds, cells)}`,
    `  one department         ${ms(profile.milliseconds)}`,
  ]);
}

/** How the cost grows: in proportion to the answers where the time per answer stays the same. */
function grow(title: string, sizes: readonly Size[]): void {
  print([
    title,
    ...sizes.map((size) => {
      const cells = randomCells(size);
      const input = inputOf(cells, size);
      const { milliseconds } = measure(cells.length > 100_000 ? 3 : 21, () => assess(input).total.scores);
      const name = `${size.departments} x ${size.questions}`;
      return `  ${name.padStart(11)}          ${ms(milliseconds)}  ${perAnswer(milliseconds, cells)}`;
    }),
  ]);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function perAnswer(milliseconds: number, cells: Cells): string {
  return `${((milliseconds * 1e6) / cells.length).toFixed(0)} ns per answer`;
}

function measure<T>(repeats: number, action: () => T): { readonly milliseconds: number; readonly value: T } {
  let value = action();
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    value = action();
    return performance.now() - start;
  });
  return { milliseconds: times.sort((a, b) => a - b)[repeats >> 1] ?? 0, value };
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(3).padStart(10)} ms`;
}

function describe({ score, low, high, evidenced }: Scores): string {
  return [score, low, high, evidenced].map((run) => (run?.value ?? Number.NaN).toFixed(6)).join('  ');
}

/** Four answers in five are given; always the same ones. */
function randomCells({ departments, questions }: Size): Cells {
  let seed = 42;
  return Int8Array.from({ length: departments * questions }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const dice = seed >>> 16;
    if (dice % 5 !== 0) return (dice >>> 4) % 5;
    return [NA, DK, OPEN][(dice >>> 4) % 3] ?? OPEN;
  });
}

function inputOf(cells: Cells, { departments, questions: count }: Size): AssessmentInput {
  const choices = [0, 1, 2, 3, 4].map((value) => ({
    value,
    score: value,
    label: { en: String(value) },
    anchor: undefined,
    exclusive: false,
  }));
  const questions = Array.from({ length: count }, (_, index) =>
    makeQuestion({ id: `q${index}`, type: 'scale', choices, scoreRule: { kind: 'choice' }, weight: weightOf(index) }),
  );
  const dimensions = Array.from({ length: Math.ceil(count / PER_DIMENSION) }, (_, index) =>
    makeDimension(`d${index}`, weightOf(index), questions.slice(index * PER_DIMENSION, (index + 1) * PER_DIMENSION)),
  );
  const ids = Array.from({ length: departments }, (_, index) => `d${index}`);
  return {
    questionnaire: makeQuestionnaire(dimensions, {
      evidence: { cap: CAP, requiredFrom: undefined, maxAgeMonths: undefined },
    }),
    wave: WAVE,
    departments: ids.map((id) => makeDepartment(id)),
    responses: ids.map((id, index) =>
      makeResponse(id, HEAD.id, answersOf(cells.subarray(index * count, (index + 1) * count))),
    ),
    subject: ORGANISATION,
  };
}

function answersOf(cells: Cells): Readonly<Record<string, Answer>> {
  const entries = Array.from(cells, (cell, index) => [`q${index}`, answerOf(cell)] as const);
  return Object.fromEntries(entries.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])));
}

function answerOf(cell: number): Answer | undefined {
  if (cell === OPEN) return undefined;
  if (cell === NA) return NOT_APPLICABLE;
  return cell === DK ? DONT_KNOW : answered(cell);
}

function weightOf(index: number): number {
  return 1 + (index % 3);
}

/** Score, low, high and evidenced, 0 to 100. */
function plainTotals(cells: Cells, size: Size): readonly number[] {
  const totals = new Float64Array(4);
  let weights = 0;
  for (let dimension = 0; dimension * PER_DIMENSION < size.questions; dimension++) {
    const sums = new Float64Array(4);
    let sumOfWeights = 0;
    const end = Math.min(size.questions, (dimension + 1) * PER_DIMENSION);
    for (let index = dimension * PER_DIMENSION; index < end; index++) {
      const values = plainQuestion(cells, size, index);
      sumOfWeights += weightOf(index);
      for (let run = 0; run < 4; run++) sums[run] = (sums[run] ?? 0) + weightOf(index) * (values[run] ?? 0);
    }
    weights += weightOf(dimension);
    for (let run = 0; run < 4; run++) {
      totals[run] = (totals[run] ?? 0) + (weightOf(dimension) * (sums[run] ?? 0)) / sumOfWeights;
    }
  }
  return Array.from(totals, (total) => (100 * total) / weights);
}

function plainQuestion(cells: Cells, { departments, questions }: Size, index: number): readonly number[] {
  let [sum, capped, known, unknown] = [0, 0, 0, 0];
  for (let department = 0; department < departments; department++) {
    const cell = cells[department * questions + index] ?? OPEN;
    if (cell >= 0) {
      sum += cell / 4;
      capped += Math.min(cell / 4, CAP);
      known++;
    } else if (cell !== NA) unknown++;
  }
  const asked = known + unknown;
  return [sum / known, sum / asked, (sum + unknown) / asked, capped / known];
}
