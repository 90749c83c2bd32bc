import type { CommandSpec } from '../command.ts';

/** `reifegrad review`: accepts what is handed in, or sends it back with questions. */
export const review: CommandSpec = {
  name: 'review',
  group: 'report',
  summary: 'command-review',
  arguments: [],
  options: [
    { flags: '-d, --department <id>', description: 'option-review-department' },
    { flags: '--entry <id>', description: 'option-hand-in-entry' },
    { flags: '--role <id>', description: 'option-hand-in-role' },
    { flags: '--questionnaire <id>', description: 'argument-answer-questionnaire' },
    { flags: '--wave <id>', description: 'option-answer-wave' },
    { flags: '--accept', description: 'option-review-accept' },
    { flags: '--send-back', description: 'option-review-send-back' },
    { flags: '--question <id=text>', description: 'option-review-question', isRepeatable: true },
  ],
  examples: [
    'reifegrad review',
    'reifegrad review --department feuerwehr --accept',
    'reifegrad review --department feuerwehr --send-back --question "org_01=Seit wann ist das so?"',
  ],
  load: () => import('../run/review.ts'),
};
