import type { CommandSpec, OptionSpec } from '../../src/cli/command.ts';

/**
 * Returns every way in which a command line can be told to print: in each of its formats, as --json, for publication, and into a file.
 * They come from the registry of commands, so that a new format or flag is tried without anybody thinking of it.
 */
export function printedVariants({ options }: CommandSpec, line: readonly string[]): readonly (readonly string[])[] {
  const formats = options.flatMap((option) => (nameOf(option) === '--format' ? (option.choices ?? []) : []));
  const has = (name: string): boolean => options.some((option) => nameOf(option) === name);
  const shown = [
    line,
    ...formats.map((format) => [...line, '--format', format]),
    ...(has('--json') ? [[...line, '--json']] : []),
  ];
  const published = has('--public') ? shown.map((one) => [...one, '--public']) : [];
  const printed = [...shown, ...published];
  const written = has('--output') ? printed.map((one) => [...one, '--output', 'written', '--force']) : [];
  return [...printed, ...written];
}

/** Returns the examples of a command as they would be typed, with another questionnaire in place of the usual one. */
export function examplesAbout({ examples }: CommandSpec, questionnaire: string): readonly (readonly string[])[] {
  return examples.map((example) =>
    (example.match(/"[^"]*"|\S+/g) ?? [])
      .slice(1)
      .map((word) => word.replace(/^"(.*)"$/, '$1'))
      .map((word) => (word === 'verwaltung' ? questionnaire : word)),
  );
}

function nameOf({ flags }: OptionSpec): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? '';
}
