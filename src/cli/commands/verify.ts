import type { CommandSpec } from '../command.ts';

/** `reifegrad verify`: finds what was changed after it was handed in. */
export const verify: CommandSpec = {
  name: 'verify',
  group: 'report',
  summary: 'command-verify',
  arguments: [],
  options: [
    { flags: '-d, --department <id>', description: 'option-history-department' },
    { flags: '--entry <id>', description: 'option-hand-in-entry' },
    { flags: '--role <id>', description: 'option-hand-in-role' },
    { flags: '--questionnaire <id>', description: 'option-verify-questionnaire' },
    { flags: '--wave <id>', description: 'option-wave' },
    { flags: '--digest <code>', description: 'option-verify-digest' },
    {
      flags: '-f, --format <format>',
      description: 'option-format',
      choices: ['text', 'concise', 'json'],
      default: 'text',
    },
    { flags: '--json', description: 'option-json' },
  ],
  examples: ['reifegrad verify', 'reifegrad verify --department feuerwehr'],
  load: () => import('../run/verify.ts'),
};
