import type { CommandSpec, OptionSpec } from '../../src/cli/command.ts';

/**
 * Returns a command line in each of its formats, inside and for publication. They come from the registry of commands, so that a new
 * format is tried without anybody thinking of it.
 */
export function inEachFormat({ options }: CommandSpec, line: readonly string[]): readonly (readonly string[])[] {
  const formats = options.flatMap((option) => (nameOf(option) === '--format' ? (option.choices ?? []) : []));
  const json = has(options, '--json') ? [[...line, '--json']] : [];
  // `--json` is the format of that name, said shorter.
  const named = formats.filter((format) => format !== 'json' || json.length === 0);
  const shown = [
    ...(formats.length === 0 ? [line] : []),
    ...named.map((format) => [...line, '--format', format]),
    ...json,
  ];
  return [...shown, ...(has(options, '--public') ? shown.map((one) => [...one, '--public']) : [])];
}

/** Returns every way in which a command line can be told to print: in each of its formats, for a screen reader, and into a file. */
export function printedVariants(command: CommandSpec, line: readonly string[]): readonly (readonly string[])[] {
  // What goes into a file is made as what is printed: one inside and one for publication show whether it gets there whole.
  const written = [[], ...(has(command.options, '--public') ? [['--public']] : [])].map((flags) => [
    ...[...line, ...flags],
    ...['--output', 'written', '--force'],
  ]);
  return [
    ...inEachFormat(command, line),
    [...line, '--accessible'],
    ...(has(command.options, '--output') ? written : []),
  ];
}

function has(options: readonly OptionSpec[], name: string): boolean {
  return options.some((option) => nameOf(option) === name);
}

function nameOf({ flags }: OptionSpec): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? '';
}
