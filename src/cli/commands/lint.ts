import type { CommandSpec } from '../command.ts';

/** `reifegrad lint`: checks questionnaires, the workspace and responses. */
export const lint: CommandSpec = {
  name: 'lint',
  group: 'author',
  summary: 'command-lint',
  arguments: [{ usage: '[paths...]', description: 'argument-lint-paths' }],
  options: [
    {
      flags: '-f, --format <format>',
      description: 'option-format',
      choices: ['text', 'concise', 'json'],
      default: 'text',
    },
    { flags: '--json', description: 'option-json' },
  ],
  examples: ['reifegrad lint', 'reifegrad lint questionnaires/verwaltung.yaml --format concise'],
  load: () => import('../run/lint.ts'),
};
