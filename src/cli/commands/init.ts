import type { CommandSpec } from '../command.ts';

/** `reifegrad init`: creates a workspace. */
export const init: CommandSpec = {
  name: 'init',
  group: 'answer',
  summary: 'command-init',
  arguments: [{ usage: '[folder]', description: 'argument-init-folder' }],
  options: [
    { flags: '--example', description: 'option-init-example' },
    { flags: '--title <name>', description: 'option-init-title' },
    { flags: '--department <name>', description: 'option-init-department', isRepeatable: true },
    {
      ...{ flags: '--questionnaire <id>', description: 'option-init-questionnaire', default: 'verwaltung' },
      isRepeatable: true,
    },
    { flags: '--wave <id>', description: 'option-init-wave' },
    { flags: '--date <day>', description: 'option-init-date' },
    { flags: '--dry-run', description: 'option-dry-run' },
  ],
  examples: [
    'reifegrad init --example musterstadt',
    'reifegrad init neustadt --title "Stadt Neustadt" --department Bürgerbüro --department Kämmerei',
    'reifegrad init altstadt --title "Stadt Altstadt" --questionnaire verwaltung --questionnaire ozg-leistungen',
  ],
  load: () => import('../run/init.ts'),
};
