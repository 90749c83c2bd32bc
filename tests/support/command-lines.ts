import type { CommandSpec, OptionSpec } from '../../src/cli/command.ts';

/**
 * Returns every way in which a command line can be told to print: in each of its formats, for publication, into a file, and for a screen
 * reader. They come from the registry of commands, so that a new format or flag is tried without anybody thinking of it.
 */
export function printedVariants({ options }: CommandSpec, line: readonly string[]): readonly (readonly string[])[] {
  const has = (name: string): boolean => options.some((option) => nameOf(option) === name);
  const formats = options.flatMap((option) => (nameOf(option) === '--format' ? (option.choices ?? []) : []));
  const json = has('--json') ? [[...line, '--json']] : [];
  // `--json` is the format of that name, said shorter.
  const shown = [
    ...(formats.length === 0 ? [line] : []),
    ...formats
      .filter((format) => format !== 'json' || json.length === 0)
      .map((format) => [...line, '--format', format]),
    ...json,
  ];
  const published = has('--public') ? shown.map((one) => [...one, '--public']) : [];
  const printed = [...shown, ...published];
  // What goes into a file is made as what is printed: the first format of each shows whether it gets there whole.
  const first = [...shown.slice(0, 1), ...published.slice(0, 1)];
  const written = has('--output') ? first.map((one) => [...one, '--output', 'written', '--force']) : [];
  return [...printed, ...written, [...line, '--accessible']];
}

function nameOf({ flags }: OptionSpec): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? '';
}
