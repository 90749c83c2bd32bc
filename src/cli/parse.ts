import { Argument, Command, CommanderError, Option } from 'commander';
import { UserError } from '../model/errors.ts';
import { nearest } from '../suggest/nearest.ts';
import type { CommandSpec, OptionSpec } from './command.ts';
import { globalOptions } from './global-options.ts';

/** Values of options by their camel-case name. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command line asks for. */
export interface Invocation {
  readonly command: CommandSpec | undefined;
  readonly args: readonly (string | readonly string[] | undefined)[];
  /** Own and global options together. */
  readonly options: OptionValues;
}

/** Returns what a command line asks for. Nothing is printed. @throws UserError for usage that cannot be understood. */
export function parseArguments(argv: readonly string[], commands: readonly CommandSpec[]): Invocation {
  let invocation: Invocation = { command: undefined, args: [], options: {} };
  const program = quiet(new Command('reifegrad'));
  addOptions(program, globalOptions);
  program.argument('[command]').action((name: string | undefined) => {
    if (name !== undefined) throw unknownCommand(name, commands);
    invocation = { command: undefined, args: [], options: program.opts() };
  });
  for (const spec of commands) {
    const command = quiet(program.command(spec.name));
    for (const { usage } of spec.arguments) command.addArgument(new Argument(usage));
    addOptions(command, [...spec.options, ...globalOptions]);
    command.action(() => {
      invocation = { command: spec, args: command.processedArgs, options: mergeOptions(program, command) };
    });
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? usageError(error, commands) : error;
  }
  return invocation;
}

/** Returns all long and short flags of options, as a person would type them. */
function flagNames(options: readonly OptionSpec[]): readonly string[] {
  return options.flatMap(({ flags }) => flags.match(/--?[a-zA-Z-]+/g) ?? []);
}

function quiet(command: Command): Command {
  // commander's own texts are English only; ours are made in `help/` and `failure.ts`.
  return command
    .exitOverride()
    .helpOption(false)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: () => {}, writeErr: () => {} });
}

function addOptions(command: Command, options: readonly OptionSpec[]): void {
  for (const spec of options) {
    const option = new Option(spec.flags);
    if (spec.choices !== undefined) option.choices([...spec.choices]);
    if (spec.isRepeatable)
      option.argParser((value: string, previous: string[] | undefined) => [...(previous ?? []), value]);
    command.addOption(option);
  }
}

/** A global flag may stand before or after the command; what was really given wins over a default. */
function mergeOptions(program: Command, command: Command): OptionValues {
  const merged: Record<string, string | boolean | readonly string[] | undefined> = { ...program.opts() };
  for (const [name, value] of Object.entries(command.opts())) {
    if (command.getOptionValueSource(name) === 'cli' || merged[name] === undefined) merged[name] = value;
  }
  return merged;
}

function unknownCommand(name: string, commands: readonly CommandSpec[]): UserError {
  const candidates = ['help', ...commands.map((command) => command.name)];
  return new UserError('unknown-command', { command: name, suggestion: nearest(name, candidates)[0] ?? '' });
}

function usageError(error: CommanderError, commands: readonly CommandSpec[]): UserError {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const flag = quoted.match(/--?[a-zA-Z-]+/g)?.at(-1) ?? quoted;
  switch (error.code) {
    case 'commander.unknownOption': {
      const known = flagNames([...globalOptions, ...commands.flatMap((command) => command.options)]);
      // A flag of another command is spelt right; proposing it again would help nobody.
      const suggestion = known.includes(quoted) ? '' : (nearest(quoted, known)[0] ?? '');
      return new UserError('unknown-option', { option: quoted, suggestion });
    }
    case 'commander.optionMissingArgument':
      return new UserError('option-needs-value', { option: flag });
    case 'commander.missingArgument':
      return new UserError('missing-argument', { argument: usageOf(quoted, commands) });
    case 'commander.excessArguments':
      return new UserError('too-many-arguments');
    case 'commander.invalidArgument':
      return invalidChoice(error, flag, commands);
    default:
      return new UserError('usage', { message: error.message });
  }
}

/** Returns an argument as the help shows it. */
function usageOf(name: string, commands: readonly CommandSpec[]): string {
  const usages = commands.flatMap((command) => command.arguments.map(({ usage }) => usage));
  return usages.find((usage) => usage === `<${name}>` || usage === `<${name}...>`) ?? name;
}

function invalidChoice(error: CommanderError, flag: string, commands: readonly CommandSpec[]): UserError {
  const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '';
  const options = [...globalOptions, ...commands.flatMap((command) => command.options)];
  const choices =
    options.find(
      ({ flags, choices }) =>
        choices !== undefined && flags.includes(flag) && error.message.includes(choices.join(', ')),
    )?.choices ?? [];
  const [suggestion = ''] = nearest(value, choices);
  return new UserError('invalid-choice', { option: flag, value, choices: choices.join(', '), suggestion });
}
