import type { CommandSpec } from '../command.ts';

/** `reifegrad delegate`: cuts out what somebody else is to answer. */
export const delegate: CommandSpec = {
  name: 'delegate',
  group: 'answer',
  summary: 'command-delegate',
  arguments: [{ usage: '[questionnaire]', description: 'argument-answer-questionnaire' }],
  options: [
    { flags: '-d, --department <id>', description: 'option-delegate-department' },
    { flags: '--entry <id>', description: 'option-delegate-entry' },
    { flags: '--role <id>', description: 'option-delegate-role', isRepeatable: true },
    { flags: '--question <id>', description: 'option-delegate-question', isRepeatable: true },
    { flags: '--dont-know', description: 'option-delegate-dont-know' },
    { flags: '--by <role>', description: 'option-delegate-by' },
    { flags: '--wave <id>', description: 'option-answer-wave' },
    { flags: '--to <file>', description: 'option-delegate-to' },
    { flags: '--force', description: 'option-force' },
  ],
  examples: [
    'reifegrad delegate --department buergerbuero --question srv_03 --by it --to fragen.yaml',
    'reifegrad delegate verwaltung --department personal-organisation --role hr --to -',
  ],
  load: () => import('../run/delegate.ts'),
};
