import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';
import type { delegationDe } from '../de/delegation.ts';

/** Sentences about questions that somebody else answers: delegate and merge. */
export const delegationEn = {
  'command-delegate': 'Cut out questions for others into a file that they answer without this program',
  'command-merge': 'Take answers back from such a file; contradictions are shown and decided',
  'option-delegate-department': 'id of the department that it is about',
  'option-delegate-entry': 'entry of a register that it is about, instead of the department',
  'option-delegate-role':
    'only the questions to this role, repeatable; otherwise to all roles that the department holds',
  'option-delegate-question': 'only this question (id), repeatable',
  'option-delegate-dont-know': 'only what is answered with “don’t know”; with --by only what this role knows',
  'option-delegate-by': 'role of the questionnaire that is to answer; otherwise the one asked',
  'option-delegate-to': 'file to write to; - is standard output',
  'argument-merge-files': 'answered files; - reads standard input',
  'option-merge-keep': 'at this question, everything stays that stands here, comment and evidence too; repeatable',
  'option-merge-take':
    'at this question, what was changed in the file counts; repeatable, with several files as subject/id',

  'delegate-done': ({ count: number, role, command }: MessageData): string =>
    `${count(number, 'question', 'questions')} for: ${role}. When the file is back with answers: ${command}`,
  'delegate-file': 'FILE',

  'slice-title': 'questions to answer',
  'slice-about': ({ count: number, questionnaire, subject, role }: MessageData): string =>
    `${count(number, 'question', 'questions')} from the questionnaire “${questionnaire}” about: ${subject}. To be answered by: ${role}.`,
  'slice-how':
    'How to: write your answer behind the colon of the question. What stands there already is the answer so far; you may change it, in braces behind value. What you leave empty stays as it is. With a comment, or when you do not know, the line looks like this:',
  'slice-example-comment': 'As of October.',
  'slice-back': 'Please change nothing else, save the file and give it back.',
  'slice-choice': 'One of these answers:',
  'slice-choices': 'One or more of these answers, in square brackets, separated by commas:',
  'slice-boolean': 'Answer: true (yes) or false (no)',
  'slice-number': 'Answer as a number, with a decimal point: {format}',
  'slice-date': 'Answer as a day, in quotes: "2026-12-31"',
  'slice-text': 'Answer as text, in quotes: "…"',
  'slice-not-applicable': 'If the question does not apply: {id}: { state: not_applicable, reason: "…" }',
  'slice-unmet':
    'What of it is not met, by numbers: {id}: { value: …, criteria_unmet: [1] }; if all of it is met: criteria_unmet: []',
  'slice-evidence': 'With evidence: {id}: { value: …, evidence: [{ kind: {kind}, title: "…" }] }',
  'slice-before':
    'What was known when the questions were cut out. It shows the program what is new; please do not change it.',

  'merge-question': 'question',
  'merge-ours': 'here',
  'merge-theirs': 'in {file}',
  'merge-conflicts': ({ count: number, file }: MessageData): string =>
    `${file} is not taken yet: ${count(number, 'answer was', 'answers were')} changed here and there.`,
  'merge-how-to-decide': 'Decide for each question what counts with --keep (here) or --take (file): {command}',
  'merge-standing': 'At {question}, answers still stand against each other here. Decide in the interview: {command}',
  'merge-decide': '{subject}, {question}: this answer was changed here and in {file}. Which one counts?',
  'merge-keep': '{answer} (here)',
  'merge-take': '{answer} (file)',
  'merge-done': ({ count: number, unchanged, file }: MessageData): string =>
    `${file}: ${count(number, 'answer', 'answers')} taken, ${unchanged} unchanged.`,
  'merge-dry-run': ({ count: number, unchanged, file }: MessageData): string =>
    `${file}: ${count(number, 'answer', 'answers')} to take, ${unchanged} unchanged. Nothing written.`,
  'given-beside': '{answer} (changed: {parts})',
  'given-criteria_unmet': 'criteria not met',
  'given-ask': 'who knows',
  'given-comment': 'comment',
  'given-evidence': 'evidence',
  'given-target': 'target',
  'given-given_by': 'given by',

  'error-delegate-needs-to': 'nothing says where the questions are to be written',
  'error-delegate-needs-to-help': 'name a file: --to questions.yaml',
  'error-delegate-needs-by': 'the questions go to several roles: {roles}',
  'error-delegate-needs-by-help': 'choose one with --role, or say with --by which one is to answer',
  'error-delegate-role-not-held': 'the department {department} does not hold the role {role} in this questionnaire',
  'error-delegate-role-not-held-help': 'it holds: {roles}; who is to answer instead is said by --by {role}',
  'error-delegate-unknown-role': 'the questionnaire has no role {role}',
  'error-delegate-unknown-role-help': 'it has: {roles}',
  'error-delegate-unknown-question': '{department} does not answer the question {question}',
  'error-delegate-unknown-question-help': 'reifegrad print {questionnaire} shows the ids',
  'error-delegate-nothing': 'there is nothing to cut out: no question fits',
  'error-delegate-nothing-help': 'reifegrad status {flag} shows what is asked',
  'error-merge-unknown-question': 'the files say nothing about the question {question}',
  'error-merge-unknown-question-help': 'they answer: {questions}',
  'error-merge-ambiguous-question': 'the question {question} stands in several files',
  'error-merge-ambiguous-question-help': 'name its subject first ({questions}), or merge the files one by one',
  'error-merge-submitted': '{file} cannot be taken: the answers are handed in ({about}, {role}). Nothing is written',
  'error-merge-submitted-help': 'open them again with a reason: reifegrad reopen {flag} --role {role} --reason "…"',
  'error-merge-keep-and-take': 'the question {question} is given with --keep and with --take',
  'error-merge-keep-and-take-help': 'give only one of them',
} as const satisfies Record<keyof typeof delegationDe, Catalog[string]>;
