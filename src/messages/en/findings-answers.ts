import type { FindingSentences } from '../catalog.ts';
import type { findingsAnswersDe } from '../de/findings-answers.ts';

const VALID = 'only answers that fit the question can be scored';
const JOURNAL = 'the journal holds confirmed answers; they must neither be lost nor changed unnoticed';
const KEEP = 'restore the file from a backup or from git; change nothing in it by hand';

/** What findings say about answers and their journals. */
export const findingsAnswersEn = {
  'answer-wrong-type': {
    what: 'the answer to `{question}` does not fit the type `{type}`',
    why: VALID,
    help: 'write the answer as the type demands; `reifegrad print` shows the question',
  },
  'answer-not-whole': { what: '{value} is not a whole number', why: VALID, help: 'give a whole number' },
  'answer-too-small': {
    what: '{value} is less than {minimum}',
    why: VALID,
    help: 'give a value from {minimum} on',
  },
  'answer-too-large': {
    what: '{value} is more than {maximum}',
    why: VALID,
    help: 'give a value up to {maximum}',
  },
  'answer-unknown-option': {
    what: '`{value}` is not a possible answer to `{question}`',
    why: VALID,
    help: 'possible: {choices}',
  },
  'answer-duplicate-option': {
    what: '`{value}` is ticked twice',
    why: VALID,
    help: 'delete one of the two entries',
  },
  'answer-exclusive-option': {
    what: '`{value}` excludes all other answers',
    why: VALID,
    help: 'give `{value}` alone or the others alone',
  },
  'answer-nothing-chosen': {
    what: 'nothing is ticked for `{question}`',
    why: 'there is an answer of its own for nothing; an empty list is more likely a slip',
    help: 'tick something or give `{value}`',
  },
  'answer-not-a-day': {
    what: '`{value}` is not a day',
    why: VALID,
    help: 'write year-month-day in quotes, for example "2026-12-31"',
  },
  'answer-empty': { what: 'the answer to `{question}` is empty', why: VALID, help: 'give a text' },
  'answer-too-long': {
    what: 'the answer to `{question}` is longer than {maximum} characters',
    why: VALID,
    help: 'shorten the text',
  },
  'answer-constraint': {
    what: '`{value}` does not satisfy the constraint of `{question}`',
    why: VALID,
    help: 'make the answer fit the condition in `constraint`',
  },
  'answer-not-applicable-refused': {
    what: '`{question}` cannot be answered with not applicable',
    why: 'the question applies to everybody who is asked',
    help: "answer the question or give don't know (`dont_know`)",
  },
  'answer-reason-missing': {
    what: 'the reason why `{question}` is not applicable is missing',
    why: 'only with a reason can it be checked whether the question really does not apply',
    help: 'give the reason in `reason`',
  },
  'answer-unknown-criterion': {
    what: '`{question}` has no criterion {number}',
    why: VALID,
    help: 'the criteria are counted from 1 to {count}',
  },
  'answer-unknown-evidence-kind': {
    what: 'this questionnaire has no kind of evidence `{kind}`',
    why: VALID,
    help: "name one of the questionnaire's `evidence_kinds`",
  },
  'answer-unknown-role': {
    what: 'this questionnaire has no role `{role}`',
    why: 'nobody could be asked',
    help: 'name a role of the questionnaire or delete the entry',
  },
  'answer-to-unknown-question': {
    what: 'this questionnaire has no question `{question}`',
    why: 'the answer would count nowhere',
    help: 'correct the id or delete the answer',
  },
  'answer-of-other-role': {
    what: '`{question}` is answered by the role `{expected}`, not `{role}`',
    why: 'every role has a file of its own; this answer would not count',
    help: 'move the answer to the file `{file}`',
  },
  'misplaced-response': {
    what: 'it says `{value}` here, but the file lies under `{expected}`',
    why: 'folder and content have to say the same, otherwise the answers count in the wrong place',
    help: 'move the file or correct the entry',
  },
  'rater-missing': {
    what: 'by its name this file is what the further rater `{expected}` answered, and it does not say so',
    why: 'further raters stand beside the response that counts; the two must not be mixed up',
    help: 'add the line `rater: {expected}` below `role`, or name the file `{role}.yaml`',
  },
  'answers-of-other-rater': {
    what: ({ value, expected }) =>
      value === ''
        ? `the file holds the response that counts, not what the further rater \`${expected}\` answered`
        : `the file holds what the further rater \`${value}\` answered, not ${expected === '' ? 'the response that counts' : `\`${expected}\``}`,
    why: 'a further rater answers independently; the two must not be mixed up',
    help: 'name under `--rater` what the file has as `rater`; leave `--rater` out when it has none',
  },
  'rater-in-main': {
    what: 'this file counts for the role `{role}`, but it says that the further rater `{value}` answered',
    why: 'further raters stand beside the response that counts and are never scored',
    help: 'name the file `{role}.{value}.yaml`, or delete the line `rater`',
  },
  'other-questionnaire-version': {
    what: 'version {version} of `{questionnaire}` was answered, {expected} holds here',
    why: 'in another version questions may be missing and values may count differently',
    help: 'answer version {expected} anew or name version {version} in the wave',
  },
  'other-questionnaire-content': {
    what: '`{questionnaire}` {version} was changed after it was answered',
    why: 'something that scores depend on was changed; the same version has to mean the same',
    help: 'restore the questionnaire or give the change a new version number',
  },
  'questionnaire-reworded': {
    what: 'version {version} of `{questionnaire}` was answered, {expected} holds now',
    why: 'only the wording has changed; the answers still hold',
    help: 'nothing to do; read the questions again if you like',
  },
  'journal-torn-line': {
    what: 'the last line of the journal is incomplete',
    why: 'the program or the computer was interrupted while writing; this answer was not confirmed yet',
    help: 'answer the question again; nothing else is needed',
  },
  'journal-line-damaged': { what: 'this line of the journal is damaged', why: JOURNAL, help: KEEP },
  'journal-line-changed': { what: 'this line of the journal has been changed', why: JOURNAL, help: KEEP },
  'journal-chain-broken': { what: 'something is missing before this line of the journal', why: JOURNAL, help: KEEP },
  'journal-newer-format': {
    what: 'this line was written by a newer version of the program',
    why: 'what is not understood here must not be lost either',
    help: 'use the newer version of the program',
  },
  'journal-missing': {
    what: 'the journal of `{writer}` with {expected} lines is gone',
    why: 'its answers are already in the file; only the history is missing',
    help: 'fetch the journal back from a backup if possible',
  },
  'journal-shortened': {
    what: 'the journal has {lines} lines, but {expected} were already taken over',
    why: JOURNAL,
    help: KEEP,
  },
} as const satisfies Record<keyof typeof findingsAnswersDe, FindingSentences>;
