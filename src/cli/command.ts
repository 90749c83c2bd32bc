import type { MessageId, Messages } from '../messages/index.ts';
import type { Io } from '../model/io.ts';
import type { Locale } from '../model/text.ts';
import type { Style } from '../terminal/style.ts';
import type { ExitCode } from './exit-codes.ts';

/** A flag of a command. */
export interface OptionSpec {
  /** As commander writes it: `-o, --output <file>`. */
  readonly flags: string;
  /** Sentence that says what it does. */
  readonly description: MessageId;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** Value without the flag, shown in the help. */
  readonly default?: string;
  /** May be given several times; the values become a list. */
  readonly isRepeatable?: true;
}

/** An argument of a command. */
export interface ArgumentSpec {
  /** As commander writes it: `<needed>`, `[optional]`, `[many...]`. */
  readonly usage: string;
  readonly description: MessageId;
}

/** A command as data: help, parser and reference are made from it. */
export interface CommandSpec {
  readonly name: string;
  readonly group: 'answer' | 'report' | 'author';
  readonly summary: MessageId;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** Command lines that work in the example city; the tests run them. */
  readonly examples: readonly string[];
  /** Loads what the command needs; nothing of it is loaded for `--help`. */
  readonly load: () => Promise<{ run(context: Context): Promise<ExitCode> }>;
}

/** Flags that every command takes, before or after its name. */
export interface GlobalOptions {
  readonly workspace: string | undefined;
  readonly quiet: boolean;
  /** False with `--no-input`, or when CI is set. */
  readonly input: boolean;
  readonly accessible: boolean;
  readonly color: 'auto' | 'always' | 'never';
  /** No signs outside ASCII: asked for, or the locale cannot show them. */
  readonly ascii: boolean;
  readonly debug: boolean;
}

/** What a command gets to work with. */
export interface Context {
  readonly io: Io;
  /** Sentences in the person's language. */
  readonly t: Messages;
  readonly locale: Locale;
  /** True when a flag or variable chose the language, so that a workspace's language does not matter. */
  readonly isLocaleChosen: boolean;
  /** True when a flag, a variable or an earlier choice says whether output is for screen readers. */
  readonly isAccessDecided: boolean;
  /** Arguments in the order of the command's `arguments`; a variadic one is a list. */
  readonly args: readonly (string | readonly string[] | undefined)[];
  /** The command's own options by their camel-case name. */
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly globals: GlobalOptions;
  readonly out: Style;
  readonly err: Style;
  /** True when a person can be asked: both ends are a terminal, and neither CI nor --no-input forbids it. */
  readonly isInteractive: boolean;
  /** True when --accessible or ACCESSIBLE asks for lines although there is no terminal: answers may come through a pipe. */
  readonly isPiped: boolean;
  /** Writes a result to stdout. The text has passed `safeText` where it came from data. */
  readonly print: (text: string) => void;
  /** Writes a note to stderr, unless --quiet. */
  readonly note: (text: string) => void;
}
