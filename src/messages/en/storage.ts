import type { Catalog, FindingSentences, Message } from '../catalog.ts';
import type { storageDe, storageFindingsDe } from '../de/storage.ts';

const reasons: Readonly<Record<string, string>> = {
  'disk-full': 'the disk is full',
  'read-only': 'the disk can only be read',
  'no-permission': 'permission is missing',
  'in-use': 'another program holds the file',
  'is-folder': 'there is a folder',
  'no-folder': 'the folder does not exist, or a part of the path is a file',
  'name-taken': 'the name is taken',
  'name-too-long': 'the name is too long',
  'too-many-files': 'too many files are open',
  link: 'the way there goes through a link that could lead out of the workspace',
  outside: 'the path leads out of the workspace',
  'device-error': 'the disk or the network reports an error',
};

const remedies: Readonly<Record<string, string>> = {
  'disk-full': 'make room and try again',
  'read-only': 'put the folder where writing is allowed',
  'no-permission': 'ask the IT department for the right to write to this folder',
  'in-use': 'close the other program and try again',
  link: 'put the folder or file itself in the place of the link',
};

const reasonOf: Message = ({ path, reason }) => `${path}: ${reasons[String(reason)] ?? reason}`;

export const storageEn = {
  'error-not-saved': (data) => `Not saved: ${reasonOf(data)}`,
  'error-not-saved-help': ({ reason }) =>
    `what was there before is unchanged; ${remedies[String(reason)] ?? 'mend the cause and try again'}`,
  'error-not-readable': (data) => `Not readable: ${reasonOf(data)}`,
  'error-not-readable-help': 'check the path and the right to read it',
  'error-file-missing': 'There is no file {path}',
  'error-file-missing-help': 'check spelling and folder',
  'error-file-too-large': 'The file {path} is larger than {limitKb} kB',
  'error-file-too-large-help': 'check whether it is the right file; none that is written by hand is that large',
  'error-bad-source-date-epoch': 'SOURCE_DATE_EPOCH is "{value}", which is not a number of seconds',
  'error-bad-source-date-epoch-help': 'give the seconds since 1 January 1970, or unset the variable',
  'error-unusable-name': '"{name}" cannot be part of a file name',
  'error-unusable-name-help':
    'use lower-case letters, digits and hyphens, at most 63, and no name that Windows keeps for devices (con, nul …)',
  'error-questionnaire-missing':
    'There is no questionnaire {id} in version {version}, neither in the workspace nor among the shipped ones',
  'error-questionnaire-missing-help': 'put the file into the folder questionnaires, or change reifegrad.yaml',
  'error-questionnaire-other-version': 'Of the questionnaire {id} there is version {found}; {version} is needed',
  'error-questionnaire-other-version-help':
    'put the file of that version into the folder questionnaires as {id}-{version}.yaml; answers to different versions cannot simply be compared',
  'error-questionnaire-changed':
    '{file} holds answers to version {version} of the questionnaire {questionnaire}; the one at hand (version {expected}) asks or scores differently',
  'error-questionnaire-changed-help':
    'go on with the questionnaire that was begun; a change of wording alone would not be in the way',
  'error-wave-closed': 'The wave {wave} is closed; answers can no longer be changed',
  'error-wave-closed-help': 'choose an open wave, or set status: open in reifegrad.yaml',
} as const satisfies Record<keyof typeof storageDe, Catalog[string]>;

export const storageFindingsEn = {
  'journal-line-damaged': {
    what: 'this line of the journal is damaged',
    why: 'it holds a confirmed answer; without it the result would be wrong',
    help: 'restore the file from a backup or from git; change nothing in it by hand',
  },
  'journal-line-changed': {
    what: 'this line of the journal was changed afterwards',
    why: 'its checksum no longer fits, so what was confirmed is no longer certain',
    help: 'restore the file from a backup or from git; answers are changed in the YAML file beside it',
  },
  'journal-chain-broken': {
    what: 'something is missing before this line of the journal, or it belongs to another response',
    why: 'every line names the checksum of the one before, and here that is another',
    help: 'restore the file from a backup or from git, in the same place and under the same name',
  },
  'journal-newer-format': {
    what: 'this line of the journal was written by a newer version of the program',
    why: 'this version does not understand it and might miss answers',
    help: 'use a newer version of reifegrad',
  },
  'journal-shortened': {
    what: 'the journal has {lines} lines; by the response file there had been {expected}',
    why: 'confirmed lines have disappeared',
    help: 'restore the file from a backup or from git',
  },
  'journal-torn-line': {
    what: 'the last line of the journal is incomplete',
    why: 'the program was ended while it wrote; the answer had not been confirmed',
    help: 'nothing to do; the question counts as not yet answered',
  },
  'journal-missing': {
    what: 'the journal {writer} is missing',
    why: 'its {expected} lines are in the response file; only the history can no longer be read',
    help: 'restore the file from a backup or from git if it still exists',
  },
  'misplaced-response': {
    what: 'this says "{value}"; by its folder it should be "{expected}"',
    why: 'the answers would be counted in the wrong place',
    help: 'move the file to the right folder, or correct the value',
  },
  'other-questionnaire-version': {
    what: 'the answers belong to version {version} of the questionnaire {questionnaire}; here {expected} holds',
    why: 'the questions differ between these versions; a result from them would be wrong',
    help: 'name in reifegrad.yaml the version that was begun with',
  },
  'other-questionnaire-content': {
    what: 'the questionnaire {questionnaire} asks or scores differently from the one that was answered, although both are version {expected}',
    why: 'a result from it would not be what was answered',
    help: 'use the original questionnaire; whoever changes questions or scoring raises the version',
  },
  'answer-to-unknown-question': {
    what: 'there is no question {question} in this questionnaire',
    why: 'the answer would not be counted anywhere',
    help: 'correct the id, or remove the entry',
  },
  'answer-of-other-role': {
    what: 'the question {question} is for the role {expected}, not for {role}',
    why: 'in this file the answer would not be counted',
    help: 'move the answer to the file {expected}.yaml',
  },
  'misnamed-questionnaire': {
    what: 'this file holds the questionnaire {id}; its name says {expected}',
    why: 'questionnaires are found by name; another one would be read',
    help: 'rename the file, or correct the id',
  },
  'questionnaire-reworded': {
    what: 'the answers began with version {version} of the questionnaire; now {expected} holds',
    why: 'only wording has changed; all answers stand',
    help: 'nothing to do',
  },
  'unexpected-file': {
    what: '{file} belongs to no response that is expected in this wave',
    why: 'it is not read; it may be a copy that a sync program made',
    help: 'compare it, then remove it, or add department and role to reifegrad.yaml',
  },
} as const satisfies Record<keyof typeof storageFindingsDe, FindingSentences>;
