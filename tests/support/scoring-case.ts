import type { Answer, AnswerValue, Conflict, Response } from '../../src/model/answer.ts';
import { ORGANISATION } from '../../src/model/answer.ts';
import type { Choice, Gate, Question, ScoreRule, Scoring } from '../../src/model/questionnaire.ts';
import type { Department } from '../../src/model/workspace.ts';
import type { AssessmentInput } from '../../src/scoring/input.ts';
import {
  answered,
  BOARD,
  DONT_KNOW,
  HEAD,
  LEVEL_BOUNDS,
  makeDepartment,
  makeDimension,
  makeQuestion,
  makeQuestionnaire,
  makeResponse,
  NOT_APPLICABLE,
  WAVE,
} from './scoring-model.ts';

/** A case of tests/scoring; the README there says what each key means. */
export interface ScoringCase {
  readonly name: string;
  readonly scoring?: Partial<Scoring>;
  readonly levels?: readonly number[];
  readonly weights?: Readonly<Record<string, number>>;
  readonly departments?: Readonly<Record<string, Partial<Department>>>;
  readonly date?: string;
  readonly subject?: string;
  readonly questions: Readonly<Record<string, QuestionCell>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

type AnswerCell = AnswerValue | { readonly value: AnswerValue; readonly evidence?: string; readonly unmet?: number[] };
type Cells = AnswerCell | Readonly<Record<string, AnswerCell>>;
type QuestionCell = AnswerValue | QuestionParts;

interface QuestionParts {
  readonly is: Cells;
  readonly role?: string;
  readonly weight?: number;
  readonly relevant?: string;
  readonly gate?: Gate;
  readonly scale?: readonly (number | Readonly<Record<string, number>>)[];
  readonly options?: Readonly<Record<string, number>>;
  readonly linear?: readonly [number, number];
  readonly thresholds?: readonly (readonly [number, number])[];
  readonly boolean?: readonly [yes: number, no: number];
  readonly text?: true;
}

/** Returns what a case assesses. Question keys are `<dimension>.<question>`. */
export function inputOf(scoringCase: ScoringCase): AssessmentInput {
  const entries = Object.entries(scoringCase.questions).map(([key, cell]) => {
    const [dimension = '', id = ''] = key.split('.');
    return { dimension, id, parts: isParts(cell) ? cell : { is: cell } };
  });
  const dimensionIds = [...new Set(entries.map(({ dimension }) => dimension))];
  const dimensions = dimensionIds.map((dimension) =>
    makeDimension(
      dimension,
      scoringCase.weights?.[dimension] ?? 1,
      entries.filter((entry) => entry.dimension === dimension).map(({ id, parts }) => questionOf(id, parts)),
    ),
  );
  const sheets = entries.flatMap(({ id, parts }) => sheetEntries(id, parts));
  const named = Object.fromEntries(sheets.map(({ subject }) => [subject, {}]));
  delete named[ORGANISATION];
  const departments = Object.entries({ ...named, ...scoringCase.departments }).map(([id, part]) =>
    makeDepartment(id, part),
  );
  const flags = [...new Set(departments.flatMap((department) => department.flags))];
  return {
    questionnaire: makeQuestionnaire(
      dimensions,
      scoringCase.scoring,
      scoringCase.levels ?? LEVEL_BOUNDS,
      flags.length > 0 ? flags : ['flag'],
    ),
    wave: { id: WAVE.id, date: scoringCase.date ?? WAVE.date },
    departments,
    responses: responsesOf(sheets),
    subject: scoringCase.subject ?? ORGANISATION,
  };
}

function isParts(cell: QuestionCell): cell is QuestionParts {
  return typeof cell === 'object' && 'is' in cell;
}

function questionOf(id: string, parts: QuestionParts): Question {
  const role = isPerDepartment(parts) ? { ...HEAD, id: parts.role ?? HEAD.id } : BOARD;
  const { weight = 1, relevant, gate } = parts;
  return makeQuestion({ id, role, weight, relevant, gate, choices: choicesOf(parts), scoreRule: scoreRuleOf(parts) });
}

function scoreRuleOf({ scale, options, linear = [0, 1], thresholds, boolean, text }: QuestionParts): ScoreRule {
  if (scale !== undefined) return { kind: 'choice' };
  if (options !== undefined) return { kind: 'ticked' };
  if (thresholds !== undefined) return { kind: 'thresholds', steps: thresholds };
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

function isPerDepartment({ is }: QuestionParts): boolean {
  return typeof is === 'object' && !Array.isArray(is) && !('value' in is);
}

interface SheetEntry {
  readonly subject: string;
  readonly role: string;
  readonly id: string;
  readonly cell: AnswerCell;
}

function sheetEntries(id: string, parts: QuestionParts): readonly SheetEntry[] {
  if (!isPerDepartment(parts)) {
    return [{ subject: ORGANISATION, role: BOARD.id, id, cell: parts.is as AnswerCell }];
  }
  const cells = Object.entries(parts.is as Readonly<Record<string, AnswerCell>>);
  return cells.map(([subject, cell]) => ({ subject, role: parts.role ?? HEAD.id, id, cell }));
}

function responsesOf(entries: readonly SheetEntry[]): readonly Response[] {
  const keys = [...new Set(entries.map(({ subject, role }) => `${subject}/${role}`))];
  return keys.flatMap((key) => {
    const [subject = '', role = ''] = key.split('/');
    const own = entries.filter((entry) => entry.subject === subject && entry.role === role);
    const answers: Record<string, Answer> = {};
    const conflicts: Conflict[] = [];
    for (const { id, cell } of own) {
      const answer = answerOf(cell);
      if (answer !== undefined) answers[id] = answer;
      if (cell === 'conflict') conflicts.push({ questionId: id, candidates: [answered(0), answered(1)] });
    }
    const isMissing = own.every(({ cell }) => cell === 'missing');
    return isMissing ? [] : [makeResponse(subject, role, answers, conflicts)];
  });
}

function answerOf(cell: AnswerCell): Answer | undefined {
  if (cell === 'na') return NOT_APPLICABLE;
  if (cell === 'dk') return DONT_KNOW;
  if (cell === 'open' || cell === 'missing') return undefined;
  if (cell === 'conflict') return answered(1);
  if (typeof cell === 'object' && 'value' in cell) return answered(cell.value, cell.evidence, cell.unmet);
  return answered(cell);
}
