import { messagesFor } from '../messages/index.ts';
import type { Io, Output } from '../model/io.ts';
import { createPaint } from '../terminal/paint.ts';
import type { Style } from '../terminal/style.ts';
import { createSymbols } from '../terminal/symbols.ts';
import { chooseAccess } from './access.ts';
import { isColourOn } from './colour.ts';
import type { Context, GlobalOptions } from './command.ts';
import { chooseLocale, isAsciiOnly } from './locale.ts';
import type { OptionValues } from './parse.ts';
import { readSettings } from './settings.ts';

const widestLine = 100;
const usualWidth = 80;

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
  const styleOf = (output: Output): Style => ({
    paint: createPaint(
      isColourOn({ flag: options.color, env, isTTY: output.isTTY, isAccessible: access.isAccessible }),
    ),
    symbols: createSymbols(isAsciiOnly(globals['ascii'] === true, env)),
    width: Math.min(output.columns ?? usualWidth, widestLine),
    isAccessible: options.accessible,
  });
  return {
    io,
    t: messagesFor(locale),
    locale,
    isLocaleChosen: isChosen,
    isAccessDecided: access.isDecided,
    args: call.args,
    options: call.options,
    globals: options,
    out: styleOf(io.stdout),
    err: styleOf(io.stderr),
    isInteractive: options.input && io.stdin.isTTY && io.stderr.isTTY,
    print: (words) => io.stdout.write(words),
    note: (words) => {
      if (!options.quiet) io.stderr.write(words);
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
