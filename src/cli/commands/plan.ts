import type { CommandSpec } from '../command.ts';

/** `reifegrad plan`: which measures first, and the cheapest way to a level. */
export const plan: CommandSpec = {
  name: 'plan',
  group: 'report',
  summary: 'command-plan',
  arguments: [{ usage: '[questionnaire]', description: 'argument-report-questionnaire' }],
  options: [
    { flags: '-t, --target <level>', description: 'option-plan-target' },
    { flags: '-b, --budget <points>', description: 'option-plan-budget' },
    { flags: '--all', description: 'option-plan-all' },
    { flags: '-d, --department <id>', description: 'option-report-department' },
    { flags: '--entry <id>', description: 'option-report-entry' },
    { flags: '--wave <id>', description: 'option-wave' },
    {
      flags: '-f, --format <format>',
      description: 'option-format',
      choices: ['text', 'json', 'markdown'],
      default: 'text',
    },
    { flags: '--json', description: 'option-json' },
  ],
  examples: ['reifegrad plan', 'reifegrad plan verwaltung --target 3', 'reifegrad plan verwaltung --budget 20'],
  load: () => import('../run/plan.ts'),
};
