import type { CommandSpec } from '../command.ts';

/** `reifegrad simulate`: what other answers would change; writes nothing. */
export const simulate: CommandSpec = {
  name: 'simulate',
  group: 'report',
  summary: 'command-simulate',
  arguments: [{ usage: '[questionnaire]', description: 'argument-report-questionnaire' }],
  options: [
    { flags: '--set <id[@department]=value>', description: 'option-simulate-set', isRepeatable: true },
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
  examples: [
    'reifegrad simulate verwaltung --set str_01=4',
    'reifegrad simulate verwaltung --set org_02@jugendamt=3 --set sic_04=3',
  ],
  load: () => import('../run/simulate.ts'),
};
