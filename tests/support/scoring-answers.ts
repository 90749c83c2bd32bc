import type { Answer, AnswerValue, Conflict, Response } from '../../src/model/answer.ts';
import { answered, DONT_KNOW, makeResponse, NOT_APPLICABLE } from './scoring-model.ts';

/** An answer as a case writes it: a value, a state (`na`, `dk`, `open`, `conflict`, `missing`), or a value with more about it. */
export type AnswerCell =
  | AnswerValue
  | { readonly value: AnswerValue; readonly evidence?: string; readonly unmet?: number[] };

/** One answer, or one for each department. */
export type Cells = AnswerCell | Readonly<Record<string, AnswerCell>>;

/** What one role says about one subject in answer to one question. */
export interface SheetEntry {
  readonly subject: string;
  readonly role: string;
  readonly id: string;
  readonly cell: AnswerCell;
}

/** Returns the responses that are made of such entries; none where a role is `missing`. */
export function responsesOf(entries: readonly SheetEntry[], questionnaire?: string): readonly Response[] {
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
    return isMissing ? [] : [makeResponse(subject, role, answers, conflicts, questionnaire)];
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
