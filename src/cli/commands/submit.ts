import type { CommandSpec } from '../command.ts';

/** `reifegrad submit`: hands in answers; from then on they are fixed. */
export const submit: CommandSpec = {
  name: 'submit',
  group: 'answer',
  summary: 'command-submit',
  arguments: [],
  options: [
    { flags: '-d, --department <id>', description: 'option-hand-in-department' },
    { flags: '--entry <id>', description: 'option-hand-in-entry' },
    { flags: '--role <id>', description: 'option-hand-in-role' },
    { flags: '--questionnaire <id>', description: 'argument-answer-questionnaire' },
    { flags: '--wave <id>', description: 'option-answer-wave' },
    { flags: '--with-gaps', description: 'option-submit-with-gaps' },
    { flags: '--yes', description: 'option-submit-yes' },
  ],
  examples: [
    'reifegrad submit --department buergerbuero --with-gaps --yes',
    'reifegrad submit --department feuerwehr --with-gaps --yes',
  ],
  load: () => import('../run/submit.ts'),
};
