import { ORGANISATION } from '../../src/model/answer.ts';
import type { QuestionnaireDocument } from '../../src/model/documents/questionnaire.ts';
import type { Question, Questionnaire } from '../../src/model/questionnaire.ts';
import type { Department } from '../../src/model/workspace.ts';
import { checkValue } from '../../src/questionnaire/check-value.ts';
import type { AssessmentInput } from '../../src/scoring/input.ts';
import { type AnswerCell, type Cells, responsesOf, type SheetEntry } from './scoring-answers.ts';
import type { Expected } from './scoring-expectation.ts';
import { makeDepartment, WAVE } from './scoring-model.ts';

/** Answers to a questionnaire and what must come out; tests/models/README.md says what each key means. */
export interface QuestionnaireCase {
  readonly name?: string;
  readonly with?: Partial<Pick<QuestionnaireDocument, 'scoring' | 'levels'>>;
  readonly departments?: Readonly<Record<string, Partial<Department>>>;
  readonly date?: string;
  readonly subject?: string;
  readonly answers: Readonly<Record<string, Cells>>;
  readonly expect: Expected;
}

/** Returns the document as a case wants it: some of its scoring in another way, or other levels. Its own tests are about the original. */
export function variantOf(document: QuestionnaireDocument, { with: change }: QuestionnaireCase): QuestionnaireDocument {
  if (change === undefined) return document;
  const { tests, ...rest } = document;
  return { ...rest, ...change, scoring: { ...document.scoring, ...change.scoring } };
}

/** Returns what a case assesses. */
export function inputOfCase(questionnaire: Questionnaire, one: QuestionnaireCase): AssessmentInput {
  const entries = Object.entries(one.answers).flatMap(([id, cells]) => entriesOf(questionnaire, id, cells));
  const named = entries.map(({ subject }) => subject).filter((subject) => subject !== ORGANISATION);
  const asked = [...questionnaire.roles.values()].filter(({ per }) => per === 'department').map(({ id }) => id);
  const all = { ...Object.fromEntries(named.map((id) => [id, {}])), ...one.departments };
  return {
    questionnaire,
    wave: { id: WAVE.id, date: one.date ?? WAVE.date },
    departments: Object.entries(all).map(([id, part]) => makeDepartment(id, { roles: asked, ...part })),
    responses: responsesOf(entries, questionnaire.id),
    subject: one.subject ?? ORGANISATION,
  };
}

function entriesOf({ questions }: Questionnaire, id: string, cells: Cells): readonly SheetEntry[] {
  const question = questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`the case answers ${id}, which is not asked`);
  const role = question.role.id;
  const bySubject = question.role.per === 'organisation' ? { [ORGANISATION]: cells } : cells;
  return Object.entries(bySubject as Readonly<Record<string, AnswerCell>>).map(([subject, cell]) => {
    checkCell(question, cell);
    return { subject, role, id, cell };
  });
}

/** A case with an answer that nobody could give would prove nothing. */
function checkCell(question: Question, cell: AnswerCell): void {
  if (cell === 'na' && !question.notApplicable.allowed) throw new Error(`${question.id} always applies`);
  if (typeof cell === 'string' && STATES.has(cell)) return;
  const [problem] = checkValue(question, typeof cell === 'object' && 'value' in cell ? cell.value : cell);
  if (problem !== undefined) throw new Error(`${question.id} cannot be answered so: ${problem.messageId}`);
}

const STATES = new Set(['na', 'dk', 'open', 'conflict', 'missing']);
