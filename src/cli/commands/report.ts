import type { CommandSpec } from '../command.ts';

/** `reifegrad report`: the report for the organisation or one department. */
export const report: CommandSpec = {
  name: 'report',
  group: 'report',
  summary: 'command-report',
  arguments: [{ usage: '[questionnaire]', description: 'argument-report-questionnaire' }],
  options: [
    { flags: '-d, --department <id>', description: 'option-report-department' },
    { flags: '--entry <id>', description: 'option-report-entry' },
    { flags: '--wave <id>', description: 'option-wave' },
    {
      flags: '-f, --format <format>',
      description: 'option-format',
      choices: ['terminal', 'markdown', 'json'],
      default: 'terminal',
    },
    { flags: '--json', description: 'option-json' },
    { flags: '-o, --output <file>', description: 'option-output' },
    { flags: '--force', description: 'option-force' },
    { flags: '--public', description: 'option-report-public' },
  ],
  examples: [
    'reifegrad report',
    'reifegrad report --department buergerbuero',
    'reifegrad report --format markdown -o bericht.md',
  ],
  load: () => import('../run/report.ts'),
};
