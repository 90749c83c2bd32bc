import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';
import type { printDe } from '../de/print.ts';

export const printEn = {
  'print-version': 'Questionnaire {id}, version {version}, licence {license}',
  'print-only-role': 'This printout holds only the questions for: {role}.',
  'print-how-title': 'How to answer the questions',
  'print-how-truth':
    'Answer what holds on the reference day, not what is planned. Where there are levels, tick the highest one whose sentence is wholly true.',
  'print-how-not-applicable':
    '“Not applicable” is possible only where it is offered, and needs a reason. That somebody else is responsible is not a reason.',
  'print-how-dont-know':
    '“Don’t know” is an answer like any other. It does not count as a no, it shows what is still to be found out.',
  'print-how-evidence':
    'Name evidence with kind, title, where it is, and date. Without valid evidence, a high level counts as proven only in part.',
  'print-how-numbers': 'The numbers stay the same, even where single questions are not asked.',
  'print-roles-title': 'Who answers',
  'print-role-organisation': 'once for the whole administration',
  'print-role-department': 'for each department',
  'print-role-count': ({ count: number }) => count(number, 'question', 'questions'),

  'print-id': 'Id',
  'print-asked-of': 'Answered by',
  'print-internal': 'for internal use only',
  'print-rationale': 'Why this is asked:',
  'print-condition': 'Asked only if',
  'print-condition-and': ' and ',
  'print-condition-or': ' or ',
  'print-condition-flag': 'the department has the flag {flag}',
  'print-condition-answer': 'the answer to question {number} ({title}) is {values}',
  'print-condition-expression': 'this expression holds: {expression}',
  'print-quoted': '“{name}”',
  'print-several': 'Several answers are possible.',
  'print-exclusive': 'excludes all others',
  'print-yes': 'Yes',
  'print-no': 'No',
  'print-number': 'Number',
  'print-percent': 'Share in per cent',
  'print-integer': 'Whole number',
  'print-from-to': '{minimum} to {maximum}',
  'print-from': 'at least {minimum}',
  'print-up-to': 'at most {maximum}',
  'print-date': 'Date',
  'print-text': 'Text',
  'print-criteria': 'More than the lowest answer holds only if this is true:',
  'print-other-answers': 'Or:',
  'print-not-applicable': 'Not applicable, because',
  'print-dont-know': 'Don’t know. Who knows',
  'print-evidence': 'What counts as evidence:',
  'print-evidence-line': 'Evidence (kind, title, where it is, date):',
  'print-comment': 'Remark:',
  'print-legal-must': 'Required by law:',
  'print-legal-should': 'Duty with exceptions, or recognised recommendation:',
  'print-legal-may': 'Permitted by law:',
  'print-legal-source': 'Source: {source}',
  'print-legal-checked': 'checked on {date}',
  'print-legal-unverified': 'still to be verified: {what}',
} as const satisfies Record<keyof typeof printDe, Catalog[string]>;
