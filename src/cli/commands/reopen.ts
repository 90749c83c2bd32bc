import type { CommandSpec } from '../command.ts';

/** `reifegrad reopen`: opens what is handed in for changes. */
export const reopen: CommandSpec = {
  name: 'reopen',
  group: 'answer',
  summary: 'command-reopen',
  arguments: [],
  options: [
    { flags: '-d, --department <id>', description: 'option-hand-in-department' },
    { flags: '--entry <id>', description: 'option-hand-in-entry' },
    { flags: '--role <id>', description: 'option-hand-in-role' },
    { flags: '--questionnaire <id>', description: 'argument-answer-questionnaire' },
    { flags: '--wave <id>', description: 'option-answer-wave' },
    { flags: '--reason <text>', description: 'option-reopen-reason' },
  ],
  examples: ['reifegrad reopen --department buergerbuero --reason "Die Zahl zu srv_03 war vom Vorjahr."'],
  load: () => import('../run/reopen.ts'),
};
