import type { CommandSpec } from '../command.ts';

/** `reifegrad print`: all questions as Markdown, or as a sheet to answer in. */
export const print: CommandSpec = {
  name: 'print',
  group: 'answer',
  summary: 'command-print',
  arguments: [{ usage: '<questionnaire>', description: 'argument-print-questionnaire' }],
  options: [
    { flags: '-f, --format <format>', description: 'option-print-format', choices: ['markdown', 'csv'] },
    { flags: '--role <role>', description: 'option-print-role' },
    { flags: '-d, --department <id>', description: 'option-print-department' },
    { flags: '--entry <id>', description: 'option-print-entry' },
    { flags: '--wave <id>', description: 'option-print-wave' },
    { flags: '-o, --output <file>', description: 'option-output' },
    { flags: '--force', description: 'option-force' },
  ],
  examples: [
    'reifegrad print verwaltung',
    'reifegrad print verwaltung --role head -o fragebogen.md',
    'reifegrad print verwaltung --department buergerbuero -o antworten.csv',
  ],
  load: () => import('../run/print.ts'),
};
