import type { Answer, Answers, AnswerValue, Response } from '../../src/model/answer.ts';
import type {
  Dimension,
  Level,
  MethodSettings,
  Question,
  Questionnaire,
  Role,
  Scoring,
  View,
} from '../../src/model/questionnaire.ts';
import type { Department } from '../../src/model/workspace.ts';

/** The wave that scoring tests take place in. */
export const WAVE = { id: '2026', date: '2026-03-31' } as const;

/** Asked once, of the organisation. */
export const BOARD: Role = { id: 'board', per: 'organisation', title: { en: 'Board' } };
/** Asked of each department. */
export const HEAD: Role = { id: 'head', per: 'department', title: { en: 'Head' } };

/** Asked about each entry of a register. */
export const SERVICE: Role = { id: 'service', per: 'things', title: { en: 'Service' } };

/** Bands of the generic anchor scheme. */
export const LEVEL_BOUNDS: readonly number[] = [0, 12.5, 37.5, 62.5, 87.5];

/** How parts become a whole, unless a test says otherwise. */
export const SETTINGS: MethodSettings = {
  method: 'weighted_mean',
  halfCredit: false,
  pooled: true,
  stages: { measure: 'mean', reached: 1, completed: 1 },
};

/** Returns a question that takes a share 0..1 as it is, unless `part` says otherwise. */
export function makeQuestion(part: Partial<Question> & Pick<Question, 'id'>): Question {
  return {
    dimensionId: 'd',
    title: { en: part.id },
    role: HEAD,
    type: 'decimal',
    label: { en: part.id },
    hint: undefined,
    rationale: undefined,
    choices: [],
    unit: undefined,
    minimum: undefined,
    maximum: undefined,
    computed: undefined,
    scoreRule: { kind: 'linear', from: 0, to: 1 },
    weight: 1,
    stage: undefined,
    relevant: undefined,
    constraint: undefined,
    constraintMessage: undefined,
    criteria: [],
    notApplicable: { allowed: true, hint: undefined },
    gate: undefined,
    evidence: undefined,
    target: undefined,
    legal: {
      binding: 'none',
      ref: undefined,
      source: undefined,
      checkedOn: undefined,
      unverified: undefined,
      metFrom: undefined,
    },
    measures: [],
    references: new Map(),
    confidentiality: 'public',
    pointer: '',
    ...part,
  };
}

/** Returns a dimension; its questions get its id. */
export function makeDimension(
  id: string,
  weight: number,
  questions: readonly Question[],
  part: Partial<Dimension> = {},
): Dimension {
  return {
    id,
    title: { en: id },
    description: undefined,
    weight,
    settings: SETTINGS,
    hasOwnMethod: false,
    range: undefined,
    stage: undefined,
    groups: [],
    questions: questions.map((question) => ({ ...question, dimensionId: id })),
    pointer: '',
    ...part,
  };
}

/** Returns a questionnaire of these dimensions. */
export function makeQuestionnaire(
  dimensions: readonly Dimension[],
  scoring: Partial<Scoring> = {},
  bounds: readonly (number | null)[] = LEVEL_BOUNDS,
  flags: readonly string[] = [],
): Questionnaire {
  return {
    id: 'test',
    version: '1.0.0',
    status: 'active',
    digest: `sha256:${'0'.repeat(64)}`,
    title: { en: 'Test' },
    description: undefined,
    defaultLanguage: 'en',
    languages: ['en'],
    license: 'CC0-1.0',
    confidentiality: 'public',
    flags,
    roles: new Map([BOARD, HEAD, SERVICE].map((role) => [role.id, role])),
    evidenceKinds: new Map(),
    catalogs: new Map(),
    levels: bounds.map(
      (from, id): Level => ({ id, from: from ?? undefined, title: { en: String(id) }, description: undefined }),
    ),
    scoring: {
      ...SETTINGS,
      range: [0, 100],
      departments: 'mean',
      entries: 'mean',
      policies: { notApplicable: 'exclude', missing: 'bounds' },
      provisionalBelowCoverage: 0.7,
      evidence: undefined,
      ...scoring,
    },
    dimensions,
    questions: dimensions.flatMap(({ questions }) => questions),
    portfolio: undefined,
    views: [],
    readingNote: undefined,
    tests: [],
  };
}

/** Returns a view whose areas have these questions, by area id. */
export function makeView(
  id: string,
  areas: Readonly<Record<string, readonly Question[]>>,
  settings: MethodSettings = SETTINGS,
): View {
  const named = Object.entries(areas).map(([area, questions]) => ({
    ...makeDimension(area, 1, questions),
    settings,
    hasOwnMethod: true,
  }));
  return { id, title: { en: id }, description: undefined, areas: named, pointer: '' };
}

/** Returns a department that holds the role `head`. */
export function makeDepartment(id: string, part: Partial<Department> = {}): Department {
  return { id, title: { en: id }, roles: [HEAD.id], flags: [], staff: undefined, ...part };
}

/** Returns a response of a role about a subject. */
export function makeResponse(
  subject: string,
  role: string,
  answers: Answers,
  conflicts: Response['conflicts'] = [],
  questionnaire = 'test',
): Response {
  return {
    key: { wave: WAVE.id, questionnaire, subject, role },
    questionnaireVersion: '1.0.0',
    questionnaireDigest: `sha256:${'0'.repeat(64)}`,
    status: 'draft',
    invented: true,
    answers,
    conflicts,
    lastQuestionId: undefined,
    lastChange: undefined,
  };
}

const DAY = '2026-03-01';

/** Returns an answer, with evidence of a day and unmet criteria where given. */
export function answered(value: AnswerValue, evidenceDay?: string, unmet: readonly number[] = []): Answer {
  return {
    state: 'answered',
    value: typeof value === 'object' ? [...value] : value,
    answered_on: DAY,
    ...(evidenceDay === undefined ? {} : { evidence: [{ kind: 'document', title: 'Paper', date: evidenceDay }] }),
    ...(unmet.length === 0 ? {} : { criteria_unmet: [...unmet] }),
  };
}

export const NOT_APPLICABLE: Answer = { state: 'not_applicable', reason: 'not our task', answered_on: DAY };
export const DONT_KNOW: Answer = { state: 'dont_know', answered_on: DAY };
