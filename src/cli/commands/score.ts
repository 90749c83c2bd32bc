import type { CommandSpec } from '../command.ts';

/** `reifegrad score`: the numbers in short. */
export const score: CommandSpec = {
  name: 'score',
  group: 'report',
  summary: 'command-score',
  arguments: [{ usage: '[questionnaire]', description: 'argument-score-questionnaire' }],
  options: [
    { flags: '-d, --department <id>', description: 'option-report-department' },
    { flags: '--entry <id>', description: 'option-report-entry' },
    { flags: '--wave <id>', description: 'option-wave' },
    { flags: '-f, --format <format>', description: 'option-format', choices: ['text', 'json'], default: 'text' },
    { flags: '--json', description: 'option-json' },
  ],
  examples: ['reifegrad score', 'reifegrad score verwaltung --format json'],
  load: () => import('../run/score.ts'),
};
