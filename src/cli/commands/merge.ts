import type { CommandSpec } from '../command.ts';

/** `reifegrad merge`: takes back what somebody else has answered. */
export const merge: CommandSpec = {
  name: 'merge',
  group: 'answer',
  summary: 'command-merge',
  arguments: [{ usage: '<files...>', description: 'argument-merge-files' }],
  options: [
    { flags: '--keep <id>', description: 'option-merge-keep', isRepeatable: true },
    { flags: '--take <id>', description: 'option-merge-take', isRepeatable: true },
    { flags: '--dry-run', description: 'option-dry-run' },
  ],
  examples: ['reifegrad merge fragen.yaml --dry-run', 'reifegrad merge fragen.yaml --take srv_03'],
  load: () => import('../run/merge.ts'),
};
