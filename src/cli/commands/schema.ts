import type { CommandSpec } from '../command.ts';

/** `reifegrad schema`: prints JSON Schemas, for editors and other validators. */
export const schema: CommandSpec = {
  name: 'schema',
  group: 'author',
  summary: 'command-schema',
  arguments: [{ usage: '<questionnaire>', description: 'argument-schema-questionnaire' }],
  options: [
    { flags: '-o, --output <file>', description: 'option-output' },
    { flags: '--force', description: 'option-force' },
  ],
  examples: ['reifegrad schema verwaltung', 'reifegrad schema verwaltung -o verwaltung.schema.json'],
  load: () => import('../run/schema.ts'),
};
