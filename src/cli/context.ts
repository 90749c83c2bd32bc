import { messagesFor } from '../messages/index.ts';
import type { Io } from '../model/io.ts';
import { wrap } from '../terminal/wrap.ts';
import { chooseAccess } from './access.ts';
import type { Context, GlobalOptions } from './command.ts';
import { chooseLocale, isAsciiOnly } from './locale.ts';
import type { OptionValues } from './parse.ts';
import { readSettings } from './settings.ts';
import { styleFor } from './style-for.ts';

/** Returns what a command gets to work with: language, colours, width and whether a person can be asked. */
export function createContext(
  io: Io,
  globals: OptionValues,
  call: { args: Context['args']; options: OptionValues },
): Context {
  const { env } = io;
  const { locale, isChosen } = chooseLocale({ flag: text(globals['lang']), env, systemLocale: io.systemLocale });
  const access = chooseAccess({ flag: globals['accessible'] === true, env, chosen: readSettings(io).accessible });
  const options = globalsOf(globals, env, access.isAccessible);
  const err = styleFor(io.stderr, env, options);
  return {
    io,
    t: messagesFor(locale),
    locale,
    isLocaleChosen: isChosen,
    isAccessDecided: access.isDecided,
    args: call.args,
    options: call.options,
    globals: options,
    out: styleFor(io.stdout, env, options),
    err,
    isInteractive: options.input && io.stdin.isTTY && io.stderr.isTTY,
    isPiped: options.input && !io.stdin.isTTY && access.isAccessible && access.isSaid,
    print: (words) => io.stdout.write(words),
    note: (words) => {
      // A terminal would cut in the middle of a word; a file keeps the lines as they are.
      if (!options.quiet) io.stderr.write(io.stderr.isTTY ? wrap(words, err.width).join('\n') : words);
    },
  };
}

function globalsOf(globals: OptionValues, env: Io['env'], accessible: boolean): GlobalOptions {
  return {
    workspace: text(globals['workspace']) ?? (env['REIFEGRAD_WORKSPACE'] || undefined),
    quiet: globals['quiet'] === true,
    input: globals['input'] !== false && !isOn(env['CI']),
    accessible,
    color: colourFlag(globals['color']),
    ascii: isAsciiOnly(globals['ascii'] === true, env),
    debug: globals['debug'] === true,
  };
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

function text(value: OptionValues[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function colourFlag(value: OptionValues[string]): 'auto' | 'always' | 'never' {
  return value === 'always' || value === 'never' ? value : 'auto';
}
