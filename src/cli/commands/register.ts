import type { CommandSpec } from '../command.ts';

/** `reifegrad register`: shows the registers of a workspace, and takes one out to a spreadsheet and back. */
export const register: CommandSpec = {
  name: 'register',
  group: 'answer',
  summary: 'command-register',
  arguments: [{ usage: '[register]', description: 'argument-register' }],
  options: [
    { flags: '-f, --format <format>', description: 'option-format', choices: ['text', 'csv'], default: 'text' },
    { flags: '-o, --output <file>', description: 'option-output' },
    { flags: '--force', description: 'option-force' },
    { flags: '--from <file>', description: 'option-register-from' },
    { flags: '--remove-missing', description: 'option-register-remove-missing' },
    { flags: '--dry-run', description: 'option-dry-run' },
  ],
  examples: [
    'reifegrad register services',
    'reifegrad register services -o services.csv',
    'reifegrad register services --from services.csv --dry-run',
  ],
  load: () => import('../run/register.ts'),
};
