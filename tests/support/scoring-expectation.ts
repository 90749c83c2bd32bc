import { Fraction } from 'fraction.js';
import type { AreaNode, Assessment, DimensionNode, GroupNode } from '../../src/model/assessment.ts';
import { UserError } from '../../src/model/errors.ts';
import type { Exact } from '../../src/model/exact.ts';
import type { ExplainedNode } from '../../src/model/explanation.ts';
import { assess } from '../../src/scoring/assess.ts';
import { explain } from '../../src/scoring/explain.ts';
import type { AssessmentInput } from '../../src/scoring/input.ts';
import { roundHalfAway } from '../../src/scoring/rounding.ts';
import { sensitivityOf } from '../../src/scoring/sensitivity.ts';
import { spreadOf } from '../../src/scoring/spread.ts';
import { type ExpectedPlan, planIn, prioritiesIn } from './plan-expectation.ts';

/** What a case expects; tests/scoring/README.md says what each key means. */
export type Expected = Readonly<Record<string, unknown>>;

/** Returns what came out, in the words of the expectation: only what it asks for, so that a case stays short. */
export function resultOf(input: AssessmentInput, expected: Expected): Record<string, unknown> {
  const outcome = attempt(() => assess(input));
  if (outcome instanceof UserError) return { error: outcome.code };
  const entries = Object.entries(expectationOf(expected));
  return Object.fromEntries(entries.map(([key, wanted]) => [key, partOf(outcome, key, wanted, input)]));
}

function partOf(outcome: Assessment, key: string, wanted: unknown, input: AssessmentInput): unknown {
  switch (key) {
    case 'gates':
      return gatesIn(outcome);
    case 'responses':
      return outcome.responses.map((one) => `${one.subject}/${one.role} ${one.status}`);
    case 'equal':
      return text(sensitivityOf(input.questionnaire, outcome.total).equalDimensions.score);
    case 'sensitivity':
      return sensitivityIn(input, outcome, Object.keys(wanted as object));
    case 'spread':
      return spreads(input, Object.keys(wanted as object));
    case 'priorities':
      return prioritiesIn(input, outcome);
    case 'plan':
      return planIn(input, outcome, wanted as ExpectedPlan);
    default:
      return fieldsOf(input, outcome, key, Object.keys(wanted as object));
  }
}

function attempt(action: () => Assessment): Assessment | UserError {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function gatesIn({ total }: Assessment): readonly string[] {
  const gates = [...total.gates, ...total.dimensions.flatMap((dimension) => dimension.gates)];
  return gates.map(({ questionId, subject, certainty, effect, level }) =>
    [`${questionId}@${subject}`, certainty, effect, ...(level === null ? [] : ['level', level])].join(' '),
  );
}

/** What a case asks about other weights: numbers as fractions, lists and answers as they are. */
function sensitivityIn(
  { questionnaire }: AssessmentInput,
  { total }: Assessment,
  keys: readonly string[],
): Record<string, unknown> {
  const { equalDimensions, equalQuestions, withoutDimension, largestChange, weakest } = sensitivityOf(
    questionnaire,
    total,
  );
  const without = withoutDimension.map(({ dimension, score }) => [`without-${dimension}`, text(score)] as const);
  const all: Record<string, unknown> = {
    'equal-dimensions': text(equalDimensions.score),
    'equal-questions': text(equalQuestions.score),
    'largest-change': text(largestChange),
    weakest: weakest.declared,
    'weakest-equal': weakest.equalQuestions,
    holds: weakest.holds,
    ...Object.fromEntries(without),
  };
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

function spreads(input: AssessmentInput, ids: readonly string[]): Record<string, unknown> {
  const entries = (input.registers ?? []).flatMap((register) => register.entries);
  const profiles = [...input.departments, ...entries].map(({ id }) => assess({ ...input, subject: id }));
  const { total, dimensions, questions } = spreadOf(profiles);
  const all = new Map([total, ...dimensions, ...questions].map((spread) => [spread.id, spread]));
  return Object.fromEntries(
    ids.map((id) => {
      const spread = all.get(id);
      return [id, [spread?.lowest, spread?.highest, spread?.range].map((exact) => text(exact ?? null))];
    }),
  );
}

function fieldsOf(
  { questionnaire }: AssessmentInput,
  assessment: Assessment,
  key: string,
  fields: readonly string[],
): Record<string, unknown> {
  const node = nodeAt(assessment, key);
  const explained = () => explain(questionnaire, assessment, String(node['id']))?.node;
  return Object.fromEntries(
    fields.map((field) => [field, EXPLAINED.has(field) ? workingOf(explained()) : fieldOf(node, field)]),
  );
}

/** What only an explanation says. */
const EXPLAINED = new Set(['weakest', 'stages']);

function workingOf(node: ExplainedNode | undefined): unknown {
  if (node === undefined || node.kind === 'question') throw new Error('the case expects the working of a question');
  if (node.working.kind === 'minimum') return node.working.smallest;
  if (node.working.kind !== 'stages') throw new Error('the case expects stages or a weakest part where there are none');
  return Object.fromEntries(node.working.stages.map(({ stage, state }) => [stage, state]));
}

type Tree = Readonly<Record<string, unknown>>;

/** `total`, `view:area`, `dimension`, `dimension.group`, `dimension.question` or `dimension.question@subject`. */
function nodeAt({ total, views }: Assessment, key: string): Tree {
  if (key === 'total') return { ...total };
  if (key.startsWith('view:')) return { ...areaAt(views, key.slice('view:'.length)) };
  const [path = '', subject] = key.split('@');
  const [dimensionId, ...inner] = path.split('.');
  const dimension = total.dimensions.find(({ id }) => id === dimensionId);
  const question = dimension?.questions.find(({ id }) => id === inner.at(-1));
  const group = inner.reduce<DimensionNode | GroupNode | undefined>(
    (around, name) => around?.groups.find(({ id }) => id === name),
    dimension,
  );
  const answer = question?.answers.find((one) => one.subject === subject);
  const node = subject === undefined ? (group ?? question) : answer;
  if (node === undefined) throw new Error(`the case expects ${key}, which is not there`);
  return { ...node };
}

function areaAt(views: Assessment['views'], id: string): AreaNode {
  const area = views.flatMap(({ areas }) => areas).find((one) => one.id === id);
  if (area === undefined) throw new Error(`the case expects the area ${id}, which is not there`);
  return area;
}

function fieldOf(node: Tree, field: string): unknown {
  const scores = (node['scores'] ?? node['shares']) as Tree;
  if (field === 'shown') return roundHalfAway(scores['score'] as Exact, 1);
  if (field === 'subjects') return (node['answers'] as readonly Tree[]).map(({ subject }) => subject);
  if (field === 'strict' || field === 'half')
    return text((node['shareCounts'] as Record<string, Exact | null>)[field] ?? null);
  const value = field in scores ? scores[field] : node[field];
  if (value === undefined) throw new Error(`the case expects the field ${field}, which is not there`);
  return isExact(value) ? text(value) : value;
}

function isExact(value: unknown): value is Exact {
  return typeof value === 'object' && value !== null && 'fraction' in value;
}

function text(exact: Exact | null): string | null {
  return exact === null ? null : exact.fraction;
}

/** Returns an expectation with its numbers as the fractions they are: 68.75 and 275/4 are the same. */
export function expectationOf(expected: Expected): Record<string, unknown> {
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, normalised(key, value)]));
}

const EXACT_FIELDS = new Set(['score', 'low', 'high', 'evidenced', 'coverage', 'ungated', 'strict', 'half']);

function normalised(key: string, value: unknown): unknown {
  if (['gates', 'responses', 'error', 'priorities', 'plan'].includes(key)) return value;
  if (key === 'equal') return fractionOf(value);
  if (key === 'sensitivity') {
    const rows = Object.entries(value as Record<string, unknown>);
    return Object.fromEntries(
      rows.map(([id, one]) => [id, ['number', 'string'].includes(typeof one) ? fractionOf(one) : one]),
    );
  }
  if (key === 'spread') {
    const rows = Object.entries(value as Record<string, readonly unknown[]>);
    return Object.fromEntries(rows.map(([id, numbers]) => [id, numbers.map(fractionOf)]));
  }
  const fields = typeof value === 'object' && value !== null ? value : { score: value };
  return Object.fromEntries(
    Object.entries(fields).map(([field, wanted]) => [field, EXACT_FIELDS.has(field) ? fractionOf(wanted) : wanted]),
  );
}

function fractionOf(value: unknown): string | null {
  return value === null ? null : new Fraction(String(value)).toFraction();
}
