import type { Catalog, Message } from '../catalog.ts';
import type { storageDe } from '../de/storage.ts';

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
