import type { CsvCell, CsvTable } from '../csv/read-csv.ts';
import type { Messages } from '../messages/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Source } from '../model/source.ts';
import { joinPointer } from '../source/pointer.ts';
import { headOf } from './columns.ts';
import { placesIn } from './places.ts';
import { type Reading, readEntry } from './read-entry.ts';
import { readHead } from './read-head.ts';
import { entriesIn, isFilled, type SheetEntry, textIn } from './rows.ts';
import { readStamp, type StampPart } from './stamp.ts';
import { type RowStand, standOf } from './stand.ts';

/** What a sheet says. */
export interface Sheet {
  /** The answers that could be understood, as a document `{answers: {id: …}}`; each part stands in the cell that says it. */
  readonly source: Source;
  /** What could not be understood. With any, nothing may be written. */
  readonly findings: readonly Finding[];
  /** The cells that say whose sheet it is; none in one that was made by hand. */
  readonly stamp: ReadonlyMap<StampPart, CsvCell>;
  /** What the rows were printed with, by question; those that do not say so are missing. */
  readonly stands: ReadonlyMap<string, RowStand>;
}

/**
 * Returns what a sheet says. A question whose cells are empty is left out: they say nothing. Whether the answers are valid is for
 * the caller to check.
 */
export function readSheet(table: CsvTable, questionnaire: Questionnaire): Sheet {
  const head = readHead(table);
  const { entries, findings: ofRows } = entriesIn(head, table);
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
  const read = entries.map((entry) => {
    const question = questions.get(entry.id);
    // Of a question that there is not, nothing can be understood: that there is none is for the check to say.
    if (question === undefined) return { entry, answer: { state: 'dont_know' }, findings: [] };
    const findings: Finding[] = [];
    const report = reporter(findings, table, head.t);
    const answer = readEntry(entry, { question, questionnaire, mark: table.decimalMark, t: head.t, report });
    return { entry, answer, findings };
  });
  const understood = head.findings.length > 0 ? [] : read.filter(({ findings }) => findings.length === 0);
  const answers = Object.fromEntries(understood.map(({ entry, answer }) => [entry.id, answer]));
  const findings = head.findings.length > 0 ? head.findings : [...ofRows, ...read.flatMap((one) => one.findings)];
  const source = sourceOf(table, entries, answers);
  const stands = new Map(
    understood.flatMap(({ entry: { id, row }, answer }): readonly (readonly [string, RowStand])[] => {
      if (!isFilled(row, 'stand')) return [];
      const at = source.locate(joinPointer('/answers', id));
      return [[id, { printed: textIn(row, 'stand').trim(), said: standOf(answer), at }]];
    }),
  );
  return { source, findings, stamp: readStamp(head.above), stands };
}

function reporter(findings: Finding[], table: CsvTable, t: Messages): Reading['report'] {
  return ({ data, suggestions = [], ...problem }, column, row) => {
    // What is missing may lack its column, too.
    const cell = row.get(column) ?? row.get('id');
    if (cell === undefined) throw new Error('a row without an id is no entry');
    const named = { column: headOf(column, t), ...data };
    findings.push({ ...problem, data: named, suggestions, severity: 'error', at: table.at(cell), related: [] });
  };
}

function sourceOf(table: CsvTable, entries: readonly SheetEntry[], answers: object): Source {
  const { file, text } = table;
  return { file, text, value: { answers }, locate: placesIn(table, entries) };
}
