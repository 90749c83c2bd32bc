import type { Answer } from '../../model/answer.ts';
import { UserError } from '../../model/errors.ts';
import type { Finding, SourceRange } from '../../model/finding.ts';
import { parseState } from '../../questionnaire/parse-state.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { answeredWith } from '../interview/answer-parts.ts';
import type { Assignment } from '../interview/assignment.ts';
import { readTyped } from '../interview/typed.ts';
import { checkGiven, errorAt, type Given, type GivenAnswer, questionOf } from './given.ts';

/** Under this name findings show the flags, one a line. */
const SHOWN_AS = '--set';

/**
 * Returns the answers of `--set` flags: `id=value`, `id=n/a:reason` for not applicable, `id=?` or `id=?role` for don't know
 * (the role that knows). Of two for one question the last one holds.
 * @throws UserError `bad-set` for a flag without `=`.
 */
export function readSets(flags: readonly string[], assignment: Assignment, today: string): Given {
  const read = flags.map((flag, index) => readSet(flag, index + 1, assignment, today));
  return {
    answers: read.flatMap(({ given }) => given ?? []),
    findings: read.flatMap(({ findings }) => findings),
    notes: [],
    texts: { [SHOWN_AS]: flags.map(safeLine).join('\n') },
  };
}

interface ReadSet {
  readonly given?: GivenAnswer;
  readonly findings: readonly Finding[];
}

function readSet(flag: string, line: number, assignment: Assignment, today: string): ReadSet {
  const split = flag.indexOf('=');
  if (split < 1) throw new UserError('bad-set', { flag }, { about: assignment.questionnaire });
  const id = flag.slice(0, split).trim();
  const text = flag.slice(split + 1);
  const range = (from: number, to: number): SourceRange => ({
    ...{ file: SHOWN_AS, pointer: '' },
    ...{ start: { line, column: from + 1 }, end: { line, column: Math.max(to, from + 1) + 1 } },
  });
  const place = { key: range(0, split), value: range(split + 1, flag.length) };
  const question = questionOf(assignment, id);
  const stated = parseState(text);
  if (question !== undefined && stated === undefined) {
    const parsed = readTyped(question, text);
    if (!parsed.ok) {
      const findings = parsed.problems.map((problem) => errorAt({ ...problem, ruleId: 'invalid-answer' }, place.value));
      return { findings };
    }
    return checked(id, answeredWith(parsed.value, today), place, assignment);
  }
  return checked(id, { ...(stated ?? { state: 'dont_know' }), answered_on: today }, place, assignment);
}

function checked(
  questionId: string,
  answer: Answer,
  place: { readonly key: SourceRange; readonly value: SourceRange },
  assignment: Assignment,
): ReadSet {
  const findings = checkGiven(questionId, answer, assignment, (_field, part) =>
    part === 'key' ? place.key : place.value,
  );
  // A flag says nothing about comment and evidence, whatever state it states; so they stay.
  return { given: { questionId, answer, keepsRest: true }, findings };
}
