import type { CommandSpec } from '../command.ts';

/** `reifegrad print`: all questions as Markdown. */
export const print: CommandSpec = {
  name: 'print',
  group: 'answer',
  summary: 'command-print',
  arguments: [{ usage: '<questionnaire>', description: 'argument-print-questionnaire' }],
  options: [
    { flags: '--role <role>', description: 'option-print-role' },
    { flags: '-o, --output <file>', description: 'option-output' },
    { flags: '--force', description: 'option-force' },
  ],
  examples: ['reifegrad print verwaltung', 'reifegrad print verwaltung --role head -o fragebogen.md'],
  load: () => import('../run/print.ts'),
};
