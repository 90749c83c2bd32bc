import type { OptionSpec } from './command.ts';

/** Flags that every command takes, before or after its name. */
export const globalOptions: readonly OptionSpec[] = [
  { flags: '-w, --workspace <folder>', description: 'option-workspace' },
  { flags: '--lang <language>', description: 'option-lang', choices: ['de', 'en'] },
  { flags: '--color <when>', description: 'option-color', choices: ['auto', 'always', 'never'], default: 'auto' },
  { flags: '--ascii', description: 'option-ascii' },
  { flags: '--accessible', description: 'option-accessible' },
  { flags: '--no-input', description: 'option-no-input' },
  { flags: '-q, --quiet', description: 'option-quiet' },
  { flags: '--debug', description: 'option-debug' },
  { flags: '-h, --help', description: 'option-help' },
  { flags: '-V, --version', description: 'option-version' },
];
