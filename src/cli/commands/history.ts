import type { CommandSpec } from '../command.ts';

/** `reifegrad history`: who said what on which day. */
export const history: CommandSpec = {
  name: 'history',
  group: 'report',
  summary: 'command-history',
  arguments: [],
  options: [
    { flags: '-d, --department <id>', description: 'option-history-department' },
    { flags: '--entry <id>', description: 'option-hand-in-entry' },
    { flags: '--role <id>', description: 'option-hand-in-role' },
    { flags: '--question <id>', description: 'option-history-question' },
    { flags: '--questionnaire <id>', description: 'argument-answer-questionnaire' },
    { flags: '--wave <id>', description: 'option-wave' },
    {
      flags: '-f, --format <format>',
      description: 'option-format',
      choices: ['text', 'json', 'markdown'],
      default: 'text',
    },
    { flags: '--json', description: 'option-json' },
  ],
  examples: ['reifegrad history --department buergerbuero', 'reifegrad history --question srv_03 --json'],
  load: () => import('../run/history.ts'),
};
