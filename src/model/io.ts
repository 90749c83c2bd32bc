import type { Files } from './files.ts';

/** A stream that text can be written to. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width in columns, undefined when unknown. */
  readonly columns: number | undefined;
}

/** The world, as the program sees it: everything that is not a function of its arguments comes in through here. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: {
    readonly isTTY: boolean;
    /** Returns everything that is piped in. */
    readAll(): Promise<Uint8Array>;
  };
  /** The process's own streams, for the prompts alone. */
  readonly terminal: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the current folder. */
  readonly cwd: string;
  /** Absolute path of the folder with the shipped `questionnaires/` and `examples/`. */
  readonly packageRoot: string;
  /** Today as YYYY-MM-DD in local time, or from SOURCE_DATE_EPOCH. */
  readonly today: () => string;
  /** Milliseconds on a clock that never goes back; only differences mean something. Nothing that is kept may hang on it. */
  readonly clockMs: () => number;
  /** Returns n random bytes as lower-case hex. */
  readonly randomHex: (bytes: number) => string;
  /** Language tag of the operating system, for example de-DE. */
  readonly systemLocale: string;
  /** Version of Node, for bug reports. */
  readonly nodeVersion: string;
  readonly files: Files;
  /** Calls back on SIGINT, SIGTERM or SIGHUP; returns a function that stops listening. */
  readonly onInterrupt: (callback: (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => void) => () => void;
}
