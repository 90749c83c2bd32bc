import { CSV_STYLES } from '../../csv/write-csv.ts';
import type { Messages } from '../../messages/index.ts';
import type { Answer } from '../../model/answer.ts';
import type { Question, Questionnaire } from '../../model/questionnaire.ts';
import type { SheetColumn } from '../../sheet/columns.ts';
import { readEntry } from '../../sheet/read-entry.ts';
import { entryOf, type SheetRow } from '../../sheet/rows.ts';
import { answerCells, type Cells, writtenCell } from './answer-cells.ts';

/** Returns what a sheet says to a question when an answer was printed into it and nobody has touched it; `{}` where that is nothing. */
export function readBack(
  question: Question,
  answer: Answer | undefined,
  questionnaire: Pick<Questionnaire, 'roles' | 'evidenceKinds'>,
  t: Messages,
): Readonly<Record<string, unknown>> {
  const mark = CSV_STYLES[t.locale].decimalMark;
  const rows = answerCells(question, answer, questionnaire, t).map((cells) => rowOf(cells, mark));
  const [entry] = entryOf(question.id, rows);
  // What is printed is printed so that it can be understood.
  return entry === undefined ? {} : readEntry(entry, { question, questionnaire, mark, t, report: () => {} });
}

function rowOf(cells: Cells, mark: ',' | '.'): SheetRow {
  return new Map(
    Object.entries(cells).map(([column, value]) => [
      column as SheetColumn,
      { ...writtenCell(value, mark), start: 0, end: 0 },
    ]),
  );
}
