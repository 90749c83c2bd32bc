import { ORGANISATION } from '../../src/model/answer.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { MethodName, Questionnaire } from '../../src/model/questionnaire.ts';
import { assess } from '../../src/scoring/assess.ts';
import { SETTINGS } from './scoring-model.ts';
import type { Cell, World, WorldQuestion } from './scoring-world.ts';
import { inputOfWorld, settingsAt } from './scoring-world-input.ts';

/** Returns the result of a world. */
export function assessWorld(world: World): Assessment {
  return assess(inputOfWorld(world));
}

/** Returns the key of some answer that fits; undefined when none does. */
export function pickKey(
  world: World,
  pick: number,
  fits: (cell: Cell, questionId: string) => boolean,
): string | undefined {
  const keys = world.questions.flatMap(({ id, perDepartment }) => {
    const subjects = perDepartment ? world.departments.map((department) => department.id) : [ORGANISATION];
    return subjects.map((subject) => `${id}@${subject}`).filter((key) => fits(world.cells[key] as Cell, id));
  });
  return keys[pick % keys.length];
}

/** Returns the world with another answer. */
export function withCell(world: World, key: string, cell: Cell): World {
  return { ...world, cells: { ...world.cells, [key]: cell } };
}

/** Returns the world with one more question beside some other of its kind, which everybody answers in the same way. */
export function withQuestion(world: World, pick: number, weight: number, state: Cell['state']): World {
  const counting = world.questions.filter((question) => question.weight > 0);
  const beside = counting[pick % counting.length] as WorldQuestion;
  const added: WorldQuestion = { ...beside, id: 'added', weight, gate: undefined, isConditional: false };
  const subjects = [ORGANISATION, ...world.departments.map(({ id }) => id)];
  const cell: Cell = { state, rung: 1, hasEvidence: false, isUnmet: false };
  const cells = Object.fromEntries(subjects.map((subject) => [`added@${subject}`, cell]));
  return { ...world, questions: [...world.questions, added], cells: { ...world.cells, ...cells } };
}

/** Returns the world with means instead of a method. */
export function withoutMethod(world: World, method: MethodName): World {
  const wholes = Object.entries(world.wholes).map(([path, whole]) => [
    path,
    whole.method === method ? { ...whole, method: SETTINGS.method } : whole,
  ]);
  return { ...world, wholes: Object.fromEntries(wholes) };
}

/** By what the weights of a world are multiplied. */
interface Factors {
  readonly questions: number;
  readonly wholes: number;
  readonly staff: number;
}

/** Returns the world with other weights in the same proportions. */
export function scaled(world: World, factors: Factors): World {
  const wholes = Object.entries(world.wholes).map(([path, whole]) => [
    path,
    { ...whole, weight: times(whole.weight, factors.wholes) },
  ]);
  return {
    ...world,
    questions: world.questions.map((question) => ({ ...question, weight: times(question.weight, factors.questions) })),
    wholes: Object.fromEntries(wholes),
    departments: world.departments.map(({ id, staff }) => ({ id, staff: times(staff, factors.staff) })),
  };
}

/** Returns the world with means instead of sums that stand in a sum. */
export function withoutSumsInSums(world: World): World {
  const isSumInSum = (path: string) => methodAt(world, path) === 'sum' && methodAt(world, parentOf(path)) === 'sum';
  const wholes = Object.entries(world.wholes).map(([path, whole]) => [
    path,
    path !== 'total' && isSumInSum(path) ? { ...whole, method: SETTINGS.method } : whole,
  ]);
  return { ...world, wholes: Object.fromEntries(wholes) };
}

function methodAt(world: World, path: string): MethodName {
  const around = path === 'total' ? SETTINGS : { ...SETTINGS, method: methodAt(world, parentOf(path)) };
  return settingsAt(world, path, around).method;
}

function parentOf(path: string): string {
  return path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : 'total';
}

function times(weight: number, factor: number): number {
  return Math.round(weight * 10 * factor) / 10;
}

/** Returns the questionnaire with everything in it the other way round. */
export function inReverse(questionnaire: Questionnaire): Questionnaire {
  const turned = (group: Questionnaire['dimensions'][number]): Questionnaire['dimensions'][number] => ({
    ...group,
    groups: group.groups.toReversed().map(turned),
    questions: group.questions.toReversed(),
  });
  const { dimensions, questions } = questionnaire;
  return { ...questionnaire, dimensions: dimensions.toReversed().map(turned), questions: questions.toReversed() };
}
