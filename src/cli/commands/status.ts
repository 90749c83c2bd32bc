import type { CommandSpec } from '../command.ts';

/** `reifegrad status`: who has answered what, and who owes what. */
export const status: CommandSpec = {
  name: 'status',
  group: 'report',
  summary: 'command-status',
  arguments: [],
  options: [
    { flags: '--wave <id>', description: 'option-wave' },
    { flags: '-f, --format <format>', description: 'option-format', choices: ['text', 'json'], default: 'text' },
    { flags: '--json', description: 'option-json' },
  ],
  examples: ['reifegrad status', 'reifegrad status --format json'],
  load: () => import('../run/status.ts'),
};
