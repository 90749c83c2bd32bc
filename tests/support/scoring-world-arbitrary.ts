import fc from 'fast-check';
import { ORGANISATION } from '../../src/model/answer.ts';
import type { MethodName, Policies, Scoring } from '../../src/model/questionnaire.ts';
import { METHODS } from '../../src/scoring/methods/index.ts';
import { type Cell, DIMENSIONS, type World, type WorldQuestion, type WorldWhole } from './scoring-world.ts';

/** What a property wants to be in its worlds; without it, weighted means over flat dimensions, and nothing that is said of policies. */
export interface Wishes {
  readonly gates?: boolean;
  readonly conditions?: boolean;
  /** Every method, nested groups, targets, stages and policies. */
  readonly methods?: boolean;
}

/** Returns random worlds. */
export function worlds({ gates = false, conditions = false, methods = false }: Wishes = {}): fc.Arbitrary<World> {
  return fc
    .record({
      questions: fc.array(worldQuestion({ gates, conditions, methods }), { minLength: 1, maxLength: 6 }),
      grouped: fc.array(fc.boolean(), { minLength: DIMENSIONS.length, maxLength: DIMENSIONS.length }),
      staff: fc.array(decimal(1, 500), { minLength: 1, maxLength: 4 }),
      wholes: fc.record(Object.fromEntries(PATHS.map((path) => [path, whole(methods, path === TOTAL)]))),
      rule: fc.constantFrom<Scoring['departments']>('mean', 'staff', 'minimum'),
      policies: methods ? POLICIES : fc.constant(NO_POLICIES),
      range: fc.constantFrom<readonly [number, number]>([0, 100], [0, 4], [1, 5], [-10, 10]),
      // Enough for seven questions and five subjects.
      cells: fc.array(cell(), { minLength: 35, maxLength: 35 }),
    })
    .map(({ questions, grouped, staff, cells, ...rest }) => {
      const first: LooseQuestion = { ...FIRST, slot: methods ? 'g.x' : undefined };
      const named = [first, ...questions.map((question, index) => ({ ...question, id: `q${index + 1}` }))];
      const departments = staff.map((count, index) => ({ id: `d${index}`, staff: count }));
      const subjects = [ORGANISATION, ...departments.map(({ id }) => id)];
      const keys = named.flatMap(({ id }) => subjects.map((subject) => `${id}@${subject}`));
      const entries = keys.map((key, index) => [key, cells[index] ?? cells[0]]);
      return {
        ...rest,
        questions: named.map(({ slot, ...question }) => ({ ...question, path: placeOf(question.path, slot, grouped) })),
        departments,
        cells: Object.fromEntries(entries),
      };
    });
}

const TOTAL = 'total';
/** Groups of a dimension that has groups: one of them has groups itself. */
const SLOTS = ['g.x', 'g.y', 'h'] as const;
const PATHS = [
  TOTAL,
  ...DIMENSIONS,
  ...DIMENSIONS.flatMap((dimension) => ['g', ...SLOTS].map((slot) => `${dimension}.${slot}`)),
];

/** A dimension has questions or groups, never both. */
function placeOf(dimension: string, slot: Slot, grouped: readonly boolean[]): string {
  const isGrouped =
    slot !== undefined && grouped[DIMENSIONS.indexOf(dimension as (typeof DIMENSIONS)[number])] === true;
  return isGrouped ? `${dimension}.${slot}` : dimension;
}

/** undefined where nothing has groups. */
type Slot = (typeof SLOTS)[number] | undefined;
type LooseQuestion = WorldQuestion & { readonly slot: Slot };

const FIRST: LooseQuestion = {
  id: 'q0',
  path: DIMENSIONS[0],
  slot: undefined,
  kind: 'scale',
  perDepartment: false,
  weight: 1,
  stage: 1,
  target: undefined,
  gate: undefined,
  isConditional: false,
};

const NO_POLICIES: Policies = { notApplicable: 'exclude', missing: 'bounds' };
const POLICIES = fc.record<Policies>({
  notApplicable: fc.constantFrom('exclude', 'zero', 'full', 'target'),
  missing: fc.constantFrom('bounds', 'zero', 'block'),
});

function whole(methods: boolean, isTotal: boolean): fc.Arbitrary<WorldWhole> {
  const method = fc.constantFrom(...(Object.keys(METHODS) as MethodName[]));
  const share = fc.constantFrom(0.25, 0.5, 0.67, 1);
  const inherits = fc.constant(undefined);
  return fc.record({
    weight: decimal(0, 50),
    method: methods ? (isTotal ? method : fc.oneof(inherits, method)) : fc.constant(isTotal ? MEAN : undefined),
    halfCredit: fc.boolean(),
    pooled: fc.boolean(),
    stages: fc.record({
      measure: fc.constantFrom<'mean' | 'minimum'>('mean', 'minimum'),
      reached: share,
      completed: share,
    }),
    range: methods ? fc.constantFrom<WorldWhole['range'][]>(undefined, [0, 1], [-2, 3]) : inherits,
    stage: stage(),
  });
}

const MEAN: MethodName = 'weighted_mean';

function worldQuestion({ gates, conditions, methods }: Required<Wishes>): fc.Arbitrary<Omit<LooseQuestion, 'id'>> {
  const of = fc.constantFrom<'dimension' | 'total' | 'both'>('dimension', 'total', 'both');
  const gate = fc.oneof(
    // Met by the worst answer, so that a better one never meets it.
    fc.record({ when: fc.constant('value == 0'), of, cap: fc.constantFrom(-5, 0, 1.5, 49.9) }),
    // No better answer is held lower than a worse one, as lint wants it.
    fc.record({
      of,
      levels: fc.constantFrom<Readonly<Record<string, number>>>({ 0: 0 }, { 0: 1, 1: 1, 2: 3 }),
      missing: fc.constantFrom(0, 2, undefined),
    }),
  );
  return fc
    .record({
      path: fc.constantFrom(...DIMENSIONS),
      slot: methods ? fc.constantFrom(...SLOTS) : fc.constant(undefined),
      kind: fc.constantFrom<WorldQuestion['kind']>('scale', 'number', 'fewer', 'harm', 'steps'),
      perDepartment: fc.boolean(),
      weight: decimal(0, 30),
      stage: stage(),
      target: methods ? fc.option(fc.nat(4), { nil: undefined }) : fc.constant(undefined),
      gate: gates ? fc.option(gate, { nil: undefined }) : fc.constant(undefined),
      isConditional: conditions ? fc.boolean() : fc.constant(false),
    })
    .map((question) => ({ ...question, gate: question.kind === 'scale' ? question.gate : undefined }));
}

function stage(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 3 });
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
