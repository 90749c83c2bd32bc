import { InvalidDocument, UserError } from '../model/errors.ts';
import type { Io } from '../model/io.ts';
import { nearest } from '../suggest/nearest.ts';
import type { CommandSpec, Context } from './command.ts';
import { commands } from './commands/index.ts';
import { createContext } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { renderBug, renderUserError } from './failure.ts';
import { helpTopics, renderCommandHelp, renderProgramHelp, renderShortHelp, renderTopic } from './help/render-help.ts';
import { type Invocation, parseArguments } from './parse.ts';
import { Interrupted } from './prompts/prompts.ts';
import { programVersion } from './version.ts';

/** Runs one command line (without node and script) and returns the exit code. Nothing else ends the process. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  // Built before parsing, so that a usage error is reported in the person's language and colours, too.
  const early = createContext(io, scanGlobals(argv), { args: [], options: {} });
  try {
    const help = wantedHelp(argv);
    if (argv.includes('-V') || argv.includes('--version')) return showVersion(early);
    if (help !== undefined) return showHelp(help, early);
    return await runInvocation(parseArguments(argv, commands), io);
  } catch (error) {
    return await reportFailure(error, early);
  }
}

async function runInvocation(invocation: Invocation, io: Io): Promise<ExitCode> {
  const context = createContext(io, invocation.options, invocation);
  if (invocation.command !== undefined) return (await invocation.command.load()).run(context);
  if (context.isInteractive) {
    const { guidedStart } = await import('./run/guided-start.ts');
    const code = await guidedStart(context);
    if (code !== undefined) return code;
  }
  context.print(renderShortHelp(context.t, context.out));
  return exitCodes.ok;
}

/** Global flags as far as they can be seen without understanding the rest of the line. */
function scanGlobals(argv: readonly string[]): Readonly<Record<string, string | boolean>> {
  const valueOfFlag = (flag: string): string | undefined => {
    const index = argv.findLastIndex((arg) => arg === flag || arg.startsWith(`${flag}=`));
    const arg = argv[index];
    return arg?.includes('=') ? arg.slice(flag.length + 1) : argv[index + (arg === undefined ? argv.length : 1)];
  };
  const values = { lang: valueOfFlag('--lang'), color: valueOfFlag('--color') };
  const flags = {
    ascii: argv.includes('--ascii'),
    accessible: argv.includes('--accessible'),
    debug: argv.includes('--debug'),
  };
  return {
    ...flags,
    ...Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  };
}

/** Returns the words after `help`, or the command in front of -h or --help; undefined when no help is wanted. */
function wantedHelp(argv: readonly string[]): string | undefined {
  const words = argv.filter((arg) => !arg.startsWith('-'));
  if (words[0] === 'help') return words[1] ?? '';
  if (!argv.includes('-h') && !argv.includes('--help')) return undefined;
  return words.find((word) => commands.some((command) => command.name === word)) ?? '';
}

function showHelp(topic: string, { t, out, print }: Context): ExitCode {
  const command: CommandSpec | undefined = commands.find(({ name }) => name === topic);
  const page = helpTopics.find((name) => name === topic);
  if (command !== undefined) print(renderCommandHelp(command, t, out));
  else if (page !== undefined) print(renderTopic(page, t, out));
  else if (topic === '') print(renderProgramHelp(commands, t, out));
  else {
    const known = [...commands.map(({ name }) => name), ...helpTopics];
    throw new UserError('unknown-help-topic', {
      topic,
      topics: known.join(', '),
      suggestion: nearest(topic, known)[0] ?? '',
    });
  }
  return exitCodes.ok;
}

function showVersion({ print }: Context): ExitCode {
  print(`reifegrad ${programVersion}\n`);
  return exitCodes.ok;
}

async function reportFailure(error: unknown, context: Context): Promise<ExitCode> {
  const { io, t, err, locale } = context;
  if (error instanceof UserError) {
    io.stderr.write(renderUserError(error, t, err));
    return exitCodes.cannot;
  }
  if (error instanceof Interrupted) return error.reason === 'SIGTERM' ? exitCodes.terminated : exitCodes.interrupted;
  if (error instanceof InvalidDocument) {
    const { renderFindings } = await import('./render-findings.ts');
    io.stderr.write(renderFindings(error.findings, { locale, style: err, cwd: io.cwd, files: io.files }));
    return exitCodes.cannot;
  }
  io.stderr.write(
    renderBug(error, t, { version: programVersion, node: io.nodeVersion, isDebug: context.globals.debug }),
  );
  return exitCodes.bug;
}
