import { type AnswerValue, ORGANISATION } from '../../src/model/answer.ts';
import type {
  Choice,
  Dimension,
  Gate,
  Group,
  MethodSettings,
  Question,
  Role,
  ScoreRule,
  Scoring,
  Stages,
  View,
} from '../../src/model/questionnaire.ts';
import type { Entry } from '../../src/model/register.ts';
import type { Department } from '../../src/model/workspace.ts';
import type { AssessmentInput } from '../../src/scoring/input.ts';
import { type AnswerCell, type Cells, responsesOf, type SheetEntry } from './scoring-answers.ts';
import {
  BOARD,
  HEAD,
  LEVEL_BOUNDS,
  makeDepartment,
  makeDimension,
  makeQuestion,
  makeQuestionnaire,
  makeView,
  SERVICE,
  SETTINGS,
  WAVE,
} from './scoring-model.ts';

/** A case of tests/scoring; the README there says what each key means. */
export interface ScoringCase {
  readonly name: string;
  readonly scoring?: Partial<Scoring>;
  readonly levels?: readonly (number | null)[];
  readonly weights?: Readonly<Record<string, number>>;
  readonly groups?: Readonly<Record<string, GroupParts>>;
  /** Questions by area, in one view. */
  readonly views?: { readonly method?: MethodSettings['method']; readonly areas: Readonly<Record<string, string[]>> };
  readonly departments?: Readonly<Record<string, Partial<Department>>>;
  readonly entries?: Readonly<Record<string, EntryParts>>;
  readonly date?: string;
  readonly subject?: string;
  readonly questions: Readonly<Record<string, QuestionCell>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** What a case says of an entry of its register. */
type EntryParts = Partial<Omit<Entry, 'cases'>> & { readonly cases?: number };

/** What a dimension or group says of itself. */
type GroupParts = Partial<Omit<MethodSettings, 'stages'>> & {
  readonly stages?: Partial<Stages>;
  readonly weight?: number;
  readonly range?: readonly [number, number];
  readonly stage?: number;
};

type QuestionCell = AnswerValue | QuestionParts;

interface QuestionParts {
  readonly is: Cells;
  readonly role?: string;
  readonly per?: 'entries';
  readonly weight?: number;
  readonly relevant?: string;
  readonly gate?: Gate;
  readonly scale?: readonly (number | Readonly<Record<string, number>>)[];
  readonly options?: Readonly<Record<string, number>>;
  readonly linear?: readonly [number, number];
  readonly thresholds?: readonly (readonly [number, number])[];
  readonly strict?: true;
  readonly range?: readonly [number, number];
  readonly stage?: number;
  readonly target?: AnswerValue;
  readonly measures?: Question['measures'];
  readonly boolean?: readonly [yes: number, no: number];
  readonly text?: true;
}

/** A question of a case, and the groups around it, the dimension first. */
interface CaseQuestion {
  readonly path: readonly string[];
  readonly id: string;
  readonly parts: QuestionParts;
}

/** Returns what a case assesses. Question keys are `<dimension>.<question>` or `<dimension>.<group>.<question>`. */
export function inputOf(scoringCase: ScoringCase): AssessmentInput {
  const questions = Object.entries(scoringCase.questions).map(([key, cell]): CaseQuestion => {
    const path = key.split('.');
    return { path: path.slice(0, -1), id: path.at(-1) ?? '', parts: isParts(cell) ? cell : { is: cell } };
  });
  const around = settingsOf({ ...scoringCase.scoring }, SETTINGS);
  const dimensions = idsAt(questions, 0).map((id) => groupAt([id], questions, around, scoringCase));
  const sheets = questions.flatMap(({ id, parts }) => sheetEntries(id, parts));
  const subjectsOf = (role: 'entry' | 'department') =>
    sheets.filter((one) => (one.role === SERVICE.id) === (role === 'entry') && one.subject !== ORGANISATION);
  const named = Object.fromEntries(subjectsOf('department').map(({ subject }) => [subject, {}]));
  const listed = Object.fromEntries(subjectsOf('entry').map(({ subject }) => [subject, {}]));
  const departments = Object.entries({ ...named, ...scoringCase.departments }).map(([id, part]) =>
    makeDepartment(id, part),
  );
  const entries = Object.entries({ ...listed, ...scoringCase.entries }).map(([id, part]) => makeEntry(id, part));
  const flags = [...new Set([...departments, ...entries].flatMap((subject) => subject.flags))];
  const questionnaire = makeQuestionnaire(
    dimensions,
    { ...scoringCase.scoring, ...around },
    scoringCase.levels ?? LEVEL_BOUNDS,
    flags.length > 0 ? flags : ['flag'],
  );
  return {
    questionnaire: { ...questionnaire, views: viewsOf(scoringCase, questionnaire.questions, around) },
    wave: { id: WAVE.id, date: scoringCase.date ?? WAVE.date },
    departments,
    registers: [{ id: SERVICE.per, entries }],
    responses: responsesOf(sheets),
    subject: scoringCase.subject ?? ORGANISATION,
  };
}

function viewsOf({ views }: ScoringCase, questions: readonly Question[], around: MethodSettings): readonly View[] {
  if (views === undefined) return [];
  const areas = Object.entries(views.areas).map(([area, ids]) => [
    area,
    questions.filter(({ id }) => ids.includes(id)),
  ]);
  return [makeView('view', Object.fromEntries(areas), settingsOf(views, around))];
}

/** Returns the ids of groups at a depth, each once. */
function idsAt(entries: readonly CaseQuestion[], depth: number): readonly string[] {
  return [...new Set(entries.flatMap(({ path }) => path[depth] ?? []))];
}

function groupAt(
  path: readonly string[],
  all: readonly CaseQuestion[],
  around: MethodSettings,
  scoringCase: ScoringCase,
): Dimension {
  const key = path.join('.');
  const parts = scoringCase.groups?.[key] ?? {};
  const settings = settingsOf(parts, around);
  const entries = all.filter((entry) => path.every((id, depth) => entry.path[depth] === id));
  const groups = idsAt(entries, path.length).map((id): Group => groupAt([...path, id], entries, settings, scoringCase));
  const direct = entries.filter((entry) => entry.path.length === path.length);
  const [id = ''] = path;
  const questions = direct.map((entry) => ({ ...questionOf(entry.id, entry.parts), dimensionId: id }));
  return {
    ...makeDimension(path.at(-1) ?? '', parts.weight ?? scoringCase.weights?.[key] ?? 1, []),
    settings,
    hasOwnMethod: ['method', 'halfCredit', 'pooled', 'stages'].some((setting) => setting in parts),
    range: parts.range,
    stage: parts.stage,
    groups,
    questions: [...questions, ...groups.flatMap((group) => group.questions)],
  };
}

function settingsOf({ method, halfCredit, pooled, stages }: GroupParts, around: MethodSettings): MethodSettings {
  return {
    method: method ?? around.method,
    halfCredit: halfCredit ?? around.halfCredit,
    pooled: pooled ?? around.pooled,
    stages: { ...around.stages, ...stages },
  };
}

function isParts(cell: QuestionCell): cell is QuestionParts {
  return typeof cell === 'object' && 'is' in cell;
}

function questionOf(id: string, parts: QuestionParts): Question {
  const role = isPerSubject(parts) ? roleOf(parts) : BOARD;
  const { weight = 1, relevant, gate, stage, target, measures = [] } = parts;
  return makeQuestion({
    ...{ id, role, weight, relevant, gate, stage, measures },
    target: target === undefined || typeof target === 'object' ? undefined : { value: target, by: undefined },
    choices: choicesOf(parts),
    scoreRule: scoreRuleOf(parts),
  });
}

function scoreRuleOf(parts: QuestionParts): ScoreRule {
  const { scale, options, linear = [0, 1], thresholds, strict, boolean, text, range } = parts;
  if (scale !== undefined) return { kind: 'choice', ...(range === undefined ? {} : { range }) };
  if (options !== undefined) return { kind: 'ticked' };
  if (thresholds !== undefined) return { kind: 'thresholds', steps: thresholds, ...(strict ? { strict } : {}) };
  if (boolean !== undefined) return { kind: 'boolean', yes: boolean[0], no: boolean[1] };
  return text ? { kind: 'none' } : { kind: 'linear', from: linear[0], to: linear[1] };
}

function choicesOf({ scale = [], options = {} }: QuestionParts): readonly Choice[] {
  const points = scale.flatMap((point): readonly (readonly [number | string, number])[] =>
    typeof point === 'number' ? [[point, point]] : Object.entries(point),
  );
  return [...points, ...Object.entries(options)].map(([value, score]) => ({
    value,
    score,
    label: { en: String(value) },
    anchor: undefined,
    exclusive: false,
  }));
}

function isPerSubject({ is }: QuestionParts): boolean {
  return typeof is === 'object' && !Array.isArray(is) && !('value' in is);
}

function roleOf({ per, role }: QuestionParts): Role {
  return per === 'entries' ? SERVICE : { ...HEAD, id: role ?? HEAD.id };
}

function makeEntry(id: string, { cases, ...part }: EntryParts): Entry {
  const counted = cases === undefined ? undefined : { count: cases, period: '2025', source: undefined };
  const fixed = {
    id,
    title: { en: id },
    department: 'nobody',
    flags: [],
    since: undefined,
    ended: undefined,
    values: {},
  };
  return { ...fixed, cases: counted, ...part };
}

function sheetEntries(id: string, parts: QuestionParts): readonly SheetEntry[] {
  if (!isPerSubject(parts)) {
    return [{ subject: ORGANISATION, role: BOARD.id, id, cell: parts.is as AnswerCell }];
  }
  const cells = Object.entries(parts.is as Readonly<Record<string, AnswerCell>>);
  return cells.map(([subject, cell]) => ({ subject, role: roleOf(parts).id, id, cell }));
}
