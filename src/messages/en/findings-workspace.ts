import type { FindingSentences } from '../catalog.ts';
import type { findingsWorkspaceDe } from '../de/findings-workspace.ts';

/** What findings say about the workspace. */
export const findingsWorkspaceEn = {
  'duplicate-department-id': {
    what: 'department id `{value}` is used twice',
    why: 'the answers of both would lie in the same folder',
    help: 'rename one of them',
  },
  'duplicate-wave': {
    what: 'wave id `{value}` is used twice',
    why: 'the answers of both would lie in the same folder',
    help: 'rename one of them',
  },
  'duplicate-questionnaire': {
    what: 'the questionnaire `{value}` is in this wave twice',
    why: 'in one wave every questionnaire is answered in one version',
    help: 'delete one of the two entries',
  },
  'unknown-questionnaire': {
    what: 'there is no questionnaire `{id}`',
    why: 'without it nobody can answer and nothing can be scored',
    help: 'correct the id or put the questionnaire in the folder of questionnaires',
  },
  'unknown-version': {
    what: 'there is no version {version} of the questionnaire `{id}`',
    why: 'answers hold for a certain version; in another one values may count differently',
    help: 'there is: `{known}`',
  },
  'unknown-department-role': {
    what: 'no questionnaire of the waves asks the role `{role}`',
    why: 'whoever holds it would be asked nothing',
    help: 'asked are: `{known}`',
  },
  'unknown-department-flag': {
    what: 'no questionnaire of the waves knows the flag `{flag}`',
    why: 'it would have no effect',
    help: 'the questionnaires know: `{known}`',
  },
  'department-without-role': {
    what: 'the department `{department}` holds no role',
    why: 'it would be asked nothing; without a role it answers for entries of a register alone, and no questionnaire here asks about any',
    help: 'give it a role or remove it',
  },
  'role-held-by-not-exactly-one': {
    what: 'several departments hold the role `{role}`',
    why: 'its questions are about the whole organisation and are answered only once',
    help: 'remove the role from all but one',
  },
  'role-held-by-nobody': {
    what: 'no department holds the role `{role}`',
    why: 'its questions are about the whole organisation; nobody would answer them',
    help: 'add the role to exactly one department',
  },
  'misnamed-questionnaire': {
    what: 'the questionnaire is called `{id}`, but its file is named for `{expected}`',
    why: 'a questionnaire is found by the name of its file',
    help: 'rename the file or the id',
  },
  'unexpected-file': {
    what: '`{file}` belongs to no answers that are expected here',
    why: 'the file does not count; perhaps it is a copy, or a department was renamed',
    help: 'delete the file or move it to the right place',
  },
} as const satisfies Record<keyof typeof findingsWorkspaceDe, FindingSentences>;
