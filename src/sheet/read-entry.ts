import type { DecimalMark } from '../csv/decimal.ts';
import type { CsvCell } from '../csv/read-csv.ts';
import type { Messages } from '../messages/index.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { inLanguage, type Text } from '../model/text.ts';
import { readDay } from '../questionnaire/parse-answer.ts';
import { nearest } from '../suggest/nearest.ts';
import { ANSWERED_COLUMNS, headOf, type SheetColumn } from './columns.ts';
import { type CellProblem, type ReadAnswer, readAnswer, readValue, type Said } from './read-answer.ts';
import { isFilled, type SheetEntry, type SheetRow, textIn } from './rows.ts';

/** What the cells of an entry are read by. */
export interface Reading {
  readonly question: Question;
  readonly questionnaire: Pick<Questionnaire, 'roles' | 'evidenceKinds'>;
  readonly mark: DecimalMark;
  /** The language of the sheet. */
  readonly t: Messages;
  /** Takes what cannot be understood, with the column and row that it stands in. */
  readonly report: (problem: CellProblem, column: SheetColumn, row: SheetRow) => void;
}

/** Returns the answer that the rows of a question say, as it would be written in a response. */
export function readEntry(entry: SheetEntry, reading: Reading): Readonly<Record<string, unknown>> {
  const { row, evidence } = entry;
  const said = readSaid(entry, reading);
  return {
    ...(said === undefined ? {} : readStated(said, row, reading)),
    ...(isFilled(row, 'comment') ? { comment: textIn(row, 'comment') } : {}),
    ...(evidence.length === 0 ? {} : { evidence: evidence.map((one) => readEvidence(one, reading)) }),
    ...readTarget(row, reading),
  };
}

/** What stands beside an answer needs one: alone it would have no place. */
function readSaid({ row, evidence }: SheetEntry, { question, mark, t, report }: Reading): Said | undefined {
  const cell = row.get('answer');
  if (cell !== undefined && isFilled(row, 'answer'))
    return taken(readAnswer(cell, question, mark), (problem) => report(withNames(problem, question, t), 'answer', row));
  for (const one of [row, ...evidence]) {
    const column = ANSWERED_COLUMNS.find((candidate) => isFilled(one, candidate));
    if (column === undefined) continue;
    report(invalid('sheet-row-without-answer', { question: question.id }), column, one);
    break;
  }
  return undefined;
}

function readStated(said: Said, row: SheetRow, reading: Reading): object {
  refuseUnused(said, row, reading);
  switch (said.state) {
    case 'answered':
      return { ...said, ...(isFilled(row, 'unmet') ? { criteria_unmet: readNumbers(row, reading) } : {}) };
    case 'not_applicable':
      return { ...said, reason: readReason(said.reason, row, reading) };
    case 'dont_know':
      return { ...said, ...(isFilled(row, 'ask') ? { ask: readRole(row, reading) } : {}) };
  }
}

/** A reason, say, that stands beside a value would be lost. */
function refuseUnused(said: Said, row: SheetRow, { report }: Reading): void {
  const used: readonly SheetColumn[] = {
    answered: ['unmet' as const],
    not_applicable: 'reason' in said && said.reason !== '' ? [] : ['reason' as const],
    dont_know: 'ask' in said ? [] : ['ask' as const],
  }[said.state];
  for (const column of ['reason', 'ask', 'unmet'] as const) {
    if (!used.includes(column) && isFilled(row, column))
      report(invalid('sheet-cell-unused', { answer: textIn(row, 'answer').trim() }), column, row);
  }
}

function readReason(inAnswer: string, row: SheetRow, { question, t, report }: Reading): string {
  const reason = inAnswer === '' ? textIn(row, 'reason') : inAnswer;
  // Where the question refuses "not applicable", that is what has to be told.
  if (reason.trim() === '' && question.notApplicable.allowed)
    report(
      {
        ruleId: 'invalid-answer',
        messageId: 'sheet-reason-missing',
        data: { question: question.id, column: headOf('reason', t) },
      },
      'answer',
      row,
    );
  return reason;
}

function readRole(row: SheetRow, { questionnaire: { roles }, question, report }: Reading): string {
  const titles = new Map([...roles].map(([id, { title }]) => [id, title]));
  const role = textIn(row, 'ask').trim();
  const id = idOf(role, titles);
  if (id === undefined)
    report(unknown('answer-unknown-role', { question: question.id, role }, role, titles), 'ask', row);
  return id ?? role;
}

function readEvidence(row: SheetRow, { questionnaire: { evidenceKinds }, question, t, report }: Reading): object {
  const kind = textIn(row, 'evidence-kind').trim();
  const id = idOf(kind, evidenceKinds);
  if (id === undefined && kind !== '')
    report(
      unknown(
        'sheet-unknown-evidence-kind',
        { question: question.id, kind, kinds: namesIn(evidenceKinds, t) },
        kind,
        evidenceKinds,
      ),
      'evidence-kind',
      row,
    );
  for (const column of ['evidence-kind', 'evidence-title'] as const) {
    if (!isFilled(row, column)) report(invalid('sheet-evidence-part-missing', {}), column, row);
  }
  const parts: readonly (readonly [key: string, value: string])[] = [
    ['kind', id ?? kind],
    ['title', textIn(row, 'evidence-title')],
    ['reference', textIn(row, 'evidence-reference')],
    ['date', readDay(textIn(row, 'evidence-date').trim())],
  ];
  return Object.fromEntries(parts.filter(([, value]) => value.trim() !== ''));
}

function readTarget(row: SheetRow, { question, mark, t, report }: Reading): object {
  const cell: CsvCell | undefined = row.get('target');
  const by = readDay(textIn(row, 'target-by').trim());
  if (cell === undefined || !isFilled(row, 'target')) {
    if (by !== '') report(invalid('sheet-day-without-target', {}), 'target-by', row);
    return {};
  }
  // What is to be reached is one option, also where several may be ticked.
  const asked = question.type === 'select_multiple' ? { ...question, type: 'select_one' as const } : question;
  const said = taken(readValue(cell, asked, mark), (problem) => report(withNames(problem, question, t), 'target', row));
  const value = said?.state === 'answered' ? said.value : undefined;
  return value === undefined ? {} : { target: { value, ...(by === '' ? {} : { by }) } };
}

function readNumbers(row: SheetRow, { report }: Reading): readonly number[] {
  const value = textIn(row, 'unmet').trim();
  const parts = value.split(/[\s,;]+/).filter((part) => part !== '');
  if (!parts.every((part) => /^\d{1,3}$/.test(part))) report(invalid('cell-no-number', { value }), 'unmet', row);
  return parts.map(Number);
}

function taken(read: ReadAnswer, report: (problem: CellProblem) => void): Said | undefined {
  if (read.ok) return read.said;
  for (const problem of read.problems) report(problem);
  return undefined;
}

/** In a sheet, what is possible is told as it stands there: points with their names. */
function withNames(problem: CellProblem, { choices }: Question, { locale }: Messages): CellProblem {
  if (problem.messageId !== 'answer-unknown-option') return problem;
  const names = choices.map(({ value, label }) => {
    const name = inLanguage(label, locale);
    return typeof value === 'number' ? `${value} – ${name}` : name;
  });
  return { ...problem, data: { ...problem.data, choices: names.join(', ') } };
}

function namesIn(titles: ReadonlyMap<string, Text>, { locale }: Messages): string {
  return [...titles.values()].map((title) => inLanguage(title, locale)).join(', ');
}

/** Returns the id that a cell names, by itself or by a title in whatever language; undefined for anything else. */
export function idOf(text: string, titles: ReadonlyMap<string, Text>): string | undefined {
  const word = text.toLowerCase();
  const named = [...titles].find(([, title]) => Object.values(title).some((one) => one.toLowerCase() === word));
  return titles.has(text) ? text : named?.[0];
}

function unknown(
  messageId: string,
  data: CellProblem['data'],
  text: string,
  titles: ReadonlyMap<string, Text>,
): CellProblem {
  const known = [...titles].flatMap(([id, title]) => [id, ...Object.values(title)]);
  return { ruleId: 'invalid-answer', messageId, data, suggestions: nearest(text, known) };
}

function invalid(messageId: string, data: CellProblem['data']): CellProblem {
  return { ruleId: 'invalid-cell', messageId, data };
}
