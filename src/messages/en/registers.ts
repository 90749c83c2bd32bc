import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';
import type { registersDe } from '../de/registers.ts';

/** Words around registers and their entries. */
export const registersEn = {
  'print-role-register': 'for each entry of the register {register}',
  'report-reason-not-asked-entry': 'not asked about this entry',
  'command-register': 'Show registers, and edit them with a spreadsheet',
  'argument-register': 'id of the register; all of them without it',
  'option-register-from': 'take the entries from this CSV file (- reads standard input)',
  'option-register-remove-missing': 'remove entries that the CSV file lacks',
  'register-headline': '{title} ({id}): {recorded}',
  'register-invented': 'Invented data: the entries are made up.',
  'register-entry-id': 'Entry (id)',
  'register-cases': 'cases',
  'register-lifetime': 'holds',
  'register-since': 'from {day}',
  'register-ended': 'to {day}',
  'register-imported': 'Wrote {file}. New: {added}, changed: {changed}, removed: {removed}.',
  'register-dry-run': 'Nothing written (--dry-run). Would be new: {added}, changed: {changed}, removed: {removed}.',
  'register-unchanged': 'Nothing to change: the table says the same as {file}.',
  'register-missing': ({ count: number, entries }) =>
    `${Number(number) === 1 ? 'One entry is' : `${number} entries are`} not in the table and left in the register: ${entries}. --remove-missing removes what is missing.`,
  'register-line-added': '{id}: new',
  'register-line-removed': '{id}: removed',
  'error-no-registers': 'this workspace has no register',
  'error-no-registers-help': 'name one in reifegrad.yaml under registers',
  'error-choose-register': 'there are several registers',
  'error-choose-register-help': 'name one of them: {registers}',
  'error-unknown-register': 'there is no register {register}',
  'error-unknown-register-help': 'there are: {registers}',
  'error-entries-with-answers': 'entries that would be removed have answers: {entries}',
  'error-entries-with-answers-help': 'give them their last day under ended: earlier waves keep their answers then',
  'register-entry': 'Entry',
  'register-recorded': ({ recorded }) => `${count(recorded, 'entry', 'entries')} recorded`,
  'register-recorded-of': ({ recorded, expected }) =>
    `${recorded} of ${count(expected, 'expected entry', 'expected entries')} recorded`,
  'report-register-note': 'In the order of the register; this is no ranking.',
  'status-entries': 'entries',
  'status-register': '{register}: {recorded}, of them answered completely: {complete}',
  'status-debt-entries': ({ count: number, names }) => `about ${count(number, 'entry', 'entries')}: ${names}`,
  'status-debt-entries-many': ({ count: number, names, more }) =>
    `about ${count(number, 'entry', 'entries')}: ${names} and ${more} more`,
  'report-work-entries': ({ count: number }) => count(number, 'entry', 'entries'),
  'report-names-more': '{names} and {more} more',
  'report-entry': '{register}: {title}',
  'error-unknown-entry': 'no register has an entry {entry}',
  'error-unknown-entry-help': 'reifegrad register <register> shows the entries',
  'error-department-and-entry': '--department and --entry stand together',
  'error-department-and-entry-help': 'leave one of them out: every entry belongs to a department already',
  'error-not-asked-about': 'the questionnaire {questionnaire} does not ask about {entry} in the wave {wave}',
  'error-not-asked-about-help':
    'the entry stands in another register, or did not exist yet or any more on the reference day',
  'error-nothing-asks-about': 'no questionnaire of the wave {wave} asks about {entry}',
  'error-nothing-asks-about-help': 'name another wave with --wave',
  'option-report-entry': 'only this entry of a register, with its own profile',
  'report-next-report-entry': 'The whole report: reifegrad report {questionnaire} --entry {entry}',
  'report-next-answer-entry': 'Go on answering: reifegrad answer {questionnaire} --entry {entry}',
  'option-answer-entry': 'entry of a register that is answered about; its department stands in the register',
  'error-answer-needs-entry': 'department {department} answers about entries of a register in this questionnaire',
  'error-answer-needs-entry-help': 'give one of them with --entry: {entries}',
  'choose-entry': ({ department, done, count: number }) =>
    `${department}: ${done} of ${count(number, 'entry', 'entries')} done. Which one do you want to answer about?`,
  'entry-done': ({ total }) => (Number(total) === 0 ? 'no questions' : 'done'),
  'entry-open': ({ open, total }) =>
    open === total
      ? `not begun, ${count(total, 'question', 'questions')}`
      : `${open} of ${count(total, 'question', 'questions')} open`,
  'entries-own': 'Questions to the department itself',
  'entries-leave': 'Stop',
  'plain-empty-takes': 'An empty line takes {key}: {label}.',
  'error-missing-cases': '{subject} has no number of cases, by which entries are weighted',
  'error-missing-cases-help': 'add cases to this entry in the register',
  'report-method-entries-mean': 'A question asked about several entries counts once, with their mean.',
  'report-method-entries-cases':
    'A question asked about several entries counts once, with their mean weighted by cases.',
  'report-method-entries-minimum': 'A question asked about several entries counts once, with the lowest value.',
} as const satisfies Record<keyof typeof registersDe, Catalog[string]>;
