import type { Question } from '../model/questionnaire.ts';
import type { Reference } from './inspect.ts';
import type { ConditionProblemId, ExpressionProblem } from './problem.ts';
import type { QuestionCondition } from './question-conditions.ts';

/** Questions by id, with their places in the order in which they are asked. */
export type QuestionPlaces = ReadonlyMap<string, { readonly question: Question; readonly place: number }>;

/** Returns what is wrong with what a condition looks at: itself, a later question, or something that is not its business. */
export function referenceProblems(
  { question, analysis }: QuestionCondition,
  places: QuestionPlaces,
): readonly ExpressionProblem[] {
  return analysis.references.flatMap((reference) => {
    const id = referenceProblem(reference, question, places);
    return id === undefined ? [] : [at(id, reference, { name: reference.name })];
  });
}

function referenceProblem(
  { kind, name }: Reference,
  question: Question,
  places: QuestionPlaces,
): ConditionProblemId | undefined {
  const isOfOrganisation = question.role.per === 'organisation';
  if (kind === 'flag') return isOfOrganisation ? 'condition-organisation-uses-flag' : undefined;
  if (name === question.id) return 'condition-self-reference';
  const other = places.get(name);
  if (other === undefined) return undefined;
  const { per } = other.question.role;
  if (isOfOrganisation && per !== 'organisation') return 'condition-organisation-uses-department';
  if (per !== 'organisation' && per !== question.role.per) return 'condition-of-other-subject';
  return other.place > (places.get(question.id)?.place ?? other.place) ? 'condition-forward-reference' : undefined;
}

/**
 * Returns a problem for every circle of questions that are relevant only if each other are, at the first reference that closes
 * it. A question that hangs on itself alone is a self-reference and no circle here.
 */
export function cycleProblems(
  conditions: readonly QuestionCondition[],
): ReadonlyMap<QuestionCondition, readonly ExpressionProblem[]> {
  const relevance = new Map(
    conditions.filter((condition) => condition.field === '/relevant').map((one) => [one.question.id, one]),
  );
  const problems = new Map<QuestionCondition, ExpressionProblem[]>();
  const finished = new Set<string>();
  for (const condition of relevance.values()) {
    for (const { from, reference, circle } of circlesFrom(condition, relevance, finished)) {
      const path = [...circle, reference.name].join(' → ');
      problems.set(from, [...(problems.get(from) ?? []), at('condition-cycle', reference, { path })]);
    }
  }
  return problems;
}

/** A reference that leads back to a question from which it was reached. */
interface Circle {
  readonly from: QuestionCondition;
  readonly reference: Reference;
  readonly circle: readonly string[];
}

/** Follows references depth first. With a stack of its own, because a long chain of questions is no reason to overflow ours. */
function circlesFrom(
  first: QuestionCondition,
  relevance: ReadonlyMap<string, QuestionCondition>,
  finished: Set<string>,
): readonly Circle[] {
  if (finished.has(first.question.id)) return [];
  const circles: Circle[] = [];
  const path = [enter(first)];
  const idsOnPath = new Set([first.question.id]);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const { id, condition, open } = step;
    const reference = open.pop();
    if (reference === undefined) {
      finished.add(id);
      idsOnPath.delete(id);
      path.pop();
      continue;
    }
    const { name } = reference;
    const next = finished.has(name) ? undefined : relevance.get(name);
    const isCircle = idsOnPath.has(name) && name !== id;
    if (isCircle) circles.push({ from: condition, reference, circle: tail(idsOnPath, name) });
    else if (next !== undefined && name !== id) {
      path.push(enter(next));
      idsOnPath.add(name);
    }
  }
  return circles;
}

function enter(condition: QuestionCondition): { id: string; condition: QuestionCondition; open: Reference[] } {
  return { id: condition.question.id, condition, open: answerReferences(condition).toReversed() };
}

function tail(ids: ReadonlySet<string>, from: string): readonly string[] {
  const all = [...ids];
  return all.slice(all.indexOf(from));
}

function answerReferences({ analysis }: QuestionCondition): readonly Reference[] {
  const seen = new Set<string>();
  return analysis.references.filter(({ kind, name }) => {
    if (kind === 'flag' || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function at(
  messageId: ConditionProblemId,
  { start, end }: Reference,
  data: ExpressionProblem['data'],
): ExpressionProblem {
  return { messageId, data, offset: start, length: end - start, suggestions: [] };
}
