import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';
import type { statusDe } from '../de/status.ts';

/** Words of `reifegrad status`. */
export const statusEn = {
  'command-status': 'Show who has answered what, and who still owes something',
  'status-wave-open': 'open',
  'status-wave-closed': 'closed',
  'status-questionnaire': '{title} ({id} {version})',
  'status-open': 'open',
  'status-answered': 'answered',
  'status-not-applicable': 'not applicable',
  'status-dont-know': "don't know",
  'status-evidenced': 'evidenced',
  'status-last-change': 'last change',
  'status-owed': 'Still to be answered',
  'status-debt-line': '{department}, {role} ({questionnaire}): {what}',
  'status-debt': ({ open }: MessageData): string => count(open, 'question open', 'questions open'),
  'status-debt-missing': ({ open }: MessageData): string => `not started, ${count(open, 'question', 'questions')}`,
  'status-debt-waiting': 'and up to {waiting} more depending on answers',
  'status-debt-conflicts': ({ conflicts }: MessageData): string =>
    `among them ${count(conflicts, 'conflicting answer', 'conflicting answers')}`,
  'status-summary': ({ id, complete, departments, open, asked }: MessageData): string =>
    Number(open) === 0
      ? `${id}: nothing is open, ${count(asked, 'question is', 'questions are')} done.`
      : `${id}: ${complete} of ${count(departments, 'department is', 'departments are')} done, ${open} of ${count(asked, 'question is', 'questions are')} open.`,
  'status-next-answer': 'Next: reifegrad answer {questionnaire} --department {department}',
  'status-next-report': 'Next: reifegrad report {questionnaire}',
} as const satisfies Record<keyof typeof statusDe, Catalog[string]>;
