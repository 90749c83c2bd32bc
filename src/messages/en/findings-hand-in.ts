import type { FindingSentences } from '../catalog.ts';
import type { findingsHandInDe } from '../de/findings-hand-in.ts';

const FIXED = 'What is handed in is fixed; what was handed in is what counts';
const RESTORE =
  'Restore the file from a backup or from git, or open it with `reifegrad reopen`, change it and hand it in again';
const LOG = 'Without the whole journal nobody can show how it came to what was handed in';

/** What findings say about responses that are handed in, and about reviews. */
/** Blocks that the program writes; what is in them is nobody's own words. */
const WHOLES: Readonly<Record<string, string>> = {
  submitted: 'The note on what was handed in (`submitted`) is no longer the one of then',
  folded: 'The note on which entries the file holds already (`folded`) is no longer the one of then',
};

export const findingsHandInEn = {
  'draft-with-submission': {
    what: 'A draft says nothing about handing in',
    why: 'Status and hand-in contradict each other; nobody would know whether the answers are fixed',
    help: 'Hand in with `reifegrad submit` instead of changing the status by hand; delete the field here',
  },
  'status-without-submission': {
    what: 'The status is `{status}`, but what was fixed with it (`submitted`) is missing',
    why: 'Without a digest nobody can show whether anything was changed after handing in',
    help: 'Set the status to `draft` and hand in with `reifegrad submit`',
  },
  'status-without-review': {
    what: 'The status `{status}` and the day of acceptance (`reviewed_on`) do not fit together',
    why: 'Accepted is only what the review accepted on some day',
    help: 'Change the status with `reifegrad review`, not by hand',
  },
  'submission-not-as-handed-in': {
    what: 'This response was changed after it was handed in',
    why: FIXED,
    help: '`reifegrad verify` shows the differences; after `reifegrad reopen` the change counts',
  },
  'submission-answer-changed': {
    what: ({ question, field, was, is }) =>
      `\`${question}\`${field === '' ? '' : ` (${field})`}: handed in was ${was === '' ? 'nothing' : was}, now there is ${is === '' ? 'nothing' : is}`,
    why: FIXED,
    help: RESTORE,
  },
  'submission-field-changed': {
    what: ({ field, was, is }) =>
      WHOLES[String(field)] ??
      `\`${field}\`: ${was === '' ? 'nothing' : was} when it was handed in, now ${is === '' ? 'nothing' : is}`,
    why: FIXED,
    help: RESTORE,
  },
  'submission-touched': {
    what: 'The file is no longer, character by character, the one handed in; the answers are the same',
    why: 'Somebody changed spaces, order or comments; that does not count, but it has happened',
    help: RESTORE,
  },
  'submission-file-missing': {
    what: 'The file that was handed in is gone',
    why: 'What the journal keeps of it is what counts',
    help: 'Run `reifegrad submit` again: it writes the file as it was handed in',
  },
  'submission-not-in-file': {
    what: 'The hand-in is in the journal, but not in the file yet',
    why: 'Writing was interrupted, or somebody set the file back; what was handed in is what counts',
    help: 'Run `reifegrad submit` again: it brings the file to what was handed in',
  },
  'submission-digest-wrong': {
    what: 'The digest in the file does not fit its content',
    why: 'The file was changed after it was handed in, and no journal knows how it was',
    help: RESTORE,
  },
  'submission-log-changed': {
    what: 'The journals are no longer those that were handed in from',
    why: LOG,
    help: 'Restore the journals from a backup or from git',
  },
  'unlogged-submission': {
    what: 'The file says that it is handed in; the journal knows nothing of it',
    why: LOG,
    help: 'Restore the journals from a backup or from git',
  },
  'superseded-submission': {
    what: ({ day, code, now }) =>
      `The check code ${code} belongs to what was handed in on ${day}; ${now === '' ? 'it has been opened again since' : `it has been handed in anew since: ${now}`}`,
    why: 'Whatever is handed in has a check code of its own; the last one holds',
    help: '`reifegrad history` shows when and why it was opened again',
  },
  'unknown-check-code': {
    what: 'Nothing was handed in here under the check code {code}',
    why: 'It is copied wrongly, belongs to another wave, or an older state has taken the place of what was handed in',
    help: 'Compare the check code; `reifegrad verify` without --digest shows the codes of all that is handed in',
  },
  'late-answers': {
    what: 'Came too late and not contained: {questions}',
    why: 'Somebody answered while somebody else handed in; both are kept',
    help: 'If the answers are to count: open with `reifegrad reopen` and hand in again',
  },
  'disputed-submission': {
    what: 'Two people handed in or decided different things at the same time',
    why: 'Neither holds until somebody hands in once more; until then the response counts as a draft',
    help: 'Look at the answers and hand in again: `reifegrad submit`',
  },
  'misplaced-review': {
    what: 'Here it says `{value}`, but the file is under `{expected}`',
    why: 'Folders and content have to say the same, or the questions would stand at the wrong place',
    help: 'Move the file or correct the field',
  },
  'review-of-unknown-question': {
    what: 'The role `{role}` is not asked the question `{question}`',
    why: 'Nobody would ever see what the review wants to know',
    help: 'Correct the id, or write it into the review of the role that answers',
  },
} as const satisfies Record<keyof typeof findingsHandInDe, FindingSentences>;
