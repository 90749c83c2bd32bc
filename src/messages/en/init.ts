import type { MessageData } from '../../model/finding.ts';
import type { Message } from '../catalog.ts';
import { count } from '../count.ts';
import type { initDe } from '../de/init.ts';

/** What the flags of the shipped questionnaires say. */
const FLAGS: Readonly<Record<string, string>> = {
  citizen_service: 'services for citizens',
  register: 'keeps a register',
  has_schools: 'looks after schools of the city',
};

function listOf(flags: MessageData[string] | undefined): string {
  return String(flags).split(' ').join(' and ');
}

function explained(flags: MessageData[string] | undefined): string {
  const known = String(flags).split(' ');
  return known.map((flag) => (FLAGS[flag] === undefined ? flag : `${flag} (${FLAGS[flag]})`)).join(', ');
}

/** Sentences of `reifegrad init`. */
export const initEn = {
  'command-init': 'Create a workspace, or with --example the example city',
  'argument-init-folder': 'new folder; otherwise the current one',
  'option-init-example': 'create the invented city Musterstadt with all its answers',
  'option-init-title': 'name of the administration, for example "City of Newtown"',
  'option-init-department': 'name of a department, may be repeated; otherwise 16 usual departments of a city',
  'option-init-questionnaire': 'questionnaire of the first wave, may be repeated',
  'option-init-wave': 'id of the first wave; otherwise the year',
  'option-init-date': 'reference day of the first wave as YYYY-MM-DD; otherwise today',
  'option-dry-run': 'only show what would be written',

  'init-done': 'Created: {folder} ({count} files).',
  'init-assign': ({ flags }: MessageData): string =>
    flags === ''
      ? 'Check the roles of the departments in reifegrad.yaml.'
      : `Check roles and flags of the departments in reifegrad.yaml: without ${listOf(flags)}, those questions are not asked.`,
  'init-register': ({ file, count: number }: MessageData): string =>
    `${file} begins with ${count(number, 'name', 'names')}. Check the department of each entry and add what is known about it.`,
  'init-register-first': ({ count: number, department }: MessageData): string =>
    `${count(number, 'entry is', 'entries are')} with the first department (${department}) for now.`,
  'init-next': 'Next: cd {folder}, then reifegrad status or reifegrad answer.',
  'init-next-here': 'Next: reifegrad status or reifegrad answer.',
  'init-comment-head':
    'The administration, its departments and waves. reifegrad lint checks this file after every change.\nTexts stand in quotes; ids are lower-case letters, digits and hyphens.',
  'init-comment-departments': ({ flags }: MessageData): string =>
    [
      'Each role asked once for the whole administration is held by exactly one department (here often the first one).',
      ...(flags === '' ? [] : [`flags are facts that questions depend on: ${explained(flags)}.`]),
      'staff: <full-time equivalents> allows weighting departments by size.',
    ].join('\n'),
  'init-comment-registers':
    'Registers: each entry is asked about by itself, its department answers.\nWith expected: <number> reports say how complete a register is.',
  'init-comment-waves': 'Waves: date is the reference day; status: closed ends a wave.',
  'init-ask-title': 'What is the name of the administration?',
  'init-ask-departments': 'Which departments answer? Separated by commas; empty: 16 usual departments of a city',
  'init-ask-wave': 'What is the id of the first wave?',

  'error-workspace-exists': '{path} exists already',
  'error-workspace-exists-help': 'name another folder; existing files are not replaced',
  'error-not-a-folder': '{path} is not a folder',
  'error-not-a-folder-help': 'choose another name for the folder',
  'error-init-needs-title': 'the name of the administration is missing',
  'error-init-needs-title-help': 'give --title "City of Newtown", or --example for the example city',
  'error-not-a-day': '{value} is not a day',
  'error-not-a-day-help': 'write it as YYYY-MM-DD, for example 2026-10-31',
  'error-not-an-id': '{value} is not an id',
  'error-not-an-id-help': 'use lower-case letters, digits and hyphens, at most 63',
  'error-department-without-letters': 'no id can be made from the name {name}',
  'error-department-without-letters-help': 'use a name with letters or digits; "organisation" is taken',
  'error-department-asked-nothing': 'this questionnaire would leave nothing to answer for: {departments}',
  'error-department-asked-nothing-help':
    'leave these departments out; roles can be distributed differently in reifegrad.yaml later',
  'error-department-twice': 'the departments {name} and {twin} would have the same id {id}',
  'error-department-twice-help': 'change one of the names',
} as const satisfies Record<keyof typeof initDe, Message>;
