import type { CommandSpec } from '../command.ts';

/** `reifegrad answer`: the interview, or answers from a file or flags. */
export const answer: CommandSpec = {
  name: 'answer',
  group: 'answer',
  summary: 'command-answer',
  arguments: [{ usage: '[questionnaire]', description: 'argument-answer-questionnaire' }],
  options: [
    { flags: '-d, --department <id>', description: 'option-answer-department' },
    { flags: '--entry <id>', description: 'option-answer-entry' },
    { flags: '--role <id>', description: 'option-answer-role' },
    { flags: '--rater <label>', description: 'option-answer-rater' },
    { flags: '--wave <id>', description: 'option-answer-wave' },
    { flags: '--answers <file>', description: 'option-answer-answers' },
    { flags: '--set <id=value>', description: 'option-answer-set', isRepeatable: true },
    { flags: '--dry-run', description: 'option-dry-run' },
  ],
  examples: [
    'reifegrad answer --department buergerbuero',
    'reifegrad answer --department buergerbuero --role head --rater b',
    'reifegrad answer --department buergerbuero --set srv_03=30 --set "srv_06=n/a:keine Termine" --dry-run',
  ],
  load: () => import('../run/answer.ts'),
};
