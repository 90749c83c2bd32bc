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

const DIMENSIONS = 9;
const PER_DIMENSION = 8;
const QUESTIONS = DIMENSIONS * PER_DIMENSION;
const CAP = 0.5;

/** Answers of all departments, one after the other: 0 to 4, or one of the states below zero. */
type Cells = Int8Array;
const [NA, DK, OPEN] = [-1, -2, -3];

compare('16 departments x 72 questions', 16, 41);
compare('10,000 responses x 72 questions', 10_000, 3);

function compare(title: string, departments: number, repeats: number): void {
  const cells = randomCells(departments);
  const input = inputOf(cells, departments);
  const exact = measure(repeats, () => assess(input).total.scores);
  const profile = measure(repeats, () => assess({ ...input, subject: 'd0' }).total.scores);
  const plain = measure(repeats * 10, () => plainTotals(cells, departments));
  const lines = [
    title,
    `  organisation, exact    ${ms(exact.milliseconds)}  ${describe(exact.value)}`,
    `  plain loops in floats  ${ms(plain.milliseconds)}  ${plain.value.map((value) => value.toFixed(6)).join('  ')}`,
    `  exact : plain          ${(exact.milliseconds / plain.milliseconds).toFixed(0)} : 1`,
    `  exact, per answer      ${((exact.milliseconds * 1e6) / cells.length).toFixed(0)} ns`,
    `  one department         ${ms(profile.milliseconds)}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
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
function randomCells(departments: number): Cells {
  let seed = 42;
  return Int8Array.from({ length: departments * QUESTIONS }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const dice = seed >>> 16;
    if (dice % 5 !== 0) return (dice >>> 4) % 5;
    return [NA, DK, OPEN][(dice >>> 4) % 3] ?? OPEN;
  });
}

function inputOf(cells: Cells, departments: number): AssessmentInput {
  const choices = [0, 1, 2, 3, 4].map((value) => ({
    value,
    score: value,
    label: { en: String(value) },
    anchor: undefined,
    exclusive: false,
  }));
  const questions = Array.from({ length: QUESTIONS }, (_, index) =>
    makeQuestion({ id: `q${index}`, type: 'scale', choices, scoreRule: { kind: 'choice' }, weight: weightOf(index) }),
  );
  const dimensions = Array.from({ length: DIMENSIONS }, (_, index) =>
    makeDimension(`d${index}`, weightOf(index), questions.slice(index * PER_DIMENSION, (index + 1) * PER_DIMENSION)),
  );
  const ids = Array.from({ length: departments }, (_, index) => `d${index}`);
  return {
    questionnaire: makeQuestionnaire(dimensions, {
      evidence: { cap: CAP, requiredFrom: undefined, maxAgeMonths: undefined },
    }),
    wave: WAVE,
    departments: ids.map((id) => makeDepartment(id)),
    responses: ids.map((id, index) => makeResponse(id, HEAD.id, answersOf(cells, index))),
    subject: ORGANISATION,
  };
}

function answersOf(cells: Cells, department: number): Readonly<Record<string, Answer>> {
  const own = cells.subarray(department * QUESTIONS, (department + 1) * QUESTIONS);
  const entries = Array.from(own, (cell, index) => [`q${index}`, answerOf(cell)] as const);
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
function plainTotals(cells: Cells, departments: number): readonly number[] {
  const totals = new Float64Array(4);
  let weights = 0;
  for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
    const sums = new Float64Array(4);
    let sumOfWeights = 0;
    for (let index = dimension * PER_DIMENSION; index < (dimension + 1) * PER_DIMENSION; index++) {
      const values = plainQuestion(cells, departments, index);
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

function plainQuestion(cells: Cells, departments: number, index: number): readonly number[] {
  let [sum, capped, known, unknown] = [0, 0, 0, 0];
  for (let department = 0; department < departments; department++) {
    const cell = cells[department * QUESTIONS + index] ?? OPEN;
    if (cell >= 0) {
      sum += cell / 4;
      capped += Math.min(cell / 4, CAP);
      known++;
    } else if (cell !== NA) unknown++;
  }
  const asked = known + unknown;
  return [sum / known, sum / asked, (sum + unknown) / asked, capped / known];
}
