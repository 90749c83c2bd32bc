import { type Answer, ORGANISATION } from '../../src/model/answer.ts';
import type { Dimension, Group, MethodSettings, Question } from '../../src/model/questionnaire.ts';
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
  SETTINGS,
  WAVE,
} from './scoring-model.ts';
import {
  type Cell,
  cellAt,
  DIMENSIONS,
  EVIDENCE_CAP,
  groupsIn,
  LADDERS,
  rungAt,
  type World,
  type WorldQuestion,
} from './scoring-world.ts';

/** Returns what a world assesses, for the organisation. */
export function inputOfWorld(world: World): AssessmentInput {
  const around = settingsAt(world, 'total', SETTINGS);
  const dimensions = DIMENSIONS.map((path) => groupAt(world, path, around));
  const { range, rule, policies } = world;
  const evidence = { cap: EVIDENCE_CAP, requiredFrom: undefined, maxAgeMonths: undefined };
  return {
    questionnaire: makeQuestionnaire(dimensions, { ...around, range, departments: rule, policies, evidence }),
    wave: WAVE,
    departments: world.departments.map(({ id, staff }) => makeDepartment(id, { staff })),
    responses: [
      responseOf(world, ORGANISATION, false),
      ...world.departments.map(({ id }) => responseOf(world, id, true)),
    ],
    subject: ORGANISATION,
  };
}

/** Returns the method that holds at a path, with everything that it needs to be told. */
export function settingsAt({ wholes }: World, path: string, around: MethodSettings): MethodSettings {
  const { method, halfCredit = false, pooled = true, stages = SETTINGS.stages } = wholes[path] ?? {};
  return method === undefined ? around : { method, halfCredit, pooled, stages };
}

function groupAt(world: World, path: string, around: MethodSettings): Dimension {
  const { weight = 1, method, range, stage } = world.wholes[path] ?? {};
  const settings = settingsAt(world, path, around);
  const groups = groupsIn(world, path).map((inner): Group => groupAt(world, inner, settings));
  const direct = world.questions.filter((question) => question.path === path).map(modelQuestion);
  const ownRange = settings.method === 'sum' || settings.method === 'staged' ? undefined : range;
  return makeDimension(path.replaceAll('.', '_'), weight, [], {
    settings,
    hasOwnMethod: method !== undefined,
    range: ownRange,
    stage,
    groups,
    questions: [...direct, ...groups.flatMap(({ questions }) => questions)],
  });
}

function modelQuestion({ id, kind, perDepartment, weight, gate, stage, ...rest }: WorldQuestion): Question {
  const choices = LADDERS[kind].rungs.flatMap(([value]) =>
    typeof value === 'number'
      ? [{ value, score: value, label: { en: String(value) }, anchor: undefined, exclusive: false }]
      : [],
  );
  const target = rest.target === undefined ? undefined : rungAt(kind, rest.target)[0];
  return makeQuestion({
    id,
    role: perDepartment ? HEAD : BOARD,
    type: kind === 'scale' ? 'scale' : kind === 'harm' ? 'boolean' : 'decimal',
    scoreRule: LADDERS[kind].rule,
    choices: kind === 'scale' ? choices : [],
    weight,
    stage,
    target: target === undefined || typeof target === 'object' ? undefined : { value: target, by: undefined },
    gate,
    relevant: rest.isConditional ? 'answers.q0 >= 2' : undefined,
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
