import { type DecimalMark, readDecimal } from '../csv/decimal.ts';
import { isRounded } from '../csv/guard.ts';
import type { CsvCell } from '../csv/read-csv.ts';
import { allMessages } from '../messages/index.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { Finding } from '../model/finding.ts';
import type { Question } from '../model/questionnaire.ts';
import { parseAnswer } from '../questionnaire/parse-answer.ts';
import { parseState, type Stated } from '../questionnaire/parse-state.ts';

/** What a cell says: a value, or why there is none. */
export type Said = { readonly state: 'answered'; readonly value: AnswerValue } | Stated;

/** What a cell says, or what keeps it from being understood. */
export type ReadAnswer =
  | { readonly ok: true; readonly said: Said }
  | { readonly ok: false; readonly problems: readonly CellProblem[] };

/** A finding that has no place yet. */
export type CellProblem = Pick<Finding, 'ruleId' | 'messageId' | 'data'> & Partial<Pick<Finding, 'suggestions'>>;

/** The part of a cell that its meaning depends on. */
export type WrittenCell = Pick<CsvCell, 'text' | 'isGuarded'>;

/**
 * Returns what a cell says to a question: a value as it would be typed in the interview, the words for "not applicable" and "don't
 * know" in any language, or their short forms `n/a:reason` and `?role`. Where an option is called like one of these, the option is meant.
 */
export function readAnswer(cell: WrittenCell, question: Question, mark: DecimalMark): ReadAnswer {
  const value = readValue(cell, question, mark);
  const stated = readState(cell.text);
  // In a text anything can stand, so that it gives way; elsewhere what is a value is meant as one.
  const isState = stated !== undefined && (question.type === 'text' || !value.ok);
  return isState ? { ok: true, said: stated } : value;
}

/** Returns the value of a cell, for an answer or a target. */
export function readValue(cell: WrittenCell, question: Question, mark: DecimalMark): ReadAnswer {
  const data = { value: cell.text.trim() };
  const invalid = (messageId: string): ReadAnswer => ({
    ok: false,
    problems: [{ ruleId: 'invalid-cell', messageId, data }],
  });
  if (!cell.isGuarded && isRounded(cell.text.trim())) return invalid('cell-rounded');
  if (question.type === 'text') return { ok: true, said: { state: 'answered', value: unquoted(cell.text) } };
  if (isAmbiguous(cell.text, question, mark)) return invalid('cell-ambiguous');
  const parsed = parseAnswer(question, chosenLine(cell.text, question) ?? cell.text);
  if (parsed.ok) return { ok: true, said: { state: 'answered', value: parsed.value } };
  return { ok: false, problems: parsed.problems.map((problem) => ({ ...problem, ruleId: 'invalid-answer' })) };
}

/** Returns a text so that it is not read as "don't know" or the like: in quotation marks where it would be. */
export function quoted(text: string): string {
  return readState(withoutQuotes(text)) === undefined ? text : `"${text}"`;
}

function unquoted(text: string): string {
  const isQuoted = /^".*"$/s.test(text) && readState(withoutQuotes(text)) !== undefined;
  return isQuoted ? text.slice(1, -1) : text;
}

function withoutQuotes(text: string): string {
  let bare = text;
  while (/^".*"$/s.test(bare)) bare = bare.slice(1, -1);
  return bare;
}

const NUMERIC: ReadonlySet<Question['type']> = new Set(['percent', 'integer', 'decimal']);

/** `1.200` in a table with decimal commas may be 1200 or 1.2, which nobody who types it in an interview would leave unseen. */
function isAmbiguous(text: string, { type }: Question, mark: DecimalMark): boolean {
  if (!NUMERIC.has(type)) return false;
  const read = readDecimal(text.trim().replace(/\s*%$/, ''), mark);
  return 'problem' in read && read.problem === 'ambiguous';
}

/** The value of a line that was copied from the possible answers: `2 – geregelt`, with or without what follows. */
function chosenLine(text: string, { choices }: Question): string | undefined {
  const [, number = '', words = ''] = /^(\S+)\s+[–-]\s+(.+)$/s.exec(text.trim().toLowerCase()) ?? [];
  const chosen = choices.find(
    ({ value, label }) =>
      String(value) === number &&
      Object.values(label).some((one) => words === one.toLowerCase() || words.startsWith(`${one.toLowerCase()}:`)),
  );
  return chosen === undefined ? undefined : String(chosen.value);
}

function readState(text: string): Stated | undefined {
  const word = inOneSpelling(text);
  const isCalled = (id: 'state-not_applicable' | 'state-dont_know'): boolean =>
    allMessages().some((t) => inOneSpelling(t(id)) === word);
  if (isCalled('state-not_applicable')) return { state: 'not_applicable', reason: '' };
  return isCalled('state-dont_know') ? { state: 'dont_know' } : parseState(text);
}

/** Spreadsheets make a curly apostrophe of a straight one; Swiss keyboards have no ß. */
function inOneSpelling(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'").replaceAll('ß', 'ss');
}
