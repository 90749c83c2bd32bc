import fc from 'fast-check';
import type { Answer, AnswerValue } from '../../src/model/answer.ts';
import { ORGANISATION } from '../../src/model/answer.ts';
import type { Question, ScoreRule, Scoring } from '../../src/model/questionnaire.ts';
import type { AssessmentInput } from '../../src/scoring/input.ts';
import {
  answered,
  BOARD,
  DONT_KNOW,
  HEAD,
  makeDepartment,
  makeDimension,
  makeQuestion,
  makeQuestionnaire,
  makeResponse,
  NOT_APPLICABLE,
  WAVE,
} from './scoring-model.ts';

/** A random survey, small enough to read when a property fails. */
export interface World {
  readonly questions: readonly WorldQuestion[];
  readonly dimensionWeights: readonly number[];
  readonly departments: readonly { readonly id: string; readonly staff: number }[];
  readonly rule: Scoring['departments'];
  readonly range: readonly [number, number];
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface WorldQuestion {
  readonly id: string;
  readonly dimension: number;
  readonly kind: keyof typeof LADDERS;
  readonly perDepartment: boolean;
  readonly weight: number;
  readonly gate: Question['gate'];
  /** Asked only when the first question, asked of the organisation, is answered with 2 or more. */
  readonly isConditional: boolean;
}

/** What one subject said about one question; the rung counts from the worst answer. */
export interface Cell {
  readonly state: 'answered' | 'na' | 'dk' | 'open' | 'conflict';
  readonly rung: number;
  readonly hasEvidence: boolean;
  readonly isUnmet: boolean;
}

interface Ladder {
  readonly rule: ScoreRule;
  /** Answers with what they are worth, from the worst to the best. */
  readonly rungs: readonly (readonly [AnswerValue, number])[];
}

/** Kinds of question, each with answers from the worst to the best and the shares they are worth. */
export const LADDERS = {
  scale: {
    rule: { kind: 'choice' },
    rungs: [0, 1, 2, 3, 4].map((point) => [point, point / 4]),
  },
  number: {
    rule: { kind: 'linear', from: 0, to: 1 },
    rungs: [0, 0.1, 0.3, 0.77, 1].map((share) => [share, share]),
  },
  fewer: {
    rule: { kind: 'linear', from: 40, to: 0 },
    rungs: [55, 40, 30, 7, 0].map((value) => [value, Math.min(1, Math.max(0, (40 - value) / 40))]),
  },
  harm: {
    rule: { kind: 'boolean', yes: 0, no: 1 },
    rungs: [
      [true, 0],
      [false, 1],
    ],
  },
  steps: {
    rule: {
      kind: 'thresholds',
      steps: [
        [0, 0.1],
        [50, 0.5],
        [90, 0.9],
      ],
    },
    rungs: [
      [0, 0.1],
      [50, 0.5],
      [95, 0.9],
    ],
  },
} satisfies Record<string, Ladder> as Record<'scale' | 'number' | 'fewer' | 'harm' | 'steps', Ladder>;

/** Evidence without age limit, cap at half of the range. */
export const EVIDENCE_CAP = 0.5;

const FIRST: WorldQuestion = {
  id: 'q0',
  dimension: 0,
  kind: 'scale',
  perDepartment: false,
  weight: 1,
  gate: undefined,
  isConditional: false,
};

/** Returns random worlds, with gates and conditions only where a property wants them. */
export function worlds({ gates = false, conditions = false } = {}): fc.Arbitrary<World> {
  return fc
    .record({
      questions: fc.array(worldQuestion(gates, conditions), { minLength: 1, maxLength: 6 }),
      staff: fc.array(decimal(1, 500), { minLength: 1, maxLength: 4 }),
      dimensionWeights: fc.array(decimal(0, 50), { minLength: 3, maxLength: 3 }),
      rule: fc.constantFrom<Scoring['departments']>('mean', 'staff', 'minimum'),
      range: fc.constantFrom<readonly [number, number]>([0, 100], [0, 4], [1, 5], [-10, 10]),
      // Enough for seven questions and five subjects.
      cells: fc.array(cell(), { minLength: 35, maxLength: 35 }),
    })
    .map(({ questions, staff, cells, ...rest }) => {
      const named = [FIRST, ...questions.map((question, index) => ({ ...question, id: `q${index + 1}` }))];
      const departments = staff.map((count, index) => ({ id: `d${index}`, staff: count }));
      const subjects = [ORGANISATION, ...departments.map(({ id }) => id)];
      const keys = named.flatMap(({ id }) => subjects.map((subject) => `${id}@${subject}`));
      const entries = keys.map((key, index) => [key, cells[index] ?? cells[0]]);
      return { ...rest, questions: named, departments, cells: Object.fromEntries(entries) };
    });
}

function worldQuestion(gates: boolean, conditions: boolean): fc.Arbitrary<Omit<WorldQuestion, 'id'>> {
  const gate = fc.record({
    // Met by the worst answer, so that a better one never meets it.
    when: fc.constant('value == 0'),
    of: fc.constantFrom<'dimension' | 'total'>('dimension', 'total'),
    cap: fc.constantFrom(-5, 0, 1.5, 49.9),
  });
  return fc
    .record({
      dimension: fc.nat(2),
      kind: fc.constantFrom<WorldQuestion['kind']>('scale', 'number', 'fewer', 'harm', 'steps'),
      perDepartment: fc.boolean(),
      weight: decimal(0, 30),
      gate: gates ? fc.option(gate, { nil: undefined }) : fc.constant(undefined),
      isConditional: conditions ? fc.boolean() : fc.constant(false),
    })
    .map((question) => ({ ...question, gate: question.kind === 'scale' ? question.gate : undefined }));
}

function cell(): fc.Arbitrary<Cell> {
  return fc.record({
    state: fc.oneof(
      { weight: 5, arbitrary: fc.constant('answered' as const) },
      { weight: 4, arbitrary: fc.constantFrom('na' as const, 'dk' as const, 'open' as const, 'conflict' as const) },
    ),
    rung: fc.nat(4),
    hasEvidence: fc.boolean(),
    isUnmet: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
  });
}

/** Decimals with one place: 0.1 is where floats begin to go wrong. */
function decimal(tenthsFrom: number, tenthsTo: number): fc.Arbitrary<number> {
  return fc.integer({ min: tenthsFrom, max: tenthsTo }).map((tenths) => tenths / 10);
}

/** Returns what a world assesses, for the organisation. */
export function inputOfWorld(world: World): AssessmentInput {
  const dimensions = world.dimensionWeights.map((weight, index) => {
    const own = world.questions.filter(({ dimension }) => dimension === index);
    return makeDimension(`dim${index}`, weight, own.map(modelQuestion));
  });
  const evidence = { cap: EVIDENCE_CAP, requiredFrom: undefined, maxAgeMonths: undefined };
  return {
    questionnaire: makeQuestionnaire(dimensions, { range: world.range, departments: world.rule, evidence }),
    wave: WAVE,
    departments: world.departments.map(({ id, staff }) => makeDepartment(id, { staff })),
    responses: [
      responseOf(world, ORGANISATION, false),
      ...world.departments.map(({ id }) => responseOf(world, id, true)),
    ],
    subject: ORGANISATION,
  };
}

function modelQuestion({ id, kind, perDepartment, weight, gate, isConditional }: WorldQuestion): Question {
  const choices = LADDERS[kind].rungs.flatMap(([value]) =>
    typeof value === 'number'
      ? [{ value, score: value, label: { en: String(value) }, anchor: undefined, exclusive: false }]
      : [],
  );
  return makeQuestion({
    id,
    role: perDepartment ? HEAD : BOARD,
    type: kind === 'scale' ? 'scale' : kind === 'harm' ? 'boolean' : 'decimal',
    scoreRule: LADDERS[kind].rule,
    choices: kind === 'scale' ? choices : [],
    weight,
    gate,
    relevant: isConditional ? 'answers.q0 >= 2' : undefined,
  });
}

function responseOf(world: World, subject: string, perDepartment: boolean): AssessmentInput['responses'][number] {
  const own = world.questions.filter((question) => question.perDepartment === perDepartment);
  const answers: Record<string, Answer> = {};
  for (const question of own) {
    const answer = answerOf(question, cellAt(world, question.id, subject));
    if (answer !== undefined) answers[question.id] = answer;
  }
  const disputed = own.filter(({ id }) => cellAt(world, id, subject).state === 'conflict');
  const conflicts = disputed.map(({ id }) => ({ questionId: id, candidates: [answered(0), undefined] }));
  return makeResponse(subject, perDepartment ? HEAD.id : BOARD.id, answers, conflicts);
}

function answerOf({ kind }: WorldQuestion, { state, rung, hasEvidence, isUnmet }: Cell): Answer | undefined {
  if (state === 'na') return NOT_APPLICABLE;
  if (state === 'dk') return DONT_KNOW;
  if (state === 'open') return undefined;
  const [value] = rungAt(kind, rung);
  return answered(value, hasEvidence ? '2026-01-01' : undefined, isUnmet ? [1] : []);
}

/** Returns the answer on a rung, and what it is worth; a rung above the ladder is its best. */
export function rungAt(kind: WorldQuestion['kind'], rung: number): readonly [AnswerValue, number] {
  const { rungs } = LADDERS[kind];
  return rungs[Math.min(rung, rungs.length - 1)] ?? [0, 0];
}

/** Returns what a subject said about a question. */
export function cellAt(world: World, questionId: string, subject: string): Cell {
  return world.cells[`${questionId}@${subject}`] ?? { state: 'open', rung: 0, hasEvidence: false, isUnmet: false };
}
