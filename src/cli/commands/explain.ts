import type { CommandSpec } from '../command.ts';

/** `reifegrad explain`: how a number came about, down to each answer. */
export const explain: CommandSpec = {
  name: 'explain',
  group: 'report',
  summary: 'command-explain',
  arguments: [{ usage: '[id]', description: 'argument-explain-id' }],
  options: [
    { flags: '-d, --department <id>', description: 'option-report-department' },
    { flags: '--entry <id>', description: 'option-report-entry' },
    { flags: '--questionnaire <id>', description: 'option-explain-questionnaire' },
    { flags: '--wave <id>', description: 'option-wave' },
    {
      flags: '-f, --format <format>',
      description: 'option-format',
      choices: ['text', 'json', 'markdown'],
      default: 'text',
    },
    { flags: '--json', description: 'option-json' },
  ],
  examples: ['reifegrad explain total', 'reifegrad explain str_01', 'reifegrad explain pro --department buergerbuero'],
  load: () => import('../run/explain.ts'),
};
